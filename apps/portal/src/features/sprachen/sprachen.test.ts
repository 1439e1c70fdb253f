import { ErgaenzungSchema } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

describe('English', () => {
  it('says in its frame and its head that it is English', async () => {
    const html = await page('/en')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('Skip to content')
    expect(await page('/en/leistungen/hund-anmelden')).toContain(
      '<link rel="alternate" hreflang="de" href="https://portal.example/leistungen/hund-anmelden">',
    )
  })

  it('of a Leistung shows the translation and keeps German names marked as German', async () => {
    expect(await words('/en/leistungen/hund-anmelden')).toMatch(/Register your dog .*How it works Fill in the form\./)
    expect(await page('/en/leistungen/hund-anmelden')).toContain('<p lang="de">Steueramt</p>')
  })

  it('of a Leistung in a place says in English whether it is online', async () => {
    expect(await words('/en/leistungen/hund-anmelden/bielefeld')).toContain('You can do this online in Bielefeld.')
    expect(await ask('/en/leistungen/hund-anmelden?ort=33602')).toMatchObject({ ziel: '/en/leistungen/hund-anmelden/bielefeld' })
  })

  it('of a Leistung in a place shows what the Kommune says herself, in an English frame and marked as German', async () => {
    const ergaenzung = ErgaenzungSchema.parse({
      leistung: 'hund-anmelden',
      ars: '057540028028',
      text: [{ art: 'absatz', inhalt: [{ art: 'text', text: 'Hunde aus dem Tierheim sind frei.' }] }],
      oeffnungszeiten: [],
      kosten: '60 Euro im Jahr',
      quellen: [{ titel: 'Satzung', url: 'https://stadt.example/satzung' }],
      stand: '2026-11-25',
    })
    const html = await page('/en/leistungen/hund-anmelden/rietberg', { ergaenzungen: [ergaenzung] })
    expect(html).toMatch(/<h2 id="gilt-rietberg">.*What applies in Rietberg<\/h2>/)
    expect(html).toContain('<div class="text" lang="de"><p>Hunde aus dem Tierheim sind frei.</p></div><dl lang="de">')
    expect(html).toContain('Written in German by Rietberg, checked on 25 November 2026. Source: <span lang="de"><a')
    expect(await page('/en/leistungen/hund-anmelden/bielefeld', { ergaenzungen: [ergaenzung] })).not.toContain('What applies')
    expect(await page('/en/leistungen/hund-anmelden', { ergaenzungen: [ergaenzung] })).not.toContain('What applies')
  })

  it('leads to the German page where there is no translation, and nowhere when there is neither', async () => {
    expect(await ask('/en/leistungen/auto-anmelden')).toEqual({
      art: 'weiterleitung',
      status: 303,
      ziel: '/leistungen/auto-anmelden',
    })
    expect(await ask('/en/leistungen/gibt-es-nicht')).toEqual({ art: 'nicht-gefunden' })
  })
})

describe('Leichte Sprache', () => {
  it('says that nobody has checked it yet', async () => {
    expect(await words('/leichte-sprache/leistungen/hund-anmelden')).toMatch(/noch nicht\s+von einer Prüf-Gruppe geprüft/)
  })

  it('says when the text in everyday language is newer', async () => {
    expect(await words('/leichte-sprache/leistungen/hund-anmelden')).toContain('Der Text in Alltags-Sprache ist neuer')
    expect(await words('/en/leistungen/hund-anmelden')).not.toContain('has changed since')
  })

  it('begins with large tiles for what many people look for', async () => {
    const html = await page('/leichte-sprache')
    expect(html).toContain('<body class="ls">')
    expect(html).toContain('href="/leichte-sprache/leistungen/hund-anmelden"')
  })
})
