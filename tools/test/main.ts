import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '../../tests/browser/chromium.ts'
import { formatDauer } from '../start/schritte.ts'
import { type Pruefung, parseAufruf, TITEL } from './pruefungen.ts'
import { countVitest, sum, type Zaehlung } from './zaehlung.ts'

/** `npm test`: every check, one after the other. A check that fails does not keep the next from running. */

const WURZEL = join(import.meta.dirname, '../..')
/** Code for the browser has other globals than code for Node, and the admin UI is built by Next: projects of their own. */
const TSC_PROJEKTE = ['tsconfig.json', 'apps/portal/src/browser/tsconfig.json', 'apps/cms/tsconfig.json']

const SAAT_FRUEH = join(WURZEL, 'apps/cms/src/probe/probe-saat-prozess.ts')

/** Into a file or a log, colours would be noise; some programs put them there nevertheless. */
const FARBIG = process.stdout.isTTY === true

const schreibe = (zeile: string): void => void process.stdout.write(`${zeile}\n`)

const aufruf = parseAufruf(process.argv.slice(2))
if (!aufruf.ok) {
  process.stderr.write(`${aufruf.meldung}\n`)
  process.exit(2)
}

let abgebrochen = false
// On a clean clone that takes as long as the checks before the tests, and needs one core as they do. Who needs it waits for it.
if (aufruf.pruefungen.includes('vitest'))
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SAAT_FRUEH], { stdio: 'ignore' }).unref()
const ergebnisse: { titel: string; zaehlung: Zaehlung; dauer: string }[] = []
for (const pruefung of aufruf.pruefungen) {
  const titel = TITEL[pruefung]
  schreibe(`\n── ${titel} ${'─'.repeat(Math.max(0, 60 - titel.length))}`)
  const beginn = performance.now()
  const zaehlung = await pruefe(pruefung)
  if (abgebrochen) {
    process.stderr.write('Abgebrochen.\n')
    process.exit(130)
  }
  const dauer = formatDauer(performance.now() - beginn)
  schreibe(`${zaehlung.failed === 0 ? '✓' : '✗'} ${titel} (${dauer})`)
  ergebnisse.push({ titel, zaehlung, dauer })
}

schreibe('\n── Ergebnis')
for (const { titel, zaehlung, dauer } of ergebnisse)
  schreibe(
    `${zaehlung.failed === 0 ? '✓' : '✗'} ${titel}: ${zaehlung.passed} bestanden, ${zaehlung.failed} gescheitert (${dauer})`,
  )
const gesamt = sum(ergebnisse.map((ergebnis) => ergebnis.zaehlung))
schreibe(`${gesamt.passed} passed, ${gesamt.failed} failed`)
process.exitCode = gesamt.failed === 0 ? 0 : 1

async function pruefe(pruefung: Pruefung): Promise<Zaehlung> {
  switch (pruefung) {
    case 'typen': {
      const codes: (number | null)[] = []
      for (const projekt of TSC_PROJEKTE) codes.push(await run('tsc', ['--noEmit', '-p', projekt]))
      return alsPruefung(codes.every((code) => code === 0))
    }
    case 'lint':
      return alsPruefung((await run('biome', ['ci', '.', ...(FARBIG ? [] : ['--colors=off'])])) === 0)
    case 'knip':
      return alsPruefung((await run('knip', ['--no-progress'])) === 0)
    case 'vitest':
      return runVitest('unit')
    case 'postgres':
      return runVitest('postgres')
    case 'browser': {
      const chromium = ensureChromium(schreibe)
      schreibe(chromium.ok ? `✓ Chromium: ${chromium.pfad}` : `✗ Chromium: ${chromium.meldung}`)
      // Without a browser every test would fail with the same message.
      return chromium.ok ? sum([alsPruefung(true), await runVitest('browser')]) : alsPruefung(false)
    }
  }
}

function alsPruefung(bestanden: boolean): Zaehlung {
  return bestanden ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function runVitest(projekt: 'unit' | 'postgres' | 'browser'): Promise<Zaehlung> {
  const ordner = await mkdtemp(join(tmpdir(), 'infoschalter-test-'))
  try {
    const datei = join(ordner, 'bericht.json')
    const code = await run('vitest', [
      'run',
      '--project',
      projekt,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${datei}`,
    ])
    return countVitest(await readJson(datei), code)
  } finally {
    await rm(ordner, { recursive: true, force: true })
  }
}

async function readJson(datei: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(datei, 'utf8'))
  } catch {
    return null
  }
}

/** Runs a program of the dependencies; its output goes where ours goes. */
function run(name: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const kind = spawn(join(WURZEL, 'node_modules/.bin', name), args, {
      cwd: WURZEL,
      stdio: 'inherit',
      env: FARBIG ? process.env : { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    })
    const beende = (signal: NodeJS.Signals): void => {
      abgebrochen = true
      kind.kill(signal)
    }
    process.on('SIGINT', beende).on('SIGTERM', beende)
    const fertig = (code: number | null): void => {
      process.off('SIGINT', beende).off('SIGTERM', beende)
      resolve(code)
    }
    kind.once('error', (error) => {
      process.stderr.write(`${name} lässt sich nicht starten: ${error.message}. Richten Sie die Abhängigkeiten neu ein: npm ci\n`)
      fertig(127)
    })
    kind.once('exit', fertig)
  })
}
