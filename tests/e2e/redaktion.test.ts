import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'

/** The whole of it as a new user has it: `npm start`, two addresses, an account; then writing, releasing, publishing. */

const WURZEL = join(import.meta.dirname, '../..')
const VAR = mkdtempSync(join(tmpdir(), 'infoschalter-redaktion-'))
const KENNWORT = 'Probe-Kennwort-1'
/** Where the pictures of docs/redaktion.md come from: BILDER=docs/bilder npm test -- --nur browser. */
const BILDER = process.env['BILDER']

let start: ChildProcess
let ausgabe = ''
let portal: string
let cms: string
let browser: Browser

async function waitFor(muster: RegExp, sekunden: number): Promise<RegExpExecArray> {
  for (let i = 0; i < sekunden * 10; i++) {
    const fund = muster.exec(ausgabe)
    if (fund !== null) return fund
    if (start.exitCode !== null) break
    await pause(100)
  }
  throw new Error(`${muster} did not come:\n${ausgabe}`)
}

beforeAll(async () => {
  start = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'tools/start/main.ts'], {
    cwd: WURZEL,
    env: { ...process.env, INFOSCHALTER_VAR: VAR, PORTAL_PORT: '0', CMS_PORT: '0', INFOSCHALTER_DEMO: 'aus' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const strom of [start.stdout, start.stderr])
    strom?.on('data', (teil: Buffer) => {
      ausgabe += teil.toString('utf8')
    })
  portal = (await waitFor(/^Portal: (http\S+)$/m, 60))[1] as string
  browser = await launchChromium()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  start.kill('SIGTERM')
  await new Promise((fertig) => (start.exitCode === null ? start.once('exit', fertig) : fertig(null)))
  rmSync(VAR, { recursive: true, force: true })
}, 60_000)

const bild = (page: Page, name: string) =>
  BILDER === undefined ? undefined : page.screenshot({ path: join(WURZEL, BILDER, `redaktion-${name}.png`) })

async function signIn(email: string, kennwort: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1280, height: 860 } })
  await page.goto(`${cms}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', kennwort)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL(`${cms}/admin`)
  return page
}

/** As an administrator does it, over the interface. */
async function createKonto(token: string, name: string, rolle: string, organisation: number): Promise<string> {
  const email = `${rolle}@probe.example`
  await ask(token, 'POST', '/api/benutzer', { name, email, password: KENNWORT, rolle, organisation })
  return email
}

async function ask<T>(token: string, method: string, pfad: string, wert?: object): Promise<T> {
  const antwort = await fetch(`${cms}${pfad}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    ...(wert !== undefined && { body: JSON.stringify(wert) }),
  })
  return antwort.json() as Promise<T>
}

async function schritt(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  const [antwort] = await Promise.all([
    page.waitForResponse((eine) => eine.url().endsWith('/schritt') && eine.request().method() === 'POST'),
    page.locator('.schritt-kommentar').getByRole('button', { name, exact: true }).click(),
  ])
  expect(antwort.status()).toBe(200)
  // The page loads anew with the state that the text has now.
  await page.waitForLoadState('networkidle')
}

describe('from the first start to the published question', () => {
  it('the portal answers before the CMS is there', async () => {
    expect((await fetch(portal)).status).toBe(200)
    expect(ausgabe).not.toMatch(/^✓ CMS: /m)
  })

  it('a Kommunalredaktion writes, another account releases and publishes, and the portal shows it', async () => {
    cms = (await waitFor(/^✓ CMS: (http\S+)\/admin/m, 240))[1] as string
    const [, email, kennwort] = await waitFor(/E-Mail: {3}(\S+)\s+Kennwort: (\S+)/, 1)
    const { token } = await ask<{ token: string }>('', 'POST', '/api/benutzer/login', { email, password: kennwort })
    const { docs } = await ask<{ docs: [{ id: number }] }>(token, 'GET', '/api/organisationen?where[name][equals]=Bielefeld')
    const { docs: laender } = await ask<{ docs: [{ id: number }] }>(token, 'GET', '/api/organisationen?where[art][equals]=land')
    const autorin = await createKonto(token, 'Autorin', 'kommunalredaktion', docs[0].id)
    const pruefer = await createKonto(token, 'Prüfer', 'landesredaktion', laender[0].id)

    const schreiben = await signIn(autorin, KENNWORT)
    await schreiben.goto(`${cms}/admin/collections/fragen/create`)
    await schreiben.fill('#field-titel', 'Hat das Bürgeramt auch samstags offen?')
    await schreiben.fill('#field-slug', 'samstags-offen')
    await schreiben.locator('[contenteditable=true]').first().fill('Ja, jeden ersten Samstag im Monat.')
    await schreiben.locator('#field-zielgruppe').click()
    await schreiben.getByRole('option', { name: 'Bürgerinnen und Bürger' }).click()
    await schreiben.locator('#field-stand input').fill('25.11.2026')
    await schreiben.keyboard.press('Escape')
    await bild(schreiben, 'schreiben')
    await schreiben.getByRole('button', { name: 'Entwurf speichern' }).click()
    await schreiben.waitForURL(/fragen\/\d+/)
    const seite = schreiben.url()
    await schreiben.reload()
    await schritt(schreiben, 'Zur Prüfung geben')
    await schreiben.close()

    const pruefen = await signIn(pruefer, KENNWORT)
    await pruefen.goto(seite)
    await pruefen.getByRole('button', { name: 'Freigeben', exact: true }).waitFor()
    await bild(pruefen, 'pruefen')
    await schritt(pruefen, 'Freigeben')
    await schritt(pruefen, 'Veröffentlichen')
    for (let i = 0; i < 300 && (await fetch(`${portal}/fragen/samstags-offen`)).status !== 200; i++) await pause(100)
    expect(await (await fetch(`${portal}/fragen/samstags-offen`)).text()).toContain('Ja, jeden ersten Samstag im Monat.')
    await pruefen.goto(`${cms}/admin/collections/veroeffentlichungen`)
    await pruefen.getByText('1 Frage neu').waitFor()
    await bild(pruefen, 'veroeffentlichungen')
    await pruefen.close()
  }, 420_000)

  it('the admin UI asks nobody else for anything', async () => {
    const page = await browser.newPage()
    const fremd = new Set<string>()
    page.on('request', (anfrage) => {
      const { origin, protocol } = new URL(anfrage.url())
      if (protocol.startsWith('http') && origin !== cms) fremd.add(origin)
    })
    await page.goto(`${cms}/admin/login`, { waitUntil: 'networkidle' })
    await page.close()
    expect([...fremd]).toEqual([])
  })
})
