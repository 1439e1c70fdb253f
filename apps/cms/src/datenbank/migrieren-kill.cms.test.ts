import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureDatenbank } from '../probe/probe-cms.ts'
import { datenbankVon } from './art.ts'
import { readMigrationen } from './migrationen.ts'
import { migrate } from './migrieren.ts'

let verzeichnis: string
beforeAll(() => {
  verzeichnis = mkdtempSync(join(tmpdir(), 'infoschalter-kill-'))
})
afterAll(() => rmSync(verzeichnis, { recursive: true }))

/** Takes all steps in a process of its own; gives how it ended. */
function run(url: string, bis?: number): Promise<number | NodeJS.Signals | null> {
  const argumente = [join(import.meta.dirname, 'migrieren-prozess.ts'), url, ...(bis === undefined ? [] : [String(bis)])]
  const prozess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...argumente], { stdio: 'ignore' })
  return new Promise((fertig) => prozess.once('exit', (code, signal) => fertig(signal ?? code)))
}

const neueDatenbank = () => ensureDatenbank(mkdtempSync(join(verzeichnis, 'db-')), 'nichts')

test('a plug pulled in the middle of a step leaves whole steps, and the next start takes the others', async () => {
  const namen = readMigrationen(datenbankVon(await neueDatenbank()))
  const anzahl = namen.map(({ statements }) => [...statements].length)
  const alle = anzahl.reduce((summe, zahl) => summe + zahl, 0)
  const erste = anzahl[0] as number
  for (const bis of [1, erste - 1, erste, erste + 1, alle - 1]) {
    const url = await neueDatenbank()
    expect(await run(url, bis)).toBe('SIGKILL')
    const ganze = anzahl.findLastIndex((_, i) => anzahl.slice(0, i + 1).reduce((summe, zahl) => summe + zahl, 0) <= bis) + 1
    expect(await migrate(url)).toEqual(namen.slice(ganze).map(({ name }) => name))
    expect(await migrate(url)).toEqual([])
  }
}, 60_000)

test('programs that start at once take each step once', async () => {
  const url = await neueDatenbank()
  expect(await Promise.all([run(url), run(url), run(url)])).toEqual([0, 0, 0])
  expect(await migrate(url)).toEqual([])
}, 60_000)
