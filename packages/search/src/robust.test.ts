import { describe, expect, test } from 'vitest'
import { BEISPIELDOKUMENTE } from './beispiel/dokumente.ts'
import { readOrteNrw } from './beispiel/orte-nrw.ts'
import { buildSuchindex } from './index/bauen.ts'
import { loadSuchindex } from './suche.ts'

const suche = loadSuchindex(buildSuchindex(BEISPIELDOKUMENTE, readOrteNrw()))

function fragAlles(text: string): void {
  const { treffer, gesamt, anfrage, ort, ortMehrdeutig } = suche.find({ q: text })
  expect(treffer.length).toBeLessThanOrEqual(gesamt)
  expect(anfrage.length).toBeLessThanOrEqual(200)
  expect(treffer.every(({ punkte }) => Number.isFinite(punkte) && punkte > 0)).toBe(true)
  expect(new Set(treffer.map(({ id }) => id)).size).toBe(treffer.length)
  expect(ort !== null && ortMehrdeutig.length > 0).toBe(false)
  suche.vorschlaege(text)
  suche.findOrte(text)
}

describe('no text makes the search throw', () => {
  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['1,000 words', 'hund anmelden bielefeld '.repeat(1000)],
    ['1,000 places', 'essen köln halle westf '.repeat(1000)],
    ['10,000 blanks', ' '.repeat(10_000)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 open brackets', '('.repeat(10_000)],
    ['10,000 combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['one long ligature', '\ufdfa'.repeat(10_000)],
    ['control characters', '\u0000\u0001\u001f\u007f\u0085hund\u0000'],
    ['bidi characters', '\u202ednuh\u202c\u2066\u2069\u200f'],
    ['lone surrogates', '\ud800\udfff\udc00hund\ud83d'],
    ['emoji', '🐕‍🦺 hund 👨‍👩‍👧‍👦'],
    ['other scripts', 'собака 犬 كلب σκύλος ıİ'],
    ['a regular expression', '(a+)+$ [z-a] \\ .* ^$ {1,9999}'],
    ['SQL', "'; DROP TABLE leistungen; --"],
    ['markup', '<script>alert(1)</script> %00 &amp; {{7*7}}'],
    ['names of the language', 'constructor __proto__ toString hasOwnProperty valueOf'],
    ['numbers', '12345 99999 00000 1e309 -0 NaN'],
    ['hyphens', '-'.repeat(300)],
    ['a compound without end', 'hundesteueranmeldung'.repeat(50)],
  ])('%s', (_, text) => {
    fragAlles(text)
  })

  test('nor do 2,000 random ones', () => {
    const zufall = mulberry(20_261_124)
    const teile = [
      'hund',
      'Köln',
      'essen',
      '33161',
      ' ',
      ' ',
      '-',
      '"',
      '„',
      '(',
      '.',
      '\u0000',
      '\u0301',
      '\u202e',
      '😀',
      '\ud800',
      'ß',
      'ÄÖÜ',
      'in',
      'a. d. Ruhr',
      '§',
    ]
    for (let runde = 0; runde < 2000; runde++) {
      const text = Array.from({ length: Math.floor(zufall() * 14) }, () =>
        zufall() < 0.7 ? teile[Math.floor(zufall() * teile.length)] : String.fromCharCode(Math.floor(zufall() * 0xffff)),
      ).join('')
      fragAlles(text)
    }
  })
})

describe('every service and question is found by its own title', () => {
  test.each(BEISPIELDOKUMENTE.filter(({ rang }) => rang >= 0.9).map(({ id, titel }) => [titel, id]))('%s', (titel, id) => {
    expect(suche.find({ q: titel }).treffer[0]?.id).toBe(id)
    expect(suche.find({ q: titel.toUpperCase() }).treffer[0]?.id).toBe(id)
    expect(suche.find({ q: `${titel} in Gütersloh` }).treffer[0]?.id).toBe(id)
  })
})

/** A small generator of pseudo-random numbers between 0 and 1 that gives the same row for the same seed. */
function mulberry(seed: number): () => number {
  let zustand = seed
  return () => {
    zustand = (zustand + 0x6d2b79f5) | 0
    let wert = Math.imul(zustand ^ (zustand >>> 15), 1 | zustand)
    wert = (wert + Math.imul(wert ^ (wert >>> 7), 61 | wert)) ^ wert
    return ((wert ^ (wert >>> 14)) >>> 0) / 4_294_967_296
  }
}
