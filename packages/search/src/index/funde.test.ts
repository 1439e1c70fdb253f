import { describe, expect, test } from 'vitest'
import { createSammler, KEINE_FUNDE, positionOf } from './funde.ts'

describe('finds that are put together', () => {
  const sammler = createSammler(10)
  const alles = () => {
    const { nummern, punkte, nurText } = sammler.ergebnis()
    return Array.from(nummern, (nr, stelle) => [nr, punkte[stelle], nurText[stelle] === 1])
  }

  test('count the best of each document', () => {
    sammler.beginne()
    sammler.nimm(7, 1, true)
    sammler.nimm(2, 3, true)
    sammler.nimm(7, 5, true)
    sammler.nimm(7, 4, true)
    expect(alles()).toEqual([
      [7, 5, true],
      [2, 3, true],
    ])
  })

  test('are in running text only if each of them is', () => {
    sammler.beginne()
    sammler.nimm(1, 5, true)
    sammler.nimm(1, 1, false)
    expect(alles()).toEqual([[1, 5, false]])
  })

  test('are forgotten at the next beginning, also when nobody has asked for them', () => {
    sammler.beginne()
    sammler.nimm(1, 5, false)
    sammler.beginne()
    expect(alles()).toEqual([])
    sammler.nimm(1, 2, true)
    expect(alles()).toEqual([[1, 2, true]])
  })

  test('that were given out do not change any more', () => {
    sammler.beginne()
    sammler.nimm(1, 5, false)
    const vorher = sammler.ergebnis()
    sammler.beginne()
    sammler.nimm(3, 1, true)
    expect([...vorher.nummern, ...vorher.punkte, ...vorher.nurText]).toEqual([1, 5, 0])
  })
})

describe('the position of a document', () => {
  const funde = { ...KEINE_FUNDE, nummern: Int32Array.of(2, 5, 9) }

  test.each([
    [2, 0],
    [5, 1],
    [9, 2],
    [1, -1],
    [6, -1],
    [10, -1],
  ])('%i stands at %i', (nr, stelle) => {
    expect(positionOf(nr, funde)).toBe(stelle)
  })

  test('is none among no finds', () => {
    expect(positionOf(0, KEINE_FUNDE)).toBe(-1)
  })
})
