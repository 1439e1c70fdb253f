import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { BEISPIELDOKUMENTE } from '../beispiel/dokumente.ts'
import { FELDER, GEWICHTE, type Indexeintrag, toIndexeintrag } from './felder.ts'
import { createLeser } from './leser.ts'
import { collectLexikon, createLexikon } from './lexikon.ts'
import { buildStammindex, createStammindex } from './stammindex.ts'

const LEER: Indexeintrag = {
  titel: '',
  titelTeile: '',
  synonyme: '',
  synonymeTeile: '',
  amtlich: '',
  amtlichTeile: '',
  text: '',
}
const eintrag = (felder: Partial<Indexeintrag>): Indexeintrag => ({ ...LEER, ...felder })
const index = (...eintraege: readonly Indexeintrag[]) => createStammindex(JSON.parse(JSON.stringify(buildStammindex(eintraege))))

function beispiele(): readonly Indexeintrag[] {
  const leser = createLeser()
  const lexikon = collectLexikon(BEISPIELDOKUMENTE, leser)
  leser.zerleger.beginne(lexikon, createLexikon(lexikon))
  return BEISPIELDOKUMENTE.map((dokument) => toIndexeintrag(dokument, leser))
}

describe('the index of stems', () => {
  test('weighs every stem in every document as another implementation of BM25+ does', () => {
    const eintraege = beispiele()
    const anderer = new MiniSearch<Indexeintrag & { readonly nr: number }>({
      idField: 'nr',
      fields: [...FELDER],
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (stamm) => stamm,
      searchOptions: { boost: GEWICHTE, bm25: { k: 1.2, b: 0.5, d: 0.4 } },
    })
    anderer.addAll(eintraege.map((einer, nr) => ({ ...einer, nr })))
    const daten = buildStammindex(eintraege)
    const unserer = createStammindex(daten)
    const staemme = daten.staemme.split(' ')
    expect(staemme).toHaveLength(anderer.termCount)
    for (const stamm of staemme) {
      const { nummern, punkte, nurText } = unserer.find(stamm)
      const erwartet = anderer.search(stamm).toSorted((a, b) => a.id - b.id)
      expect([...nummern], stamm).toEqual(erwartet.map(({ id }) => id))
      for (const [stelle, { score, match }] of erwartet.entries()) {
        expect(punkte[stelle], stamm).toBeCloseTo(score, 9)
        expect(nurText[stelle] === 1, stamm).toBe(match[stamm]?.join() === 'text')
      }
    }
  })

  test('knows in which documents a stem stands, in order', () => {
    const drei = index(eintrag({ titel: 'hund' }), eintrag({ titel: 'katz' }), eintrag({ text: 'katz hund hund' }))
    expect([...drei.find('hund').nummern]).toEqual([0, 2])
    expect([...drei.find('katz').nummern]).toEqual([1, 2])
  })

  test('tells what stands in running text only', () => {
    const zwei = index(eintrag({ titel: 'hund', text: 'hund' }), eintrag({ text: 'hund' }))
    expect([...zwei.find('hund').nurText]).toEqual([0, 1])
  })

  test('a title counts more than a synonym, a synonym more than running text', () => {
    const drei = index(eintrag({ text: 'hund' }), eintrag({ synonyme: 'hund' }), eintrag({ titel: 'hund' }))
    const [text = 0, synonym = 0, titel = 0] = drei.find('hund').punkte
    expect(titel).toBeGreaterThan(synonym)
    expect(synonym).toBeGreaterThan(text)
  })

  test('the rarer of two stems counts more, and so does one that says more of a short text', () => {
    const drei = index(eintrag({ titel: 'hund amt' }), eintrag({ titel: 'amt' }), eintrag({ titel: 'kind garten platz haus' }))
    const wert = (stamm: string, stelle = 0) => drei.find(stamm).punkte[stelle] ?? 0
    expect(wert('hund')).toBeGreaterThan(wert('amt'))
    expect(wert('amt', 1)).toBeGreaterThan(wert('amt', 0))
  })

  test('what stands nowhere is not there', () => {
    const eines = index(eintrag({ titel: 'hund' }))
    expect(eines.has('hund')).toBe(true)
    expect(eines.has('katz')).toBe(false)
    expect(eines.has('')).toBe(false)
    expect(eines.find('katz').nummern).toHaveLength(0)
  })

  test('may be empty', () => {
    expect(index().has('')).toBe(false)
    expect(index().find('hund').nummern).toHaveLength(0)
    expect(index(LEER).find('hund').nummern).toHaveLength(0)
  })
})
