import { describe, expect, it } from 'vitest'
import { lesbarkeit, median, textstuecke, zaehleSilben } from './lesbarkeit.ts'

describe('syllables', () => {
  it.each([
    ['Amt', 1],
    ['Hund', 1],
    ['Steuer', 2],
    ['Nation', 3],
    ['Bürgeramt', 3],
    ['Familie', 3],
    ['Häuser', 2],
    ['Personalausweis', 5],
    ['2026', 2],
  ])('of %s are %i', (wort, silben) => {
    expect(zaehleSilben(wort)).toBe(silben)
  })
})

describe('the reading-ease index', () => {
  it('counts sentences, and points of lists as sentences', () => {
    expect(lesbarkeit(['Gehen Sie hin. Fragen Sie dort!', 'ein Ausweis', 'ein Foto'])).toMatchObject({ saetze: 4, woerter: 10 })
  })

  it('takes no abbreviation, date or number for the end of a sentence', () => {
    expect(lesbarkeit(['Das gilt z. B. nach § 3 Abs. 1 seit dem 1. Januar 2026.']).saetze).toBe(1)
  })

  it('is as the formula says', () => {
    // Three words, one sentence, three syllables: 180 − 3 − 58.5.
    expect(lesbarkeit(['Der Hund bellt.']).amstad).toBeCloseTo(180 - 3 - 58.5)
  })

  it('is lower for officialese than for plain words', () => {
    const amtlich = lesbarkeit(['Die Inanspruchnahme der Gebührenbefreiung setzt eine Antragstellung voraus.']).amstad
    expect(amtlich).toBeLessThan(lesbarkeit(['Wollen Sie nichts zahlen? Dann stellen Sie einen Antrag.']).amstad)
  })

  it('of nothing is no division by zero', () => {
    expect(lesbarkeit([]).amstad).toBe(180)
  })
})

it('the pieces of a text are its paragraphs, subheadings and points', () => {
  const inhalt = [{ art: 'text', text: 'eins' }] as const
  expect(
    textstuecke([
      { art: 'absatz', inhalt: [...inhalt] },
      { art: 'zwischentitel', text: 'zwei' },
      { art: 'liste', geordnet: false, punkte: [[...inhalt], [...inhalt]] },
    ]),
  ).toEqual(['eins', 'zwei', 'eins', 'eins'])
})

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2],
])('the median of %j is %i', (werte, mitte) => {
  expect(median(werte)).toBe(mitte)
})
