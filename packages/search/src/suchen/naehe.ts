import { createNummernmenge } from '../index/nummernmenge.ts'
import type { PhrasenDaten } from '../index/phrasen.ts'
import { seltenheit } from '../index/seltenheit.ts'
import type { Begriff } from './begriffe.ts'

/** A word of the query as it may stand in a phrase: its stems, each with how good a match it is (1 = the word itself), the word itself first. */
export interface Gesucht {
  readonly staemme: readonly (readonly [stamm: string, gewicht: number])[]
}

/** A word of the query for comparing with whole phrases: itself, what says the same, and its other ways to be found. */
export function toGesucht({ gleichwertig, varianten }: Begriff): Gesucht {
  return {
    staemme: [
      ...gleichwertig.map((stamm, stelle) => [stamm, stelle === 0 ? 1 : 0.8] as const),
      ...varianten.flatMap(({ staemme, gewicht }) => staemme.map((stamm) => [stamm, gewicht / staemme.length] as const)),
    ],
  }
}

export interface Naehe {
  /** By document number: how near its nearest title or synonym comes to the query, 0 (no common word) to 1. */
  find(woerter: readonly Gesucht[]): Float64Array
}

/**
 * Compares a query with each title and synonym by itself: the Dice coefficient over their stems, weighted by how rare a
 * stem is among the phrases (Dice 1945; inverse document frequency after Spärck Jones 1972). Words that belong together in one
 * phrase count more than the same words scattered over several, which a score by fields cannot see.
 *
 * @param anzahl how many documents there are
 */
export function createNaehe(phrasen: PhrasenDaten, anzahl: number): Naehe {
  const nachStamm = indexPhrasen(phrasen)
  // What no phrase has counts like what one has.
  const seltenheitOf = (stamm: string | undefined) =>
    seltenheit(phrasen.length, stamm === undefined ? 1 : (nachStamm.get(stamm)?.length ?? 1))
  const laenge = new Float64Array(phrasen.length)
  for (const [stamm, nummern] of nachStamm) {
    const selten = seltenheitOf(stamm)
    for (const nr of nummern) laenge[nr] = (laenge[nr] ?? 0) + selten
  }
  const gemeinsam = createSpalte(phrasen.length)
  const beste = createSpalte(phrasen.length)
  return {
    find(woerter) {
      gemeinsam.beginne()
      let anfrage = 0
      for (const { staemme } of woerter) {
        const gewicht = seltenheitOf(staemme.find(([stamm]) => nachStamm.has(stamm))?.[0])
        anfrage += gewicht
        beste.beginne()
        for (const [stamm, guete] of staemme)
          for (const nr of nachStamm.get(stamm) ?? []) if (guete > beste.wert(nr)) beste.setze(nr, guete)
        for (const nr of beste.nummern()) gemeinsam.setze(nr, gemeinsam.wert(nr) + beste.wert(nr) * gewicht)
      }
      const naechste = new Float64Array(anzahl)
      for (const nr of gemeinsam.nummern()) {
        const dice = Math.min(1, (2 * gemeinsam.wert(nr)) / (anfrage + (laenge[nr] ?? 0)))
        for (const dokument of phrasen[nr]?.[1] ?? []) if (dice > (naechste[dokument] ?? 0)) naechste[dokument] = dice
      }
      return naechste
    },
  }
}

/** By stem the numbers of the phrases with it. */
function indexPhrasen(phrasen: PhrasenDaten): ReadonlyMap<string, readonly number[]> {
  const nachStamm = new Map<string, number[]>()
  for (const [nr, [key]] of phrasen.entries()) {
    for (const stamm of key.split(' ')) {
      const bisher = nachStamm.get(stamm)
      if (bisher === undefined) nachStamm.set(stamm, [nr])
      else bisher.push(nr)
    }
  }
  return nachStamm
}

/** A number for each of many, most of them 0. */
function createSpalte(anzahl: number) {
  const werte = new Float64Array(anzahl)
  const gesetzt = createNummernmenge(anzahl)
  return {
    beginne: gesetzt.beginne,
    wert: (nr: number) => (gesetzt.has(nr) ? (werte[nr] ?? 0) : 0),
    setze(nr: number, wert: number) {
      gesetzt.add(nr)
      werte[nr] = wert
    },
    nummern: gesetzt.nummern,
  }
}
