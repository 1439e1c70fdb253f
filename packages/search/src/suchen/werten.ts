import type { Dokumentkopf } from '../index/bauen.ts'
import type { Begriff, Variante } from './begriffe.ts'

export interface Wertung {
  readonly nr: number
  readonly punkte: number
}

export interface Bestand {
  readonly dokumente: readonly Dokumentkopf[]
  /** The documents with a stem and how well each fits it. */
  findStamm(stamm: string): ReadonlyMap<number, number>
  /** The documents that are called by all these words. */
  findPhrase(key: string): readonly number[]
}

/** What an unknown word counts beside known ones, on the scale of ln(1 + documents / documents with the word). */
const UNBEKANNT = 3
const SCHWACH = 0.25
/** Share of the words, by weight, that a hit must have. */
const MIN_DECKUNG = 0.34
/** Hits below this share of the best are noise. */
const MIN_ANTEIL = 0.04
const PHRASE = 0.6
const FRAGESATZ = 1.5

/**
 * Weighs the documents: the sum over the words of how well each is found in its best way, times the square of the share of
 * words found (rare words weigh more), times the rank of the document; more when the query is a title or synonym as a
 * whole. Best first; equal points in the order of the ids.
 */
export function werte(begriffe: readonly Begriff[], key: string | null, isFrage: boolean, bestand: Bestand): readonly Wertung[] {
  const gruppen = begriffe.map((begriff) => werteBegriff(begriff, bestand))
  const gesamtgewicht = gruppen.reduce((summe, gruppe) => summe + gruppe.gewicht, 0)
  const summen = new Map<number, { punkte: number; gewicht: number }>()
  for (const { punkte, gewicht } of gruppen) {
    for (const [nr, wert] of punkte) {
      const bisher = summen.get(nr) ?? { punkte: 0, gewicht: 0 }
      summen.set(nr, { punkte: bisher.punkte + wert, gewicht: bisher.gewicht + gewicht })
    }
  }
  const phrase = new Set(key === null ? [] : bestand.findPhrase(key))
  const wertungen = [...summen].flatMap(([nr, summe]): readonly Wertung[] => {
    const deckung = summe.gewicht / gesamtgewicht
    const dokument = bestand.dokumente[nr]
    if (dokument === undefined || deckung < MIN_DECKUNG) return []
    const bonus = (phrase.has(nr) ? 1 + PHRASE : 1) * (isFrage && dokument.typ === 'frage' ? FRAGESATZ : 1)
    return [{ nr, punkte: summe.punkte * deckung ** 2 * (0.4 + 0.6 * dokument.rang) * bonus }]
  })
  const sortiert = wertungen.toSorted((a, b) => b.punkte - a.punkte || a.nr - b.nr)
  const mindestens = (sortiert[0]?.punkte ?? 0) * MIN_ANTEIL
  return sortiert.filter(({ punkte }) => punkte >= mindestens)
}

function werteBegriff(begriff: Begriff, bestand: Bestand): { readonly punkte: ReadonlyMap<number, number>; readonly gewicht: number } {
  const punkte = new Map<number, number>()
  for (const variante of begriff.varianten) {
    for (const [nr, wert] of werteVariante(variante, bestand)) punkte.set(nr, Math.max(wert, punkte.get(nr) ?? 0))
  }
  const faktor = begriff.schwach ? SCHWACH : 1
  const gewicht = punkte.size === 0 ? UNBEKANNT : Math.log(1 + bestand.dokumente.length / punkte.size)
  return { punkte: faktor === 1 ? punkte : new Map([...punkte].map(([nr, wert]) => [nr, wert * faktor])), gewicht: gewicht * faktor }
}

/** The parts of a compound count together: a document with half of them is worth a quarter of one with all. */
function werteVariante({ staemme, gewicht }: Variante, bestand: Bestand): ReadonlyMap<number, number> {
  const summen = new Map<number, { punkte: number; anzahl: number }>()
  for (const stamm of staemme) {
    for (const [nr, wert] of bestand.findStamm(stamm)) {
      const bisher = summen.get(nr) ?? { punkte: 0, anzahl: 0 }
      summen.set(nr, { punkte: bisher.punkte + wert, anzahl: bisher.anzahl + 1 })
    }
  }
  return new Map(
    [...summen].map(([nr, { punkte, anzahl }]) => [nr, (gewicht * punkte * anzahl) / staemme.length ** 2]),
  )
}
