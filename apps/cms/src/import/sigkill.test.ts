import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProbe, type Probe, vieleSaetze } from './probe.ts'
import { bestandPfad } from './run-import.ts'

const RUNDEN = 14
const SAETZE = 12_000

let probe: Probe
beforeEach(() => {
  probe = createProbe()
})
afterEach(() => probe.weg())

/** Imports in a process of its own and kills it after `ms`. Whether it was killed before its end, and how long it ran. */
function importiereUndToete(pfad: string, ms: number): Promise<{ getoetet: boolean; dauer: number }> {
  const beginn = performance.now()
  const kind = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, 'probe-prozess.ts'),
    probe.verzeichnis,
    pfad,
  ])
  const wecker = setTimeout(() => kind.kill('SIGKILL'), ms)
  return new Promise((fertig) =>
    kind.on('exit', (_, signal) => {
      clearTimeout(wecker)
      fertig({ getoetet: signal === 'SIGKILL', dauer: performance.now() - beginn })
    }),
  )
}

/** What is on stock, and whether SQLite finds its file in order. */
function readStand() {
  const db = new DatabaseSync(bestandPfad(probe.verzeichnis))
  try {
    return {
      dienste: db
        .prepare('SELECT substr(url, -1) AS fassung, count(*) AS n FROM dienst GROUP BY 1 ORDER BY 1')
        .all()
        .map((zeile) => ({ ...zeile })),
      bericht: db
        .prepare('SELECT datei, saetze FROM quelle')
        .all()
        .map((zeile) => String(zeile['datei'])),
      pruefung: db.prepare('PRAGMA integrity_check').get()?.['integrity_check'],
    }
  } finally {
    db.close()
  }
}

describe('an import that is killed', () => {
  it('at any moment leaves the old stock or the new one, and the next import works', { timeout: 120_000 }, async () => {
    const pfade = { a: probe.schreibe('a.csv', vieleSaetze(SAETZE, 'a')), b: probe.schreibe('b.csv', vieleSaetze(SAETZE, 'b')) }
    const voll = (fassung: 'a' | 'b') => ({ dienste: [{ fassung, n: SAETZE }], bericht: [pfade[fassung]], pruefung: 'ok' })
    const { dauer } = await importiereUndToete(pfade.a, 60_000)
    expect(readStand()).toEqual(voll('a'))

    let jetzt: 'a' | 'b' = 'a'
    let getoetete = 0
    for (let runde = 0; runde < RUNDEN; runde++) {
      const naechste: 'a' | 'b' = jetzt === 'a' ? 'b' : 'a'
      // From the start of the process to past its end, more often where the work is done.
      const { getoetet } = await importiereUndToete(pfade[naechste], dauer * (0.3 + (0.75 * runde) / RUNDEN))
      const stand = readStand()
      expect([voll('a'), voll('b')]).toContainEqual(stand)
      if (getoetet) getoetete++
      else expect(stand).toEqual(voll(naechste))
      if (stand.dienste[0]?.['fassung'] === naechste) jetzt = naechste
    }
    expect(getoetete).toBeGreaterThan(0)

    const { code, bericht } = await probe.importiere(pfade[jetzt])
    expect(code).toBe(0)
    expect(bericht.unveraendert).toBe(SAETZE)
  })

  it('is mentioned by the next one, which needs no help to start', { timeout: 60_000 }, async () => {
    const pfad = probe.schreibe('a.csv', vieleSaetze(100_000))
    const kind = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'probe-prozess.ts'),
      probe.verzeichnis,
      pfad,
    ])
    const sperre = join(probe.verzeichnis, 'import/sperre.json')
    while (!existsSync(sperre)) await new Promise((weiter) => setTimeout(weiter, 5))
    kind.kill('SIGKILL')
    await new Promise((fertig) => kind.on('exit', fertig))

    const { code } = await probe.importiere(probe.schreibe('b.csv', vieleSaetze(10)))
    expect(code).toBe(0)
    expect(probe.zeilen[0]).toContain(`(Prozess ${kind.pid}) wurde abgebrochen`)
  })
})
