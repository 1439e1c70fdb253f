import { describe, expect, test } from 'vitest'
import { findAehnliche, hebeAehnliche } from './schriftbild.ts'

const wertung = (nr: number, punkte: number) => ({ nr, punkte, genannt: true, woertlich: false })

/** Three documents; the last is known to a register only. */
const bestand = {
  dokumente: [{ rang: 1 }, { rang: 1 }, { rang: 0.5 }],
  parameter: { schriftbild: 1, schriftbildHoch: 2, minSchriftbild: 0.3 },
}
const bild = (...naehe: readonly number[]) => Float64Array.from(naehe)

describe('hits that look like the query', () => {
  test('are lifted, the one with most letters in common to twice its points', () => {
    expect(hebeAehnliche(bild(2, 4, 0), [wertung(0, 10), wertung(1, 9)], bestand)).toEqual([wertung(1, 18), wertung(0, 12.5)])
  })

  test('are measured by the hit that has most in common, not by a document that is none', () => {
    expect(hebeAehnliche(bild(2, 4, 0), [wertung(0, 10)], bestand)).toEqual([wertung(0, 20)])
  })

  test('are lifted less when they rank lower', () => {
    expect(hebeAehnliche(bild(0, 0, 3), [wertung(2, 10)], bestand)).toEqual([wertung(2, 15)])
  })

  test('with equal points keep the order of the ids', () => {
    const gleiche = [wertung(0, 10), wertung(1, 10)]
    expect(hebeAehnliche(bild(3, 3, 0), gleiche, bestand).map(({ nr }) => nr)).toEqual([0, 1])
  })

  test('do not pass what is called just as the query', () => {
    const genannt = { ...wertung(0, 10), woertlich: true }
    expect(hebeAehnliche(bild(1, 4, 0), [genannt, wertung(1, 9)], bestand)).toEqual([{ ...genannt, punkte: 20 }, wertung(1, 18)])
  })

  test('stay as they are when nothing has a letter in common, and when there are none', () => {
    const treffer = [wertung(0, 10), wertung(1, 9)]
    expect(hebeAehnliche(bild(0, 0, 0), treffer, bestand)).toBe(treffer)
    expect(hebeAehnliche(bild(1, 1, 1), [], bestand)).toEqual([])
  })
})

describe('what looks like a query of which no word is known', () => {
  test('is what comes near enough, best first, less when it ranks lower', () => {
    expect(findAehnliche(bild(0.3, 0.5, 0.9), bestand)).toEqual([
      { ...wertung(1, 0.5), genannt: false },
      { ...wertung(2, 0.45), genannt: false },
      { ...wertung(0, 0.3), genannt: false },
    ])
  })

  test('is nothing when nothing comes near', () => {
    expect(findAehnliche(bild(0.29, 0, 0.2), bestand)).toEqual([])
  })
})
