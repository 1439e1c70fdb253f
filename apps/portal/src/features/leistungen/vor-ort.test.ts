import { ErgaenzungSchema } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { page, words } = createProbe(routes)

const ergaenzung = (ars: string, leistung: string, mehr: object) =>
  ErgaenzungSchema.parse({
    leistung,
    ars,
    text: [],
    oeffnungszeiten: [],
    quellen: [{ titel: 'Satzung', url: 'https://stadt.example/satzung' }],
    stand: '2026-11-25',
    ...mehr,
  })

const RIETBERG = ergaenzung('057540028028', 'hund-anmelden', {
  text: [{ art: 'absatz', inhalt: [{ art: 'text', text: 'Hunde aus dem Tierheim sind ein Jahr lang frei.' }] }],
  stelle: 'Steueramt, Rathausstraße 31',
  oeffnungszeiten: ['Montag bis Freitag 8 bis 12 Uhr', 'Donnerstag auch 14 bis 17 Uhr'],
  terminpflicht: 'noetig',
  terminUrl: 'https://stadt.example/termin',
  kosten: '60 Euro im Jahr',
  formular: { titel: 'Anmeldung eines Hundes', url: 'https://stadt.example/formular' },
  onlinedienst: 'https://stadt.example/antrag',
})

describe('what a Kommune says herself', () => {
  it('stands on the page of the Leistung there, with who wrote it, when, and from what source', async () => {
    const text = await words('/leistungen/hund-anmelden/rietberg', { ergaenzungen: [RIETBERG] })
    expect(text).toContain(
      'Das gilt in Rietberg Hunde aus dem Tierheim sind ein Jahr lang frei. Wohin Steueramt, Rathausstraße 31 Öffnungszeiten Montag bis Freitag 8 bis 12 Uhr Donnerstag auch 14 bis 17 Uhr Termin Nur mit Termin. Termin buchen Kosten 60 Euro im Jahr Formular Anmeldung eines Hundes Online Zur Seite für den Antrag Geschrieben von: Rietberg, geprüft am 25. November 2026. Quelle: Satzung .',
    )
  })

  it('stands before the text for the whole Land', async () => {
    const text = await words('/leistungen/hund-anmelden/rietberg', { ergaenzungen: [RIETBERG] })
    expect(text.indexOf('Das gilt in Rietberg')).toBeLessThan(text.indexOf('Voraussetzungen'))
  })

  it('stands on no page of another Kommune, and not where nobody says anything', async () => {
    for (const ort of ['guetersloh', 'bielefeld'])
      expect(await words(`/leistungen/hund-anmelden/${ort}`, { ergaenzungen: [RIETBERG] })).not.toContain('Das gilt')
  })

  it('follows the words of the Kreis where the Kreis does the work', async () => {
    const ergaenzungen = [
      ergaenzung('057540028028', 'auto-anmelden', { kosten: 'Schilder gibt es gegenüber.' }),
      ergaenzung('057540000000', 'auto-anmelden', { kosten: 'Nur mit Karte.' }),
    ]
    expect(await words('/leistungen/auto-anmelden/rietberg', { ergaenzungen })).toMatch(
      /Das gilt im Kreis Gütersloh .*Nur mit Karte\..*Das gilt in Rietberg .*Schilder/,
    )
  })

  it('is words, never markup', async () => {
    const boese = ergaenzung('057540028028', 'hund-anmelden', { kosten: '<img src=x onerror=alert(1)>' })
    expect(await page('/leistungen/hund-anmelden/rietberg', { ergaenzungen: [boese] })).not.toContain('<img src=x')
  })
})
