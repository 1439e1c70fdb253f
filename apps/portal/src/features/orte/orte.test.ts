import { beispielBild, beispielInhalt, beispielVerwaltungen } from '@infoschalter/snapshot/beispiel'
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

  it('says what is not known instead of inventing it', async () => {
    const text = await words('/orte/bielefeld')
    expect(text).toMatch(/Kontakt Stadt Bielefeld 33602 Bielefeld .* Anschrift und Öffnungszeiten kennen wir noch nicht\./)
    expect(await page('/orte/bielefeld')).not.toContain('<img class="wappen"')
  })

  it('shows how its administration is reached, with the day on which that was checked and whose picture it is', async () => {
    const text = await words('/orte/bielefeld', beispielVerwaltungen())
    expect(text).toMatch(/Stadt Bielefeld Beispielplatz 1 33602 Bielefeld 0211 000-0 buergerbuero@stadt\.example stadt\.example/)
    expect(text).toContain('Öffnungszeiten: Montag bis Mittwoch 8 bis 16 Uhr Donnerstag 8 bis 18 Uhr')
    expect(text).toContain('Geprüft am 20. November 2026. Quelle: Kontaktseite der Stadt . Bild: Stadt Beispielstadt')
    expect(text).not.toContain('kennen wir noch nicht')
    const html = await page('/orte/bielefeld', beispielVerwaltungen())
    expect(html).toContain('href="tel:+492110000"')
    expect(html).toContain('href="https://portal.stadt.example/" rel="noopener external"')
    expect(html).toContain(`src="/medien/${beispielBild().bild.datei}" alt="Wappen der Beispielstadt"`)
  })

  it('tells machines the same', async () => {
    const html = await page('/orte/bielefeld', beispielVerwaltungen())
    const bloecke = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) =>
      JSON.parse(json ?? ''),
    )
    expect(bloecke).toContainEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'Stadt Bielefeld',
      url: 'https://stadt.example/',
      telephone: '0211 000-0',
      email: 'buergerbuero@stadt.example',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Beispielplatz 1',
        postalCode: '33602',
        addressLocality: 'Bielefeld',
        addressCountry: 'DE',
      },
    })
    expect(await page('/orte/bielefeld')).not.toContain('GovernmentOffice')
  })

  it.each(['website', 'portal', 'telefon', 'email', 'anschrift', 'oeffnungszeiten', 'logo', 'quelle'] as const)(
    'leaves nothing behind where %s is not known',
    async (feld) => {
      const html = await page('/orte/bielefeld', beispielVerwaltungen({ [feld]: undefined }))
      expect(html).not.toMatch(/undefined|null|<li><\/li>|<p><\/p>|<span><\/span>/)
    },
  )
})

describe('the page of a Kreis', () => {
  it('lists its municipalities', async () => {
    expect(await words('/orte/kreis-guetersloh')).toMatch(/Städte und Gemeinden Gütersloh Halle \(Westf\.\) Rietberg/)
  })

  it('shows how its administration is reached', async () => {
    expect(await words('/orte/kreis-guetersloh', beispielVerwaltungen())).toMatch(
      /Kontakt Kreis Gütersloh Sitz in Gütersloh 0211 111111 .*Geprüft am 21\. November 2026/,
    )
  })
})
