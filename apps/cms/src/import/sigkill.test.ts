import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Ars, LeikaSchluessel } from '@infoschalter/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProbe, type Probe, satz, vieleSaetze } from './probe.ts'
import { bestandPfad } from './run-import.ts'

const RUNDEN = 12
const SAETZE = 8000
const PROZESS = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'probe-prozess.ts')]

type Fassung = 'a' | 'b'

let probe: Probe
beforeEach(() => {
  probe = createProbe()
})
afterEach(() => probe.weg())

/** The same records twice, every one with another address, and one of a Leistung that no register knows. */
function* bericht(fassung: Fassung) {
  yield* vieleSaetze(SAETZE, fassung)
  yield satz({
    leikaSchluessel: '99999000000000' as LeikaSchluessel,
    ars: '051000000000' as Ars,
    url: `https://neu.de/${fassung}`,
  })
}

/** Imports in a process of its own and kills it after `ms`, if it still lives. */
function importiere(pfad: string, ms: number, ende = ''): Promise<{ getoetet: boolean; dauer: number }> {
  const beginn = performance.now()
  const kind = spawn(process.execPath, [...PROZESS, probe.verzeichnis, pfad, ende], { stdio: 'ignore' })
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
    const dienste = db.prepare('SELECT substr(url, -1) AS fassung, count(*) AS n FROM dienst GROUP BY 1 ORDER BY 1').all()
    const berichte = db.prepare('SELECT datei, saetze FROM quelle').all()
    return {
      dienste: kopie(dienste),
      berichte: kopie(berichte),
      pruefung: db.prepare('PRAGMA integrity_check').get()?.['integrity_check'],
    }
  } finally {
    db.close()
  }
}

const kopie = (zeilen: readonly object[]) => zeilen.map((zeile) => ({ ...zeile }))

describe('an import that is killed', () => {
  let pfade: Record<Fassung, string>
  beforeEach(() => {
    pfade = { a: probe.schreibe('a.csv', bericht('a')), b: probe.schreibe('b.csv', bericht('b')) }
  })
  const voll = (fassung: Fassung) => ({
    dienste: [{ fassung, n: SAETZE + 1 }],
    berichte: [{ datei: pfade[fassung], saetze: SAETZE + 1 }],
    pruefung: 'ok',
  })

  it('at any moment leaves the old stock or the new one, and the next import works', { timeout: 120_000 }, async () => {
    await importiere(pfade.a, 60_000)
    const { dauer } = await importiere(pfade.b, 60_000)
    expect(readStand()).toEqual(voll('b'))

    let jetzt: Fassung = 'b'
    let getoetete = 0
    for (let runde = 0; runde < RUNDEN; runde++) {
      const naechste: Fassung = jetzt === 'a' ? 'b' : 'a'
      // From the start of the process to past its end, closer together where the work is done.
      const { getoetet } = await importiere(pfade[naechste], dauer * (0.4 + (0.8 * runde) / RUNDEN))
      const stand = readStand()
      if (getoetet) getoetete++
      else expect(stand).toEqual(voll(naechste))
      expect([voll('a'), voll('b')]).toContainEqual(stand)
      if (stand.berichte[0]?.['datei' as never] === pfade[naechste]) jetzt = naechste
    }
    expect(getoetete).toBeGreaterThan(0)
    expect(await probe.importiere(pfade[jetzt])).toMatchObject({ code: 0, bericht: { unveraendert: SAETZE + 1 } })
  })

  it('within the transaction leaves the old stock', { timeout: 60_000 }, async () => {
    await importiere(pfade.a, 60_000)
    expect(await importiere(pfade.b, 60_000, 'in-transaktion')).toMatchObject({ getoetet: true })
    expect(readStand()).toEqual(voll('a'))
    expect(await probe.importiere(pfade.b)).toMatchObject({ code: 0, bericht: { geaendert: { anzahl: SAETZE + 1 } } })
  })

  it('right after it leaves the new one', { timeout: 60_000 }, async () => {
    await importiere(pfade.a, 60_000)
    expect(await importiere(pfade.b, 60_000, 'nach-uebernahme')).toMatchObject({ getoetet: true })
    expect(readStand()).toEqual(voll('b'))
  })

  it('is mentioned by the next one, which needs no help to start', { timeout: 60_000 }, async () => {
    await importiere(pfade.a, 60_000, 'nach-uebernahme')
    expect(existsSync(join(probe.verzeichnis, 'import/sperre.json'))).toBe(true)
    expect((await probe.importiere(pfade.a)).code).toBe(0)
    expect(probe.zeilen[0]).toMatch(/Der Import vom .* \(Prozess \d+\) wurde abgebrochen/)
  })
})
