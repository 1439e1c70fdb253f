import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beispielDienst } from '@infoschalter/snapshot/beispiel'
import sax from 'sax'
import { describe, expect, it } from 'vitest'
import { createProbe } from '../../http/probe.ts'
import { ZWEI } from './probe-verlauf.ts'
import { routes } from './route.ts'
import { FARBEN } from './schaubild.ts'

const { page, ask: answer } = createProbe(routes)
const HUND = '/umsetzungsstand/daten/karte-leistung-hund-anmelden.svg'
const INHALT = { onlinedienste: [beispielDienst('057110000000')] }

/** Throws where it is no XML. */
function checkXml(text: string): void {
  sax.parser(true).write(text).close()
}

describe('the map as a file', () => {
  it('is an SVG document that stands by itself: title, words for those who do not see it, legend, source and day', async () => {
    const antwort = await answer(HUND, INHALT)
    if (antwort.art !== 'bild') throw new Error(antwort.art)
    const svg = String(await antwort.svg)
    checkXml(svg)
    expect(svg).toContain('<title id="b-t">Hund anmelden</title>')
    expect(svg).toMatch(/<desc id="b-d">Karte: Hund anmelden\. online: 1 Kommune; /)
    expect(svg).toMatch(/<text class="s"[^>]*>keine Meldung<\/text>/)
    expect(svg).toContain('Stand 1. November 2026. Quelle: Data Hub')
    expect(svg).not.toMatch(/href=|var\(--|<script/)
  })

  it('has the colours of the page', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../components/grundlagen/tokens.css'), 'utf8')
    for (const [name, farbe] of Object.entries(FARBEN)) expect(tokens).toContain(`--${name}: ${farbe};`)
  })

  it.each([
    ['laender-ozg-flaechendeckend', {}, 'OZG-Leistungen, flächendeckend', /<text class="x-k[2-5]"[^>]*>30<\/text>/],
    ['karte-ozg-leistung-10160', INHALT, 'Hundehaltung', /<text class="s"[^>]*>keine Meldung<\/text>/],
    ['karte-leika-online', INHALT, 'Einzelleistungen, die online sind', /<text class="s"[^>]*>keine Meldung<\/text>/],
    ['verlauf-anliegen', ZWEI, 'Anliegen Monat für Monat', /<text class="st name"[^>]*>flächendeckend<\/text>/],
  ] as const)('%s stands by itself too', async (name, inhalt, titel, wort) => {
    const antwort = await answer(`/umsetzungsstand/daten/${name}.svg`, inhalt)
    if (antwort.art !== 'bild') throw new Error(antwort.art)
    const svg = String(await antwort.svg)
    checkXml(svg)
    expect(/<title id="b-t">([^<]+)/.exec(svg)?.[1]).toContain(titel)
    expect(/<desc id="b-d">([^<]+)/.exec(svg)?.[1]?.length).toBeGreaterThan(40)
    expect(svg).toMatch(wort)
    expect(svg).toMatch(/Quelle: .*Darstellung: Infoschalter NRW\./s)
    expect(svg).not.toMatch(/href=|var\(--|<script/)
    expect(await answer(`/umsetzungsstand/daten/${name}.png`, inhalt)).toMatchObject({ art: 'bild', als: 'png' })
  })

  it.each(['laender-geheim', 'laender-leika-flaechendeckend', 'verlauf-geheim', 'verlauf-anliegen', 'entwicklung-1'])(
    '%s is none: nothing is counted so, or too little to show',
    async (name) => {
      expect((await answer(`/umsetzungsstand/daten/${name}.svg`, INHALT)).art).toBe('nicht-gefunden')
    },
  )

  it('is there for every map and for nothing else', async () => {
    expect((await answer('/umsetzungsstand/daten/karte-geheim.svg', INHALT)).art).toBe('nicht-gefunden')
    expect((await answer('/umsetzungsstand/daten/kommunen-anliegen.svg', INHALT)).art).toBe('nicht-gefunden')
    expect(await answer('/umsetzungsstand/daten/karte-online.svg', INHALT)).toMatchObject({ art: 'bild', als: 'svg' })
    expect(await answer('/umsetzungsstand/daten/karte-online.png', INHALT)).toMatchObject({ art: 'bild', als: 'png' })
  })
})

describe('the map on other sites', () => {
  it('is a snippet without frame and script: picture with words, source, link to the table', async () => {
    const html = await page('/umsetzungsstand/karte?zeigt=leistung-hund-anmelden', INHALT)
    const code = /<pre class="schnipsel"[^>]*><code>([\s\S]*?)<\/code>/.exec(html)?.[1] ?? ''
    expect(code).toContain(`/umsetzungsstand/daten/karte-leistung-hund-anmelden.svg&quot; alt=&quot;Karte: Hund anmelden`)
    expect(code).toContain('#karte-tabelle&quot;&gt;Als Tabelle')
    expect(code).not.toMatch(/iframe|script/)
  })

  it('is announced to editorial systems in the head', async () => {
    const html = await page('/umsetzungsstand/karte?zeigt=thema-5', INHALT)
    for (const format of ['application/json', 'text/xml'])
      expect(html).toMatch(
        new RegExp(`<link rel="alternate" type="${format}\\+oembed" title="[^"]+" href="[^"]+/oembed\\?url=[^"]+&amp;format=`),
      )
  })

  it.each([
    ['/umsetzungsstand/laender', {}, 'laender-ozg-flaechendeckend', '#laender-tabelle'],
    ['/umsetzungsstand/verlauf', ZWEI, 'verlauf-anliegen', '#verlauf-tabelle'],
  ] as const)('is on %s as well, with its files and its table', async (pfad, inhalt, name, tabelle) => {
    const html = await page(pfad, inhalt)
    expect(html).toContain(`href="/umsetzungsstand/daten/${name}.png" download`)
    expect(html).toContain(`${tabelle}&quot;&gt;Als Tabelle`)
    expect(html).toContain(`id="${tabelle.slice(1)}"`)
    const [, adresse = ''] = /type="application\/json\+oembed"[^>]* href="[^"]*\/oembed\?([^"]+)"/.exec(html) ?? []
    const antwort = await answer(`/oembed?${adresse.replaceAll('&amp;', '&')}`, inhalt)
    if (antwort.art !== 'json') throw new Error(antwort.art)
    expect(antwort.wert).toMatchObject({ type: 'photo', url: expect.stringMatching(new RegExp(`/${name}\\.svg$`)) })
  })

  const url = encodeURIComponent('https://portal.example/umsetzungsstand/karte?zeigt=leistung-hund-anmelden')
  const ask = async (query: string) => {
    const antwort = await answer(`/oembed?${query}`, INHALT)
    if (antwort.art !== 'json') throw new Error(antwort.art)
    return { status: antwort.status ?? 200, wert: antwort.wert as Record<string, unknown> }
  }

  it('answers oEmbed with a photo, no larger than asked for', async () => {
    const { wert } = await ask(`url=${url}`)
    expect(wert).toMatchObject({ version: '1.0', type: 'photo', title: 'Hund anmelden' })
    expect(String(wert['url'])).toMatch(/\/umsetzungsstand\/daten\/karte-leistung-hund-anmelden\.svg$/)
    const klein = (await ask(`url=${url}&format=json&maxwidth=300&maxheight=9999`)).wert
    expect(klein['width']).toBe(300)
    expect(klein['height']).toBe(Math.floor((Number(wert['height']) * 300) / Number(wert['width'])))
    expect((await ask(`url=${url}&maxwidth=-5`)).wert['width']).toBe(wert['width'])
  })

  it('answers in XML who asks for it, with the same', async () => {
    const antwort = await answer(`/oembed?url=${url}&format=xml`, INHALT)
    if (antwort.art !== 'text') throw new Error(antwort.art)
    expect(antwort.typ).toBe('text/xml')
    checkXml(antwort.inhalt)
    const { wert } = await ask(`url=${url}`)
    for (const [name, inhalt] of Object.entries(wert)) expect(antwort.inhalt).toContain(`<${name}>${inhalt}</${name}>`)
  })

  it.each([
    ['a page of another site', `url=${encodeURIComponent('https://anderswo.example/umsetzungsstand/karte')}`, 404],
    ['a page without a map', `url=${encodeURIComponent('https://portal.example/orte')}`, 404],
    ['a map that there is not', `url=${encodeURIComponent('https://portal.example/umsetzungsstand/karte?zeigt=geheim')}`, 404],
    ['no address', 'url=hallo', 404],
    ['nothing', '', 404],
    [
      'a way of counting that there is not',
      `url=${encodeURIComponent('https://portal.example/umsetzungsstand/laender?zaehlweise=x')}`,
      404,
    ],
    ['another format', `url=${url}&format=yaml`, 501],
  ])('says what is wrong with %s', async (_, query, status) => {
    const antwort = await ask(query)
    expect(antwort.status).toBe(status)
    expect(JSON.stringify(antwort.wert)).toMatch(/"code":"oembed-[a-z]+","meldung":"[A-Z]/)
  })
})
