import { describe, expect, it } from 'vitest'
import { type Knoten, type Lexical, toText } from './lexical.ts'
import { saeubere } from './saeubern.ts'

const wort = (text: string): Knoten => ({ type: 'text', text, format: 0 })
const absatz = (...children: readonly Knoten[]): Knoten => ({ type: 'paragraph', children })
const link = (url: string, text: string): Knoten => ({
  type: 'link',
  fields: { url, linkType: 'custom' },
  children: [wort(text)],
})
const wert = (...children: readonly Knoten[]): Lexical => ({ root: { type: 'root', children } })
const gesaeubert = (...children: readonly Knoten[]) => toText(saeubere(wert(...children)))

describe('what is pasted', () => {
  it('from Word with dots in front becomes a list', () => {
    expect(
      gesaeubert(
        absatz(wort('Bringen Sie mit:')),
        absatz(wort('·  Ausweis')),
        absatz(wort('·\u00a0\u00a0\u00a0 Foto'), wort(' (biometrisch)')),
        absatz(wort('Danke.')),
      ),
    ).toEqual([
      { art: 'absatz', inhalt: [{ art: 'text', text: 'Bringen Sie mit:' }] },
      {
        art: 'liste',
        geordnet: false,
        punkte: [[{ art: 'text', text: 'Ausweis' }], [{ art: 'text', text: 'Foto (biometrisch)' }]],
      },
      { art: 'absatz', inhalt: [{ art: 'text', text: 'Danke.' }] },
    ])
  })

  it('from Word with numbers in front becomes a numbered list of its own', () => {
    expect(gesaeubert(absatz(wort('•\tEins')), absatz(wort('1.   Erst')), absatz(wort('2)\tDann')))).toMatchObject([
      { art: 'liste', geordnet: false, punkte: [[{ text: 'Eins' }]] },
      { art: 'liste', geordnet: true, punkte: [[{ text: 'Erst' }], [{ text: 'Dann' }]] },
    ])
  })

  it.each(['1. Januar bis 31. März', '– so war es gemeint', '§ 5 gilt auch hier', '3.5 Prozent'])(
    'and only looks like a point stays a paragraph: %s',
    (text) => {
      expect(gesaeubert(absatz(wort(text)))).toEqual([{ art: 'absatz', inhalt: [{ art: 'text', text }] }])
    },
  )

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'file:///C:/Brief.docx',
    '//fremd.example',
    'data:text/html,x',
    'https://',
    'mailto:',
    '',
  ])('with a link to %j keeps the words and loses the link', (url) => {
    expect(gesaeubert(absatz(wort('Siehe '), link(url, 'hier'), wort('.')))).toEqual([
      { art: 'absatz', inhalt: [{ art: 'text', text: 'Siehe hier.' }] },
    ])
  })

  it.each([
    ['https://www.land.nrw', 'https://www.land.nrw'],
    [' http://www.land.nrw', 'https://www.land.nrw'],
    ['www.land.nrw/themen', 'https://www.land.nrw/themen'],
    ['/fragen', '/fragen'],
    ['tel:115', 'tel:115'],
    ['mailto:amt@stadt.example', 'mailto:amt@stadt.example'],
  ])('with a link to %s keeps it', (url, ziel) => {
    expect(gesaeubert(absatz(link(url, 'dort')))).toEqual([{ art: 'absatz', inhalt: [{ art: 'link', text: 'dort', ziel }] }])
  })

  it('is looked through in lists too', () => {
    const liste: Knoten = {
      type: 'list',
      listType: 'bullet',
      children: [{ type: 'listitem', children: [link('file:///x', 'Datei')] }],
    }
    expect(gesaeubert(liste)).toEqual([{ art: 'liste', geordnet: false, punkte: [[{ art: 'text', text: 'Datei' }]] }])
  })
})
