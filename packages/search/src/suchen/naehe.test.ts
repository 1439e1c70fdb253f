import { describe, expect, test } from 'vitest'
import { createNaehe } from './naehe.ts'

const naehe = createNaehe(
  [
    ['anmeld hund', [0]],
    ['hund', [0, 1]],
    ['abmeld hund', [1]],
    ['anmeld auto', [2]],
    ['auto', [2]],
  ],
  3,
)
const find = (...staemme: string[]) => naehe.find(staemme.map((stamm) => ({ staemme: [[stamm, 1]] })))

describe('the nearness of a query to titles and synonyms', () => {
  test('is 1 for one that has exactly its words', () => {
    expect(find('anmeld', 'hund')[0]).toBeCloseTo(1)
  })

  test('is that of the nearest phrase, not of all together', () => {
    expect(find('hund')[0]).toBeCloseTo(1)
    expect(find('anmeld', 'hund')[1]).toBeLessThan(1)
  })

  test('is less when words are missing on either side', () => {
    const ganz = find('abmeld', 'hund')[1] ?? 0
    expect(find('abmeld', 'hund', 'unbekannt')[1]).toBeLessThan(ganz)
    expect(find('abmeld')[1]).toBeLessThan(ganz)
  })

  test('rare words count more than frequent ones', () => {
    // "auto" and "anmeld" stand in two phrases each, "abmeld" in one.
    expect(find('abmeld', 'auto')[1] ?? 0).toBeGreaterThan(0)
    expect(find('abmeld', 'hund')[1]).toBeGreaterThan(find('anmeld', 'hund')[1] ?? 0)
  })

  test('a word that only may be meant counts by how good a match it is', () => {
    const halb = naehe.find([{ staemme: [['hund', 0.5]] }])[0] ?? 0
    expect(halb).toBeGreaterThan(0)
    expect(halb).toBeLessThan(find('hund')[0] ?? 0)
  })

  test('does not depend on what was asked before', () => {
    const vorher = [...find('anmeld', 'hund')]
    find('auto', 'abmeld', 'zebra')
    expect([...find('anmeld', 'hund')]).toEqual(vorher)
  })

  test('of nothing is nothing', () => {
    expect([...naehe.find([])]).toEqual([0, 0, 0])
    expect([...find('zebra')]).toEqual([0, 0, 0])
  })
})
