import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Manifest, verifySnapshot, ZEIGER_DATEI, ZeigerSchema } from '@infoschalter/snapshot'
import { z } from 'zod'
import { writeGanz } from '../import/dateien.ts'

/**
 * What the last snapshot was made from, kept beside it. The same content gives the same bytes, so when nothing has
 * changed the seconds of a compile can be saved: the second start is quick because of this.
 */

const WURZEL = join(import.meta.dirname, '../../../..')

/** The program itself is an input: other code makes another snapshot of the same files. Only what is written, not what Next builds of it. */
export const PROGRAMM: readonly string[] = ['package-lock.json', 'packages', 'apps/cms/src'].map((pfad) => join(WURZEL, pfad))

const HERKUNFT_DATEI = 'herkunft.json'

const HerkunftSchema = z.object({
  /** Digest of register, content and program. */
  dateien: z.string(),
  /** Digest of the reports that are shown. */
  berichte: z.string(),
  /** Digest of the months that are kept. */
  stichtage: z.string(),
  id: ZeigerSchema.shape.id,
})

export type Herkunft = z.infer<typeof HerkunftSchema>

/** The snapshot that is published, with what it was made from. */
export interface Veroeffentlicht {
  readonly herkunft: Herkunft
  readonly manifest: Manifest
}

/** The digest of everything that a snapshot is made from besides the reports: names and bytes of all files. */
export function digestEingang(registerDir: string, contentDir: string): Promise<string> {
  return digestDateien([registerDir, contentDir, ...PROGRAMM])
}

/** Register and program alone: they do not change while a process runs. */
export function digestRegister(registerDir: string): Promise<string> {
  return digestDateien([registerDir, ...PROGRAMM])
}

/** The digest where the words come from the CMS. */
export function digestMitContent(register: string, content: unknown): string {
  return createHash('sha256').update(register).update(JSON.stringify(content)).digest('hex')
}

/** One digest for files and directories: changes when a byte changes, when a file comes, goes or is renamed. */
export async function digestDateien(pfade: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const pfad of pfade) {
    for (const datei of await listDateien(pfad)) {
      const bytes = await readFile(datei)
      hash.update(`\0${relative(pfad, datei)}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

async function listDateien(pfad: string): Promise<readonly string[]> {
  const eintraege = await readdir(pfad, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (eintraege === null) return [pfad]
  return eintraege
    .filter((eintrag) => eintrag.isFile() && !relative(pfad, eintrag.parentPath).split(sep).includes('node_modules'))
    .map((eintrag) => join(eintrag.parentPath, eintrag.name))
    .toSorted()
}

/**
 * What was last published below `snapshotsDir`, when it is still the current snapshot and not a byte of it is
 * missing or changed; else nothing, and the snapshot is made anew.
 */
export async function readVeroeffentlicht(snapshotsDir: string): Promise<Veroeffentlicht | undefined> {
  const herkunft = HerkunftSchema.safeParse(await readJson(join(snapshotsDir, HERKUNFT_DATEI)))
  const zeiger = ZeigerSchema.safeParse(await readJson(join(snapshotsDir, ZEIGER_DATEI)))
  if (!herkunft.success || !zeiger.success || zeiger.data.id !== herkunft.data.id) return undefined
  const { id } = herkunft.data
  const verified = await verifySnapshot(id, (name) => readFile(join(snapshotsDir, id, name)))
  return verified.ok ? { herkunft: herkunft.data, manifest: verified.manifest } : undefined
}

export async function writeHerkunft(snapshotsDir: string, herkunft: Herkunft): Promise<void> {
  await writeGanz(join(snapshotsDir, HERKUNFT_DATEI), [`${JSON.stringify(herkunft)}\n`])
}

/** A file as JSON; undefined when it is missing or is none. */
export async function readJson(datei: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(datei, 'utf8'))
  } catch {
    return undefined
  }
}
