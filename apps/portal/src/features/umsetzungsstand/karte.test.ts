import { beispielDienst, beispielInhalt, beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { readAnsicht } from './karte.ts'
import { routes } from './route.ts'

const { page, words } = createProbe(routes)
const BIELEFELD = '057110000000'

describe('the map', () => {
  it('shows one Leistung: online, and where nobody has reported anything that, not „nicht online“', async () => {
    const html = await page('/umsetzungsstand/karte?zeigt=leistung-hund-anmelden', { onlinedienste: [beispielDienst(BIELEFELD)] })
    expect(html).toContain('<a href="/leistungen/hund-anmelden/bielefeld"><title>Bielefeld: online</title><path class="k5"')
    expect(html).toMatch(/<title>Rietberg: keine Meldung<\/title><path class="km"/)
    expect(html).not.toMatch(/<title>[^<]*: nicht online/)
    expect(html).toContain('<option value="leistung-hund-anmelden" selected>')
  })

  it('tells classes apart by a pattern too, in the map and in the legend', async () => {
    const html = await page('/umsetzungsstand/karte?zeigt=leistung-hund-anmelden')
    expect(html.match(/fill="url\(#mu-km\)"/g)).toHaveLength(2)
    expect(html.match(/<pattern id="mu-km"/g)).toHaveLength(1)
  })

  it('counts what is online, all in all when the address asks for nothing that there is', async () => {
    expect(await words('/umsetzungsstand/karte')).toMatch(/Bielefeld: 1 von \d+/)
    expect(await page('/umsetzungsstand/karte?zeigt=geheim')).toContain('<option value="online" selected>')
  })

  it('shows a bundle of the OZG as well, online where one of its keys is', async () => {
    const html = await page('/umsetzungsstand/karte?zeigt=ozg-leistung-10160', { onlinedienste: [beispielDienst(BIELEFELD)] })
    expect(html).toContain('<h2 id="karte-titel">Hundehaltung</h2>')
    expect(html).toContain('<a href="/umsetzungsstand/orte/bielefeld"><title>Bielefeld: online</title><path class="k5"')
    expect(html).toContain('<option value="ozg-leistung-10160" selected>Hundehaltung</option>')
    expect(html).toContain('/umsetzungsstand/daten/karte-ozg-leistung-10160.csv')
  })

  it('counts bundles or single keys, and says so in its title', async () => {
    expect(await words('/umsetzungsstand/karte?zeigt=ozg-online')).toMatch(
      /OZG-Leistungen, die online sind Gezählt wird 1 OZG-Leistung\./,
    )
    const html = await page('/umsetzungsstand/karte?zeigt=leika-toter-link')
    expect(html).toContain('<h2 id="karte-titel">Einzelleistungen mit totem Link</h2>')
    expect(html).not.toContain('value="leika-leistung-')
    expect(await page('/umsetzungsstand/karte?zeigt=ozg-geheim')).toContain('<option value="ozg-online" selected>')
  })

  it('leads to the same figure where something else is one, by links', async () => {
    const html = await page('/umsetzungsstand/karte?zeigt=ozg-teilweise')
    expect(html).toContain('href="/umsetzungsstand/karte?zeigt=teilweise">Anliegen</a>')
    expect(html).toContain('href="/umsetzungsstand/karte?zeigt=ozg-teilweise" aria-current="true">OZG-Leistungen</a>')
    expect(await page('/umsetzungsstand/karte?zeigt=leistung-hund-anmelden')).toContain(
      'href="/umsetzungsstand/karte?zeigt=leika-online">Einzelleistungen</a>',
    )
  })

  it('is a table too, by Kreis, with its source and day', async () => {
    const text = await words('/umsetzungsstand/karte')
    expect(text).toMatch(/Kreisfreie Städte Bielefeld 1 von \d+ Kreis Gütersloh /)
    expect(text).toContain('Stand 1. November 2026. Quelle: Data Hub')
  })

  it('says of a population that is missing „keine Angabe“, and no zero', async () => {
    const snapshot = await beispielSnapshot({})
    const { umsetzungsstand } = snapshot
    const stand = umsetzungsstand.stand('anliegen')
    const kommunen = stand.raum.kommunen.map((eine) => (eine.ars === BIELEFELD ? { ...eine, einwohner: null } : eine))
    const ohne = { ...stand, raum: { ...stand.raum, kommunen } }
    const { jeKommune, klassen } = readAnsicht(
      { ...snapshot, umsetzungsstand: { ...umsetzungsstand, stand: () => ohne } },
      'einwohner',
    )
    expect([...jeKommune].find(([ars]) => ars === BIELEFELD)?.[1]).toEqual({ stufe: 'ka', wort: 'keine Angabe' })
    expect(klassen.at(-1)).toEqual({ stufe: 'ka', name: 'keine Angabe', kommunen: 1 })
  })

  it('of inhabitants names the register as its source, and no report', async () => {
    const { quellen } = beispielInhalt()
    const verzeichnis = {
      ...quellen[0],
      id: 'gemeindeverzeichnis',
      titel: 'Gemeindeverzeichnis',
      herausgeber: 'Amt',
      demo: false,
    }
    const html = await page('/umsetzungsstand/karte?zeigt=einwohner', {
      quellen: [...quellen.filter(({ id }) => id !== 'gemeindeverzeichnis'), verzeichnis as never],
    })
    const unterschrift = /<figcaption[\s\S]*?<\/figcaption>/.exec(html)?.[0]
    expect(unterschrift).toContain('Gemeindeverzeichnis: Amt')
    expect(unterschrift).not.toContain('Data Hub')
  })

  it('is none where nothing was reported at all', async () => {
    const ohneBericht = { quellen: beispielInhalt().quellen.filter(({ id }) => !id.startsWith('open-pvog')), onlinedienste: [] }
    expect(await words('/umsetzungsstand/karte', ohneBericht)).toContain('Uns liegt noch kein Bericht vor.')
    expect(await page('/umsetzungsstand/karte', ohneBericht)).not.toContain('oembed')
  })
})
