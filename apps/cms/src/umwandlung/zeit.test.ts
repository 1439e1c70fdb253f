import { describe, expect, it } from 'vitest'
import { toSortierbar } from './zeit.ts'

describe('a time as people write it', () => {
  it.each([
    ['24.11.2026', '2026-11-24'],
    ['4. 1. 2026', '2026-01-04'],
    ['24.11.2026 9:30', '2026-11-24 09:30'],
    ['24.11.2026, 9.30 Uhr', '2026-11-24 09:30'],
    ['24.11.2026 um 9 Uhr', '2026-11-24 09:00'],
    [' 2026-11-24  09:30 ', '2026-11-24 09:30'],
    ['2026-11-24T09:30', '2026-11-24 09:30'],
    ['2026-11-24', '2026-11-24'],
    ['2025-03', '2025-03'],
    ['2025', '2025'],
  ])('„%s“ is kept as „%s“', (geschrieben, behalten) => {
    expect(toSortierbar(geschrieben)).toBe(behalten)
  })

  it.each(['Ende November', '24.11.', '24.11.2026 abends', ''])('„%s“ stays, for the editor to mend', (geschrieben) => {
    expect(toSortierbar(geschrieben)).toBe(geschrieben)
  })

  it('where nothing was written nothing is made up', () => {
    expect(toSortierbar(null)).toBe(null)
  })
})
