import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'

const url = inject('portalUrl')
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(() => page.close())

const focused = () => page.evaluate<string>('document.activeElement?.textContent?.trim() || document.activeElement?.id || ""')

describe('with the keyboard alone', () => {
  it('the first stop skips to the content', async () => {
    await page.goto(url)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Zum Inhalt springen')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#inhalt$/)
  })

  it('a focus is always to be seen', async () => {
    await page.goto(`${url}/leistungen/hund-anmelden/bielefeld`)
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      const umriss = await page.evaluate<string>(
        'getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth',
      )
      expect(umriss).toBe('solid3px')
    }
  })

  it('a suggestion can be chosen with the arrow keys and taken with Enter', async () => {
    await page.goto(url)
    const feld = page.getByRole('combobox', { name: 'Anliegen' })
    await feld.focus()
    await page.keyboard.type('hund', { delay: 20 })
    await page.getByRole('option').first().waitFor()
    expect(await feld.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const gewaehlt = page.locator(`#${await feld.getAttribute('aria-activedescendant')}`)
    expect(await gewaehlt.getAttribute('aria-selected')).toBe('true')
    const titel = await gewaehlt.textContent()
    await page.keyboard.press('Enter')
    expect(await feld.inputValue()).toBe(titel)
    expect(await feld.getAttribute('aria-expanded')).toBe('false')
    expect(await focused()).toBe('ort')
  })

  it('the suggestions on the start page are not cut off', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(url)
    await page.getByRole('combobox', { name: 'Anliegen' }).focus()
    await page.keyboard.type('ausweis', { delay: 20 })
    const letzter = page.getByRole('option').last()
    await letzter.scrollIntoViewIfNeeded()
    const oben = await page.evaluate<boolean>(
      `(eintrag => { const { left, top, width, height } = eintrag.getBoundingClientRect()
        return eintrag.contains(document.elementFromPoint(left + width / 2, top + height / 2)) })([...document.querySelectorAll('[role=option]')].at(-1))`,
    )
    expect(oben).toBe(true)
  })

  it('a suggested question leads to its answer', async () => {
    await page.goto(url)
    await page.getByRole('combobox', { name: 'Anliegen' }).focus()
    await page.keyboard.type('was ist die bundid', { delay: 20 })
    const frage = page.getByRole('option', { name: 'Frage: Was ist die BundID?' })
    await frage.waitFor()
    await frage.click()
    await page.waitForURL('**/fragen/was-ist-die-bundid')
  })

  it('going back from the results brings what was typed', async () => {
    await page.goto(url)
    await page.getByRole('combobox', { name: 'Anliegen' }).fill('hund anmelden')
    await page.getByRole('combobox', { name: 'Ort oder PLZ' }).fill('Bielefeld')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/suche?**')
    await page.goBack()
    expect(await page.getByRole('combobox', { name: 'Anliegen' }).inputValue()).toBe('hund anmelden')
    expect(await page.getByRole('combobox', { name: 'Ort oder PLZ' }).inputValue()).toBe('Bielefeld')
  })

  it('Escape closes the suggestions and keeps what was typed', async () => {
    await page.goto(url)
    const feld = page.getByRole('combobox', { name: 'Ort oder PLZ' })
    await feld.focus()
    await page.keyboard.type('biel', { delay: 20 })
    await page.getByRole('option', { name: 'Bielefeld' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    expect(await feld.inputValue()).toBe('biel')
  })

  it('the number of suggestions is announced', async () => {
    await page.goto(url)
    await page.getByRole('combobox', { name: 'Anliegen' }).focus()
    await page.keyboard.type('ausweis', { delay: 20 })
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('status').first().textContent()).toMatch(/Vorschläge?$/)
  })

  it('a map is one stop for Tab; arrows go from cell to cell, and what a cell shows can be read and put away', async () => {
    await page.goto(`${url}/umsetzungsstand/karte`)
    const ziel = () => page.evaluate<string>('document.activeElement.getAttribute("href")')
    const anzeige = page.locator('.bild-anzeige span')
    await page.locator('svg.karte a[tabindex="0"]').first().focus()
    const erste = await ziel()
    expect(await anzeige.textContent()).toMatch(/: \d+ von \d+$|: keine Meldung$/)
    await page.keyboard.press('ArrowDown')
    const zweite = await ziel()
    expect(zweite).not.toBe(erste)
    expect(await page.locator('svg.karte a[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await anzeige.isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    expect(await ziel()).toBe(zweite)
    await page.keyboard.press('Control+Home')
    expect(await ziel()).toBe(zweite)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("svg") === null')).toBe(true)
    await page.keyboard.press('Shift+Tab')
    expect(await ziel()).toBe(zweite)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/umsetzungsstand\/orte\//)
  })

  it('the map of the Länder is one stop for Tab; arrows go from Land to Land, gaps included', async () => {
    await page.goto(`${url}/umsetzungsstand/laender?zaehlweise=flaechendeckend`)
    const anzeige = page.locator('.bild-anzeige span').first()
    const hier = () => page.evaluate<string>('document.activeElement.querySelector("title")?.textContent ?? ""')
    await page.locator('svg.laender [tabindex="0"]').first().focus()
    await page.keyboard.press('End')
    expect(await hier()).toMatch(/^Nordrhein-Westfalen: \d+$/)
    expect(await anzeige.textContent()).toBe(await hier())
    await page.keyboard.press('ArrowRight')
    expect(await hier()).toMatch(/^Hessen: (?:\d+|keine Angabe)$/)
    await page.keyboard.press('Escape')
    expect(await anzeige.isVisible()).toBe(false)
    expect(await page.locator('svg.laender').first().getAttribute('role')).toBe('group')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("svg.laender") === null')).toBe(true)
  })

  it('a series is one stop for Tab; arrows go along it, and to the one above or below', async () => {
    await page.goto(`${url}/umsetzungsstand`)
    const bild = page.locator('svg.reihe.z-breit').first()
    const hier = () => page.evaluate<string>('document.activeElement.querySelector("title")?.textContent ?? ""')
    await bild.locator('[tabindex="0"]').focus()
    await page.keyboard.press('Home')
    const anfang = await hier()
    expect(anfang).toMatch(/^.+, [^,]*\d{4}: [\d.]+$/)
    await page.keyboard.press('ArrowRight')
    const name = anfang.slice(0, anfang.lastIndexOf(','))
    const naechster = await hier()
    expect(naechster).not.toBe(anfang)
    expect(naechster.startsWith(`${name},`)).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect(await hier()).toBe(anfang)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("svg.reihe.z-breit") === null')).toBe(true)
  })
})
