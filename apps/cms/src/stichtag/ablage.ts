import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Problem } from '@infoschalter/domain'
import { type Monat, MonatSchema, parseStichtagsgrundlage, StichtagSchema, type Stichtagsgrundlage } from '@infoschalter/snapshot'
import { z } from 'zod'
import { writeGanz } from '../import/dateien.ts'

/**
 * The Stichtage of INFOSCHALTER_VAR: for each month a file with its figures, which are never changed when the month is over, and
 * a packed one with what they were counted from. Invented months have a folder of their own.
 */

const GespeichertSchema = z.strictObject({
  stichtag: StichtagSchema,
  /** SHA-256 of what the figures were counted from. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Gespeichert = z.infer<typeof GespeichertSchema>

export function stichtagePfad(varDir: string, demo: boolean): string {
  return demo ? join(varDir, 'stichtage', 'demo') : join(varDir, 'stichtage')
}

const ENDUNG = '.grundlage.gz'
const grundlageDatei = (monat: Monat, digest: string) => `${monat}-${digest.slice(0, 12)}${ENDUNG}`

/** All months that can be read, in the order of time; what cannot is left where it is, and named. */
export async function readStichtage(
  ordner: string,
): Promise<{ readonly gespeicherte: readonly Gespeichert[]; readonly probleme: readonly Problem[] }> {
  const namen = await readdir(ordner).catch(() => [])
  const gespeicherte: Gespeichert[] = []
  const probleme: Problem[] = []
  for (const name of namen.toSorted()) {
    const monat = MonatSchema.safeParse(/^(.+)\.json$/.exec(name)?.[1])
    if (!monat.success) continue
    const gelesen = GespeichertSchema.safeParse(await readJson(join(ordner, name)))
    if (gelesen.success && gelesen.data.stichtag.monat === monat.data) gespeicherte.push(gelesen.data)
    else probleme.push(unlesbar(join(ordner, name)))
  }
  return { gespeicherte, probleme }
}

async function readJson(datei: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(datei, 'utf8'))
  } catch {
    return undefined
  }
}

function unlesbar(datei: string): Problem {
  return {
    regel: 'stichtag-unlesbar',
    schwere: 'warnung',
    datei,
    meldung:
      'Die Zahlen dieses Monats lassen sich nicht lesen und fehlen im Verlauf. Spielen Sie die Datei aus einer Sicherung zurück; gelöscht oder neu gezählt wird nichts.',
  }
}

/** One digest for the figures of all months: a month that was lost or put back makes another snapshot. */
export async function digestStichtage(varDir: string): Promise<string> {
  const hash = createHash('sha256')
  for (const demo of [false, true]) {
    const ordner = stichtagePfad(varDir, demo)
    for (const name of (await readdir(ordner).catch(() => [])).toSorted())
      if (name.endsWith('.json')) hash.update(`\0${demo}\0${name}\0`).update(await readFile(join(ordner, name)))
  }
  return hash.digest('hex')
}

/** What a Stichtag was counted from; null when the file is missing, or is not what was written. */
export async function readGrundlage(ordner: string, { stichtag, digest }: Gespeichert): Promise<Stichtagsgrundlage | null> {
  try {
    const bytes = await promisify(gunzip)(await readFile(join(ordner, grundlageDatei(stichtag.monat, digest))))
    return digestOf(bytes) === digest ? parseStichtagsgrundlage(bytes) : null
  } catch {
    return null
  }
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Keeps a Stichtag. What it was counted from is there first, and is never left without the figures for long: whoever is killed
 * in between leaves the old figures with what those were counted from.
 *
 * @param grundlage packed by the snapshot; null: it is there already
 */
export async function writeStichtag(ordner: string, gespeichert: Gespeichert, grundlage: Uint8Array | null): Promise<void> {
  const { monat } = gespeichert.stichtag
  const datei = grundlageDatei(monat, gespeichert.digest)
  if (grundlage !== null) await writeGanz(join(ordner, datei), [await promisify(gzip)(grundlage)])
  await writeGanz(join(ordner, `${monat}.json`), [`${JSON.stringify(gespeichert)}\n`])
  for (const name of await readdir(ordner))
    if (name !== datei && name.startsWith(`${monat}-`) && name.endsWith(ENDUNG)) await rm(join(ordner, name))
}
