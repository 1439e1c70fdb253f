import { describe, expect, it } from 'vitest'
import { parseText } from './parse-text.ts'

const parse = (quelle: string) => parseText(quelle, 'probe.md', 10)
const meldungen = (quelle: string) => parse(quelle).probleme.map(({ zeile, meldung }) => `${zeile}: ${meldung}`)

describe('a text', () => {
  it('is split into parts at headings of the second level', () => {
    expect(
      parse('Vorweg.\n\n## Ablauf\n\nErst dies.\n\n## Fristen\n\nDann das.\n').teile.map((teil) => [
        teil.titel,
        teil.zeile,
        teil.text.length,
      ]),
    ).toEqual([
      [null, 10, 1],
      ['Ablauf', 12, 1],
      ['Fristen', 16, 1],
    ])
  })

  it('knows paragraphs, bold, links, subheadings and both kinds of lists', () => {
    const { teile, probleme } = parse('### Kurz\n\nMit **Ausweis** ins [Amt](/orte).\n\n- eins\n- zwei\n\n1. erst\n2. dann\n')
    expect(probleme).toEqual([])
    expect(teile[0]?.text).toEqual([
      { art: 'zwischentitel', text: 'Kurz' },
      {
        art: 'absatz',
        inhalt: [
          { art: 'text', text: 'Mit ' },
          { art: 'fett', text: 'Ausweis' },
          { art: 'text', text: ' ins ' },
          { art: 'link', text: 'Amt', ziel: '/orte' },
          { art: 'text', text: '.' },
        ],
      },
      { art: 'liste', geordnet: false, punkte: [[{ art: 'text', text: 'eins' }], [{ art: 'text', text: 'zwei' }]] },
      { art: 'liste', geordnet: true, punkte: [[{ art: 'text', text: 'erst' }], [{ art: 'text', text: 'dann' }]] },
    ])
  })

  it('joins the lines of a paragraph', () => {
    expect(parse('eine\nZeile').teile[0]?.text).toEqual([{ art: 'absatz', inhalt: [{ art: 'text', text: 'eine Zeile' }] }])
  })

  it('takes HTML for plain words: it is escaped wherever it is shown', () => {
    expect(parse('<b>fett</b>').teile[0]?.text).toEqual([{ art: 'absatz', inhalt: [{ art: 'text', text: '<b>fett</b>' }] }])
  })

  it.each([
    ['# Groß', /^10: Überschriften sind ##/],
    ['Text\n\n- eins\n  - zwei', /^13: Eine Liste in einer Liste geht nicht/],
    ['[hier](http://unsicher.example)', /^10: Linkziel muss mit https/],
    ['[hier](//fremd.example)', /^10: Linkziel muss mit https/],
    ['Das ist *schräg*.', /^10: Das geht im Text nicht: em_open/],
  ])('refuses %j with the line', (quelle, erwartet) => {
    expect(meldungen(quelle)[0]).toMatch(erwartet)
  })

  it('leaves a javascript: link as words, since Markdown itself refuses it', () => {
    expect(JSON.stringify(parse('[hier](javascript:alert(1))').teile)).not.toContain('"link"')
  })
})
