import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files of a spool: numbered segments of one line for each message, and a note of how far they have been delivered. A line
 * begins with a digest of the rest, so that a torn or damaged one is known as such.
 */

/** Where a line ends: what is before it has been dealt with. */
export interface Stelle {
  readonly segment: number
  readonly byte: number
}

const NOTIZ = 'zugestellt.json'
const ZEICHEN = 16

export const segmentName = (segment: number): string => `${String(segment).padStart(8, '0')}.log`

/** A message as a line with its digest; it may hold no line break, which JSON never does. */
export function toZeile(text: string): Buffer {
  return Buffer.from(`${digest(text)} ${text}\n`)
}

/** What stands in a line without its end; null when it is not what was written. */
export function fromZeile(zeile: string): string | null {
  const text = zeile.slice(ZEICHEN + 1)
  return zeile[ZEICHEN] === ' ' && zeile.slice(0, ZEICHEN) === digest(text) ? text : null
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, ZEICHEN)
}

/** The numbers of all segments, ascending. Makes the folder where there is none. */
export async function listSegmente(ordner: string): Promise<readonly number[]> {
  await mkdir(ordner, { recursive: true, mode: 0o700 })
  return (await readdir(ordner))
    .flatMap((name) => (/^\d{8}\.log$/.test(name) ? [Number(name.slice(0, 8))] : []))
    .toSorted((a, b) => a - b)
}

/**
 * Cuts off what stands behind the last line end of a segment: whoever wrote it was killed before it was safe, and nobody was
 * told that it is.
 *
 * @returns the length that is left, and how much was cut off
 */
export async function repariere(
  ordner: string,
  segment: number,
): Promise<{ readonly bytes: number; readonly abgerissen: number }> {
  const datei = join(ordner, segmentName(segment))
  const inhalt = await readFile(datei)
  const bytes = inhalt.lastIndexOf(0x0a) + 1
  if (bytes < inhalt.length) {
    const handle = await open(datei, 'r+')
    await handle.truncate(bytes)
    await handle.datasync()
    await handle.close()
  }
  return { bytes, abgerissen: inhalt.length - bytes }
}

/** A new segment, there for good once this has returned. */
export async function createSegment(ordner: string, segment: number): Promise<FileHandle> {
  const handle = await open(join(ordner, segmentName(segment)), 'wx', 0o600)
  await syncOrdner(ordner)
  return handle
}

export async function openSegment(ordner: string, segment: number): Promise<FileHandle> {
  return open(join(ordner, segmentName(segment)), 'r+')
}

/** How far messages have been delivered; null: none yet, or the note is unreadable, so that all are delivered once more. */
export async function readNotiz(ordner: string): Promise<Stelle | null> {
  try {
    const { segment, byte } = JSON.parse(await readFile(join(ordner, NOTIZ), 'utf8'))
    return Number.isSafeInteger(segment) && Number.isSafeInteger(byte) ? { segment, byte } : null
  } catch {
    return null
  }
}

/** Notes how far messages have been delivered, and lets go of segments that nobody needs any more. */
export async function writeNotiz(ordner: string, stelle: Stelle): Promise<void> {
  const neu = join(ordner, `${NOTIZ}.neu`)
  const handle = await open(neu, 'w', 0o600)
  await handle.writeFile(JSON.stringify(stelle))
  await handle.datasync()
  await handle.close()
  await rename(neu, join(ordner, NOTIZ))
  await syncOrdner(ordner)
  for (const segment of await listSegmente(ordner)) if (segment < stelle.segment) await rm(join(ordner, segmentName(segment)))
}

/** Keeps lines that cannot be delivered for somebody to look at. */
export async function legeBeiseite(ordner: string, name: string, zeilen: readonly string[]): Promise<void> {
  const handle = await open(join(ordner, name), 'a', 0o600)
  await handle.appendFile(zeilen.map((zeile) => `${zeile}\n`).join(''))
  await handle.datasync()
  await handle.close()
}

async function syncOrdner(ordner: string): Promise<void> {
  const handle = await open(ordner, 'r')
  // Some file systems know no fsync of a folder; they keep names safe by themselves.
  await handle.sync().catch(() => undefined)
  await handle.close()
}
