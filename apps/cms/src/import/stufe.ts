import { rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Ars, LeikaSchluessel } from '@infoschalter/domain'
import type { OpenPvogSatz, Satzschluessel } from '@infoschalter/standards'
import type { Bereich } from './bereich.ts'

/**
 * A database of its own beside the stock, without journal: it is scratch paper of one import, and nothing of it counts
 * after a crash. `ab` and `zu` hold what has no counterpart of the same address on the other side; `nr` numbers them within
 * their pair of Leistung and area, so that equal numbers are one record with a new address.
 */
const SCHEMA = `
  PRAGMA stufe.journal_mode = OFF;
  PRAGMA stufe.synchronous = OFF;
  PRAGMA stufe.cache_size = -64000;
  CREATE TABLE stufe.neu (
    leika TEXT NOT NULL, ars TEXT NOT NULL, url TEXT NOT NULL, betrieb TEXT NOT NULL, link TEXT NOT NULL,
    datenstand TEXT, flaechendeckung TEXT NOT NULL, begruendung TEXT NOT NULL, zeile INTEGER NOT NULL,
    PRIMARY KEY (leika, ars, url)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE stufe.beiseite (leika TEXT, ars TEXT, PRIMARY KEY (leika, ars)) STRICT, WITHOUT ROWID;
  CREATE TABLE stufe.leistung (leika TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE stufe.bereich (von TEXT NOT NULL, bis TEXT NOT NULL) STRICT;
  CREATE TABLE stufe.ab (leika TEXT, ars TEXT, nr INTEGER, url TEXT, PRIMARY KEY (leika, ars, nr)) STRICT, WITHOUT ROWID;
  CREATE TABLE stufe.zu (leika TEXT, ars TEXT, nr INTEGER, url TEXT, PRIMARY KEY (leika, ars, nr)) STRICT, WITHOUT ROWID;
`

export interface Stufe {
  /** Puts a record on the stage. The last of several with the same Leistung, area and address counts. */
  stelle(satz: OpenPvogSatz, zeile: number): void
  /** Notes that something about this pair could not be read: what is on stock for it stays. */
  stelleBeiseite(schluessel: Satzschluessel): void
  merkeNeueLeistung(leika: LeikaSchluessel, name: string): void
  /** To be called when all is on the stage. */
  fertig(): void
  close(): void
}

/** Attaches an empty stage to the stock's connection. `bereiche`: the areas that the report speaks of. */
export function openStufe(db: DatabaseSync, pfad: string, bereiche: readonly Bereich[]): Stufe {
  rmSync(pfad, { force: true })
  db.prepare('ATTACH ? AS stufe').run(pfad)
  db.exec('PRAGMA temp_store = FILE')
  db.exec(SCHEMA)
  const bereich = db.prepare('INSERT INTO stufe.bereich VALUES (?, ?)')
  for (const { von, bis } of bereiche) bereich.run(von, bis)
  const neu = db.prepare('INSERT OR REPLACE INTO stufe.neu VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const beiseite = db.prepare('INSERT OR IGNORE INTO stufe.beiseite VALUES (?, ?)')
  const leistung = db.prepare(
    "INSERT INTO stufe.leistung VALUES (?, ?) ON CONFLICT (leika) DO UPDATE SET name = excluded.name WHERE name = ''",
  )
  db.exec('BEGIN')
  return {
    stelle(satz, zeile) {
      const { leikaSchluessel, ars, url, datenstand, artFlaechendeckung, begruendung } = satz
      neu.run(leikaSchluessel, ars, url ?? '', toBetrieb(satz), toLink(satz), datenstand, artFlaechendeckung, begruendung, zeile)
    },
    stelleBeiseite: ({ leikaSchluessel, ars }) => void beiseite.run(leikaSchluessel, ars),
    merkeNeueLeistung: (leika, name) => void leistung.run(leika, name),
    fertig: () => db.exec('COMMIT'),
    close() {
      // Without a journal nothing can be rolled back; the file goes away as a whole.
      if (db.isTransaction) db.exec('COMMIT')
      db.exec('DETACH stufe')
      rmSync(pfad, { force: true })
    },
  }
}

function toBetrieb(satz: OpenPvogSatz): 'aktiv' | 'inaktiv' {
  return satz.aktiv === 'nein' ? 'inaktiv' : 'aktiv'
}

function toLink(satz: OpenPvogSatz): 'erreichbar' | 'nicht-erreichbar' | 'ungeprueft' {
  if (satz.onlineStatus === null) return 'ungeprueft'
  return satz.onlineStatus === 'ok' ? 'erreichbar' : 'nicht-erreichbar'
}

/** A record in a report, for people. */
export interface Beispiel {
  readonly leikaSchluessel: LeikaSchluessel
  readonly ars: Ars
  readonly url: string | null
  /** Line in the report; null for what is only on stock. */
  readonly zeile: number | null
  /** The address before, where it has changed. */
  readonly vorher?: string | null
}

export interface Menge {
  readonly anzahl: number
  /** The first ten. */
  readonly beispiele: readonly Beispiel[]
}
