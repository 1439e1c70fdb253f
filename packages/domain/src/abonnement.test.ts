import { describe, expect, it } from 'vitest'
import {
  AbobestellungSchema,
  type Abozweck,
  createAbomarke,
  MailadresseSchema,
  readAbomarke,
  vergleichbar,
} from './abonnement.ts'

const ABO = '3f0f7d3e-9a0c-4f6e-8a55-0d6b1a5a7c11'
const JETZT = new Date('2026-11-26T10:00:00Z')
const spaeter = (stunden: number) => new Date(JETZT.getTime() + stunden * 3_600_000)

describe('an address for mail', () => {
  it.each([
    ['name@beispiel.de', 'name@beispiel.de'],
    [' Vor.Nach+abo@Beispiel.DE ', 'Vor.Nach+abo@beispiel.de'],
    ['jörg@beispiel.de', 'jörg@beispiel.de'],
    ['post@bürgeramt.de', 'post@xn--brgeramt-65a.de'],
    ["o'neill@mail.beispiel.de", "o'neill@mail.beispiel.de"],
  ])('%j is kept as %j', (roh, adresse) => {
    expect(MailadresseSchema.parse(roh)).toBe(adresse)
  })

  it.each([
    'a@b.de\nBcc: opfer@example.de',
    'a@b.de\r\nSubject: x',
    'a\u0000@b.de',
    'a@b.de, c@d.de',
    'a@b.de;c@d.de',
    '"x" <a@b.de>',
    '"a b"@c.de',
    'a@b@c.de',
    'a..b@c.de',
    '.a@b.de',
    'a@b',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@b.de:25',
    'a@b.de/x',
    'a@-b.de',
    '@b.de',
    'a',
    '',
    `${'x'.repeat(65)}@b.de`,
    'x'.repeat(10_000),
    `a@${'b.'.repeat(5_000)}de`,
  ])('%j is none', (roh) => {
    expect(MailadresseSchema.safeParse(roh).success).toBe(false)
  })

  it('is the same however it is spelt', () => {
    const [a, b] = ['Jörg@Beispiel.de', 'jörg@beispiel.DE'].map((roh) => vergleichbar(MailadresseSchema.parse(roh)))
    expect(a).toBe(b)
  })
})

describe('a mark in a link', () => {
  const gut = { art: 'gut', abo: ABO }

  it('names the subscription for the purpose it was made for, and no other', () => {
    const marke = createAbomarke('geheim', 'bestaetigen', ABO, JETZT)
    expect(readAbomarke('geheim', 'bestaetigen', marke, JETZT)).toEqual(gut)
    expect(readAbomarke('geheim', 'beenden', marke, JETZT)).toEqual({ art: 'gefaelscht' })
    expect(readAbomarke('anders', 'bestaetigen', marke, JETZT)).toEqual({ art: 'gefaelscht' })
  })

  it.each<[Abozweck, number, string]>([
    ['bestaetigen', 24, 'gut'],
    ['bestaetigen', 24.1, 'abgelaufen'],
    ['beenden', 10 * 365 * 24, 'gut'],
  ])('that is to %s is after %d hours: %s', (zweck, stunden, art) => {
    expect(readAbomarke('geheim', zweck, createAbomarke('geheim', zweck, ABO, JETZT), spaeter(stunden)).art).toBe(art)
  })

  it('cannot be changed', () => {
    const teile = createAbomarke('geheim', 'beenden', ABO, JETZT).split('.')
    for (let i = 0; i < teile.length; i++) {
      const marke = teile.map((teil, j) => (i === j ? `${teil.slice(0, -1)}${teil.endsWith('b') ? 'c' : 'b'}` : teil)).join('.')
      expect(readAbomarke('geheim', 'beenden', marke, JETZT), marke).toEqual({ art: 'gefaelscht' })
    }
    for (const marke of ['', '.', '..', 'ü.ü.ü', `${teile.join('.')}.x`, 'x'.repeat(10_000)])
      expect(readAbomarke('geheim', 'beenden', marke, JETZT)).toEqual({ art: 'gefaelscht' })
  })
})

describe('an order', () => {
  const bestellung = (anders: object) =>
    AbobestellungSchema.safeParse({
      id: ABO,
      eingang: JETZT.toISOString(),
      verdacht: false,
      art: 'abo-bestellung',
      adresse: 'a@b.de',
      auswahl: { bereiche: ['meldungen'], themen: [], orte: [] },
      rhythmus: 'woechentlich',
      ...anders,
    }).success

  it('is for at least one kind of news; topics and places are as one likes', () => {
    expect(bestellung({})).toBe(true)
    expect(bestellung({ auswahl: { bereiche: ['termine'], themen: ['recht'], orte: ['057110000000'] } })).toBe(true)
    expect(bestellung({ auswahl: { bereiche: [], themen: [], orte: [] } })).toBe(false)
    expect(bestellung({ auswahl: { bereiche: ['begriffe'], themen: [], orte: [] } })).toBe(false)
    expect(bestellung({ auswahl: { bereiche: ['meldungen'], themen: ['x'], orte: [] } })).toBe(false)
    expect(bestellung({ auswahl: { bereiche: ['meldungen'], themen: [], orte: Array(21).fill('057110000000') } })).toBe(false)
    expect(bestellung({ rhythmus: 'stuendlich' })).toBe(false)
  })
})
