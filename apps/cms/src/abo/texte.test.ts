import { type Ars, ArsSchema, type Betreiber } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import type { Neuigkeit } from './auswahl.ts'
import { type Brief, toHtml, toText } from './brief.ts'
import { type Absender, ausgabebrief, bestaetigungsbrief } from './texte.ts'

const BETREIBER: Betreiber = {
  name: 'Stadt Beispiel',
  vertretenDurch: null,
  anschrift: ['Rathausplatz 1', '33602 Beispiel'],
  telefon: null,
  email: 'post@beispiel.de',
  umsatzsteuerId: null,
  datenschutzbeauftragte: null,
  barrierefreiheitEmail: null,
}
const BIELEFELD = ArsSchema.parse('057110000000')
const ABSENDER: Absender = { portalUrl: 'https://portal.example', betreiber: BETREIBER, nameVon: (_: Ars) => 'Bielefeld' }
const ABO = {
  auswahl: { bereiche: ['meldungen', 'termine'], themen: [], orte: [] },
  rhythmus: 'taeglich',
  bestaetigt: new Date('2026-11-20T10:00:00Z'),
} as const satisfies Parameters<typeof ausgabebrief>[1] & object

const eine = (anders: Partial<Neuigkeit> = {}): Neuigkeit => ({
  bereich: 'meldungen',
  slug: 'gesetz',
  titel: 'Größe & Übergröße: <Gesetz> geändert',
  kurz: 'Was sich für Kommunen ändert.',
  themen: ['recht'],
  orte: [],
  ...anders,
})
const ABMELDEN = 'https://portal.example/wissen/abo/ende/marke'
const ausgabe = (neues: readonly Neuigkeit[]) =>
  ausgabebrief(
    neues,
    { ...ABO, auswahl: { ...ABO.auswahl, bereiche: [...ABO.auswahl.bereiche], themen: [], orte: [] } },
    ABMELDEN,
    ABSENDER,
  )

/** The words of the HTML without its markup, the addresses of its links with them. */
const words = (html: string) =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replaceAll(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 $1 ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split(/\s+/)
    .filter((wort) => wort !== '')
    .toSorted()
const wordsOfText = (text: string) =>
  text
    .replaceAll(/^(?:=+|-- )$/gm, '')
    .replaceAll(/:\n(?=https)/g, '\n')
    .split(/\s+/)
    .filter((wort) => wort !== '')
    .toSorted()

const BRIEFE: readonly (readonly [string, Brief])[] = [
  [
    'the question',
    bestaetigungsbrief(
      { ...ABO, auswahl: { bereiche: ['meldungen'], themen: ['recht'], orte: [BIELEFELD] } },
      'https://portal.example/wissen/abo/bestaetigen/marke',
      ABSENDER,
    ),
  ],
  [
    'an issue',
    ausgabe([eine(), eine({ bereich: 'termine', slug: 'tag', titel: 'Tag', termin: { beginn: '2026-12-01T09:30' } })]),
  ],
]

describe.each(BRIEFE)('%s', (_, brief) => {
  it('says the same in text and in HTML', () => {
    expect(words(toHtml(brief))).toEqual(wordsOfText(toText(brief)))
  })

  it('loads nothing, leads nowhere but to the portal, and hides nothing', () => {
    const html = toHtml(brief)
    expect(html).not.toMatch(/<(?:img|link|style|script|iframe|form)|style=|src=|background/i)
    for (const [, url] of html.matchAll(/href="([^"]*)"/g)) expect(url).toMatch(/^https:\/\/portal\.example\//)
  })

  it('names who sends it', () => {
    expect(toText(brief)).toContain('Absender: Stadt Beispiel\nRathausplatz 1\n33602 Beispiel\nE-Mail: post@beispiel.de')
  })
})

describe('the question', () => {
  const text = toText(BRIEFE[0]?.[1] as Brief)

  it('says what was ordered, for how long it holds, and that nothing need be done', () => {
    expect(text).toContain('Meldungen zu Recht, nur für Bielefeld, höchstens einmal am Tag')
    expect(text).toContain('Der Link gilt 24 Stunden.')
    expect(text).toContain('Waren Sie es nicht, müssen Sie nichts tun.')
    expect(text).toContain('löschen die Adresse nach 48 Stunden')
  })
})

describe('an issue', () => {
  it('names one piece of news in the subject, and several by their number', () => {
    expect(ausgabe([eine()]).betreff).toBe('Infoschalter: Größe & Übergröße: <Gesetz> geändert')
    expect(ausgabe([eine(), eine(), eine({ bereich: 'termine' })]).betreff).toBe('Infoschalter: 2 Meldungen und 1 Termin')
  })

  it('has a subject of one line, whatever is in a title', () => {
    const { betreff } = ausgabe([eine({ titel: 'Neu\r\nBcc: opfer@example.de\u2028x\u0000\u202ey' })])
    expect(betreff).toBe('Infoschalter: Neu Bcc: opfer@example.de x y')
  })

  it('says why one gets it and how to get it no more', () => {
    const text = toText(ausgabe([eine()]))
    expect(text).toContain('weil Sie am 20.11.2026 bestätigt haben')
    expect(text).toContain(`Nicht mehr bekommen (wir löschen dann auch Ihre Adresse):\n${ABMELDEN}`)
    expect(text).toContain('https://portal.example/wissen/meldungen/gesetz')
  })

  it('says when a Termin is and whom a piece of news concerns', () => {
    const text = toText(
      ausgabe([eine({ bereich: 'termine', termin: { beginn: '2026-12-01', ende: '2026-12-02' }, orte: [BIELEFELD] })]),
    )
    expect(text).toContain('01.12.2026 bis 02.12.2026\n')
    expect(text).toContain('Betrifft: Bielefeld')
  })

  it('of hundreds shows sixty and says how many more there are', () => {
    const brief = ausgabe(Array.from({ length: 100 }, (_, i) => eine({ slug: `m-${i}` })))
    expect(brief.absaetze.filter(({ art }) => art === 'eintrag')).toHaveLength(60)
    expect(toText(brief)).toContain('40 weitere im Portal:\nhttps://portal.example/wissen')
    expect(brief.betreff).toBe('Infoschalter: 100 Meldungen')
  })

  it('says that the operator has not said who it is', () => {
    const brief = ausgabebrief([eine()], { ...ABO, auswahl: { bereiche: ['meldungen'], themen: [], orte: [] } }, ABMELDEN, {
      ...ABSENDER,
      betreiber: { ...BETREIBER, name: null },
    })
    expect(toText(brief)).toContain('hat seinen Namen noch nicht eingetragen')
  })
})
