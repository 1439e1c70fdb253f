import { describe, expect, test } from 'vitest'
import { readVerbundene, readWoerter } from './woerter.ts'
import { cleanAnfrage, fold } from './zeichen.ts'

describe('folding brings every spelling of a word together', () => {
  test.each([
    ['Köln', ['koeln', 'KÖLN', 'koln', 'KOELN', 'Ko\u0308ln', 'Koln']],
    ['Straße', ['strasse', 'STRASSE', 'STRAẞE']],
    ['Bürgerbüro', ['buergerbuero', 'burgerburo', 'BÜRGERBÜRO']],
    ['Führerschein', ['fuehrerschein', 'fuhrerschein']],
    ['Café', ['cafe', 'CAFÉ', 'Cafe\u0301']],
    ['Bäuerin', ['baeuerin']],
    ['Ｐｅｒｓｏ', ['perso']],
  ])('%s', (wort, schreibungen) => {
    expect(schreibungen.map(fold)).toEqual(schreibungen.map(() => fold(wort)))
  })

  test.each([
    ['Steuer', 'steuer'],
    ['bauen', 'bauen'],
    ['neue', 'neue'],
    ['quer', 'quer'],
    ['Mauer', 'mauer'],
  ])('but %s holds no umlaut', (wort, form) => {
    expect(fold(wort)).toBe(form)
  })
})

describe('a query is cleaned before it is read', () => {
  test.each([
    ['  Hund \t\n anmelden  ', 'Hund anmelden'],
    ['Hund\u0000anmelden\u0007', 'Hund anmelden'],
    ['\u202eHund\u202c\u200b an\u00admelden', 'Hund anmelden'],
    ['\ud800Hund\udc00', 'Hund'],
    ['\u00a0Hund\u3000anmelden', 'Hund anmelden'],
    ['', ''],
    ['\u200b\u0001', ''],
  ])('%j becomes %j', (roh, sauber) => {
    expect(cleanAnfrage(roh)).toBe(sauber)
  })

  test('and cut after 200 characters, never within one', () => {
    expect(cleanAnfrage('a'.repeat(10_000))).toHaveLength(200)
    const mitBildern = cleanAnfrage('x'.repeat(199) + '🐕'.repeat(3))
    expect(mitBildern).toBe('x'.repeat(199))
  })
})

describe('words', () => {
  test('know where they stand and are separated by hyphens and full stops', () => {
    expect(readWoerter('Kfz-Zulassung a.d.R.').map(({ text, von, bis }) => [text, von, bis])).toEqual([
      ['Kfz', 0, 3],
      ['Zulassung', 4, 13],
      ['a', 14, 15],
      ['d', 16, 17],
      ['R', 18, 19],
    ])
  })

  test('and a number are two, whichever comes first', () => {
    expect(readWoerter('ALG2 16jährige 34c').map(({ form }) => form)).toEqual(['alg', '2', '16', 'jahrige', '34c'])
  })

  test('end at an apostrophe when one letter follows', () => {
    expect(readWoerter("gibt's P-Konto don’t d’Ennery").map(({ text }) => text)).toEqual([
      'gibt',
      'P',
      'Konto',
      'don',
      'd',
      'Ennery',
    ])
  })

  test('with hyphens are read as one word too', () => {
    expect(readVerbundene('Online-Ausweis und Kfz-Zulassung - neu')).toEqual([
      { text: 'Online-Ausweis', form: 'onlineausweis' },
      { text: 'Kfz-Zulassung', form: 'kfzzulassung' },
    ])
  })

  test('are not found in marks and pictures', () => {
    expect(readWoerter('?!… 🐕 § — "')).toEqual([])
  })
})
