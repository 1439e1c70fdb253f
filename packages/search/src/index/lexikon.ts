import { type Aehnliches, createAehnlichkeitssuche } from '../analyse/aehnlich.ts'
import { stem } from '../analyse/stamm.ts'
import type { Wortschatz } from '../analyse/zerlegen.ts'
import type { Suchdokument } from './dokument.ts'
import type { Leser } from './leser.ts'
import { ersteStelle } from './sortiert.ts'

/** A word form of titles, synonyms and official names: folded, as it is written most often, how often it stands there. */
export type LexikonDaten = readonly (readonly [form: string, anzeige: string, anzahl: number])[]

export interface Lexikoneintrag {
  readonly form: string
  readonly stamm: string
  /** As people read it, for "Meinten Sie". */
  readonly anzeige: string
  readonly anzahl: number
}

/** The words of the corpus, for compounds, beginnings of words and typing errors. */
export interface Lexikon extends Wortschatz {
  /** Words that begin so, the most frequent first. */
  findAnfang(anfang: string, limit: number): readonly Lexikoneintrag[]
  /** Whether a word is written with a small letter mostly: it says what is done, or how something is. */
  isKlein(form: string): boolean
  /** Words with the fewest typing errors, the likeliest first. */
  findAehnliche(form: string, fehler: number): readonly Aehnliches<Lexikoneintrag>[]
}

/** How a word is written in a title says more than how it is written in lists of how people ask. */
const IM_TITEL = 1_000

interface Zaehlung {
  anzahl: number
  readonly schreibungen: Map<string, number>
}

/** Collects the words, ordered by form. */
export function collectLexikon(dokumente: readonly Suchdokument[], leser: Leser): LexikonDaten {
  const formen = new Map<string, Zaehlung>()
  const zaehle = (text: string, gewicht: number) => {
    for (const wort of leser.lexikonwoerter(text)) {
      const zaehlung = formen.get(wort.form) ?? { anzahl: 0, schreibungen: new Map<string, number>() }
      zaehlung.anzahl++
      zaehlung.schreibungen.set(wort.text, (zaehlung.schreibungen.get(wort.text) ?? 0) + gewicht)
      formen.set(wort.form, zaehlung)
    }
  }
  for (const { titel, synonyme, amtlich } of dokumente) {
    for (const text of [titel, ...amtlich]) zaehle(text, IM_TITEL)
    for (const text of synonyme) zaehle(text, 1)
  }
  return [...formen]
    .map(([form, { anzahl, schreibungen }]): [string, string, number] => [form, haeufigste(schreibungen), anzahl])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function haeufigste(schreibungen: ReadonlyMap<string, number>): string {
  const [erste] = [...schreibungen].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return erste?.[0] ?? ''
}

/** @param daten ordered by form */
export function createLexikon(daten: LexikonDaten): Lexikon {
  const eintraege = daten.map(([form, anzeige, anzahl]): Lexikoneintrag => ({ form, stamm: stem(form), anzeige, anzahl }))
  const formen = new Set(eintraege.map(({ form }) => form))
  const kleine = new Set(eintraege.filter(({ anzeige }) => /^\p{Ll}/u.test(anzeige)).map(({ form }) => form))
  const staemme = new Set(eintraege.map(({ stamm }) => stamm))
  const nachHaeufigkeit = eintraege.toSorted((a, b) => b.anzahl - a.anzahl || (a.form < b.form ? -1 : 1))
  const aehnliche = createAehnlichkeitssuche(
    nachHaeufigkeit.filter(({ form }) => form.length >= 3).map((eintrag) => ({ form: eintrag.form, wert: eintrag })),
  )
  return {
    stem,
    hasForm: (form) => formen.has(form),
    hasStamm: (stamm) => staemme.has(stamm),
    isKlein: (form) => kleine.has(form),
    findAnfang(anfang, limit) {
      const treffer: Lexikoneintrag[] = []
      const erste = ersteStelle(eintraege.length, (stelle) => (eintraege[stelle]?.form ?? '') < anfang)
      for (let stelle = erste; eintraege[stelle]?.form.startsWith(anfang); stelle++) {
        const eintrag = eintraege[stelle]
        if (eintrag !== undefined) treffer.push(eintrag)
      }
      return treffer.toSorted((a, b) => b.anzahl - a.anzahl || (a.form < b.form ? -1 : 1)).slice(0, limit)
    },
    findAehnliche: (form, fehler) => aehnliche.find(form, fehler),
  }
}
