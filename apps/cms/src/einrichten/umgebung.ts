import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** What every process of the CMS gets: where its database is, the secret with which it signs, and the key of its portals. */
export type Umgebung = Readonly<Record<'INFOSCHALTER_VAR' | 'DATABASE_URL' | 'PAYLOAD_SECRET' | 'ZUSTELL_SCHLUESSEL', string>>

/**
 * Works out the environment of the CMS; makes a secret on the first start, readable by the own user alone and kept beside
 * the database, so that nobody has to be signed in anew after a restart.
 */
export function readUmgebung(env: Env): Umgebung {
  const varDir = resolve(env['INFOSCHALTER_VAR'] || './var')
  return {
    INFOSCHALTER_VAR: varDir,
    DATABASE_URL: env['DATABASE_URL'] || `file:${sqlitePfad(varDir)}`,
    PAYLOAD_SECRET: env['PAYLOAD_SECRET'] || ensureGeheimnis(varDir, 'cms-geheimnis'),
    ZUSTELL_SCHLUESSEL: env['ZUSTELL_SCHLUESSEL'] || ensureGeheimnis(varDir, 'zustell-schluessel'),
  }
}

function sqlitePfad(varDir: string): string {
  return join(varDir, 'cms.sqlite')
}

/** Written when everything of content/ has been taken over. */
export function bereitPfad(varDir: string): string {
  return join(varDir, 'cms-bereit')
}

/** Whether there is a CMS whose words count: then the files of content/ are only what it once began with. */
export function hasCms(varDir: string): boolean {
  return existsSync(bereitPfad(varDir))
}

function ensureGeheimnis(varDir: string, name: string): string {
  const datei = join(varDir, name)
  mkdirSync(varDir, { recursive: true })
  try {
    writeFileSync(datei, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(datei, 0o600)
  } catch (error) {
    // It is there: from an earlier start, or the portal was first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(datei, 'utf8').trim()
}
