import { describe, expect, test } from 'vitest'
import { BEISPIELDOKUMENTE } from '../beispiel/dokumente.ts'
import { readOrteNrw } from '../beispiel/orte-nrw.ts'
import { loadSuchindex } from '../suche.ts'
import { buildSuchindex } from './bauen.ts'

const orte = readOrteNrw()

describe('the index', () => {
  test('is the same to the byte for the same input in any order', () => {
    const einmal = JSON.stringify(buildSuchindex(BEISPIELDOKUMENTE, orte))
    expect(JSON.stringify(buildSuchindex(BEISPIELDOKUMENTE, orte))).toBe(einmal)
    expect(JSON.stringify(buildSuchindex(BEISPIELDOKUMENTE.toReversed(), orte.toReversed()))).toBe(einmal)
  })

  test('is plain JSON: it answers the same after it was written and read', () => {
    const daten = buildSuchindex(BEISPIELDOKUMENTE, orte)
    const gelesen = loadSuchindex(JSON.parse(JSON.stringify(daten)))
    for (const q of ['hund anmelden', 'perso köln', '33161'])
      expect(gelesen.find({ q })).toEqual(loadSuchindex(daten).find({ q }))
  })

  test('leaves its input alone', () => {
    const vorher = JSON.stringify([BEISPIELDOKUMENTE, orte])
    buildSuchindex(BEISPIELDOKUMENTE, orte)
    expect(JSON.stringify([BEISPIELDOKUMENTE, orte])).toBe(vorher)
  })

  test('may be empty', () => {
    const leer = loadSuchindex(buildSuchindex([], []))
    expect(leer.find({ q: 'hund bielefeld 33602' })).toMatchObject({ treffer: [], ort: null })
    expect(leer.vorschlaege('hund')).toEqual([])
    expect(leer.findOrte('bielefeld')).toEqual({ art: 'unbekannt' })
  })

  test('refuses two documents with one id', () => {
    const doppelt = [...BEISPIELDOKUMENTE, ...BEISPIELDOKUMENTE.slice(0, 1)]
    expect(() => buildSuchindex(doppelt, [])).toThrow(/exists twice/)
  })

  test('refuses an index of another format', () => {
    expect(() => loadSuchindex({ ...buildSuchindex([], []), format: 99 })).toThrow(/compile the snapshot again/)
  })

  test('does not index addresses of web pages', () => {
    const woerter = buildSuchindex(BEISPIELDOKUMENTE, []).index.staemme.split(' ')
    expect(woerter).not.toContain('http')
    expect(woerter).not.toContain('html')
  })
})
