import type { Text } from '@infoschalter/domain'
import { describe, expect, test } from 'vitest'
import { type Lexical, toLexical, toText } from './lexical.ts'

const TEXT: Text = [
  {
    art: 'absatz',
    inhalt: [
      { art: 'text', text: 'Erst ' },
      { art: 'fett', text: 'das' },
      { art: 'link', text: 'hier', ziel: '/a' },
    ],
  },
  { art: 'zwischentitel', text: 'Dann' },
  { art: 'liste', geordnet: true, punkte: [[{ art: 'text', text: 'eins' }], [{ art: 'text', text: 'zwei' }]] },
  { art: 'liste', geordnet: false, punkte: [[{ art: 'text', text: 'Punkt' }]] },
]

const lexical = (...children: object[]) => ({ root: { type: 'root', children } }) as unknown as Lexical
const blatt = (text: string, format = 0) => ({ type: 'text', text, format })
const absatz = (...children: object[]) => ({ type: 'paragraph', children })

describe('a text in the editor and in the domain', () => {
  test('comes back as it was', () => {
    expect(toText(toLexical(TEXT))).toEqual(TEXT)
  })

  test.each([
    ['nothing', null],
    ['an empty editor', lexical()],
    ['an empty paragraph, as the editor begins', lexical(absatz())],
    ['blanks', lexical(absatz(blatt('   ')))],
    ['an empty list', lexical({ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [] }] })],
  ])('%s is no text', (_, wert) => {
    expect(toText(wert)).toEqual([])
  })

  test('an empty text is an empty field', () => {
    expect(toLexical([])).toBeNull()
  })
})

describe('what is pasted from Word', () => {
  const worte = (wert: Lexical) => JSON.stringify(toText(wert))

  test('keeps its words and loses formats that there are not', () => {
    const [kursiv, unterstrichen, fettUndKursiv] = [2, 8, 3]
    expect(toText(lexical(absatz(blatt('eins ', kursiv), blatt('zwei ', unterstrichen), blatt('drei', fettUndKursiv))))).toEqual([
      {
        art: 'absatz',
        inhalt: [
          { art: 'text', text: 'eins zwei ' },
          { art: 'fett', text: 'drei' },
        ],
      },
    ])
  })

  test('a line break is a blank, a heading of any size a subheading', () => {
    expect(
      toText(
        lexical({ type: 'heading', tag: 'h1', children: [blatt('Groß')] }, absatz(blatt('a'), { type: 'linebreak' }, blatt('b'))),
      ),
    ).toEqual([
      { art: 'zwischentitel', text: 'Groß' },
      { art: 'absatz', inhalt: [{ art: 'text', text: 'a b' }] },
    ])
  })

  test('a list within a list becomes points of the outer one, and no word is lost', () => {
    const innen = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [blatt('innen')] }] }
    const wert = lexical({
      type: 'list',
      listType: 'bullet',
      children: [{ type: 'listitem', children: [blatt('außen'), innen] }],
    })
    expect(toText(wert)).toEqual([
      { art: 'liste', geordnet: false, punkte: [[{ art: 'text', text: 'außen' }], [{ art: 'text', text: 'innen' }]] },
    ])
  })

  test('a table and a quotation keep their words as paragraphs', () => {
    const tabelle = {
      type: 'table',
      children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [absatz(blatt('Zelle'))] }] }],
    }
    expect(worte(lexical({ type: 'quote', children: [blatt('Zitat')] }, tabelle))).toMatch(/Zitat.*Zelle/)
  })
})
