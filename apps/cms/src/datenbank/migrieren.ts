import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { datenbankVon } from './art.ts'
import { type Migration, readMigrationen } from './migrationen.ts'

/**
 * Brings the tables to the state of this program, step by step; does nothing when they are. Each step is one transaction
 * together with the note that it was taken: whenever a process ends, the tables are as they were before the step or after it.
 *
 * @param url `file:…` or `postgres://…`
 * @param migrationen the steps there are
 * @returns the names of the steps taken
 * @throws when a step fails or rows would get lost; then nothing of this step has happened
 */
export function migrate(
  url: string,
  migrationen: readonly Migration[] = readMigrationen(datenbankVon(url)),
): Promise<readonly string[]> {
  return datenbankVon(url) === 'postgres'
    ? migratePostgres(url, migrationen)
    : migrateSqlite(url.slice('file:'.length), migrationen)
}

const NOTIZ = 'CREATE TABLE IF NOT EXISTS infoschalter_migration (name TEXT PRIMARY KEY, am TEXT NOT NULL)'

async function migrateSqlite(datei: string, migrationen: readonly Migration[]): Promise<readonly string[]> {
  mkdirSync(dirname(datei), { recursive: true })
  const db = new DatabaseSync(datei, { timeout: 10_000 })
  try {
    // A table is rebuilt by copying and dropping it: with foreign keys the drop would delete what refers to its rows. It
    // cannot be switched within a transaction, and no statement of a step switches it on again.
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF; ${NOTIZ}`)
    const getan = new Set(
      db
        .prepare('SELECT name FROM infoschalter_migration')
        .all()
        .map(({ name }) => String(name)),
    )
    return migrationen
      .filter(({ name }) => !getan.has(name))
      .filter((migration) => stepSqlite(db, migration))
      .map(({ name }) => name)
  } finally {
    db.close()
  }
}

/** @returns false when another program has taken the step in the meantime */
function stepSqlite(db: DatabaseSync, { name, statements }: Migration): boolean {
  db.exec('BEGIN IMMEDIATE')
  try {
    if (db.prepare('SELECT 1 FROM infoschalter_migration WHERE name = ?').get(name) !== undefined) {
      db.exec('ROLLBACK')
      return false
    }
    const vorher = countZeilen(db)
    for (const statement of statements) db.exec(statement)
    checkZeilen(name, vorher, countZeilen(db))
    const [verwaist] = db.prepare('PRAGMA foreign_key_check').all()
    if (verwaist !== undefined) throw new Error(`Migration ${name}: In ${String(verwaist['table'])} zeigen Zeilen ins Leere.`)
    db.prepare('INSERT INTO infoschalter_migration VALUES (?, ?)').run(name, new Date().toISOString())
    db.exec('COMMIT')
    return true
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

function countZeilen(db: DatabaseSync): ReadonlyMap<string, number> {
  const tabellen = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()
  return new Map(
    tabellen.map(({ name }) => [
      String(name),
      Number(db.prepare(`SELECT count(*) AS zahl FROM "${String(name)}"`).get()?.['zahl'] ?? 0),
    ]),
  )
}

/** A table may go as a whole; one that stays keeps its rows. */
function checkZeilen(migration: string, vorher: ReadonlyMap<string, number>, nachher: ReadonlyMap<string, number>): void {
  for (const [tabelle, zahl] of vorher) {
    const jetzt = nachher.get(tabelle) ?? zahl
    if (jetzt < zahl)
      throw new Error(
        `Migration ${migration}: Beim Umbau von ${tabelle} gingen ${zahl - jetzt} von ${zahl} Zeilen verloren. Es wurde nichts geändert.`,
      )
  }
}

/** Any number does, as long as nobody else uses it: two programs that start at once take the steps one after the other. */
const SPERRE = 7_426_115

async function migratePostgres(url: string, migrationen: readonly Migration[]): Promise<readonly string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [SPERRE])
    await client.query(NOTIZ)
    const { rows } = await client.query<{ name: string }>('SELECT name FROM infoschalter_migration')
    const neue = migrationen.filter(({ name }) => !rows.some((zeile) => zeile.name === name))
    for (const { name, statements } of neue) {
      await client.query('BEGIN')
      try {
        for (const statement of statements) await client.query(statement)
        await client.query('INSERT INTO infoschalter_migration VALUES ($1, $2)', [name, new Date().toISOString()])
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      }
    }
    return neue.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
