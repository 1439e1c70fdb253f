import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Datenbank } from './art.ts'

/** A step from one state of the tables to the next. */
export interface Migration {
  readonly name: string
  readonly statements: Iterable<string>
}

/** Between two statements of a file. */
export const TRENNER = '\n--> \n'

export function migrationenPfad(datenbank: Datenbank): string {
  return join(import.meta.dirname, '../../migrations', datenbank)
}

/** The steps in their order: apps/cms/migrations/<database>/<number>-<name>.sql. */
export function readMigrationen(datenbank: Datenbank): readonly Migration[] {
  const verzeichnis = migrationenPfad(datenbank)
  return readdirSync(verzeichnis)
    .filter((datei) => datei.endsWith('.sql'))
    .toSorted()
    .map((datei) => ({
      name: datei.slice(0, -'.sql'.length),
      statements: readFileSync(join(verzeichnis, datei), 'utf8')
        .split(TRENNER)
        .map((statement) => statement.trim())
        // The whole step runs without them, see migrieren.ts; on again in the middle they would delete rows.
        .filter((statement) => statement !== '' && !/^PRAGMA foreign_keys/i.test(statement)),
    }))
}
