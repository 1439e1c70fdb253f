import { describe, expect, it } from 'vitest'
import { type Suchmaschine, werteAus } from './auswerten.ts'
import { ndcg10, quantil, recall10, success } from './masse.ts'
import { parseUrteile } from './urteile.ts'

const noten = new Map([
  ['leistung:a', 3],
  ['frage:b', 1],
] as const)

describe('the measures', () => {
  it('nDCG is 1 in the best order and less in every other', () => {
    expect(ndcg10(['leistung:a', 'frage:b'], noten)).toBe(1)
    // (1/log2(2) + 7/log2(3)) / (7/log2(2) + 1/log2(3))
    expect(ndcg10(['frage:b', 'leistung:a'], noten)).toBeCloseTo(0.7098, 3)
    expect(ndcg10([], noten)).toBe(0)
  })

  it('where nothing is expected, only nothing is right', () => {
    expect([ndcg10([], new Map()), ndcg10(['x:y'], new Map())]).toEqual([1, 0])
    expect([success(1, [], new Map()), success(1, ['x:y'], new Map())]).toEqual([true, false])
  })

  it('success asks for the best grade there is', () => {
    expect(success(1, ['frage:b', 'leistung:a'], noten)).toBe(false)
    expect(success(3, ['frage:b', 'leistung:a'], noten)).toBe(true)
  })

  it('recall counts what helps', () => {
    expect(recall10(['leistung:a'], noten)).toBe(1)
    expect(recall10(['frage:b'], noten)).toBe(0)
  })

  it('a quantile is a value that was measured', () => {
    expect([quantil([3, 1, 2], 0.5), quantil([3, 1, 2], 0.99)]).toEqual([2, 3])
  })
})

describe('a judged set', () => {
  it('is read with its grades and places', () => {
    const [hund, unsinn] = parseUrteile(
      '# Kommentar\nalltag\thund\t-\tleistung:hund-anmelden=3 frage:x=1\n\nnichts\txqzwv\t-\t-\n',
    )
    expect(hund).toMatchObject({ klasse: 'alltag', anfrage: 'hund', ort: null })
    expect([...(hund?.noten ?? [])]).toEqual([
      ['leistung:hund-anmelden', 3],
      ['frage:x', 1],
    ])
    expect(unsinn?.noten.size).toBe(0)
  })

  it('holds out about a quarter, always the same', () => {
    const zeilen = Array.from({ length: 1000 }, (_, i) => `alltag\tanfrage ${i}\t-\tleistung:a=3`).join('\n')
    const gehalten = parseUrteile(zeilen).filter(({ zurueckgehalten }) => zurueckgehalten).length
    expect(gehalten).toBeGreaterThan(200)
    expect(gehalten).toBeLessThan(300)
    expect(parseUrteile(zeilen)).toEqual(parseUrteile(zeilen))
  })

  it.each([
    ['alltag\thund\t-', 'four columns'],
    ['unsinn\thund\t-\tleistung:a=3', 'unknown class'],
    ['alltag\thund\t-\tleistung:a=4', 'is not id=note'],
    ['alltag\thund\t-\t-', 'only the class nichts'],
    ['alltag\thund\t-\tleistung:a=3\nalltag\thund\t-\tleistung:a=3', 'stands twice'],
  ])('%j is refused with the line: %s', (tsv, grund) => {
    expect(() => parseUrteile(tsv)).toThrow(new RegExp(`line \\d: .*${grund}`))
  })
})

describe('an evaluation', () => {
  const urteile = parseUrteile('alltag\thund\t-\tleistung:a=3\nort\thund köln\tkoeln\tleistung:a=3\nnichts\txqzwv\t-\t-\n')
  const maschine: Suchmaschine = {
    name: 'probe',
    suche: (anfrage) => (anfrage === 'hund' ? { treffer: ['leistung:a'], ort: 'essen' } : { treffer: [], ort: null }),
  }

  it('counts each class by itself and all together', async () => {
    let uhr = 0
    const { gesamt, jeKlasse, zeit, verfehlt } = await werteAus(maschine, urteile, () => uhr++)
    expect(jeKlasse.get('alltag')).toMatchObject({ anfragen: 1, success1: 1, falscherOrt: 1, nullTreffer: 0 })
    expect(jeKlasse.get('ort')).toMatchObject({ success1: 0, nullTreffer: 1, falscherOrt: 0 })
    expect(jeKlasse.get('nichts')).toMatchObject({ success1: 1, nullTreffer: 0 })
    expect(gesamt.success1).toBeCloseTo(2 / 3)
    expect(zeit).toEqual({ p50: 1, p99: 1 })
    expect(verfehlt.map(({ urteil }) => urteil.anfrage)).toEqual(['hund', 'hund köln'])
  })
})
