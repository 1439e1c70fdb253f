import { type Bilddatei, BilddateiSchema, type Problem } from '@infoschalter/domain'
import { loadSuchindex, type Suche, type SuchindexDaten } from '@infoschalter/search'
import type { z } from 'zod'
import { snapshotId } from './compile.ts'
import { createDienste, type Dienste, parseDienste } from './dienste.ts'
import { sha256 } from './digest.ts'
import {
  DATEIEN,
  DIENSTE_DATEI,
  MANIFEST_DATEI,
  type Manifest,
  ManifestSchema,
  ManifestVersionSchema,
  SCHEMA_VERSION,
  SUCHE_DATEI,
} from './inhalt.ts'
import { createSnapshot, type Snapshot } from './snapshot.ts'
import { createUmsetzungsstand } from './umsetzungsstand-zahlen.ts'

export type ReadResult = { ok: true; snapshot: Snapshot } | { ok: false; problem: Problem }

/** Fetches a file of the snapshot by its name; rejects when it is not to be had. */
export type LoadDatei = (name: string) => Promise<Buffer>

/**
 * Reads and verifies a snapshot: the manifest against the id, each file against the digest in the
 * manifest, the content against its schema. Where the bytes come from (folder, https) is the caller's.
 *
 * @returns a problem that names file and fault when anything is missing, changed, or too new for this portal
 */
export function readSnapshot(id: string, loadDatei: LoadDatei): Promise<ReadResult> {
  return createSnapshotReader()(id, loadDatei)
}

/**
 * Reads one snapshot after the other as `readSnapshot` does. A file that is the same as in the one before is verified but not
 * parsed again: most of a snapshot stays as it was, and what both have in common is in memory once.
 */
export function createSnapshotReader(): (id: string, loadDatei: LoadDatei) => Promise<ReadResult> {
  let bekannt: Teile = new Map()
  return (id, loadDatei) =>
    catchBroken(async () => {
      const { manifest, dateien } = await loadVerified(id, loadDatei)
      const teile: Teile = new Map()
      const snapshot = assemble(id, manifest, pictures(dateien), (name, read) => {
        const { sha256: digest } = manifest.dateien[name] as { sha256: string }
        const vorher = bekannt.get(name)
        const teil = vorher?.digest === digest ? vorher.teil : read(parseJson(name, dateien.get(name) as Buffer))
        teile.set(name, { digest, teil })
        return teil
      })
      bekannt = teile
      return { ok: true, snapshot }
    })
}

/** What the files of a snapshot were read to, by name, with the digest of the file. */
type Teile = Map<string, { readonly digest: string; readonly teil: unknown }>

/** Gives what a file holds: from before, or by reading its JSON. */
type ReadTeil = (name: string, read: (json: unknown) => unknown) => unknown

/**
 * Verifies that a snapshot is whole, byte by byte, without understanding it: a few milliseconds instead of the
 * time that reading takes.
 */
export async function verifySnapshot(
  id: string,
  loadDatei: LoadDatei,
): Promise<{ ok: true; manifest: Manifest } | { ok: false; problem: Problem }> {
  return catchBroken(async () => ({ ok: true, manifest: (await loadVerified(id, loadDatei)).manifest }))
}

async function loadVerified(id: string, loadDatei: LoadDatei) {
  const manifest = await readManifest(id, loadDatei)
  const dateien = new Map<string, Buffer>()
  for (const [name, erwartet] of Object.entries(manifest.dateien))
    dateien.set(name, await readVerified(name, erwartet, loadDatei))
  return { manifest, dateien }
}

async function catchBroken<T>(read: () => Promise<T>): Promise<T | { ok: false; problem: Problem }> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof BrokenSnapshot) return { ok: false, problem: error.problem }
    throw error
  }
}

/** Ends the reading from wherever the fault shows; never leaves this module. */
class BrokenSnapshot extends Error {
  readonly problem: Problem
  constructor(regel: string, datei: string, meldung: string) {
    super(regel)
    this.problem = { regel, schwere: 'fehler', datei, meldung }
  }
}

async function load(name: string, loadDatei: LoadDatei): Promise<Buffer> {
  try {
    return await loadDatei(name)
  } catch (error) {
    const grund = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
    throw new BrokenSnapshot(
      'datei-fehlt',
      name,
      `Die Datei ist nicht zu lesen (${grund}). Stellen Sie den Schnappschuss neu zusammen.`,
    )
  }
}

async function readManifest(id: string, loadDatei: LoadDatei): Promise<Manifest> {
  const bytes = await load(MANIFEST_DATEI, loadDatei)
  const json = parseJson(MANIFEST_DATEI, bytes)
  const version = ManifestVersionSchema.safeParse(json)
  if (version.success && version.data.schemaVersion > SCHEMA_VERSION) {
    throw new BrokenSnapshot(
      'schema-zu-neu',
      MANIFEST_DATEI,
      `Der Schnappschuss hat die Schema-Version ${version.data.schemaVersion}, dieses Portal versteht ${SCHEMA_VERSION}. Aktualisieren Sie das Portal.`,
    )
  }
  if (snapshotId(bytes) !== id) throw veraendert(MANIFEST_DATEI)
  const manifest = ManifestSchema.safeParse(json)
  if (!manifest.success)
    throw new BrokenSnapshot(
      'schema-verletzt',
      MANIFEST_DATEI,
      `Das Verzeichnis der Dateien ist nicht lesbar: ${firstIssue(manifest.error)}.`,
    )
  for (const name of [...Object.keys(DATEIEN), DIENSTE_DATEI, SUCHE_DATEI]) {
    if (manifest.data.dateien[name] === undefined)
      throw new BrokenSnapshot('datei-fehlt', name, 'Die Datei steht nicht im Verzeichnis des Schnappschusses.')
  }
  return manifest.data
}

/** Whether bytes are the file that a snapshot names so: the manifest by the id, any other by its digest in the manifest. */
export function isDateiVon({ id, manifest }: Pick<Snapshot, 'id' | 'manifest'>, name: string, bytes: Uint8Array): boolean {
  return name === MANIFEST_DATEI ? snapshotId(bytes) === id : hasDigest(bytes, manifest.dateien[name])
}

function hasDigest(bytes: Uint8Array, erwartet: { readonly sha256: string } | undefined): boolean {
  return sha256(bytes) === erwartet?.sha256
}

async function readVerified(name: string, erwartet: { sha256: string }, loadDatei: LoadDatei): Promise<Buffer> {
  const bytes = await load(name, loadDatei)
  if (!hasDigest(bytes, erwartet)) throw veraendert(name)
  return bytes
}

function veraendert(name: string): BrokenSnapshot {
  return new BrokenSnapshot(
    'pruefsumme-falsch',
    name,
    'Der Inhalt passt nicht zur Prüfsumme: Die Datei wurde verändert oder ist unvollständig. Stellen Sie den Schnappschuss neu zusammen.',
  )
}

function parseJson(name: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new BrokenSnapshot('schema-verletzt', name, 'Die Datei ist kein gültiges JSON.')
  }
}

function parse<S extends z.ZodType>(name: string, schema: S, json: unknown): z.infer<S> {
  const gelesen = schema.safeParse(json)
  if (!gelesen.success)
    throw new BrokenSnapshot('schema-verletzt', name, `Der Inhalt passt nicht zum Schema: ${firstIssue(gelesen.error)}.`)
  return gelesen.data
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? 'unbekannt' : `${issue.path.join('.')}: ${issue.message}`
}

/** The pictures among the files of a snapshot. */
function pictures(dateien: ReadonlyMap<string, Buffer>): ReadonlyMap<Bilddatei, Buffer> {
  return new Map(
    [...dateien].flatMap(([name, bytes]) => {
      const { success, data } = BilddateiSchema.safeParse(name)
      return success ? [[data, bytes] as const] : []
    }),
  )
}

function assemble(id: string, manifest: Manifest, bilddateien: ReadonlyMap<Bilddatei, Buffer>, readTeil: ReadTeil): Snapshot {
  const lies = <K extends keyof typeof DATEIEN>(name: K) =>
    readTeil(name, (json) => parse(name, DATEIEN[name], json)) as z.infer<(typeof DATEIEN)[K]>
  const inhalt = {
    gebiete: lies('gebiete.json'),
    leistungen: lies('leistungen.json'),
    leikaNamen: lies('leika-namen.json'),
    fragen: lies('fragen.json'),
    anleitungen: lies('anleitungen.json'),
    lebenslagen: lies('lebenslagen.json'),
    dienstangaben: lies('dienstangaben.json'),
    wissen: lies('wissen.json'),
    uebersetzungen: lies('uebersetzungen.json'),
    suchguete: lies('suchguete.json'),
    fremdzahlen: lies('fremdzahlen.json'),
    verlauf: lies('verlauf.json'),
    seiten: lies('seiten.json'),
    ergaenzungen: lies('ergaenzungen.json'),
    weiterleitungen: lies('weiterleitungen.json'),
    startseite: lies('startseite.json'),
    betreiber: lies('betreiber.json'),
    navigation: lies('navigation.json'),
    katalog: lies('katalog.json'),
    quellen: lies('quellen.json'),
    verwaltungen: lies('verwaltungen.json'),
    bilder: lies('bilder.json'),
    bilddateien,
  }
  const umsetzungsstand = createUmsetzungsstand(lies('umsetzungsstand.json'), inhalt.gebiete)
  const dienste = readTeil(DIENSTE_DATEI, (json) => understand(DIENSTE_DATEI, () => createDienste(parseDienste(json)))) as Dienste
  const suche = readTeil(SUCHE_DATEI, (json) => understand(SUCHE_DATEI, () => loadSuchindex(json as SuchindexDaten))) as Suche
  return createSnapshot(id, manifest, inhalt, { dienste, suche, umsetzungsstand })
}

/** Reads a file that has a parser of its own; what it throws is a fault of the file. */
function understand<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const grund = error instanceof Error ? error.message.slice(0, 160) : String(error)
    throw new BrokenSnapshot(
      'schema-verletzt',
      name,
      `Der Inhalt passt nicht zu diesem Portal (${grund}). Stellen Sie den Schnappschuss mit derselben Fassung der Software neu zusammen.`,
    )
  }
}
