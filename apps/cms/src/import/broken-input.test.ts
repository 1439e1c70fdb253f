import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProbe, type Probe, vieleSaetze } from './probe.ts'
import { bestandPfad } from './run-import.ts'

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/open-pvog')

let probe: Probe
beforeEach(() => {
  probe = createProbe()
})
afterEach(() => probe.weg())

describe('a file that is no report', () => {
  it.each([
    ['leer.csv', 'datei-leer'],
    ['abgeschnitten.csv', 'abgeschnitten'],
    ['anfuehrungszeichen-offen-am-ende.csv', 'anfuehrungszeichen-offen'],
    ['anfuehrungszeichen-offen-in-der-mitte.csv', 'anfuehrungszeichen-offen'],
    ['falsches-trennzeichen.csv', 'trennzeichen'],
    ['spalte-fehlt.csv', 'spalte-fehlt'],
    ['spalte-doppelt.csv', 'spalte-doppelt'],
    ['latin-1.csv', 'kein-utf8'],
    ['utf-16.csv', 'kein-utf8'],
    ['html-statt-csv.csv', 'html-statt-csv'],
    ['gibt-es-nicht.csv', 'datei-fehlt'],
    ['', 'verzeichnis'],
  ])('changes nothing and says why: %s', async (name, regel) => {
    await probe.importiere(join(FIXTURES, 'gut.csv'))
    const vorher = probe.dienste()
    const { code, bericht } = await probe.importiere(join(FIXTURES, name))
    expect(code).toBe(1)
    expect(bericht).toMatchObject({ ergebnis: 'abgelehnt', sha256: null, quelle: null, grund: { regel } })
    expect(probe.dienste()).toEqual(vorher)
    expect(probe.zeilen.at(-3)).toMatch(/^Abgelehnt: /)
    expect(probe.zeilen.at(-2)).toBe('Der Bestand ist, wie er war.')
    expect(probe.veroeffentlicht()).toBe(1)
  })
})

describe('a line of 2 GB', () => {
  it('is refused after its first MiB', async () => {
    const pfad = probe.schreibe('zwei-gigabyte.csv', 'leika_key,ars,url,online_status\n')
    truncateSync(pfad, 2 * 1024 ** 3)
    const { code, bericht } = await probe.importiere(pfad)
    expect(code).toBe(1)
    expect(bericht.grund).toMatchObject({ regel: 'zeile-zu-lang', zeile: 2 })
    expect(bericht.bytes).toBeLessThan(4 * 1024 ** 2)
  })
})

describe('the report of an import', () => {
  it('is written as JSON, whole, beside the stock and where --json says', async () => {
    const jsonDatei = join(probe.verzeichnis, 'tief/bericht.json')
    const { bericht } = await probe.importiere(join(FIXTURES, 'url-http.csv'), { jsonDatei })
    const geschrieben = join(probe.verzeichnis, 'import/2026-11-24T12-00-00-000Z-open-pvog.json')
    expect(JSON.parse(readFileSync(geschrieben, 'utf8'))).toEqual(JSON.parse(JSON.stringify(bericht)))
    expect(readFileSync(jsonDatei, 'utf8')).toBe(readFileSync(geschrieben, 'utf8'))
    expect(readdirSync(join(probe.verzeichnis, 'import')).filter((name) => name.endsWith('.teil'))).toEqual([])
  })

  it('is shown even where its file cannot be written', async () => {
    const { code } = await probe.importiere(join(FIXTURES, 'gut.csv'), { jsonDatei: join(FIXTURES, 'gut.csv/bericht.json') })
    expect(code).toBe(0)
    expect(probe.zeilen.at(-1)).toContain('Prüfen Sie Speicherplatz und Zugriffsrechte')
  })
})

describe('a stock that cannot be used', () => {
  it('because a newer Infoschalter wrote it, is left alone', async () => {
    await probe.importiere(join(FIXTURES, 'gut.csv'))
    probe.offen((bestand) => bestand.db.exec('PRAGMA user_version = 99'))
    const { code, bericht } = await probe.importiere(join(FIXTURES, 'gut.csv'))
    expect(code).toBe(1)
    expect(bericht.grund).toMatchObject({ regel: 'bestand-zu-neu', meldung: expect.stringContaining('Fassung 99') })
  })

  it('because it is no database, is left alone', async () => {
    writeFileSync(bestandPfad(probe.verzeichnis), 'das ist keine Datenbank, aber lang genug, um eine zu sein '.repeat(20))
    const { code, bericht } = await probe.importiere(join(FIXTURES, 'gut.csv'))
    expect(code).toBe(1)
    expect(bericht.grund?.regel).toBe('bestand-unlesbar')
  })

  it('because a directory is in its place', async () => {
    mkdirSync(bestandPfad(probe.verzeichnis))
    expect(await probe.importiere(join(FIXTURES, 'gut.csv'))).toMatchObject({
      code: 1,
      bericht: { grund: { regel: 'bestand-unlesbar' } },
    })
  })

  it('because the disk is full, keeps what it was', async () => {
    await probe.importiere(probe.schreibe('1.csv', vieleSaetze(50)))
    const vorher = probe.dienste()
    // A trigger fails in the middle of the transaction, with the words of SQLite on a full disk.
    probe.offen((bestand) =>
      bestand.db.exec(
        "CREATE TRIGGER voll BEFORE INSERT ON dienst WHEN NEW.ars > '051000000500' BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
      ),
    )
    const { code, bericht } = await probe.importiere(probe.schreibe('2.csv', vieleSaetze(1000)))
    expect(code).toBe(1)
    expect(bericht.grund).toMatchObject({ regel: 'system', meldung: expect.stringContaining('disk is full') })
    expect(probe.dienste()).toEqual(vorher)
  })
})
