import { describe, expect, test } from 'vitest'
import { BEISPIELDOKUMENTE as dokumente } from '../beispiel/dokumente.ts'
import { readOrteNrw } from '../beispiel/orte-nrw.ts'
import { buildSuchindex } from '../index/bauen.ts'
import { loadSuchindex } from '../suche.ts'

const orte = readOrteNrw()
const suche = loadSuchindex(buildSuchindex(dokumente, orte))
const markiert = (q: string, text: string) =>
  suche
    .markiere(q, [text])[0]
    ?.filter(({ treffer }) => treffer)
    .map((stueck) => stueck.text)

describe('the words that a query has found', () => {
  test.each([
    ['hund anmelden', 'Hund anmelden (Hundesteuer)', ['Hund', 'anmelden', 'Hundesteuer']],
    ['hunde anmeldung', 'Hund anmelden', ['Hund', 'anmelden']],
    ['hund', 'Das Auto ummelden', []],
    ['wo kann ich meinen hund anmelden', 'Wo Sie Ihren Hund anmelden', ['Hund', 'anmelden']],
  ])('%s marks in "%s": %j', (q, text, erwartet) => {
    expect(markiert(q, text)).toEqual(erwartet)
  })

  test('a text stays itself when its pieces are put together', () => {
    const text = 'Für einen Hund (groß oder klein) zahlen Sie Hundesteuer.'
    expect(
      suche
        .markiere('hund', [text])[0]
        ?.map((stueck) => stueck.text)
        .join(''),
    ).toBe(text)
    expect(suche.markiere('', [text])).toEqual([[{ text, treffer: false }]])
  })
})

describe('what editors pin', () => {
  const [erstes] = dokumente
  const id = dokumente.find(({ titel }) => titel !== erstes?.titel)?.id ?? ''
  const angeheftet = loadSuchindex(
    buildSuchindex(dokumente, orte, [
      { id, anfragen: ['Müll Sonderfall', 'hund'] },
      { id: 'leistung:gibt-es-nicht', anfragen: ['auto'] },
    ]),
  )

  test('comes first and is the answer, for exactly these words in any spelling and with a place', () => {
    for (const q of ['hund', 'HUND', 'hund bielefeld', 'muell sonderfall']) {
      expect(angeheftet.find({ q }).treffer[0]).toMatchObject({ id, sicher: true })
    }
    expect(angeheftet.find({ q: 'hund anmelden' }).treffer[0]?.id).not.toBe(id)
  })

  test('stands there once', () => {
    const ids = angeheftet.find({ q: 'hund' }).treffer.map((treffer) => treffer.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('kinds are counted before the list is narrowed to one', () => {
  const alle = suche.find({ q: 'hund' })
  const fragen = suche.find({ q: 'hund', typen: ['frage'] })
  expect(fragen.jeTyp).toEqual(alle.jeTyp)
  expect(fragen.treffer.every(({ typ }) => typ === 'frage')).toBe(true)
  expect([...alle.jeTyp.values()].reduce((summe, zahl) => summe + zahl, 0)).toBe(alle.gesamt)
})
