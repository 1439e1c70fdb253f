/** The whole of content/ and register/ in a database, made once for all tests: seeding takes half a minute. */
import { execFile } from 'node:child_process'
import { copyFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { digestDateien } from '../publish/herkunft.ts'
import { withSperre } from '../publish/sperre.ts'

const run = promisify(execFile)

const WURZEL = join(import.meta.dirname, '../../../..')
const EINGANG = ['register', 'content', 'package-lock.json', 'packages', 'apps/cms/src', 'apps/cms/migrations']
const ABLAGE = join(WURZEL, 'node_modules/.cache/infoschalter-saat')

/** Puts a seeded SQLite database where the caller wants it. */
export async function copySaat(ziel: string): Promise<void> {
  await copyFile(await ensureSaatDatei(), ziel)
}

/** @returns the seeded SQLite database, made when there is none yet for what content, register and program now are */
export async function ensureSaatDatei(): Promise<string> {
  const vorlage = `${await digestDateien(EINGANG.map((pfad) => join(WURZEL, pfad)))}.sqlite`
  await withSperre(ABLAGE, async () => {
    if (await exists(join(ABLAGE, vorlage))) return
    for (const name of await readdir(ABLAGE)) if (name.includes('.sqlite')) await rm(join(ABLAGE, name), { force: true })
    await fill(`file:${join(ABLAGE, 'neu.sqlite')}`)
    // What Payload leaves open has half of it in a log beside: this makes it one file.
    const db = new DatabaseSync(join(ABLAGE, 'neu.sqlite'))
    db.exec(`VACUUM INTO '${join(ABLAGE, 'ganz.sqlite')}'`)
    db.close()
    await rename(join(ABLAGE, 'ganz.sqlite'), join(ABLAGE, vorlage))
  })
  return join(ABLAGE, vorlage)
}

/** Makes a seeded database of that name on a PostgreSQL server that goes with the test run. */
export async function cloneSaat(server: string, name: string): Promise<void> {
  await ensureSaat(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE saat`))
}

/** Makes the seeded database `saat` on that server where it is missing; `dann` runs while nobody else touches it. */
export async function ensureSaat(server: string, dann?: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: server })
  // A short run ends the server while this still fills it; whoever waits for a query hears of it anyway.
  client.on('error', () => undefined)
  await client.connect()
  try {
    // Ends with the connection, however that ends.
    await client.query('SELECT pg_advisory_lock(1)')
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'saat'")
    if (rowCount === 0) {
      await client.query('DROP DATABASE IF EXISTS saat_neu')
      await client.query('CREATE DATABASE saat_neu')
      await fill(Object.assign(new URL(server), { pathname: '/saat_neu' }).href)
      await client.query('ALTER DATABASE saat_neu RENAME TO saat')
    }
    await dann?.(client)
  } finally {
    await client.end()
  }
}

async function fill(url: string): Promise<void> {
  await run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'saat-prozess.ts'), url])
}

async function exists(datei: string): Promise<boolean> {
  return (await stat(datei).catch(() => null)) !== null
}
