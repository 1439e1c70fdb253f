import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBestand } from './bestand.ts'

let ordner: string
beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'infoschalter-bestand-'))
})
afterEach(() => rmSync(ordner, { recursive: true }))

const oeffne = (pfad = join(ordner, 'tief/bestand.sqlite')) => {
  const geoeffnet = openBestand(pfad)
  if (!geoeffnet.ok) throw new Error(geoeffnet.problem.meldung)
  return geoeffnet.bestand
}

describe('the stock', () => {
  it('is there when it was not, and empty', () => {
    const bestand = oeffne()
    expect(bestand.berichte()).toEqual([])
    expect([...bestand.dienste(['open-pvog'])]).toEqual([])
    expect(bestand.neueLeistungen()).toEqual([])
    expect(bestand.hatEchtenBericht()).toBe(false)
    bestand.close()
  })

  it('gives the records of the sources asked for, in order of Leistung, area and address', () => {
    const bestand = oeffne()
    bestand.db.exec(`
      INSERT INTO quelle VALUES ('open-pvog', 0, 'a', 'x', 'https://hub.de/api', '2026-01-01', '2026-01-02T00:00:00Z', 3),
        ('open-pvog-demo', 1, 'b', 'x', NULL, NULL, '2026-01-02T00:00:00Z', 1);
      INSERT INTO dienst VALUES
        ('2', '057110000000', 'https://b', 'open-pvog', 'aktiv', 'erreichbar', '2026-01-01', '', ''),
        ('2', '057110000000', '', 'open-pvog', 'inaktiv', 'ungeprueft', NULL, '', ''),
        ('1', '057110000000', 'https://z', 'open-pvog-demo', 'aktiv', 'erreichbar', NULL, '', ''),
        ('1', '059000000000', 'https://a', 'open-pvog', 'aktiv', 'nicht-erreichbar', NULL, '', '');
      INSERT INTO leistung_neu VALUES ('1', 'open-pvog', ''), ('1', 'open-pvog-demo', 'Eins'), ('2', 'open-pvog', 'Zwei');
    `)
    expect([...bestand.dienste(['open-pvog'])].map(({ leikaSchluessel, url }) => [leikaSchluessel, url])).toEqual([
      ['1', 'https://a'],
      ['2', null],
      ['2', 'https://b'],
    ])
    expect([...bestand.dienste(['open-pvog', 'open-pvog-demo'])]).toHaveLength(4)
    expect([...bestand.dienste([])]).toEqual([])
    expect(bestand.neueLeistungen()).toEqual([
      { leikaSchluessel: '1', name: 'Eins' },
      { leikaSchluessel: '2', name: 'Zwei' },
    ])
    expect(bestand.neueLeistungen(['open-pvog-demo'])).toEqual([{ leikaSchluessel: '1', name: 'Eins' }])
    expect(bestand.berichte()).toMatchObject([
      { id: 'open-pvog', url: 'https://hub.de/api', stand: '2026-01-01', demo: false },
      { id: 'open-pvog-demo', url: null, stand: null, demo: true },
    ])
    bestand.close()
  })

  it('can be read while an import is being written: as it was before', () => {
    const pfad = join(ordner, 'bestand.sqlite')
    const schreiber = oeffne(pfad)
    schreiber.db.exec("INSERT INTO quelle VALUES ('open-pvog', 0, 'a', 'x', NULL, NULL, '2026-01-02T00:00:00Z', 0)")
    schreiber.db.exec('BEGIN IMMEDIATE')
    schreiber.db.exec("INSERT INTO dienst VALUES ('1', '057110000000', '', 'open-pvog', 'aktiv', 'erreichbar', NULL, '', '')")
    const leser = oeffne(pfad)
    expect([...leser.dienste(['open-pvog'])]).toEqual([])
    schreiber.db.exec('COMMIT')
    expect([...leser.dienste(['open-pvog'])]).toHaveLength(1)
    leser.close()
    schreiber.close()
  })

  it('of a newer version is not touched, and the message says what to do', () => {
    const pfad = join(ordner, 'bestand.sqlite')
    const neuer = new DatabaseSync(pfad)
    neuer.exec('PRAGMA user_version = 2')
    neuer.close()
    expect(openBestand(pfad)).toEqual({
      ok: false,
      problem: {
        regel: 'bestand-zu-neu',
        schwere: 'fehler',
        datei: pfad,
        meldung: expect.stringContaining('Starten Sie die neuere Software'),
      },
    })
  })
})
