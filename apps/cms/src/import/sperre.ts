import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Who holds the lock, for people: nothing is decided by it. */
export interface Inhaber {
  readonly pid: number
  readonly seit: string
}

export type Sperre =
  | {
      readonly art: 'gehalten'
      /** An import that ended without cleaning up: it was killed, or the power failed. */
      readonly abgebrochen: Inhaber | null
      readonly gib: () => void
    }
  | { readonly art: 'belegt'; readonly inhaber: Inhaber | null }

const SQLITE_BUSY = 5

/**
 * Lets one import at a time into a directory. The lock is the operating system's lock on an empty SQLite file: it ends
 * with the process that holds it, however that ends, so a dead lock cannot remain and needs no guess by process number.
 */
export function nimmSperre(verzeichnis: string, ich: Inhaber): Sperre {
  mkdirSync(verzeichnis, { recursive: true })
  const notiz = join(verzeichnis, 'sperre.json')
  const db = new DatabaseSync(join(verzeichnis, 'sperre.sqlite'), { timeout: 0 })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (isBusy(error)) return { art: 'belegt', inhaber: readNotiz(notiz) }
    throw error
  }
  const abgebrochen = readNotiz(notiz)
  writeFileSync(notiz, JSON.stringify(ich))
  return {
    art: 'gehalten',
    abgebrochen,
    gib() {
      rmSync(notiz, { force: true })
      db.close()
    },
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function readNotiz(pfad: string): Inhaber | null {
  try {
    const wert: unknown = JSON.parse(readFileSync(pfad, 'utf8'))
    if (typeof wert !== 'object' || wert === null || !('pid' in wert) || !('seit' in wert)) return null
    return typeof wert.pid === 'number' && typeof wert.seit === 'string' ? { pid: wert.pid, seit: wert.seit } : null
  } catch {
    // Missing, or being written at this moment.
    return null
  }
}
