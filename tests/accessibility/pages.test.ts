import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ALLE_REGELN, findVerstoesse, type Regeln } from '../browser/axe.ts'
import { launchChromium } from '../browser/chromium.ts'
import { SEITEN } from '../browser/pages.ts'

const url = inject('portalUrl')
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** What can be right in one look of a page and wrong in another: all else is the same HTML. */
const ANSEHEN: Regeln = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
}

const ANSICHTEN = [
  { name: 'wide and light', viewport: { width: 1280, height: 900 }, colorScheme: 'light', regeln: ALLE_REGELN },
  { name: 'narrow and dark', viewport: { width: 320, height: 800 }, colorScheme: 'dark', regeln: ANSEHEN },
] as const

describe.concurrent.each(ANSICHTEN)('on a screen that is $name', ({ viewport, colorScheme, regeln }) => {
  it.each(SEITEN)('axe finds nothing on %s, and nothing has to be scrolled sideways', async (pfad) => {
    const context = await browser.newContext({ viewport, colorScheme })
    const page = await context.newPage()
    const konsole: string[] = []
    page.on('console', (meldung) => meldung.type() === 'error' && !meldung.text().includes('404') && konsole.push(meldung.text()))
    await page.goto(url + pfad)
    // The menu lies over the page when it is open: it is looked at by itself.
    await page.evaluate("document.querySelectorAll('details:not(.mnav)').forEach((details) => { details.open = true })")
    const verstoesse = await findVerstoesse(page, regeln)
    expect(verstoesse.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
    expect(konsole).toEqual([])
    await context.close()
  })
})

it('axe finds nothing in the open menu of a phone', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.mnav summary').click()
  const verstoesse = await findVerstoesse(page, ALLE_REGELN, '.kopf')
  expect(verstoesse.map(({ id }) => id)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
  await context.close()
})

describe('the HTML', () => {
  // Long titles are right for long questions; blanks at line ends come from templates and cost nothing.
  const htmlValidate = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'error' },
  })

  it.each(SEITEN)('of %s is valid', async (pfad) => {
    const { results } = await htmlValidate.validateString(await (await fetch(url + pfad)).text())
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
    ).toEqual([])
  })

  it.each(SEITEN)('of %s has one h1, no gap in its headings, and a title of its own', async (pfad) => {
    const html = await (await fetch(url + pfad)).text()
    const ebenen = [...html.matchAll(/<h([1-6])[\s>]/g)].map((treffer) => Number(treffer[1]))
    expect(ebenen.filter((ebene) => ebene === 1)).toHaveLength(1)
    for (const [i, ebene] of ebenen.entries()) expect(ebene - (ebenen[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(/<title>(.+) – Infoschalter NRW<\/title>/.exec(html)?.[1]?.length).toBeGreaterThan(3)
  })

  it('holds JSON-LD that can be read', async () => {
    const html = await (await fetch(`${url}/leistungen/hund-anmelden/bielefeld`)).text()
    const daten = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((treffer) =>
      JSON.parse(treffer[1] as string),
    )
    expect(daten.map((eintrag) => eintrag['@type'])).toEqual(['BreadcrumbList', 'GovernmentService'])
    expect(JSON.stringify(daten)).not.toContain('.example')
  })
})
