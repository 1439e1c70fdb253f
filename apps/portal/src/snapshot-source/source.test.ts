import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '@infoschalter/domain'
import { compileSnapshot, type SnapshotInhalt, writeSnapshot } from '@infoschalter/snapshot'
import { beispielBild, beispielInhalt, beispielVerwaltungen } from '@infoschalter/snapshot/beispiel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDirectorySource } from './directory.ts'
import { createNetworkSource } from './network.ts'
import { type SnapshotSource, watchSnapshots } from './source.ts'

let wurzel: string
beforeEach(async () => {
  wurzel = await mkdtemp(join(tmpdir(), 'quelle-'))
})
afterEach(() => rm(wurzel, { recursive: true, force: true }))

async function publish(aenderung: Partial<SnapshotInhalt> = {}): Promise<string> {
  const compiled = compileSnapshot(beispielInhalt(aenderung))
  if (!compiled.ok) throw new Error('the example is good')
  await writeSnapshot(compiled.snapshot, join(wurzel, 'snapshots'))
  return compiled.snapshot.id
}

function watch(source: SnapshotSource) {
  const wechsel: string[] = []
  const probleme: Problem[] = []
  const watcher = watchSnapshots({
    source,
    intervallMs: 1_000_000,
    jetzt: () => new Date(0),
    onWechsel: (snapshot) => wechsel.push(snapshot.id),
    onProblem: (problem) => probleme.push(problem),
  })
  return { ...watcher, wechsel, probleme }
}

/** Hands out the folder as a web server does, with ETag; can be told to fail. */
async function serve(): Promise<{ url: string; server: Server; anfragen: string[]; stoerung: { status: number | null } }> {
  const anfragen: string[] = []
  const stoerung: { status: number | null } = { status: null }
  const server = createServer(async (anfrage, antwort) => {
    const bytes = await readFile(join(wurzel, 'snapshots', anfrage.url ?? '')).catch(() => null)
    const etag = `"${bytes?.toString('base64').slice(0, 40)}"`
    const status = stoerung.status ?? (bytes === null ? 404 : anfrage.headers['if-none-match'] === etag ? 304 : 200)
    anfragen.push(`${status} ${anfrage.url}`)
    antwort.writeHead(status, { etag }).end(status === 200 ? bytes : undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, anfragen, stoerung }
}

describe('snapshots in a folder', () => {
  it('are loaded, and a new one takes the place of the old', async () => {
    const alt = await publish()
    const watcher = watch(createDirectorySource(join(wurzel, 'snapshots')))
    await watcher.pruefe()
    expect(watcher.stand().snapshot?.id).toBe(alt)
    const neu = await publish({ onlinedienste: [] })
    await watcher.pruefe()
    expect(watcher.stand().snapshot?.id).toBe(neu)
    await watcher.pruefe()
    expect(watcher.wechsel).toEqual([alt, neu])
  })

  it('that are broken change nothing, are reported once and forgotten when a good one comes', async () => {
    const alt = await publish()
    const watcher = watch(createDirectorySource(join(wurzel, 'snapshots')))
    await watcher.pruefe()
    const kaputt = await publish({ onlinedienste: [] })
    await writeFile(join(wurzel, 'snapshots', kaputt, 'fragen.json'), '[]')
    await watcher.pruefe()
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({
      snapshot: { id: alt },
      problem: { regel: 'pruefsumme-falsch', datei: 'fragen.json' },
    })
    expect(watcher.probleme).toHaveLength(1)
    const gut = await publish({
      fragen: [],
      anleitungen: [],
      lebenslagen: [],
      startseite: { ...beispielInhalt().startseite, fragen: [], lagen: [] },
    })
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({ snapshot: { id: gut }, problem: null })
  })

  it('that are not there, or not named, are a problem that says what to do', async () => {
    const watcher = watch(createDirectorySource(join(wurzel, 'snapshots')))
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({ snapshot: null, problem: { regel: 'kein-schnappschuss' } })
    await publish()
    await writeFile(join(wurzel, 'snapshots', 'aktuell.json'), 'kaputt')
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({ snapshot: null, problem: { regel: 'zeiger-kaputt' } })
  })
})

describe('snapshots behind an address', () => {
  it('are fetched once, asked for with their ETag, and kept for a start without the network', async () => {
    const id = await publish()
    const { url, server, anfragen } = await serve()
    const source = () => createNetworkSource({ url, ablage: join(wurzel, 'portal'), fetch, timeoutMs: 2_000 })
    const watcher = watch(source())
    await watcher.pruefe()
    expect(watcher.stand().snapshot?.id).toBe(id)
    anfragen.length = 0
    await watcher.pruefe()
    expect(anfragen).toEqual(['304 /aktuell.json'])
    await new Promise((resolve) => server.close(resolve))
    const ohneNetz = watch(source())
    await ohneNetz.pruefe()
    expect(ohneNetz.stand().snapshot?.id).toBe(id)
  })

  it('bring their pictures, also for a start without the network', async () => {
    await publish(beispielVerwaltungen())
    const { url, server } = await serve()
    const source = () => createNetworkSource({ url, ablage: join(wurzel, 'portal'), fetch, timeoutMs: 2_000 })
    const { bild, bytes } = beispielBild()
    const watcher = watch(source())
    await watcher.pruefe()
    expect(watcher.stand().snapshot?.findBild(bild.datei)?.bytes).toEqual(bytes)
    await new Promise((resolve) => server.close(resolve))
    const ohneNetz = watch(source())
    await ohneNetz.pruefe()
    expect(ohneNetz.stand().snapshot?.findBild(bild.datei)?.bytes).toEqual(bytes)
  })

  it('stay as they are while the address fails, and are replaced when it is back', async () => {
    const alt = await publish()
    const { url, server, stoerung } = await serve()
    const watcher = watch(createNetworkSource({ url, ablage: join(wurzel, 'portal'), fetch, timeoutMs: 2_000 }))
    await watcher.pruefe()
    const neu = await publish({ onlinedienste: [] })
    stoerung.status = 502
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({ snapshot: { id: alt }, problem: { regel: 'quelle-unerreichbar' } })
    stoerung.status = null
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({ snapshot: { id: neu }, problem: null })
    await new Promise((resolve) => server.close(resolve))
  })

  it('that miss a file are tried again as soon as it is there', async () => {
    const alt = await publish()
    const { url, server } = await serve()
    const watcher = watch(createNetworkSource({ url, ablage: join(wurzel, 'portal'), fetch, timeoutMs: 2_000 }))
    await watcher.pruefe()
    const neu = await publish({ onlinedienste: [] })
    const ordner = join(wurzel, 'snapshots', neu)
    await cp(ordner, `${ordner}-kopie`, { recursive: true })
    await rm(join(ordner, 'suche.json'))
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({ snapshot: { id: alt }, problem: { regel: 'datei-fehlt', datei: 'suche.json' } })
    await cp(`${ordner}-kopie`, ordner, { recursive: true })
    await watcher.pruefe()
    expect(watcher.stand()).toMatchObject({ snapshot: { id: neu }, problem: null })
    await new Promise((resolve) => server.close(resolve))
  })
})
