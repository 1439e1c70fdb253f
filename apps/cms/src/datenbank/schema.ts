import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { createConfig } from '../config.ts'
import type { Datenbank } from './art.ts'
import { migrationenPfad } from './migrationen.ts'

/** What differs between the tables that the collections want and those that the migrations make. */
export interface Unterschied {
  /** The statements of the missing step; empty when nothing is missing. */
  readonly statements: readonly string[]
  /** The wanted tables in drizzle's own form, kept beside the step for the next comparison. */
  readonly schema: unknown
}

/** What is used of drizzle-kit, which compares table by table. */
interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<unknown>
  generateMigration(vorher: unknown, nachher: unknown): Promise<readonly string[]>
}

const BEISPIEL_URL: Readonly<Record<Datenbank, string>> = {
  sqlite: 'file::memory:',
  postgres: 'postgres://niemand@127.0.0.1/keine',
}

/** Compares without a database: both sides are descriptions. */
export async function compareSchema(datenbank: Datenbank): Promise<Unterschied> {
  const payload = await getPayload({
    config: createConfig({ DATABASE_URL: BEISPIEL_URL[datenbank], PAYLOAD_SECRET: 'nur-zum-vergleich' }),
    disableDBConnect: true,
    disableOnInit: true,
    key: `schema-${datenbank}`,
  })
  const db = payload.db as unknown as { schema: unknown; defaultDrizzleSnapshot: unknown; requireDrizzleKit(): DrizzleKit }
  const kit = db.requireDrizzleKit()
  const schema = await kit.generateDrizzleJson(db.schema)
  const verzeichnis = migrationenPfad(datenbank)
  const letzte = readdirSync(verzeichnis)
    .filter((datei) => datei.endsWith('.json'))
    .toSorted()
    .at(-1)
  const vorher = letzte === undefined ? db.defaultDrizzleSnapshot : JSON.parse(readFileSync(join(verzeichnis, letzte), 'utf8'))
  return { statements: await kit.generateMigration(vorher, schema), schema }
}
