import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'

const url = inject('portalUrl')
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
  page = await context.newPage()
})
afterEach(() => context.close())

describe('without JavaScript', () => {
  it('"hund anmelden bielefeld" leads to the Leistung with Bielefeld chosen', async () => {
    await page.goto(url)
    await page.getByLabel('Anliegen').fill('hund anmelden bielefeld')
    await page.getByRole('button', { name: 'Suchen' }).click()
    expect(await page.getByRole('link', { name: 'Ort Bielefeld entfernen' }).count()).toBe(1)
    await page.getByRole('link', { name: 'Hund anmelden (Hundesteuer)', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/leistungen/hund-anmelden/bielefeld')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Hund anmelden.*in Bielefeld/)
    expect(await page.getByRole('heading', { name: 'In Ihrer Kommune: Bielefeld' }).count()).toBe(1)
    expect(await page.getByText('Demodaten').count()).toBeGreaterThan(1)
  })

  it('a postcode in two municipalities gives a choice, and the choice keeps the postcode', async () => {
    await page.goto(`${url}/suche?q=hund+anmelden&ort=33332`)
    const mehrdeutig = page.getByRole('region', { name: 'Welchen Ort meinen Sie?' })
    if ((await mehrdeutig.count()) > 0) await mehrdeutig.getByRole('link').first().click()
    expect(await page.getByRole('link', { name: /^Ort .* entfernen$/ }).count()).toBe(1)
  })

  it('a Leistung asks for the place and answers with it', async () => {
    await page.goto(`${url}/leistungen/wohnsitz-anmelden`)
    await page.getByLabel('Ihr Ort oder Ihre Postleitzahl').fill('33602')
    await page.getByRole('button', { name: 'Nachsehen' }).click()
    expect(page.url()).toBe(`${url}/leistungen/wohnsitz-anmelden/bielefeld?plz=33602`)
    expect(await page.getByText('Ihre Postleitzahl: 33602').count()).toBe(1)
  })

  it('a place that is not in the Land is answered with a hint, not with an empty page', async () => {
    await page.goto(`${url}/leistungen/wohnsitz-anmelden?ort=entenhausen`)
    expect(await page.getByText('Den Ort „entenhausen“ kennen wir').count()).toBe(1)
  })

  it('the menu of a phone opens', async () => {
    await page.goto(url)
    await page.getByText('Menü').click()
    await page.getByRole('navigation', { name: 'Hauptnavigation, kompakt' }).getByRole('link', { name: 'Orte' }).click()
    expect(new URL(page.url()).pathname).toBe('/orte')
  })

  it('a chosen place stays with the links of a page', async () => {
    await page.goto(`${url}/orte/bielefeld`)
    await page.getByRole('link', { name: 'Alle Leistungen in Bielefeld' }).click()
    const eintraege = await page.locator('.ergebnis h3 a').all()
    const links = await Promise.all(eintraege.map((link) => link.getAttribute('href')))
    expect(links.length).toBeGreaterThan(50)
    expect(links.every((link) => link?.endsWith('/bielefeld'))).toBe(true)
  })
})
