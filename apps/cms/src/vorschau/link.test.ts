import { expect, test } from 'vitest'
import { createToken, readToken } from './link.ts'

const JETZT = new Date('2026-11-26T10:00:00Z')
const WUNSCH = { art: 'fragen', id: 17, konto: 3 }
const minuten = (zahl: number) => new Date(JETZT.getTime() + zahl * 60_000)

test('a token is good for the text and the account it was made for, for a quarter of an hour', () => {
  const token = createToken('geheim', WUNSCH, JETZT)
  expect(readToken('geheim', token, minuten(14))).toEqual(WUNSCH)
  expect(readToken('geheim', token, minuten(16))).toBeNull()
})

test('each part of it is sealed', () => {
  const teile = createToken('geheim', WUNSCH, JETZT).split('.')
  for (const [i, anderes] of ['seiten', '18', '4', 'zzzzzzzz', 'A'.repeat(43)].entries()) {
    const gefaelscht = teile.with(i, anderes).join('.')
    expect(readToken('geheim', gefaelscht, JETZT), gefaelscht).toBeNull()
  }
})

test.each([
  ['another secret', 'anderes', createToken('geheim', WUNSCH, JETZT)],
  ['nothing', 'geheim', ''],
  ['no seal', 'geheim', 'fragen.17.3.abc'],
  ['a seal of another length', 'geheim', 'fragen.17.3.abc.xyz'],
  ['ten thousand characters', 'geheim', 'a'.repeat(10_000)],
  ['a path', 'geheim', '../../benutzer'],
])('%s is no token', (_, geheimnis, token) => {
  expect(readToken(geheimnis, token, JETZT)).toBeNull()
})
