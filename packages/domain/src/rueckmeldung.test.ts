import { describe, expect, it } from 'vitest'
import { RUECKMELDUNG_ZEICHEN, type Rueckmeldung, RueckmeldungSchema } from './rueckmeldung.ts'

const HINWEIS = {
  id: '3f0f7d3e-9a0c-4f6e-8a55-0d6b1a5a7c11',
  eingang: '2026-11-26T10:00:00.000Z',
  verdacht: false,
  art: 'hinweis',
  seite: '/leistungen/hund-anmelden/münster',
  text: 'Der Link führt ins Leere.',
} as const

const read = (anders: object): Rueckmeldung => RueckmeldungSchema.parse({ ...HINWEIS, ...anders })
const fails = (anders: object): boolean => !RueckmeldungSchema.safeParse({ ...HINWEIS, ...anders }).success

describe('a message to the operator', () => {
  it('keeps words, line ends and emoji, and drops what only hides something', () => {
    expect(read({ text: ' Zeile 1\r\nZeile 2\u0000\u202e 👩\u200d🦽 ' })).toMatchObject({ text: 'Zeile 1\nZeile 2 👩\u200d🦽' })
  })

  it('is about a page of this portal, and no other', () => {
    expect(read({ seite: '/' })).toMatchObject({ seite: '/' })
    for (const seite of ['//evil.example', 'https://evil.example', '/a/../b', '/a?b', '']) expect(fails({ seite })).toBe(true)
  })

  it('says something, and not a whole book', () => {
    expect(fails({ text: ' \u200b ' })).toBe(true)
    expect(fails({ text: 'x'.repeat(RUECKMELDUNG_ZEICHEN + 1) })).toBe(true)
  })

  it('may be a yes or no without words', () => {
    expect(read({ art: 'hilfreich', hilfreich: true, text: '' })).toMatchObject({ hilfreich: true, text: '' })
  })

  it.each(['a@b.de\nBcc: opfer@example.de', 'a@b.de\r\nSubject: x', 'a@b.de, c@d.de', '"x" <a@b.de>', 'a', 'x'.repeat(201)])(
    'is answered to one address and nothing else: not to %j',
    (antwortAn) => {
      expect(fails({ antwortAn })).toBe(true)
    },
  )

  it('of a demand knows the Leistung and the place, and nothing of who it was', () => {
    const { text: _text, seite: _seite, ...kopf } = HINWEIS
    const bedarf = { ...kopf, art: 'bedarf', leistung: 'hund-anmelden', ars: '057110000000' }
    expect(RueckmeldungSchema.parse(bedarf)).toEqual(bedarf)
    expect(RueckmeldungSchema.safeParse({ ...bedarf, antwortAn: 'a@b.de' }).success).toBe(false)
  })
})
