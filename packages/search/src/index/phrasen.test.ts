import { describe, expect, test } from 'vitest'
import { readWoerter } from '../analyse/woerter.ts'
import { keyOf, phraseKey } from './phrasen.ts'

const key = (text: string) => phraseKey(readWoerter(text))

describe('two wordings', () => {
  test.each([
    ['Hund anmelden', 'Anmeldung des Hundes beantragen'],
    ['Ausweis', 'neuer Ausweis'],
    ['Online-Antrag', 'Antrag online'],
    ['wir wandern aus', 'auswandern'],
    ['ohne Internet', 'Ich habe kein Internet.'],
  ])('of one wish have one key: %s, %s', (eine, andere) => {
    expect(key(eine)).toBe(key(andere))
  })

  test.each([
    ['Ausweis', 'Online-Ausweis'],
    ['Konto', 'P-Konto'],
    ['neues Auto', 'kein Auto'],
  ])('of two things have two: %s, %s', (eine, andere) => {
    expect(key(eine)).not.toBe(key(andere))
  })

  test('a query may say the way besides the wish', () => {
    expect(keyOf(['ausweis', 'onlin'], { ohneWege: true })).toBe(key('Ausweis'))
  })
})
