import { describe, expect, test } from 'vitest'
import { createFormentext } from './formentext.ts'

const NAMEN = ['bad salzuflen', 'salzkotten', 'paderborn', 'born', 'bad berleburg', 'bornheim']
const find = createFormentext(NAMEN)
const namen = (teil: string) => find(teil).map((nr) => NAMEN[nr])

describe('a piece of text in many names', () => {
  test('first those that begin so, then those with a later word that does, then the inside of words', () => {
    expect(namen('born')).toEqual(['born', 'bornheim', 'paderborn'])
    expect(namen('salz')).toEqual(['salzkotten', 'bad salzuflen'])
  })

  test('below four letters words are not looked into', () => {
    expect(namen('bo')).toEqual(['born', 'bornheim'])
    expect(namen('b')).toEqual(['bad salzuflen', 'born', 'bad berleburg', 'bornheim'])
    expect(namen('alz')).toEqual([])
    expect(namen('alzu')).toEqual(['bad salzuflen'])
  })

  test('finds each once', () => {
    expect(namen('bad berl')).toEqual(['bad berleburg'])
    expect(createFormentext(['dada da'])('da')).toEqual([0])
  })

  test('does not reach from one name into the next', () => {
    expect(namen('salzkotten paderborn')).toEqual([])
  })

  test('of nothing, and in nothing, there is nothing', () => {
    expect(find('')).toEqual([])
    expect(createFormentext([])('born')).toEqual([])
  })

  test('finds what comparing each name finds', () => {
    for (const teil of ['en', 'ad', 'born', 'berl', 'kotten', 'heim', 'd s', 'bad'])
      expect(
        [...find(teil)].toSorted((a, b) => a - b),
        teil,
      ).toEqual(
        [...NAMEN.keys()].filter((nr) =>
          teil.length < 4 ? ` ${NAMEN[nr]}`.includes(` ${teil}`) : (NAMEN[nr] ?? '').includes(teil),
        ),
      )
  })
})
