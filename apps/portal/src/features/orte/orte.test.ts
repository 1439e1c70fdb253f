import { beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { routes } from './route.ts'

const { ask, page, words } = createProbe(routes)

describe('the place finder', () => {
  it.each([
    ['a name', 'Bielefeld', '/orte/bielefeld'],
    ['a name in another spelling', 'guetersloh', '/orte/guetersloh'],
    ['a postcode', '33602', '/orte/bielefeld'],
    ['a name without its addition', 'Halle', '/orte/halle-westf'],
  ])('leads from %s to the place', async (_, eingabe, ziel) => {
    expect(await ask(`/orte?q=${encodeURIComponent(eingabe)}`)).toEqual({ art: 'weiterleitung', status: 303, ziel })
  })

  it('lets people choose where several are meant', async () => {
    expect(await words('/orte?q=33332')).toMatch(/Welchen Ort meinen Sie\? Gütersloh Rietberg/)
  })

  it('says that it does not know a place, and shows all it knows', async () => {
    const text = await words('/orte?q=00000')
    expect(text).toContain('Zu „00000“ kennen wir keinen Ort')
    expect(text).toMatch(/Bielefeld.*Gütersloh.*Halle \(Westf\.\).*Rietberg/)
  })
})

describe('the page of a Kommune', () => {
  it('shows figures with their source and what is online by theme', async () => {
    const text = await words('/orte/bielefeld')
    expect(text).toContain('Kreisfreie Stadt im Regierungsbezirk Detmold')
    expect(text).toContain('331.605')
    expect(text).toContain('Quelle: Destatis, Gebietsstand 28. Februar 2026')
    expect(text).toMatch(/Engagement und Hobby 1 von 2 online/)
  })

  it('names the Kreis in its case and leads to it', async () => {
    expect(await page('/orte/rietberg')).toContain('<a href="/orte/kreis-guetersloh">im Kreis Gütersloh</a>')
  })

  it('does not take silence for a "no"', async () => {
    const text = await words('/orte/bielefeld', { onlinedienste: [], quellen: beispielInhalt().quellen.slice(0, 1) })
    expect(text).toContain('Das heißt nicht, dass hier nichts online geht.')
  })

  it('says what has not been checked instead of inventing it', async () => {
    expect(await words('/orte/bielefeld')).toContain('Adresse des Rathauses und Öffnungszeiten sind noch nicht geprüft.')
  })
})

describe('the page of a Kreis', () => {
  it('lists its municipalities', async () => {
    expect(await words('/orte/kreis-guetersloh')).toMatch(/Städte und Gemeinden Gütersloh Halle \(Westf\.\) Rietberg/)
  })
})
