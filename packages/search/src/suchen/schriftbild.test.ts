import { describe, expect, test } from 'vitest'
import { findAehnliche, hebeAehnliche } from './schriftbild.ts'

const wertung = (nr: number, punkte: number) => ({ nr, punkte, genannt: true, woertlich: false })

/** Three documents; the last is known to a register only. */
function bestand(...naehe: readonly number[]) {
  return {
    dokumente: [{ rang: 1 }, { rang: 1 }, { rang: 0.5 }],
    schriftbild: { find: () => Float64Array.from(naehe) },
    parameter: { schriftbild: 1, schriftbildHoch: 2, minSchriftbild: 0.3 },
  }
}

describe('hits that look like the query', () => {
  test('are lifted, the one with most letters in common to twice its points', () => {
    expect(hebeAehnliche(['hund'], [wertung(0, 10), wertung(1, 9)], bestand(2, 4, 0))).toEqual([wertung(1, 18), wertung(0, 12.5)])
  })

  test('are measured by the hit that has most in common, not by a document that is none', () => {
    expect(hebeAehnliche(['hund'], [wertung(0, 10)], bestand(2, 4, 0))).toEqual([wertung(0, 20)])
  })

  test('are lifted less when they rank lower', () => {
    expect(hebeAehnliche(['hund'], [wertung(2, 10)], bestand(0, 0, 3))).toEqual([wertung(2, 15)])
  })

  test('with equal points keep the order of the ids', () => {
    const gleiche = [wertung(0, 10), wertung(1, 10)]
    expect(hebeAehnliche(['hund'], gleiche, bestand(3, 3, 0)).map(({ nr }) => nr)).toEqual([0, 1])
  })

  test('do not pass what is called just as the query', () => {
    const genannt = { ...wertung(0, 10), woertlich: true }
    expect(hebeAehnliche(['hund'], [genannt, wertung(1, 9)], bestand(1, 4, 0))).toEqual([
      { ...genannt, punkte: 20 },
      wertung(1, 18),
    ])
  })

  test('stay as they are when nothing has a letter in common, and when there are none', () => {
    const treffer = [wertung(0, 10), wertung(1, 9)]
    expect(hebeAehnliche(['日本'], treffer, bestand(0, 0, 0))).toBe(treffer)
    expect(hebeAehnliche(['hund'], [], bestand(1, 1, 1))).toEqual([])
  })
})

describe('what looks like a query of which no word is known', () => {
  test('is what comes near enough, best first, less when it ranks lower', () => {
    expect(findAehnliche(['hauptbetriebsnummer'], bestand(0.3, 0.5, 0.9))).toEqual([
      { ...wertung(1, 0.5), genannt: false },
      { ...wertung(2, 0.45), genannt: false },
      { ...wertung(0, 0.3), genannt: false },
    ])
  })

  test('is nothing when nothing comes near', () => {
    expect(findAehnliche(['zebra'], bestand(0.29, 0, 0.2))).toEqual([])
  })
})
