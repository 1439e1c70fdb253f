import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Prozess, startProzess } from './prozess.ts'
import { bewache, type Waechter, type Zeiten } from './waechter.ts'

let verzeichnis: string
let waechter: Waechter | undefined
let zeilen: string[]

beforeEach(async () => {
  verzeichnis = await mkdtemp(join(tmpdir(), 'infoschalter-waechter-'))
  zeilen = []
})
afterEach(async () => {
  waechter?.stop()
  await waechter?.ende
  await waechter?.prozess().ende
  await rm(verzeichnis, { recursive: true, force: true })
})

/** A program that writes down each of its starts, and then does what it is told. */
async function halte(dann: string, zeiten: Partial<Zeiten> = {}): Promise<void> {
  const datei = join(verzeichnis, 'programm.mjs')
  await writeFile(
    datei,
    `import { appendFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(join(verzeichnis, 'starts'))}, process.pid + '\\n')
${dann}`,
  )
  const start = (): Prozess =>
    startProzess({
      befehl: [process.execPath, datei],
      env: process.env,
      bereitUrl: 'http://127.0.0.1:9/',
      fetch,
      taktMs: 20,
      gnadeMs: 5_000,
    })
  waechter = bewache({
    name: 'Das CMS',
    start,
    zeiten: { ersteMs: 5, laengsteMs: 40, gesundMs: 60_000, ...zeiten },
    schreibe: (zeile) => zeilen.push(zeile),
    uhr: () => performance.now(),
  })
}

const LAEUFT = 'setInterval(() => undefined, 1000)'

/** Whole lines only: a file is there before its first line is, and process 0 would be everybody of this group. */
function starts(): readonly number[] {
  const datei = join(verzeichnis, 'starts')
  return existsSync(datei) ? readFileSync(datei, 'utf8').split('\n').slice(0, -1).map(Number) : []
}

async function waitForStarts(zahl: number): Promise<readonly number[]> {
  for (let i = 0; i < 1_000 && starts().length < zahl; i++) await pause(20)
  expect(starts().length).toBeGreaterThanOrEqual(zahl)
  return starts()
}

describe('a program that is kept running', () => {
  test('is started again when its process is killed, and the log says so', async () => {
    await halte(LAEUFT)
    const [erster] = await waitForStarts(1)
    process.kill(erster as number, 'SIGKILL')
    const [, zweiter] = await waitForStarts(2)
    expect(zweiter).not.toBe(erster)
    expect(zeilen).toEqual(['Das CMS hat sich beendet (durch SIGKILL). Das Portal läuft weiter. Neuer Start in 1 Sekunde.'])
  })

  test('is also started again when it ended by itself without a fault: nobody asked it to', async () => {
    await halte('process.exit(0)')
    await waitForStarts(2)
    expect(zeilen[0]).toContain('mit Status 0')
  })

  test('ends when it is asked to, and stays ended', async () => {
    await halte(LAEUFT)
    await waitForStarts(1)
    waechter?.stop()
    await waechter?.ende
    await pause(100)
    expect(starts()).toHaveLength(1)
    expect(zeilen).toEqual([])
  })

  test('is not started any more when it is to end during the pause', async () => {
    await halte('process.exit(1)', { ersteMs: 60_000, laengsteMs: 60_000 })
    while (zeilen.length === 0) await pause(20)
    waechter?.stop()
    await waechter?.ende
    expect(starts()).toHaveLength(1)
  })

  test('that ends at once again and again is tried ever more slowly, and once a sentence says that somebody must look', async () => {
    await halte('process.exit(3)', { ersteMs: 1_000, laengsteMs: 4_000 })
    await waitForStarts(2)
    expect(zeilen[0]).toMatch(/Neuer Start in 1 Sekunde\.$/)
    while (zeilen.length < 3) await pause(20)
    expect(zeilen[1]).toMatch(/Neuer Start in 2 Sekunden\.$/)
    expect(zeilen[2]).toMatch(/Neuer Start in 4 Sekunden\.$/)
  }, 30_000)

  test('is never given up', async () => {
    await halte('process.exit(3)')
    await waitForStarts(8)
    const mahnungen = zeilen.filter((zeile) => zeile.startsWith('✗'))
    expect(mahnungen).toHaveLength(1)
    expect(mahnungen[0]).toContain('Das CMS endet immer wieder (5-mal nacheinander, zuletzt mit Status 3).')
    expect(zeilen.indexOf(mahnungen[0] ?? '')).toBe(4)
  })

  test('that has run well for a while starts again as quickly as the first time', async () => {
    await halte('setTimeout(() => process.exit(1), 30)', { ersteMs: 1, gesundMs: 10 })
    await waitForStarts(6)
    expect(zeilen.some((zeile) => zeile.startsWith('✗'))).toBe(false)
  })
})
