import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { LeikaSchluessel, Onlinedienst, Problem, Quelle } from '@infoschalter/domain'
import { z } from 'zod'

/** The version of the tables below. A database with a higher one was written by a newer Infoschalter. */
const SCHEMA_VERSION = 1

/**
 * A record is one service of one LeiKa-Leistung in one area from one source; several per pair are told apart by their
 * address ('' = reported without one). `leistung_neu`: services that reports name and the register does not know.
 */
const SCHEMA = `
  CREATE TABLE quelle (
    id TEXT PRIMARY KEY, demo INTEGER NOT NULL, datei TEXT NOT NULL, sha256 TEXT NOT NULL, adresse TEXT,
    stand TEXT, importiert TEXT NOT NULL, saetze INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE dienst (
    leika TEXT NOT NULL, ars TEXT NOT NULL, url TEXT NOT NULL, quelle TEXT NOT NULL REFERENCES quelle (id),
    betrieb TEXT NOT NULL CHECK (betrieb IN ('aktiv', 'inaktiv')),
    link TEXT NOT NULL CHECK (link IN ('erreichbar', 'nicht-erreichbar', 'ungeprueft')),
    datenstand TEXT, flaechendeckung TEXT NOT NULL, begruendung TEXT NOT NULL,
    PRIMARY KEY (leika, ars, url, quelle)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE leistung_neu (
    leika TEXT NOT NULL, quelle TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (leika, quelle)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`

/** The sources that Open-PVOG reports fill; they never mix. */
export const QUELLE_ECHT = 'open-pvog'
export const QUELLE_DEMO = 'open-pvog-demo'

/** A source, and what was last imported from it. */
interface Berichtsquelle extends Quelle {
  /** When it was imported, ISO 8601 in UTC. */
  readonly importiert: string
  readonly datei: string
  readonly sha256: string
  readonly saetze: number
}

export interface Bestand {
  /** The sources on stock, by id. */
  berichte(): readonly Berichtsquelle[]
  /** The records of these sources by LeiKa key, area and address. Read to the end before the next write. */
  dienste(quelleIds: readonly string[]): Generator<Onlinedienst>
  /** Services that the register did not know when they were imported, by key; of all sources unless some are named. */
  neueLeistungen(quelleIds?: readonly string[]): readonly { leikaSchluessel: LeikaSchluessel; name: string }[]
  hatEchtenBericht(): boolean
  close(): void
  /** For the importer alone. */
  readonly db: DatabaseSync
}

export type GeoeffneterBestand =
  | { readonly ok: true; readonly bestand: Bestand }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Opens the stock of imported records, a SQLite database; creates it, and the directory, where there is none. May be
 * open in several processes: readers see the last complete import while the next one is written.
 */
export function openBestand(path: string): GeoeffneterBestand {
  let db: DatabaseSync | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    db = new DatabaseSync(path, { timeout: 10_000 })
    // WAL: readers and the importer do not wait for each other. FULL: what is committed survives a power cut.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000')
    const version = readVersion(db)
    if (version > SCHEMA_VERSION) {
      db.close()
      return { ok: false, problem: zuNeu(path, version) }
    }
    if (version === 0) createSchema(db)
    return { ok: true, bestand: createBestand(db) }
  } catch (error) {
    if (db?.isOpen) db.close()
    return { ok: false, problem: unlesbar(path, error) }
  }
}

function createSchema(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have been quicker.
    if (readVersion(db) === 0) db.exec(SCHEMA)
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

const VersionSchema = z.object({ user_version: z.int() })

function readVersion(db: DatabaseSync): number {
  return VersionSchema.parse(db.prepare('PRAGMA user_version').get()).user_version
}

function createBestand(db: DatabaseSync): Bestand {
  return {
    db,
    berichte: () => db.prepare('SELECT * FROM quelle ORDER BY id').all().map(toBerichtsquelle),
    *dienste(quelleIds) {
      const abfrage = db.prepare(
        `SELECT * FROM dienst WHERE quelle IN (${platzhalter(quelleIds)}) ORDER BY leika, ars, url, quelle`,
      )
      for (const zeile of abfrage.iterate(...quelleIds)) yield toOnlinedienst(zeile)
    },
    neueLeistungen: (quelleIds) => {
      const ids = quelleIds ?? [QUELLE_ECHT, QUELLE_DEMO]
      return db
        .prepare(
          `SELECT leika, max(name) AS name FROM leistung_neu WHERE quelle IN (${platzhalter(ids)}) GROUP BY leika ORDER BY leika`,
        )
        .all(...ids)
        .map((zeile) => ({ leikaSchluessel: String(zeile['leika']) as LeikaSchluessel, name: String(zeile['name']) }))
    },
    hatEchtenBericht: () => db.prepare('SELECT 1 FROM quelle WHERE demo = 0').get() !== undefined,
    close: () => db.close(),
  }
}

type Zeile = Record<string, unknown>

/** Only the importer writes these tables, from checked values and under constraints: nothing is parsed again. */
function toOnlinedienst(zeile: Zeile): Onlinedienst {
  return {
    leikaSchluessel: zeile['leika'] as Onlinedienst['leikaSchluessel'],
    ars: zeile['ars'] as Onlinedienst['ars'],
    url: zeile['url'] === '' ? null : (zeile['url'] as string),
    betrieb: zeile['betrieb'] as Onlinedienst['betrieb'],
    // Open-PVOG does not say how far a service is digital: what is reported there is an online service.
    umfang: 'voll',
    link: zeile['link'] as Onlinedienst['link'],
    datenstand: zeile['datenstand'] as Onlinedienst['datenstand'],
    quelle: zeile['quelle'] as string,
  }
}

const QuelleZeileSchema = z.object({
  id: z.string(),
  demo: z.int(),
  datei: z.string(),
  sha256: z.string(),
  adresse: z.string().nullable(),
  stand: z.string().nullable(),
  importiert: z.string(),
  saetze: z.int(),
})

function toBerichtsquelle(zeile: Zeile): Berichtsquelle {
  const { id, demo, datei, sha256, adresse, stand, importiert, saetze } = QuelleZeileSchema.parse(zeile)
  const herkunft =
    demo === 1
      ? { titel: 'Demodaten (erfunden)', herausgeber: 'Infoschalter', lizenz: 'frei, da erfunden' }
      : {
          titel: 'Open-PVOG-Bericht',
          herausgeber: 'Dashboard Digitale Verwaltung',
          // The report itself carries no licence; the operator of the portal knows under which one it was given.
          lizenz: 'im Bericht nicht angegeben',
        }
  const url = adresse?.startsWith('https://') ? adresse : null
  return { id, ...herkunft, stand: stand as Quelle['stand'], url, demo: demo === 1, importiert, datei, sha256, saetze }
}

function platzhalter(werte: readonly unknown[]): string {
  return werte.map(() => '?').join(', ')
}

function zuNeu(path: string, version: number): Problem {
  return {
    regel: 'bestand-zu-neu',
    schwere: 'fehler',
    datei: path,
    meldung: `Der Bestand hat die Fassung ${version}, diese Software kennt nur Fassungen bis ${SCHEMA_VERSION}. Starten Sie die neuere Software, oder legen Sie die Datei beiseite und importieren Sie noch einmal.`,
  }
}

function unlesbar(path: string, error: unknown): Problem {
  return {
    regel: 'bestand-unlesbar',
    schwere: 'fehler',
    datei: path,
    meldung: `Der Bestand lässt sich nicht öffnen (${error instanceof Error ? error.message : String(error)}). Prüfen Sie Pfad, Rechte und Speicherplatz; ist die Datei beschädigt, legen Sie sie beiseite und importieren Sie noch einmal.`,
  }
}
