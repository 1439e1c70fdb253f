import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Without windows, without a word to anybody but the page under test. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless=new',
  // Tests run as root in containers, where Chromium's own sandbox cannot be set up. It opens our own pages only.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What the search for a browser may look at. */
export interface Rechner {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  istAusfuehrbar(pfad: string): boolean
  /** Names in a folder; none where there is no such folder. */
  namenIn(ordner: string): readonly string[]
}

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FESTE_ORTE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
/** Where Playwright's downloads have the program, by system. */
const IN_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
]

/**
 * The Chromium of this machine: what CHROMIUM names, else a program in the PATH or in its usual place,
 * else the newest that Playwright has downloaded.
 *
 * @returns its path, or why none was found
 */
export function findChromium(rechner: Rechner): { ok: true; pfad: string } | { ok: false; meldung: string } {
  const { env, istAusfuehrbar } = rechner
  const genannt = env['CHROMIUM']
  if (genannt) {
    // Whoever names one wants this one: taking another would hide the mistake.
    if (istAusfuehrbar(genannt)) return { ok: true, pfad: genannt }
    return { ok: false, meldung: `CHROMIUM nennt ${genannt}, das ist kein ausführbares Programm. Korrigieren Sie den Pfad.` }
  }
  const imPfad = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((ordner) => (ordner === '' ? [] : NAMEN.map((name) => join(ordner, name))))
  const pfad = [...FESTE_ORTE, ...imPfad, ...inPlaywright(rechner)].find(istAusfuehrbar)
  return pfad === undefined ? { ok: false, meldung: 'Auf diesem Rechner ist kein Chromium.' } : { ok: true, pfad }
}

function inPlaywright({ env, home, namenIn }: Rechner): readonly string[] {
  const ablagen = [
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
  ]
  return ablagen
    .filter((ablage) => ablage !== '')
    .flatMap((ablage) =>
      namenIn(ablage)
        .filter((name) => /^chromium-\d+$/.test(name))
        .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((name) => IN_PLAYWRIGHT.map((programm) => join(ablage, name, programm))),
    )
}

export const DIESER_RECHNER: Rechner = {
  env: process.env,
  home: homedir(),
  istAusfuehrbar(pfad) {
    try {
      accessSync(pfad, constants.X_OK)
      return true
    } catch {
      return false
    }
  },
  namenIn: (ordner) => (existsSync(ordner) ? readdirSync(ordner) : []),
}

/** How a browser gets onto this machine: by us, or by a person who is told how. */
export type Einrichtung = { readonly art: 'apt' } | { readonly art: 'anleitung'; readonly meldung: string }

/** Only root on Debian itself: elsewhere a package `chromium` is another thing (on Ubuntu it asks for snap) or there is none. */
export function planEinrichtung(lage: {
  readonly uid: number | undefined
  readonly osRelease: string
  readonly apt: boolean
}): Einrichtung {
  const debian = /^ID="?debian"?$/m.test(lage.osRelease)
  if (debian && lage.apt && lage.uid === 0) return { art: 'apt' }
  const wie =
    debian && lage.apt
      ? 'Richten Sie es ein (sudo apt-get install --no-install-recommends chromium)'
      : 'Richten Sie Chromium oder Google Chrome mit der Paketverwaltung Ihres Systems ein'
  return { art: 'anleitung', meldung: `${wie} oder nennen Sie ein vorhandenes: CHROMIUM=/pfad/zu/chromium npm test` }
}

/**
 * Finds a Chromium and installs Debian's where there is none and it may. Takes minutes then, so it is
 * done before the tests, not in one.
 */
export function ensureChromium(schreibe: (zeile: string) => void): { ok: true; pfad: string } | { ok: false; meldung: string } {
  const gefunden = findChromium(DIESER_RECHNER)
  if (gefunden.ok || process.env['CHROMIUM']) return gefunden
  const plan = readEinrichtung()
  if (plan.art === 'anleitung') return { ok: false, meldung: `${gefunden.meldung} ${plan.meldung}` }
  schreibe('Chromium wird eingerichtet (apt-get install chromium) …')
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const lauf = spawnSync('apt-get', ['-q', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (lauf.status !== 0)
      return {
        ok: false,
        meldung: `apt-get ${args[0]} ist gescheitert:\n${`${lauf.stdout}\n${lauf.stderr}`.trim().split('\n').slice(-10).join('\n')}\nPrüfen Sie Verbindung und Speicherplatz oder nennen Sie ein vorhandenes Chromium mit CHROMIUM.`,
      }
  }
  return findChromium(DIESER_RECHNER)
}

/** How a browser would get onto this machine. */
export function readEinrichtung(): Einrichtung {
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return planEinrichtung({ uid: process.getuid?.(), osRelease, apt: DIESER_RECHNER.istAusfuehrbar('/usr/bin/apt-get') })
}

/** Starts the browser for tests. Throws with a message for people when there is none. */
export async function launchChromium(): Promise<Browser> {
  const gefunden = findChromium(DIESER_RECHNER)
  if (!gefunden.ok) throw new Error(`${gefunden.meldung} npm test richtet eines ein, wo es darf, und sagt sonst, wie.`)
  return chromium.launch({ executablePath: gefunden.pfad, args: [...CHROMIUM_ARGS] })
}
