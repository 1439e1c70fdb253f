import { setTimeout as pause } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../apps/cms/src/probe/probe-dienst.ts'
import { openPostfach, type Postfach } from '../../apps/cms/src/probe/probe-postfach.ts'
import { bild, type Cms, type Redaktion, startRedaktion } from '../browser/redaktion.ts'

/** Several people at once, as `npm start` serves them: two editors with one text, a reader with her mailbox. */

/** Where the links in mails lead: nobody has this address, so the test goes to the same page of its own portal. */
const OEFFENTLICH = 'https://portal.example'

let postfach: Postfach
let redaktion: Redaktion
let cms: Cms
let anna: Page
let bernd: Page
let tokenBernd: string
let frage: number

beforeAll(async () => {
  postfach = await openPostfach()
  redaktion = await startRedaktion('vorhanden', undefined, {
    SMTP_URL: postfach.url.href,
    MAIL_VON: 'neues@portal.example',
    PORTAL_URL: OEFFENTLICH,
  })
  cms = await redaktion.readCms()
  const bielefeld = await cms.findOrganisation('where[name][equals]=Bielefeld')
  const konto = (name: string, rolle: string) =>
    cms.createKonto(name, rolle, bielefeld, `${name.split(' ')[0]?.toLowerCase()}@probe.example`)
  anna = listen(await cms.signIn(await konto('Anna Autorin', 'kommunalredaktion')))
  bernd = listen(await cms.signIn(await konto('Bernd Beispiel', 'kommunalredaktion')))
  await konto('Leo Lesend', 'lesend')
  tokenBernd = await cms.signInToken('bernd@probe.example')
  const { doc } = await cms.ask<{ doc: { id: number } }>(tokenBernd, 'POST', '/api/fragen', {
    titel: 'Wie es am Anfang war?',
    slug: 'zu-zweit',
  })
  frage = doc.id
}, 420_000)

afterAll(async () => {
  await redaktion.stop()
  await postfach.weg()
}, 60_000)

const adresse = () => `${cms.url}/admin/collections/fragen/${frage}`

/** How many hold the text. */
async function sperren(): Promise<number> {
  const wo = `where[document.relationTo][equals]=fragen&where[document.value][equals]=${frage}`
  return (await cms.ask<{ totalDocs: number }>(cms.token, 'GET', `/api/payload-locked-documents?${wo}`)).totalDocs
}

async function waitForSperren(zahl: number): Promise<void> {
  for (let i = 0; i < 100 && (await sperren()) !== zahl; i++) await pause(100)
  expect(await sperren()).toBe(zahl)
}

async function open(page: Page): Promise<void> {
  await page.goto(adresse(), { waitUntil: 'networkidle' })
}

/** Which forms wait for the server, and when they last asked it something. */
const gespraeche = new Map<Page, { offen: number; zuletzt: number }>()

function listen(page: Page): Page {
  const gespraech = { offen: 0, zuletzt: 0 }
  gespraeche.set(page, gespraech)
  page.on('request', (anfrage) => {
    if (anfrage.method() !== 'POST') return
    gespraech.offen++
    gespraech.zuletzt = Date.now()
  })
  const endet = (anfrage: Request) => {
    if (anfrage.method() === 'POST') gespraech.offen--
  }
  page.on('requestfinished', endet)
  page.on('requestfailed', endet)
  return page
}

/**
 * Types, and waits until the server has heard all of it: a form that asks only after somebody else has saved is told that she has
 * taken over the text, and covers its buttons.
 */
async function write(page: Page, titel: string): Promise<void> {
  const gespraech = gespraeche.get(page)
  const vorher = gespraech?.zuletzt
  await page.fill('#field-titel', titel)
  const isStill = () => gespraech?.zuletzt !== vorher && gespraech?.offen === 0 && Date.now() - gespraech.zuletzt > 700
  for (let i = 0; i < 200 && !isStill(); i++) await pause(50)
  expect(await page.getByRole('button', { name: 'Entwurf speichern' }).isEnabled()).toBe(true)
}

async function save(page: Page): Promise<number> {
  const [antwort] = await Promise.all([
    page.waitForResponse((eine) => eine.request().method() === 'PATCH' && eine.url().includes(`/fragen/${frage}`)),
    page.getByRole('button', { name: 'Entwurf speichern' }).click(),
  ])
  await page.waitForLoadState('networkidle')
  return antwort.status()
}

describe('two people with one text', () => {
  it('the second is warned by name, takes over, and the first is told and keeps her words', async () => {
    await open(anna)
    await write(anna, 'Was Anna gespeichert hat?')
    await waitForSperren(1)
    expect(await save(anna)).toBe(200)
    await waitForSperren(0)
    await write(anna, 'Was Anna noch schreibt?')
    await waitForSperren(1)

    await open(bernd)
    await bernd.getByText(/^Seit \d\d:\d\d Uhr schreibt Anna Autorin \(Bielefeld\)$/).waitFor()
    await bild(bernd, 'zu-zweit')
    await bernd.getByRole('button', { name: 'Übernehmen' }).click()
    await bernd.getByText('Hier schreibt gerade jemand anders').waitFor({ state: 'hidden' })

    await write(anna, 'Was Anna noch schreibt, und mehr?')
    await anna.getByRole('heading', { name: 'Jemand anders schreibt jetzt hier' }).waitFor()
    await anna.getByRole('button', { name: 'Nur lesen' }).click()
    const behalten = anna.getByRole('status').filter({ hasText: 'noch nicht gespeichert' })
    await behalten.getByText('Was Anna noch schreibt, und mehr?').waitFor()
    await behalten.getByRole('button', { name: 'Brauche ich nicht mehr' }).click()
    await behalten.waitFor({ state: 'detached' })

    await write(bernd, 'Was Bernd schreibt?')
    expect(await save(bernd)).toBe(200)
    await write(bernd, 'Was Bernd noch einmal schreibt?')
    expect(await save(bernd)).toBe(200)
    await pause(1_500)
    expect(await bernd.locator('.waechter-hinweis').count()).toBe(0)
  })

  it('who saves over what another has saved is refused, and what was written stays in the form', async () => {
    await open(anna)
    await write(anna, 'Was Anna lange schreibt?')
    await cms.ask(tokenBernd, 'PATCH', `/api/fragen/${frage}?overrideLock=true`, { titel: 'Was Bernd dazwischen schreibt?' })
    expect(await save(anna)).toBe(409)
    const hinweis = anna.getByRole('alert').filter({ hasText: 'Bernd Beispiel hat diesen Text am' })
    await hinweis.getByRole('link', { name: 'Text in einem zweiten Fenster öffnen' }).waitFor()
    expect(await anna.inputValue('#field-titel')).toBe('Was Anna lange schreibt?')
    const { titel } = await cms.ask<{ titel: string }>(tokenBernd, 'GET', `/api/fragen/${frage}?draft=true`)
    expect(titel).toBe('Was Bernd dazwischen schreibt?')
  })

  it('who closes the window lets go of the text', async () => {
    await open(anna)
    await write(anna, 'Was Anna doch nicht will?')
    await waitForSperren(1)
    // The browser asks whether to leave what is not saved.
    anna.once('dialog', (frage_) => void frage_.accept())
    await anna.goto('about:blank')
    await waitForSperren(0)
  })

  it('who may only read neither holds a text nor is warned nor restores anything', async () => {
    const leo = await cms.signIn('leo@probe.example')
    await open(anna)
    await write(anna, 'Was Anna gerade schreibt?')
    await waitForSperren(1)
    await open(leo)
    expect(await leo.locator('#field-titel').isDisabled()).toBe(true)
    expect(await leo.getByText('Hier schreibt gerade jemand anders').count()).toBe(0)
    await leo.getByRole('link', { name: /^Frühere Fassungen/ }).click()
    await leo.getByRole('row').last().getByRole('link').click()
    await leo.getByRole('heading', { name: /^Fassung vom/ }).waitFor()
    expect(await leo.getByRole('button', { name: 'Diese Fassung wiederherstellen' }).count()).toBe(0)
    await leo.close()
  })
})

describe('earlier versions', () => {
  it('say who changed what, show it word by word, and come back as a draft', async () => {
    // Anna lets go of the text first.
    anna.once('dialog', (frage_) => void frage_.accept())
    await anna.goto('about:blank')
    await waitForSperren(0)
    await open(bernd)
    await bernd.getByRole('link', { name: /^Frühere Fassungen/ }).click()
    await bernd.getByRole('row').filter({ hasText: 'Anna Autorin' }).filter({ hasText: 'Geändert: Frage' }).first().waitFor()
    await bernd.getByRole('row').filter({ hasText: 'Angelegt' }).getByRole('link').click()
    await bernd.getByRole('link', { name: 'Jetziger Text' }).waitFor()
    await bild(bernd, 'fassung')
    const zeile = bernd.getByRole('row').filter({ has: bernd.getByRole('rowheader', { name: 'Frage', exact: true }) })
    expect(await zeile.locator('del').allInnerTexts()).toContain('Was Bernd dazwischen schreibt')
    expect(await zeile.locator('ins').allInnerTexts()).toContain('Wie es am Anfang war')
    expect(await bernd.getByRole('rowheader').allInnerTexts()).toEqual(['Frage'])

    await bernd.getByRole('button', { name: 'Diese Fassung wiederherstellen' }).click()
    await bernd.getByText('Im Portal ändert sich nichts, bis ihn jemand freigibt und veröffentlicht.').waitFor()
    await bernd.getByRole('button', { name: 'Ja, wiederherstellen' }).click()
    await bernd.waitForURL(adresse())
    await bernd.locator('#field-titel').waitFor()
    expect(await bernd.inputValue('#field-titel')).toBe('Wie es am Anfang war?')
    await bernd.goto(`${adresse()}/versions`)
    await bernd.getByRole('row').nth(1).getByText('Frühere Fassung wiederhergestellt').waitFor()
    expect(await bernd.getByRole('row').nth(1).textContent()).toMatch(/Bernd Beispiel.*Entwurf.*Jetziger Text/s)
  })
})

/** The page behind the link in a mail. */
async function openLink(page: Page, text: string | undefined): Promise<void> {
  const [, pfad] = new RegExp(`${OEFFENTLICH}(/wissen/abo/bestaetigen/\\S+)`).exec(text ?? '') ?? []
  expect(pfad, text).toBeDefined()
  await page.goto(`${redaktion.portal}${pfad}`)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

async function order(page: Page, adresse: string, orte: string): Promise<void> {
  await page.goto(`${redaktion.portal}/wissen/abo`)
  await page.getByLabel('Nur für diese Orte').fill(orte)
  await page.getByLabel('E-Mail-Adresse').fill(adresse)
  // Who sends faster than people type is asked to send again.
  await page.waitForTimeout(1_600)
  await page.getByRole('button', { name: 'Abonnieren' }).click()
}

describe('who subscribes, in a browser without JavaScript', () => {
  let page: Page
  beforeAll(async () => {
    page = await (await redaktion.browser.newContext({ javaScriptEnabled: false })).newPage()
  })

  it('is told which place is not known, and keeps what was typed', async () => {
    await order(page, 'eva@gemeinde.example', 'Kreis Lippe, Entenhausen')
    expect(await page.title()).toMatch(/^Das Formular ist noch nicht abgeschickt/)
    await page.getByText('„Entenhausen“ kennen wir nicht.').first().waitFor()
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('eva@gemeinde.example')
  })

  it('gets a mail that says for what, and confirms it on a page', async () => {
    await order(page, 'eva@gemeinde.example', 'Kreis Lippe, Bielefeld')
    expect(await heading(page)).toBe('Fast geschafft: Sehen Sie in Ihr Postfach')
    await waitUntil(() => postfach.mails.length > 0, 240, redaktion.ausgabe)
    expect(postfach.mails.map(({ an }) => an)).toEqual(['eva@gemeinde.example'])
    expect(postfach.mails[0]?.mail.text?.replaceAll(/\s+/g, ' ')).toMatch(/Bielefeld.+Kreis Lippe|Kreis Lippe.+Bielefeld/)

    await openLink(page, postfach.mails[0]?.mail.text)
    expect(await heading(page)).toBe('Neues per E-Mail bestätigen')
    await page.getByRole('button', { name: 'Ja, ich möchte Neues bekommen' }).click()
    expect(await heading(page)).toBe('Danke, das Abonnement gilt')
    await page.getByRole('link', { name: 'Etwas anderes bestellen' }).waitFor()
  }, 400_000)
})
