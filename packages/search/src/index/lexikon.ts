import { type Aehnliches, createAehnlichkeitssuche } from '../analyse/aehnlich.ts'
import { stem } from '../analyse/stamm.ts'
import { isStoppwort } from '../analyse/stoppwoerter.ts'
import type { Wortschatz } from '../analyse/zerlegen.ts'
import type { Suchdokument } from './dokument.ts'
import type { Leser } from './leser.ts'

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
  /** Words with the fewest typing errors, the likeliest first. */
  findAehnliche(form: string, fehler: number): readonly Aehnliches<Lexikoneintrag>[]
}

/** Collects the words, ordered by form. */
export function collectLexikon(dokumente: readonly Suchdokument[], leser: Leser): LexikonDaten {
  const formen = new Map<string, Map<string, number>>()
  for (const { titel, synonyme, amtlich } of dokumente) {
    for (const wort of [titel, ...synonyme, ...amtlich].flatMap((text) => [...leser.woerter(text), ...leser.verbundene(text)])) {
      if (wort.form.length < 2 || isStoppwort(wort.form)) continue
      const schreibungen = formen.get(wort.form) ?? new Map<string, number>()
      formen.set(wort.form, schreibungen.set(wort.text, (schreibungen.get(wort.text) ?? 0) + 1))
    }
  }
  return [...formen]
    .map(([form, schreibungen]): [string, string, number] => [form, haeufigste(schreibungen), sum(schreibungen)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function haeufigste(schreibungen: ReadonlyMap<string, number>): string {
  const [erste] = [...schreibungen].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return erste?.[0] ?? ''
}

function sum(schreibungen: ReadonlyMap<string, number>): number {
  return [...schreibungen.values()].reduce((summe, zahl) => summe + zahl, 0)
}

/** @param daten ordered by form */
export function createLexikon(daten: LexikonDaten): Lexikon {
  const eintraege = daten.map(([form, anzeige, anzahl]): Lexikoneintrag => ({ form, stamm: stem(form), anzeige, anzahl }))
  const formen = new Set(eintraege.map(({ form }) => form))
  const staemme = new Set(eintraege.map(({ stamm }) => stamm))
  const nachHaeufigkeit = eintraege.toSorted((a, b) => b.anzahl - a.anzahl || (a.form < b.form ? -1 : 1))
  const aehnliche = createAehnlichkeitssuche(
    nachHaeufigkeit.filter(({ form }) => form.length >= 3).map((eintrag) => ({ form: eintrag.form, wert: eintrag })),
  )
  return {
    stem,
    hasForm: (form) => formen.has(form),
    hasStamm: (stamm) => staemme.has(stamm),
    findAnfang(anfang, limit) {
      const treffer: Lexikoneintrag[] = []
      for (let stelle = firstFrom(eintraege, anfang); eintraege[stelle]?.form.startsWith(anfang); stelle++) {
        const eintrag = eintraege[stelle]
        if (eintrag !== undefined) treffer.push(eintrag)
      }
      return treffer.toSorted((a, b) => b.anzahl - a.anzahl || (a.form < b.form ? -1 : 1)).slice(0, limit)
    },
    findAehnliche: (form, fehler) => aehnliche.find(form, fehler),
  }
}

/** The position of the first entry that is not before a form. */
function firstFrom(eintraege: readonly Lexikoneintrag[], form: string): number {
  let von = 0
  let bis = eintraege.length
  while (von < bis) {
    const mitte = (von + bis) >> 1
    if ((eintraege[mitte]?.form ?? '') < form) von = mitte + 1
    else bis = mitte
  }
  return von
}
