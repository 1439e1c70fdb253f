import type { PhrasenDaten } from '../index/phrasen.ts'
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
  /** By document number: how near its nearest title or synonym comes to the query, 0 to 1. Documents without a common word are missing. */
  find(woerter: readonly Gesucht[]): ReadonlyMap<number, number>
}

/**
 * Compares a query with each title and synonym by itself: the Dice coefficient over their stems, weighted by how rare a
 * stem is among the phrases (Dice 1945; inverse document frequency after Spärck Jones 1972). Words that belong together in one
 * phrase count more than the same words scattered over several, which a score by fields cannot see.
 */
export function createNaehe(phrasen: PhrasenDaten): Naehe {
  const staemme = phrasen.map(([key]) => key.split(' '))
  const nachStamm = new Map<string, number[]>()
  for (const [nr, teile] of staemme.entries()) {
    for (const stamm of teile) {
      const bisher = nachStamm.get(stamm)
      if (bisher === undefined) nachStamm.set(stamm, [nr])
      else bisher.push(nr)
    }
  }
  // What no phrase has counts like what one has.
  const seltenheit = (stamm: string | undefined) =>
    Math.log(1 + phrasen.length / (stamm === undefined ? 1 : (nachStamm.get(stamm)?.length ?? 1)))
  const laenge = Float32Array.from(staemme, (teile) => teile.reduce((summe, stamm) => summe + seltenheit(stamm), 0))
  return {
    find(woerter) {
      const gemeinsam = new Map<number, number>()
      let anfrage = 0
      for (const wort of woerter) {
        const beste = besteJePhrase(wort, nachStamm)
        const gewicht = seltenheit(wort.staemme.find(([stamm]) => nachStamm.has(stamm))?.[0])
        anfrage += gewicht
        for (const [nr, guete] of beste) gemeinsam.set(nr, (gemeinsam.get(nr) ?? 0) + guete * gewicht)
      }
      const naechste = new Map<number, number>()
      for (const [nr, summe] of gemeinsam) {
        const dice = Math.min(1, (2 * summe) / (anfrage + (laenge[nr] ?? 0)))
        for (const dokument of phrasen[nr]?.[1] ?? []) {
          if (dice > (naechste.get(dokument) ?? 0)) naechste.set(dokument, dice)
        }
      }
      return naechste
    },
  }
}

/** The phrases that have one of the stems, with the best match of each. */
function besteJePhrase({ staemme }: Gesucht, nachStamm: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
  const beste = new Map<number, number>()
  for (const [stamm, gewicht] of staemme) {
    for (const nr of nachStamm.get(stamm) ?? []) {
      if (gewicht > (beste.get(nr) ?? 0)) beste.set(nr, gewicht)
    }
  }
  return beste
}
