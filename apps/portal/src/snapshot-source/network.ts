import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@infoschalter/domain'
import { ZEIGER_DATEI, ZeigerSchema } from '@infoschalter/snapshot'
import type { SnapshotSource } from './source.ts'

interface Options {
  /** Address of the folder with `aktuell.json`, without a slash at the end. */
  readonly url: string
  /** Where the last good snapshot is kept, so that a start works when the address does not answer. */
  readonly ablage: string
  readonly fetch: typeof globalThis.fetch
  readonly timeoutMs: number
}

/** Snapshots behind an address. Asks with the ETag of the last answer; files once loaded and verified are kept. */
export function createNetworkSource({ url, ablage, fetch, timeoutMs }: Options): SnapshotSource {
  let etag: string | null = null
  let started = false
  const geladen = new Map<string, Buffer>()

  async function get(pfad: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${url}/${pfad}`, { headers, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' })
  }

  /** The one kept on disk, for a start without the network; asked for only once. */
  async function fromDisk(problem: Problem): ReturnType<SnapshotSource['aktuell']> {
    if (started) return { art: 'problem', problem }
    started = true
    const gelesen = ZeigerSchema.safeParse(await readJson(join(ablage, ZEIGER_DATEI)))
    return gelesen.success ? { art: 'id', id: gelesen.data.id } : { art: 'problem', problem }
  }

  return {
    async aktuell() {
      try {
        const antwort = await get(ZEIGER_DATEI, etag === null ? {} : { 'if-none-match': etag })
        if (antwort.status === 304) return { art: 'unveraendert' }
        if (!antwort.ok) return fromDisk(unreachable(url, `Antwort ${antwort.status}`))
        const gelesen = ZeigerSchema.safeParse(await antwort.json().catch(() => null))
        if (!gelesen.success)
          return fromDisk({
            regel: 'zeiger-kaputt',
            schwere: 'fehler',
            datei: `${url}/${ZEIGER_DATEI}`,
            meldung: 'Die Antwort nennt keinen Schnappschuss. Prüfen Sie die Adresse in SNAPSHOT_URL.',
          })
        etag = antwort.headers.get('etag')
        started = true
        return { art: 'id', id: gelesen.data.id }
      } catch (error) {
        return fromDisk(unreachable(url, error instanceof Error ? error.message : String(error)))
      }
    },
    async loadDatei(id, name) {
      const aufDerPlatte = await readFile(join(ablage, id, name)).catch(() => null)
      if (aufDerPlatte !== null) return aufDerPlatte
      try {
        const antwort = await get(`${id}/${name}`)
        if (!antwort.ok) throw new Error(`Antwort ${antwort.status}`)
        const bytes = Buffer.from(await antwort.arrayBuffer())
        geladen.set(`${id}/${name}`, bytes)
        return bytes
      } catch (error) {
        // The next look must not be told "unchanged": the files are not all here yet.
        etag = null
        throw error
      }
    },
    async behalte(id) {
      await keep(ablage, id, geladen)
      geladen.clear()
    },
  }
}

function unreachable(url: string, grund: string): Problem {
  return {
    regel: 'quelle-unerreichbar',
    schwere: 'fehler',
    datei: url,
    meldung: `Die Adresse antwortet nicht wie erwartet (${grund}). Der letzte gute Schnappschuss bleibt.`,
  }
}

async function readJson(datei: string): Promise<unknown> {
  return JSON.parse(await readFile(datei, 'utf8').catch(() => 'null'))
}

/** Puts a verified snapshot on the disk and forgets the ones before. */
async function keep(ablage: string, id: string, geladen: ReadonlyMap<string, Buffer>): Promise<void> {
  const ziel = join(ablage, id)
  const neu = [...geladen].filter(([pfad]) => pfad.startsWith(`${id}/`))
  if (neu.length > 0) {
    const vorlaeufig = `${ziel}.neu`
    await rm(vorlaeufig, { recursive: true, force: true })
    await mkdir(vorlaeufig, { recursive: true })
    for (const [pfad, bytes] of neu) await writeFile(join(vorlaeufig, pfad.slice(id.length + 1)), bytes)
    await rm(ziel, { recursive: true, force: true })
    await rename(vorlaeufig, ziel)
  }
  const zeiger = join(ablage, ZEIGER_DATEI)
  await writeFile(`${zeiger}.neu`, `${JSON.stringify({ id })}\n`)
  await rename(`${zeiger}.neu`, zeiger)
  for (const name of await readdir(ablage))
    if (name !== id && name !== ZEIGER_DATEI) await rm(join(ablage, name), { recursive: true, force: true })
}
