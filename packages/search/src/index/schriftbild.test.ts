import { describe, expect, test } from 'vitest'
import { BEISPIELDOKUMENTE } from '../beispiel/dokumente.ts'
import type { Suchdokument } from './dokument.ts'
import { createLeser } from './leser.ts'
import { buildSchriftbild, createSchriftbild } from './schriftbild.ts'

function schriftbild(dokumente: readonly Suchdokument[]) {
  const daten = JSON.parse(JSON.stringify(buildSchriftbild(dokumente, createLeser())))
  const bild = createSchriftbild(daten, dokumente.length)
  return {
    find: (...formen: readonly string[]) => [...bild.find(formen)],
    erstes(...formen: readonly string[]) {
      const naehe = [...bild.find(formen)]
      return dokumente[naehe.indexOf(Math.max(...naehe))]?.id
    },
  }
}

const dokument = (id: string, titel: string, ...synonyme: readonly string[]): Suchdokument => ({
  id,
  typ: 'leistung',
  titel,
  synonyme,
  amtlich: [],
  text: '',
  zielgruppen: [],
  rang: 1,
})

describe('the letters of the names', () => {
  const beispiel = schriftbild(BEISPIELDOKUMENTE)

  test.each([
    ['hundehalter', 'leistung:hund-anmelden'],
    ['totenscheine', 'leistung:sterbeurkunde'],
    ['kindergartenplaetze', 'leistung:kita-platz'],
    ['behindertenausweise', 'leistung:schwerbehindertenausweis'],
    ['mietbezuschussung', 'leistung:wohngeld'],
  ])('%s looks most like %s, though no name has this word', (wort, id) => {
    expect(beispiel.erstes(wort)).toBe(id)
  })

  test('of a name and nothing else fit best, and in any order of the words', () => {
    expect(beispiel.erstes('wegzug', 'ausland')).toBe('leistung:wohnsitz-abmelden')
    expect(beispiel.erstes('ausland', 'wegzug')).toBe('leistung:wohnsitz-abmelden')
  })

  test('count for documents that have synonyms, not for what has one name only', () => {
    const { find } = schriftbild([dokument('a', 'Hund anmelden', 'Hundemarke'), dokument('b', 'Hund anmelden')])
    const [a, b] = find('hund')
    expect(a).toBeGreaterThan(0)
    expect(b).toBe(0)
  })

  test('that most names of a document share do not drown what one of them has', () => {
    const hunde = ['Hund kaufen', 'Hund führen', 'Hund halten', 'Hund chippen', 'Hund versteuern', 'Hund verloren', 'Hund weg']
    const { find } = schriftbild([dokument('a', 'Hund', ...hunde, 'Welpe'), dokument('b', 'Welpe', 'Welpe')])
    const [eines, alle] = find('welpe')
    // One name of nine: more than a ninth, and less than where every name has it.
    expect(eines).toBeGreaterThan((alle ?? 0) / 9)
    expect(eines).toBeLessThan(alle ?? 0)
  })

  test('of rare words count more than those of frequent ones', () => {
    const { erstes } = schriftbild([
      dokument('a', 'Hund anmelden', 'Welpe anmelden'),
      dokument('b', 'Auto anmelden', 'Wagen anmelden'),
      dokument('c', 'Gewerbe anmelden', 'Betrieb anmelden'),
      dokument('d', 'Zebra halten', 'Zebra'),
    ])
    expect(erstes('anmelden', 'zebra')).toBe('d')
  })

  test('are found again however far apart the documents stand that have them', () => {
    const viele = Array.from({ length: 20_000 }, (_, nr) => dokument(`d${nr}`, 'Hund', 'Hund'))
    const stellen = [0, 1, 127, 128, 256, 19_999]
    const { find } = schriftbild(viele.map((einer, nr) => (stellen.includes(nr) ? dokument(einer.id, 'Zebra', 'Zebra') : einer)))
    expect([...find('zebra').entries()].filter(([, naehe]) => naehe > 0).map(([nr]) => nr)).toEqual(stellen)
  })

  test('do not depend on the order of the synonyms', () => {
    const gebaut = (...synonyme: readonly string[]) => buildSchriftbild([dokument('a', 'Hund', ...synonyme)], createLeser())
    expect(gebaut('Welpe anmelden', 'Hundemarke')).toEqual(gebaut('Hundemarke', 'Welpe anmelden'))
  })

  test('of nothing, of unknown letters and without documents are near to nothing', () => {
    const { find } = schriftbild([dokument('a', 'Hund anmelden', 'Welpe')])
    expect(find()).toEqual([0])
    expect(find('qxqxq', '日本語', '', '1')).toEqual([0])
    expect(schriftbild([]).find('hund')).toEqual([])
  })

  test('of a short word are the word itself', () => {
    const { find } = schriftbild([dokument('a', 'P-Konto', 'P Konto'), dokument('b', 'Konto', 'Girokonto')])
    expect(find('p')[0]).toBeGreaterThan(0)
    expect(find('p')[1]).toBe(0)
  })

  test('of words that carry no meaning count too, little: they tell questions apart', () => {
    const { erstes } = schriftbild([
      dokument('a', 'Wann ist mein Ausweis fertig?', 'Wann kommt der Ausweis?'),
      dokument('b', 'Wo ist mein Ausweis?', 'Wo liegt der Ausweis?'),
    ])
    expect(erstes('wo', 'ausweis')).toBe('b')
    expect(erstes('wann', 'ausweis')).toBe('a')
  })
})
