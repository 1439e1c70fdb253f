/**
 * What the tests of the import share: an import in a temporary directory, and reports to import. Not part of the program.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ars, Datum, LeikaSchluessel, Onlinedienst } from '@infoschalter/domain'
import { exportOpenPvogCsv, type OpenPvogSatz } from '@infoschalter/standards'
import { type Bestand, openBestand, QUELLE_DEMO, QUELLE_ECHT } from './bestand.ts'
import { bestandPfad, type ImportErgebnis, type ImportOptions, runImport } from './run-import.ts'

export const HUND = '99102013104000' as LeikaSchluessel
export const GEWERBE = '99050012104000' as LeikaSchluessel
export const BIELEFELD = '057110000000' as Ars
export const KOELN = '053150000000' as Ars
export const UNBEKANNTE_KOMMUNE = '059999999999' as Ars
const UNBEKANNTE_LEISTUNG = /^99999/

export interface Probe {
  readonly verzeichnis: string
  readonly zeilen: string[]
  readonly veroeffentlicht: () => number
  /** Writes a report into the directory and gives its path. */
  readonly schreibe: (name: string, inhalt: string | Buffer | Iterable<OpenPvogSatz>) => string
  readonly importiere: (pfad: string, anders?: Partial<ImportOptions>) => Promise<ImportErgebnis>
  readonly dienste: (quelle?: 'echt' | 'demo') => Onlinedienst[]
  /** Opens the stock for a look and closes it again. */
  readonly offen: <T>(lies: (bestand: Bestand) => T) => T
  readonly weg: () => void
}

export function createOptions(verzeichnis: string, pfad: string, anders: Partial<ImportOptions> = {}): ImportOptions {
  return {
    land: '050000000000' as Ars,
    istBekannt: (ars) => ars !== UNBEKANNTE_KOMMUNE,
    nachfolger: () => undefined,
    istBekannteLeistung: (leika) => !UNBEKANNTE_LEISTUNG.test(leika),
    verzeichnis,
    herkunft: { art: 'datei', pfad },
    auchWennVieleFehlen: false,
    jsonDatei: null,
    anzeige: { zeile: () => undefined, stand: () => undefined, ende: () => undefined },
    netz: {
      fetch: globalThis.fetch,
      sleep: async () => undefined,
      random: () => 0,
      jetzt: () => new Date('2026-11-24T12:00:00.000Z'),
      leerlaufMs: 5000,
    },
    uhr: () => performance.now(),
    pid: process.pid,
    publishSnapshot: async () => undefined,
    ...anders,
  }
}

export function createProbe(): Probe {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'infoschalter-import-'))
  const zeilen: string[] = []
  let veroeffentlicht = 0
  return {
    verzeichnis,
    zeilen,
    veroeffentlicht: () => veroeffentlicht,
    offen(lies) {
      const geoeffnet = openBestand(bestandPfad(verzeichnis))
      if (!geoeffnet.ok) throw new Error(geoeffnet.problem.meldung)
      try {
        return lies(geoeffnet.bestand)
      } finally {
        geoeffnet.bestand.close()
      }
    },
    schreibe(name, inhalt) {
      const pfad = join(verzeichnis, name)
      writeFileSync(
        pfad,
        typeof inhalt === 'string' || Buffer.isBuffer(inhalt) ? inhalt : [...exportOpenPvogCsv(inhalt)].join(''),
      )
      return pfad
    },
    importiere: (pfad, anders) =>
      runImport(
        createOptions(verzeichnis, pfad, {
          anzeige: { zeile: (text) => void zeilen.push(text), stand: () => undefined, ende: () => undefined },
          publishSnapshot: async () => void veroeffentlicht++,
          ...anders,
        }),
      ),
    dienste: (quelle = 'echt') => readDienste(verzeichnis, quelle === 'demo' ? QUELLE_DEMO : QUELLE_ECHT),
    weg: () => rmSync(verzeichnis, { recursive: true, force: true }),
  }
}

function readDienste(verzeichnis: string, quelle: string): Onlinedienst[] {
  const geoeffnet = openBestand(bestandPfad(verzeichnis))
  if (!geoeffnet.ok) throw new Error(geoeffnet.problem.meldung)
  try {
    return [...geoeffnet.bestand.dienste([quelle])]
  } finally {
    geoeffnet.bestand.close()
  }
}

export function satz(anders: Partial<OpenPvogSatz> = {}): OpenPvogSatz {
  return {
    leikaSchluessel: HUND,
    leikaName: 'Hundesteuer Anmeldung',
    leikaBezeichnung: 'Hund anmelden',
    ars: BIELEFELD,
    arsName: 'Bielefeld',
    arsFederalState: '05',
    bundesland: 'Nordrhein-Westfalen',
    ozgId: '10160',
    ozgBezeichnung: 'Hundehaltung',
    url: 'https://service.bielefeld.de/hund',
    onlineStatus: 'ok',
    aktiv: 'ja',
    artFlaechendeckung: 'in mind. einer Kommune verfügbar',
    begruendung: '',
    datenstand: '2026-10-01' as Datum,
    ...anders,
  }
}

/** `anzahl` records in as many areas, their addresses ending in `fassung`. */
export function* vieleSaetze(anzahl: number, fassung = 'a', host = 'stadt.de'): Generator<OpenPvogSatz> {
  for (let nummer = 0; nummer < anzahl; nummer++) {
    yield satz({ ars: `05${String(1000000000 + nummer)}` as Ars, url: `https://${host}/${nummer}/${fassung}` })
  }
}
