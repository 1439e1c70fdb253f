import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_DATEI, SnapshotIdSchema, ZEIGER_DATEI, type Zeiger, ZeigerSchema } from './inhalt.ts'

/** Which snapshot below `wurzel` is current; null when none is, or the file that says so cannot be read. */
export async function readZeiger(wurzel: string): Promise<Zeiger | null> {
  try {
    return ZeigerSchema.parse(JSON.parse(await readFile(join(wurzel, ZEIGER_DATEI), 'utf8')))
  } catch {
    return null
  }
}

/** Points to a snapshot that is there, in one step: whoever reads sees the old pointer or the new one. */
export async function writeZeiger(wurzel: string, zeiger: Zeiger): Promise<void> {
  const vorlaeufig = join(wurzel, `.neu-${process.pid}-${ZEIGER_DATEI}`)
  try {
    await writeSynced(vorlaeufig, Buffer.from(`${JSON.stringify(zeiger)}\n`))
    await rename(vorlaeufig, join(wurzel, ZEIGER_DATEI))
    await syncDirectory(wurzel)
  } catch (error) {
    await rm(vorlaeufig, { force: true }).catch(() => undefined)
    throw error
  }
}

/** A snapshot on the disk. */
export interface Vorhandener {
  readonly id: string
  readonly geschrieben: Date
}

/** The snapshots below `wurzel`, the newest first. */
export async function listSnapshots(wurzel: string): Promise<readonly Vorhandener[]> {
  const ids = (await readdir(wurzel).catch(() => [])).filter((name) => SnapshotIdSchema.safeParse(name).success)
  const alle = await Promise.all(
    ids.map(async (id) => ({
      id,
      geschrieben: (await stat(join(wurzel, id, MANIFEST_DATEI)).catch(() => null))?.mtime ?? new Date(0),
    })),
  )
  return alle.toSorted((a, b) => b.geschrieben.getTime() - a.geschrieben.getTime())
}

export async function writeSynced(datei: string, bytes: Buffer): Promise<void> {
  const handle = await open(datei, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function syncDirectory(verzeichnis: string): Promise<void> {
  const handle = await open(verzeichnis, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
