import {
  ABO_ORTE,
  ABOBEREICHE,
  type Abobereich,
  AbobestellungSchema,
  type Ars,
  kreisOf,
  RHYTHMEN,
  type Rhythmus,
  THEMEN,
  type Thema,
} from '@infoschalter/domain'
import { resolveOrt, type Snapshot } from '@infoschalter/snapshot'
import type { Annahme } from '../rueckmeldung/annahme.ts'
import { pruefeEinlass } from '../rueckmeldung/einlass.ts'
import { TEXTE } from '../rueckmeldung/texte.ts'

/** What stands in the form: what somebody has typed is never lost. */
export interface Abowerte {
  readonly adresse: string
  readonly bereiche: readonly Abobereich[]
  readonly themen: readonly Thema[]
  readonly orte: string
  readonly rhythmus: Rhythmus
}

export interface Abolage {
  readonly werte: Abowerte
  readonly marke: string
  /** What is wrong with a field, in a sentence; `alles`: with the whole. */
  readonly fehler: Readonly<Partial<Record<'adresse' | 'bereich' | 'orte' | 'alles', string>>>
}

export type Aboergebnis =
  | { readonly art: 'gesichert' }
  | { readonly art: 'offen'; readonly status: 400 | 429 | 503; readonly lage: Abolage }

const ORTE_ZEICHEN = 500

/** What of a form, or of a link to it, can be read. */
export function readAbofelder(felder: unknown): Abowerte & { readonly marke: string; readonly webseite: string } {
  const roh = typeof felder === 'object' && felder !== null ? (felder as Readonly<Record<string, unknown>>) : {}
  const text = (name: string): string => (typeof roh[name] === 'string' ? roh[name] : '')
  const gewaehlt = (name: string): readonly unknown[] => [roh[name]].flat()
  return {
    adresse: text('adresse'),
    bereiche: ABOBEREICHE.filter((einer) => gewaehlt('bereich').includes(einer)),
    themen: THEMEN.filter((eines) => gewaehlt('thema').includes(eines)),
    orte: text('orte'),
    rhythmus: RHYTHMEN.find((einer) => einer === text('rhythmus')) ?? 'woechentlich',
    marke: text('marke'),
    webseite: text('webseite'),
  }
}

/** Takes an order, or says what is wrong with it. The answer is the same whether an address is known here or not. */
export async function takeAboformular(
  { marken, jetzt, sichere }: Annahme,
  snapshot: Snapshot,
  body: unknown,
  zuViele: boolean,
): Promise<Aboergebnis> {
  const { marke, webseite, ...werte } = readAbofelder(body)
  const texte = TEXTE.de
  const offen = (status: 400 | 429 | 503, fehler: Abolage['fehler'], mit = marke): Aboergebnis => ({
    art: 'offen',
    status,
    lage: { werte, marke: mit, fehler },
  })
  const einlass = pruefeEinlass({ marken }, marke, zuViele, texte)
  if (einlass.art === 'benutzt') return { art: 'gesichert' }
  if (einlass.art === 'offen') return offen(einlass.status, { alles: einlass.satz }, einlass.marke)
  const orte = readOrte(snapshot, werte.orte)
  const gelesen = AbobestellungSchema.safeParse({
    id: einlass.id,
    eingang: jetzt().toISOString(),
    verdacht: webseite !== '',
    art: 'abo-bestellung',
    adresse: werte.adresse,
    auswahl: { bereiche: werte.bereiche, themen: werte.themen, orte: orte.ars },
    rhythmus: werte.rhythmus,
  })
  const fehler: Abolage['fehler'] = {
    ...(werte.bereiche.length === 0 && { bereich: 'Wählen Sie mindestens eines: Meldungen, Projekte oder Termine.' }),
    ...(orte.fehler !== null && { orte: orte.fehler }),
    ...(gelesen.error?.issues.some(({ path }) => path[0] === 'adresse') && {
      adresse: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie so: name@beispiel.de.',
    }),
  }
  if (!gelesen.success || Object.keys(fehler).length > 0) return offen(400, fehler)
  if ((await sichere(gelesen.data)) === 'voll') return offen(503, { alles: VOLL })
  marken.verbrauche(marke)
  return { art: 'gesichert' }
}

const VOLL =
  'Wir können Ihre Bestellung gerade nicht speichern. Das liegt an uns. Ihre Angaben sind noch da: Versuchen Sie es später noch einmal.'

/** Names or postcodes with commas between them. A Kreis stands for all of its Kommunen. */
function readOrte(snapshot: Snapshot, eingabe: string): { readonly ars: readonly Ars[]; readonly fehler: string | null } {
  if (eingabe.length > ORTE_ZEICHEN) return { ars: [], fehler: `Höchstens ${ORTE_ZEICHEN} Zeichen.` }
  const worte = eingabe.split(/[,;\n]/).filter((wort) => wort.trim() !== '')
  if (worte.length > ABO_ORTE) return { ars: [], fehler: `Höchstens ${ABO_ORTE} Orte. Ohne Ort bekommen Sie alles.` }
  const ars = new Set<Ars>()
  for (const wort of worte) {
    const wahl = resolveOrt(snapshot, wort)
    if (wahl.art === 'kommune') ars.add(wahl.kommune.ars)
    else if (wahl.art === 'auswahl' && wahl.anlass === 'kreis')
      for (const { ars: ort } of wahl.orte.slice(0, 1)) ars.add(kreisOf(ort))
    else if (wahl.art === 'auswahl')
      return {
        ars: [],
        fehler: `„${wort.trim()}“ kann mehrere Orte meinen: ${wahl.orte
          .slice(0, 5)
          .map(({ name }) => name)
          .join(', ')}.`,
      }
    else return { ars: [], fehler: `„${wort.trim()}“ kennen wir nicht. Schreiben Sie eine Kommune oder einen Kreis aus NRW.` }
  }
  return { ars: [...ars], fehler: null }
}
