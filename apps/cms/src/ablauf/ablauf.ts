/**
 * The way of a text from the first word to the public and back. One table; everything that checks, shows or explains a step
 * reads it.
 */
export const ZUSTAENDE = ['entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen'] as const
export type Zustand = (typeof ZUSTAENDE)[number]

export const ZUSTAND_NAME: Readonly<Record<Zustand, string>> = {
  entwurf: 'Entwurf',
  'in-pruefung': 'In Prüfung',
  freigegeben: 'Freigegeben',
  veroeffentlicht: 'Veröffentlicht',
  zurueckgezogen: 'Zurückgezogen',
}

export const SCHRITTE = ['einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen'] as const
export type Schritt = (typeof SCHRITTE)[number]

/** Who may take a step: whoever may change the text, or whoever may release it. */
export type Befugnis = 'aendern' | 'freigeben'

export interface Uebergang {
  readonly von: Zustand
  readonly nach: Zustand
  readonly schritt: Schritt
  /** As it stands on the button. */
  readonly name: string
  readonly befugnis: Befugnis
  /** Not by the one who wrote the text, where the organisation wants four eyes. */
  readonly vierAugen: boolean
}

const bearbeiten = (von: Zustand): Uebergang => ({
  von,
  nach: 'entwurf',
  schritt: 'bearbeiten',
  name: 'Weiter bearbeiten',
  befugnis: 'aendern',
  vierAugen: false,
})

const zurueckziehen = (von: Zustand): Uebergang => ({
  von,
  nach: 'zurueckgezogen',
  schritt: 'zurueckziehen',
  name: 'Zurückziehen',
  befugnis: 'freigeben',
  // In a hurry one person must be enough to take something wrong off the public page.
  vierAugen: false,
})

/** Every step that there is. A pair of states that is not in it is forbidden. */
export const UEBERGAENGE: readonly Uebergang[] = [
  {
    von: 'entwurf',
    nach: 'in-pruefung',
    schritt: 'einreichen',
    name: 'Zur Prüfung geben',
    befugnis: 'aendern',
    vierAugen: false,
  },
  {
    von: 'in-pruefung',
    nach: 'entwurf',
    schritt: 'zurueckgeben',
    name: 'Zurück an die Autorin oder den Autor',
    befugnis: 'aendern',
    vierAugen: false,
  },
  { von: 'in-pruefung', nach: 'freigegeben', schritt: 'freigeben', name: 'Freigeben', befugnis: 'freigeben', vierAugen: true },
  {
    von: 'freigegeben',
    nach: 'veroeffentlicht',
    schritt: 'veroeffentlichen',
    name: 'Veröffentlichen',
    befugnis: 'freigeben',
    vierAugen: false,
  },
  bearbeiten('freigegeben'),
  bearbeiten('veroeffentlicht'),
  bearbeiten('zurueckgezogen'),
  zurueckziehen('veroeffentlicht'),
  zurueckziehen('entwurf'),
  zurueckziehen('in-pruefung'),
  zurueckziehen('freigegeben'),
]

/** As it stands in the list of steps taken. */
export function schrittName(schritt: Schritt): string {
  return UEBERGAENGE.find((einer) => einer.schritt === schritt)?.name ?? schritt
}

export function findUebergang(von: Zustand, nach: Zustand): Uebergang | undefined {
  return UEBERGAENGE.find((uebergang) => uebergang.von === von && uebergang.nach === nach)
}

/** What is known of the one who wants to take a step. */
export interface Wunsch {
  readonly von: Zustand
  readonly nach: Zustand
  readonly befugnisse: ReadonlySet<Befugnis>
  /** Whether this person wrote what is to be released. */
  readonly istVerfasser: boolean
  readonly vierAugen: boolean
}

export type Entscheid = { readonly ok: true; readonly uebergang: Uebergang } | { readonly ok: false; readonly grund: string }

/** Whether a step may be taken, and if not, why not in words for editors. */
export function pruefeUebergang({ von, nach, befugnisse, istVerfasser, vierAugen }: Wunsch): Entscheid {
  const uebergang = findUebergang(von, nach)
  if (uebergang === undefined) {
    const wege = UEBERGAENGE.filter((einer) => einer.von === von).map((einer) => `„${ZUSTAND_NAME[einer.nach]}“`)
    return {
      ok: false,
      grund: `Von „${ZUSTAND_NAME[von]}“ geht es nicht zu „${ZUSTAND_NAME[nach]}“, nur zu ${wege.join(' oder ')}.`,
    }
  }
  if (!befugnisse.has(uebergang.befugnis))
    return { ok: false, grund: `„${uebergang.name}“ darf Ihre Rolle bei diesem Text nicht.` }
  if (uebergang.vierAugen && vierAugen && istVerfasser)
    return {
      ok: false,
      grund:
        'Wer einen Text geschrieben hat, gibt ihn nicht selbst frei. Bitten Sie eine Kollegin oder einen Kollegen um die Freigabe.',
    }
  return { ok: true, uebergang }
}
