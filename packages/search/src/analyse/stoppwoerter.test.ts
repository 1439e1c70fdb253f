import { describe, expect, it } from 'vitest'
import { stem } from './stamm.ts'
import { inhaltswoerter } from './stoppwoerter.ts'
import { readWoerter } from './woerter.ts'

const traegt = (text: string) => inhaltswoerter(readWoerter(text)).map(({ form }) => form)

describe('words that carry no meaning', () => {
  it.each([
    ['Wann kommt endlich mein Bescheid?', ['kommt', 'bescheid']],
    ['Wo bekomme ich ein P-Konto?', ['p', 'konto']],
    ['Wo gibts eigentlich nen Angelschein?', ['angelschein']],
    ['Wo ist mein Servicekonto geblieben?', ['servicekonto']],
    ['how do I register my dog', ['register', 'dog']],
    ['Im Mai kümmere ich mich um die Rente', ['rente']],
    ['was heißt eigentlich Medienbruch, Definition und news', ['medienbruch']],
    ['how much is a passport', ['passport']],
    ['what documents do we need for the wedding', ['documents', 'wedding']],
  ])('are left out of %j', (text, woerter) => {
    expect(traegt(text)).toEqual(woerter)
  })
})

describe('what is one family', () => {
  it.each([
    ['antworten', 'beantwortet'],
    ['unzufrieden', 'zufrieden'],
  ])('%s and %s have one stem', (eins, zwei) => {
    expect(stem(eins)).toBe(stem(zwei))
  })
})
