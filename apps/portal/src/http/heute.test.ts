import { expect, test } from 'vitest'
import { createHeute } from './heute.ts'

test('a new day begins at midnight in Germany, and is told once', () => {
  let jetzt = new Date('2026-11-24T22:59:30Z')
  let wechsel = 0
  const heute = createHeute(
    () => jetzt,
    () => wechsel++,
  )
  expect([heute(), heute(), wechsel]).toEqual(['2026-11-24', '2026-11-24', 0])
  jetzt = new Date('2026-11-24T23:00:00Z')
  expect([heute(), heute(), wechsel]).toEqual(['2026-11-25', '2026-11-25', 1])
})
