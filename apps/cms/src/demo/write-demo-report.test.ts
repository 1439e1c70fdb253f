import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createKenntnis } from '../import/kenntnis.ts'
import { createOptions } from '../import/probe.ts'
import { runImport } from '../import/run-import.ts'
import { readRegister } from '../register/read-register.ts'
import { type DemoDatei, writeDemoReport } from './write-demo-report.ts'

const WURZEL = join(import.meta.dirname, '../../../..')

it('the report for the whole register is large enough to show a living portal, and is imported without a fault', {
  timeout: 60_000,
}, async () => {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'infoschalter-demo-'))
  try {
    const registerDir = join(WURZEL, 'register')
    const datei = join(verzeichnis, 'demo/open-pvog-demo.csv')
    const datenstand = '2026-11-01' as DemoDatei['datenstand']
    await writeDemoReport({ registerDir, contentDir: join(WURZEL, 'content'), datei, seed: 1, datenstand })
    const zeilen = readFileSync(datei, 'utf8').split('\n').length
    expect(zeilen).toBeGreaterThan(30_000)
    expect(zeilen).toBeLessThan(120_000)
    const { code, bericht } = await runImport(createOptions(verzeichnis, datei, createKenntnis(await readRegister(registerDir))))
    expect(code).toBe(0)
    expect(bericht).toMatchObject({ demo: true, quelle: 'open-pvog-demo', doppelt: 0, ausserhalb: 0 })
    expect(bericht.neueLeistungen.anzahl).toBeLessThan(50)
  } finally {
    rmSync(verzeichnis, { recursive: true })
  }
})
