import { beispielDienst, beispielInhalt, beispielUeberregional, beispielVerwaltungen } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

describe('a Leistung in a Kommune', () => {
  it('says that it is online, where to click, who reported it and when', async () => {
    const text = await words('/leistungen/hund-anmelden/bielefeld')
    expect(text).toContain('Das geht in Bielefeld online.')
    expect(text).toContain('Link laut Meldung erreichbar. Quelle: Open-PVOG-Bericht, Stand 1. November 2026.')
    const antwort = await ask('/leistungen/hund-anmelden/bielefeld')
    expect(antwort.art === 'seite' ? String(await antwort.html) : '').toContain(
      'href="https://dienst.example/057110000000" rel="noopener external"',
    )
  })

  it('never takes "no report" for "not online"', async () => {
    const text = await words('/leistungen/hund-anmelden/rietberg')
    expect(text).toContain('Keine Meldung Uns liegt keine Meldung vor')
    expect(text).not.toMatch(/nicht online\./)
  })

  it('names the administration that is responsible, with its contact: the Kreis where it is the Kreis', async () => {
    const hund = await words('/leistungen/hund-anmelden/bielefeld', beispielVerwaltungen())
    expect(hund).toContain('So erreichen Sie: Stadt Bielefeld Beispielplatz 1')
    const auto = await page('/leistungen/auto-anmelden/rietberg', beispielVerwaltungen())
    expect(auto).toContain('So erreichen Sie: Kreis Gütersloh')
    expect(auto).toContain('href="tel:+49211111111"')
    expect(auto).toContain('"parentOrganization":{"@type":"GovernmentOffice","name":"Kreis Gütersloh","telephone":"0211 111111"}')
  })

  it('names no contact where none is known', async () => {
    expect(await words('/leistungen/hund-anmelden/rietberg', beispielVerwaltungen())).not.toContain('So erreichen Sie')
  })

  it('names the larger area that the report was made for', async () => {
    expect(await words('/leistungen/hund-anmelden/rietberg', { onlinedienste: [beispielDienst('057540000000')] })).toContain(
      'Gemeldet ist der Dienst für: Kreis Gütersloh.',
    )
  })

  it('warns of a link that did not answer and of one without encryption', async () => {
    const text = await words('/leistungen/hund-anmelden/bielefeld', {
      onlinedienste: [beispielDienst('057110000000', undefined, { link: 'nicht-erreichbar', url: 'http://alt.example/' })],
    })
    expect(text).toContain('Link laut Meldung nicht erreichbar')
    expect(text).toContain('Diese Adresse ist nicht verschlüsselt')
  })

  it('explains who is responsible, step by step from the postcode', async () => {
    const text = await words('/leistungen/hund-anmelden/bielefeld?plz=33602')
    const stellen = [
      'Ihre Postleitzahl: 33602',
      'Ihre Kommune: Bielefeld',
      'Die Ebene: kreisfreie Stadt',
      'Die Rechtsgrundlage § 3',
      'Zuständig: Steueramt',
    ].map((schritt) => text.indexOf(schritt))
    expect(stellen.toSorted((a, b) => a - b)).toEqual(stellen)
    expect(stellen).not.toContain(-1)
  })

  it('marks what comes from demo reports', async () => {
    const quellen = beispielInhalt().quellen.map((quelle) => (quelle.id === 'open-pvog' ? { ...quelle, demo: true } : quelle))
    const text = await words('/leistungen/hund-anmelden/bielefeld', { quellen })
    expect(text).toContain('Was Städte, Gemeinden und Kreise hier online anbieten, ist erfunden')
    expect(text.match(/Demodaten/g)?.length).toBeGreaterThanOrEqual(4)
    expect(await words('/leistungen/hund-anmelden/bielefeld')).not.toContain('Demodaten')
  })

  it('leads from an invented service to what that means, not to a dead address', async () => {
    const quellen = beispielInhalt().quellen.map((quelle) => (quelle.id === 'open-pvog' ? { ...quelle, demo: true } : quelle))
    const seite = await page('/leistungen/hund-anmelden/bielefeld', { quellen })
    expect(seite).toContain('href="/fragen/demodaten" rel="noopener external"')
    expect(seite).not.toContain('href="https://dienst.example')
  })

  it('of a Kreis asks for the municipality', async () => {
    expect(await ask('/leistungen/hund-anmelden/kreis-guetersloh')).toEqual({
      art: 'weiterleitung',
      status: 303,
      ziel: '/leistungen/hund-anmelden?ort=kreis-guetersloh',
    })
    expect(await words('/leistungen/hund-anmelden?ort=kreis-guetersloh')).toContain('In welcher Stadt oder Gemeinde?')
  })
})

describe('a service of the Bund', () => {
  it('can be opened without naming a place', async () => {
    const text = await words('/leistungen/auto-anmelden')
    expect(text).toMatch(/Online für alle in Nordrhein-Westfalen Auto beim Bund anmelden .*Anmeldung: BundID oder Online-Ausweis/)
    expect(await page('/leistungen/auto-anmelden')).toContain('href="https://auto.bund.example/"')
  })

  it('serves every Kommune, with who runs it and its source', async () => {
    const text = await words('/leistungen/auto-anmelden/rietberg', beispielUeberregional())
    expect(text).toContain('Gemeldet ist der Dienst für: ganz Deutschland.')
    expect(text).toContain('Dienst von: Bundesamt für Beispiele.')
    expect(text).toMatch(/Womit Sie sich anmelden\s+BundID\s+Online-Ausweis/)
  })
})

describe('a Leistung', () => {
  it('leads on to the place that was given', async () => {
    expect(await ask('/leistungen/hund-anmelden?ort=33602')).toEqual({
      art: 'weiterleitung',
      status: 303,
      ziel: '/leistungen/hund-anmelden/bielefeld?plz=33602',
    })
  })

  it('lets people choose where a postcode lies in two municipalities', async () => {
    const text = await words('/leistungen/hund-anmelden?ort=33332')
    expect(text).toMatch(/Welchen Ort meinen Sie\? Gütersloh Rietberg/)
  })

  it('that only the register knows says so and stays out of search engines', async () => {
    expect(await words('/leistungen/leika-99012001001000')).toContain('Wir haben sie noch nicht in Alltagssprache beschrieben.')
    expect(await ask('/leistungen/leika-99012001001000')).toMatchObject({ indexieren: false })
  })

  it('that was described since its address was published is found under its new one', async () => {
    expect(await ask('/leistungen/leika-99102013104000')).toEqual({
      art: 'weiterleitung',
      status: 301,
      ziel: '/leistungen/hund-anmelden',
    })
    expect(await ask('/leistungen/leika-99102013104000/bielefeld')).toEqual({
      art: 'weiterleitung',
      status: 301,
      ziel: '/leistungen/hund-anmelden/bielefeld',
    })
  })

  it.each(['/leistungen/gibt-es-nicht', '/leistungen/leika-00000000000000', '/leistungen/hund-anmelden/entenhausen'])(
    '%s is not found',
    async (adresse) => {
      expect(await ask(adresse)).toEqual({ art: 'nicht-gefunden' })
    },
  )
})

describe('the list of Leistungen', () => {
  it('is in German order and can be narrowed by place and state', async () => {
    expect(await words('/leistungen')).toMatch(/Auto anmelden.*Hund anmelden/)
    const online = await words('/leistungen?ort=bielefeld&zustand=online')
    expect(online).toContain('Hund anmelden')
    expect(online).not.toContain('Auto anmelden')
  })

  it('says so when a selection leaves nothing', async () => {
    expect(await words('/leistungen?zielgruppe=unternehmen')).toContain('Mit dieser Auswahl gibt es keine Leistung')
  })
})
