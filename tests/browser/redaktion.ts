import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { copySaat } from '../../apps/cms/src/probe/probe-saat.ts'
import { launchChromium } from './chromium.ts'

/** Portal and CMS as a new user has them, by `npm start`, with accounts and a browser. */

const WURZEL = join(import.meta.dirname, '../..')
/** Where the pictures of docs/redaktion.md come from: BILDER=docs/bilder npm test -- --nur browser. */
const BILDER = process.env['BILDER']

export async function bild(page: Page, name: string): Promise<void> {
  if (BILDER !== undefined) await page.screenshot({ path: join(WURZEL, BILDER, `redaktion-${name}.png`) })
}

export const KENNWORT = 'Probe-Kennwort-1'

export interface Redaktion {
  /** The process of `npm start`. */
  readonly start: ChildProcess
  readonly portal: string
  readonly browser: Browser
  /** What `npm start` has said so far. */
  ausgabe(): string
  /** Waits until the CMS is there. */
  readCms(): Promise<Cms>
  stop(): Promise<void>
}

export interface Cms {
  readonly url: string
  /** Of the first account, which may do everything. */
  readonly token: string
  ask<T>(token: string, method: string, pfad: string, wert?: object): Promise<T>
  findOrganisation(where: string): Promise<number>
  /** As an administrator does it, over the interface. @returns its address */
  createKonto(name: string, rolle: string, organisation: number, email?: string): Promise<string>
  /** For requests without a browser. @returns the token */
  signInToken(email: string): Promise<string>
  /** In a window of its own, with cookies of its own. */
  signIn(email: string, ansicht?: BrowserContextOptions): Promise<Page>
}

/**
 * @param inhalt `vorhanden`: the starter content is in the CMS already, which saves half a minute
 * @param vorher puts into the directory for data what the start is to find there
 * @param umgebung variables besides
 */
export async function startRedaktion(
  inhalt: 'neu' | 'vorhanden' = 'neu',
  vorher?: (varDir: string) => Promise<void>,
  umgebung: Readonly<Record<string, string>> = {},
): Promise<Redaktion> {
  const varDir = mkdtempSync(join(tmpdir(), 'infoschalter-redaktion-'))
  await vorher?.(varDir)
  if (inhalt === 'vorhanden') await copySaat(join(varDir, 'cms.sqlite'))
  const start = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'tools/start/main.ts'], {
    cwd: WURZEL,
    env: {
      ...process.env,
      INFOSCHALTER_VAR: varDir,
      PORTAL_PORT: '0',
      CMS_PORT: '0',
      INFOSCHALTER_DEMO: 'aus',
      ...umgebung,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let ausgabe = ''
  for (const strom of [start.stdout, start.stderr])
    strom?.on('data', (teil: Buffer) => {
      ausgabe += teil.toString('utf8')
    })
  const waitFor = async (muster: RegExp, sekunden: number): Promise<RegExpExecArray> => {
    for (let i = 0; i < sekunden * 10; i++) {
      const fund = muster.exec(ausgabe)
      if (fund !== null) return fund
      if (start.exitCode !== null) break
      await pause(100)
    }
    throw new Error(`${muster} did not come:\n${ausgabe}`)
  }
  const portal = (await waitFor(/^Portal: (http\S+)$/m, 60))[1] as string
  const browser = await launchChromium()
  return {
    start,
    portal,
    browser,
    ausgabe: () => ausgabe,
    async readCms() {
      const url = (await waitFor(/^✓ CMS: (http\S+)\/admin/m, 240))[1] as string
      const [, email, password] = await waitFor(/E-Mail: {3}(\S+)\s+Kennwort: (\S+)/, 1)
      return createCms(url, await login(url, email as string, password as string), browser)
    },
    async stop() {
      await browser.close()
      start.kill('SIGTERM')
      await new Promise((fertig) => (start.exitCode === null ? start.once('exit', fertig) : fertig(null)))
      rmSync(varDir, { recursive: true, force: true })
    },
  }
}

function createCms(url: string, token: string, browser: Browser): Cms {
  return {
    url,
    token,
    ask: (wessen, method, pfad, wert) => ask(url, wessen, method, pfad, wert),
    async findOrganisation(where) {
      const { docs } = await ask<{ docs: [{ id: number }] }>(url, token, 'GET', `/api/organisationen?${where}`)
      return docs[0].id
    },
    async createKonto(name, rolle, organisation, email = `${rolle}@probe.example`) {
      await ask(url, token, 'POST', '/api/benutzer', { name, email, password: KENNWORT, rolle, organisation })
      return email
    },
    signInToken: (email) => login(url, email, KENNWORT),
    async signIn(email, ansicht = { viewport: { width: 1280, height: 860 } }) {
      // A context of its own: axe does not look at the pages of one that it cannot close.
      const page = await (await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...ansicht })).newPage()
      await page.goto(`${url}/admin/login`)
      await page.fill('#field-email', email)
      await page.fill('#field-password', KENNWORT)
      await page.getByRole('button', { name: 'Anmelden' }).click()
      await page.waitForURL(`${url}/admin`)
      return page
    },
  }
}

async function login(url: string, email: string, password: string): Promise<string> {
  return (await ask<{ token: string }>(url, '', 'POST', '/api/benutzer/login', { email, password })).token
}

async function ask<T>(url: string, token: string, method: string, pfad: string, wert?: object): Promise<T> {
  const antwort = await fetch(`${url}${pfad}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `JWT ${token}` }) },
    ...(wert !== undefined && { body: JSON.stringify(wert) }),
  })
  return antwort.json() as Promise<T>
}

/** Takes a step of the workflow, with the mouse. The page then loads anew with the state that the text has. */
export async function takeSchritt(page: Page, name: string): Promise<number> {
  await page.getByRole('button', { name, exact: true }).click()
  const [antwort] = await Promise.all([
    page.waitForResponse((eine) => eine.url().endsWith('/schritt') && eine.request().method() === 'POST'),
    page.locator('.schritt-kommentar').getByRole('button', { name, exact: true }).click(),
  ])
  await page.waitForLoadState('networkidle')
  return antwort.status()
}
