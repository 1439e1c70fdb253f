import { readFile, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Lockdatei } from './installation.d.mts'

/** The folder itself, or the nearest one above it that exists: where it would be created. */
export async function findVorhandenen(ordner: string): Promise<string> {
  const da = await stat(ordner).then(
    () => true,
    () => false,
  )
  return da || dirname(ordner) === ordner ? ordner : findVorhandenen(dirname(ordner))
}

/** Free bytes for an ordinary user on the disk of a folder; null when the system does not say. */
export async function readFreienPlatz(ordner: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(await findVorhandenen(ordner))
    return bavail * bsize
  } catch {
    return null
  }
}

/**
 * Whether files can be created in a folder, tried out with one that is removed again; for a folder that
 * does not exist yet, in the one where it would be created. Permissions alone do not tell: root has them
 * all, and a disk may be mounted read-only.
 *
 * @param name a file name that nobody else uses
 * @returns the code of the system error, or null
 */
export async function trySchreiben(ordner: string, name: string): Promise<string | null> {
  try {
    const probe = join(await findVorhandenen(ordner), name)
    await writeFile(probe, '', { flag: 'wx' })
    await rm(probe)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** The lock file, or null when it is missing or no lock file. */
export async function readLockdatei(datei: string): Promise<Lockdatei | null> {
  try {
    const json: unknown = JSON.parse(await readFile(datei, 'utf8'))
    return typeof json === 'object' && json !== null && 'packages' in json ? (json as Lockdatei) : null
  } catch {
    return null
  }
}
