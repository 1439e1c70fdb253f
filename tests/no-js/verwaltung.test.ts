import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'

/** Somebody in a town hall of 13,000 people, with a browser without JavaScript and five minutes. */

const url = inject('portalUrl')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  const kontext = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  page = await kontext.newPage()
})
afterAll(() => browser.close())

const ueberschrift = () => page.getByRole('heading', { level: 1 }).textContent()

it('finds who has solved what is missing in the own town, with what, at what cost, and whom to ask', async () => {
  await page.goto(url)
  await page.getByRole('link', { name: 'Für Verwaltungen' }).first().click()
  await page.getByLabel('Was fehlt in Ihrem Ort, und wer hat es gelöst?').fill('Kalletal')
  await page.getByRole('button', { name: 'Nachsehen' }).click()
  expect(new URL(page.url()).pathname).toBe('/umsetzungsstand/orte/kalletal')

  const abhilfe = page.getByRole('region', { name: 'Was fehlt hier, und wer hat es schon gelöst?' })
  const eintrag = abhilfe.locator('li.luecke').filter({ hasText: 'Steckbrief und Ansprechstelle' }).first()
  expect(await eintrag.textContent()).toMatch(/Schon online in.+Kürzester Weg/s)
  const projekt = eintrag.locator('a[href^="/wissen/projekte/"]').first()
  const titel = (await projekt.textContent()) ?? ''
  await projekt.click()

  expect(await ueberschrift()).toBe(titel)
  await page.getByRole('region', { name: 'Steckbrief' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Was brauchen Sie zum Nachnutzen?' }).count()).toBe(1)
  expect(await page.locator('main').textContent()).toMatch(/Was kostet die Einführung\?.+Was kostet der Betrieb\?/s)
  expect(await page.getByRole('region', { name: 'Wen fragen?' }).textContent()).toMatch(/\w{3,}/)
})

it('finds Projekte of Kommunen of the own size by a filter that stays in the address', async () => {
  await page.goto(`${url}/wissen/projekte`)
  const alle = await page.locator('main a[href^="/wissen/projekte/"]').count()
  await page.getByLabel('Größe der Kommune oder Kreis', { exact: true }).selectOption('10000-20000')
  await page.locator('main form').getByRole('button').first().click()
  expect(new URL(page.url()).search).toContain('10000-20000')
  const gefiltert = await page.locator('main a[href^="/wissen/projekte/"]').count()
  expect(gefiltert).toBeGreaterThan(0)
  expect(gefiltert).toBeLessThan(alle)
  expect(await page.getByLabel('Größe der Kommune oder Kreis', { exact: true }).inputValue()).toBe('10000-20000')
})
