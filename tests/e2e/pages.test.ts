import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { SEITEN } from '../browser/pages.ts'

const url = inject('portalUrl')
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('the portal', () => {
  it('loads nothing from anybody else, sets no cookie and reports no error', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const fremd: string[] = []
    const fehler: string[] = []
    page.on('request', (anfrage) => !anfrage.url().startsWith(url) && fremd.push(anfrage.url()))
    page.on('pageerror', (error) => fehler.push(error.message))
    page.on('console', (meldung) => meldung.type() === 'error' && !meldung.text().includes('404') && fehler.push(meldung.text()))
    for (const pfad of SEITEN) await page.goto(url + pfad)
    expect([fremd, fehler, await context.cookies()]).toEqual([[], [], []])
    await context.close()
  })

  it('has no link of its own that leads nowhere', async () => {
    const seiten = await Promise.all(SEITEN.map(async (pfad) => (await fetch(url + pfad)).text()))
    const links = new Set(
      seiten.flatMap((html) =>
        [...html.matchAll(/href="(\/[^"#]*)/g)].map((treffer) => (treffer[1] as string).replaceAll('&amp;', '&')),
      ),
    )
    const tot: string[] = []
    for (const link of links) if ((await fetch(url + link)).status >= 400) tot.push(link)
    expect(links.size).toBeGreaterThan(400)
    expect(tot).toEqual([])
  })

  it('names every page of the sitemap and can serve each', async () => {
    const sitemap = await (await fetch(`${url}/sitemap.xml`)).text()
    const pfade = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map((treffer) => treffer[1] as string)
    expect(pfade.length).toBeGreaterThan(500)
    expect(pfade.filter((pfad) => pfad.startsWith('/leistungen/leika-') || /^\/leistungen\/[^/]+\//.test(pfad))).toEqual([])
    for (const pfad of pfade.filter((_, i) => i % 10 === 0)) expect([pfad, (await fetch(url + pfad)).status]).toEqual([pfad, 200])
  })

  it('still answers every address that was ever published', async () => {
    const liste = readFileSync(join(import.meta.dirname, '../urls-404.txt'), 'utf8')
    const pfade = liste.split('\n').filter((zeile) => zeile !== '' && !zeile.startsWith('#'))
    for (const pfad of pfade) expect([pfad, (await fetch(url + pfad)).status]).toEqual([pfad, 200])
  })

  it('keeps pages of a Leistung in a place out of search engines and names the Leistung as the original', async () => {
    const antwort = await fetch(`${url}/leistungen/hund-anmelden/bielefeld`)
    const html = await antwort.text()
    expect(antwort.headers.get('x-robots-tag')).toBe('noindex')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/leistungen\/hund-anmelden">/)
  })

  it('marks every invented address', async () => {
    for (const pfad of [
      '/leistungen/hund-anmelden/bielefeld',
      '/leistungen/wohnsitz-anmelden/koeln',
      '/leistungen/gewerbe-anmelden/rietberg',
    ]) {
      const html = await (await fetch(url + pfad)).text()
      const links = html.match(/href="https?:\/\/[^"]*\.example/g)?.length ?? 0
      if (links > 0) expect(html.match(/class="demo"/g)?.length ?? 0).toBeGreaterThanOrEqual(links)
    }
  })

  it('says "nicht konfiguriert" where nobody has said who runs it', async () => {
    for (const seite of ['impressum', 'datenschutz', 'kontakt', 'barrierefreiheit'])
      expect(await (await fetch(`${url}/${seite}`)).text()).toContain('nicht konfiguriert')
  })

  it('answers the search as an interface', async () => {
    const antwort = await (await fetch(`${url}/api/v1/suche?q=hund+anmelden+bielefeld&limit=3`)).json()
    expect(antwort).toMatchObject({
      ort: { ars: '057110000000', name: 'Bielefeld', slug: 'bielefeld' },
      ortErkannt: 'anfrage',
      treffer: [
        {
          typ: 'leistung',
          titel: 'Hund anmelden (Hundesteuer)',
          url: '/leistungen/hund-anmelden/bielefeld',
          verfuegbarkeit: { demo: expect.any(Boolean) },
        },
        {},
        {},
      ],
    })
    expect((await fetch(`${url}/api/v1/suche?q=x&limit=0`)).status).toBe(400)
  })

  it.each([1280, 390])('stays readable with letters twice as large on %i pixels', async (width) => {
    // The policy of the pages allows no style from elsewhere; here the test is the reader who enlarges the text.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } })
    const page = await context.newPage()
    for (const pfad of ['/', '/suche?q=hund+bielefeld', '/leistungen/hund-anmelden/bielefeld', '/orte/bielefeld', '/fragen']) {
      await page.goto(url + pfad)
      await page.addStyleTag({ content: 'html { font-size: 200% } body { font-size: 2.25rem }' })
      expect([pfad, await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')]).toEqual([pfad, 0])
      const zeilen = await page.evaluate<number>(
        '(s => s === null || s.offsetParent === null ? 1 : s.getClientRects().length)(document.querySelector(".mnav summary"))',
      )
      expect([pfad, zeilen]).toEqual([pfad, 1])
    }
    await context.close()
  })

  it('prints what is folded away, and says that demo data are invented', async () => {
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${url}/orte/bielefeld`)
    expect(await page.locator('details.thema li a').first().isVisible()).toBe(true)
    expect(await page.getByText('Was Städte, Gemeinden und Kreise hier online anbieten, ist erfunden').isVisible()).toBe(true)
    expect((await page.locator('svg.karte').first().boundingBox())?.width).toBeLessThan(320)
    await page.close()
  })
})
