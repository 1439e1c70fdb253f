import { expect, test } from 'vitest'
import { platzUnter } from './platz.ts'

test.each([
  [9, { platz: 1, gleichauf: 0 }],
  [7, { platz: 2, gleichauf: 1 }],
  [3, { platz: 4, gleichauf: 0 }],
])('among 9, 7, 7 and 3, a figure of %i', (wert, platz) => {
  expect(platzUnter([7, 3, 9, 7], wert)).toEqual(platz)
})

test('among equals everybody is first', () => {
  expect(platzUnter([5, 5, 5], 5)).toEqual({ platz: 1, gleichauf: 2 })
})
