import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { labelOf, toAngaben, toFelder } from './angaben.ts'

const FELDER: readonly Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Eins', fields: [{ name: 'titel', label: 'Titel', type: 'text' }] },
      { name: 'teile', label: 'Zwei', fields: [{ name: 'zahl', label: 'Zahl', type: 'number' }] },
    ],
  },
  { name: 'worte', label: 'Wörter', type: 'text', hasMany: true },
  { name: 'tag', label: 'Tag', type: 'date' },
  { name: 'eine', label: 'Eine', type: 'relationship', relationTo: 'fragen' },
  { name: 'viele', label: 'Viele', type: 'relationship', relationTo: 'fragen', hasMany: true },
  { name: 'quellen', label: 'Quellen', type: 'array', fields: [{ name: 'url', label: 'Adresse', type: 'text' }] },
  { name: 'ablauf', type: 'text', custom: { intern: true } },
]
const slugs = new Map([
  [1, 'a'],
  [2, 'b'],
])
const schluesselVon = (_: string, id: number | string) => slugs.get(Number(id))
const idVon = (_: string, slug: string) => [...slugs].find(([, einer]) => einer === slug)?.[0]

describe('a document of the CMS and the data of the domain', () => {
  const dokument = {
    id: 7,
    titel: 'T',
    teile: { zahl: 3 },
    worte: ['x'],
    tag: '2026-11-25T12:00:00.000Z',
    eine: 1,
    viele: [{ id: 2, updatedAt: '2026' }, 1],
    quellen: [{ id: 'abc', url: 'https://a.example' }],
    ablauf: 'entwurf',
  }
  const angaben = {
    titel: 'T',
    teile: { zahl: 3 },
    worte: ['x'],
    tag: '2026-11-25',
    eine: 'a',
    viele: ['b', 'a'],
    quellen: [{ url: 'https://a.example' }],
  }

  test('say the same by the same names; what only the CMS knows stays there', () => {
    expect(toAngaben(FELDER, dokument, schluesselVon)).toEqual(angaben)
    expect(toFelder(FELDER, angaben, idVon)).toMatchObject({
      titel: 'T',
      tag: '2026-11-25T12:00:00.000Z',
      eine: 1,
      viele: [2, 1],
    })
  })

  test('what nobody has filled in is missing, and a list is empty', () => {
    const leer = { titel: '', teile: {}, worte: null, tag: null, eine: null, viele: null, quellen: null }
    expect(toAngaben(FELDER, leer, schluesselVon)).toEqual({ worte: [], viele: [], quellen: [] })
  })

  test('a relation to what is not published leads nowhere', () => {
    expect(toAngaben(FELDER, { eine: 99, viele: [99, 1] }, schluesselVon)).toMatchObject({ viele: ['a'] })
    expect(toAngaben(FELDER, { eine: 99 }, schluesselVon)).not.toHaveProperty('eine')
  })
})

describe('the name of a field for editors', () => {
  test.each([
    [['titel'], 'Titel'],
    [['teile', 'zahl'], 'Zwei, Zahl'],
    [['quellen'], 'Quellen'],
    [['quellen', '0', 'url'], 'Quellen 1, Adresse'],
    [['gibt', 'es', 'nicht'], 'gibt.es.nicht'],
  ])('%j is %s', (pfad, name) => {
    expect(labelOf(FELDER, pfad)).toBe(name)
  })
})
