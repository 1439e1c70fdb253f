import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSnapshot } from '@infoschalter/snapshot'
import { beispielDateien, beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createNetworkSource } from '../snapshot-source/network.ts'
import type { Stand } from '../snapshot-source/source.ts'
import { serveSchnappschuss } from './schnappschuss.ts'

const { id, loadDatei } = beispielDateien()
let app: FastifyInstance
let basis: string
let stand: Stand
let gelesen: string[] = []
let verfaelscht: string | null = null

beforeAll(async () => {
  app = Fastify()
  serveSchnappschuss(app, {
    stand: () => stand,
    loadDatei: async (_id, name) => {
      gelesen.push(name)
      const bytes = await loadDatei(name)
      return name === verfaelscht ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes
    },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  basis = `${app.listeningOrigin}/daten/schnappschuss`
})
afterAll(() => app.close())
beforeEach(async () => {
  stand = { snapshot: await beispielSnapshot(), seit: null, problem: null }
  gelesen = []
  verfaelscht = null
})

describe('the snapshot for everybody', () => {
  it('is named by the pointer, which says 304 to whoever knows it', async () => {
    const antwort = await fetch(`${basis}/aktuell.json`)
    expect(await antwort.json()).toEqual({ id })
    const etag = antwort.headers.get('etag') ?? ''
    expect((await fetch(`${basis}/aktuell.json`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('can be read and verified by another portal, whose SNAPSHOT_URL this is', async () => {
    const ablage = await mkdtemp(join(tmpdir(), 'spiegel-'))
    const quelle = createNetworkSource({ url: basis, ablage, fetch, timeoutMs: 5_000 })
    expect(await quelle.aktuell()).toEqual({ art: 'id', id })
    expect(await readSnapshot(id, (name) => quelle.loadDatei(id, name))).toMatchObject({ ok: true, snapshot: { id } })
    expect(await quelle.aktuell()).toEqual({ art: 'unveraendert' })
    await rm(ablage, { recursive: true })
  })

  it('is packed for whoever can unpack it, and kept for good under its name', async () => {
    const antwort = await fetch(`${basis}/${id}/gebiete.json`)
    expect(Object.fromEntries(antwort.headers)).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringContaining('application/json'),
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(Buffer.from(await antwort.arrayBuffer()).equals(await loadDatei('gebiete.json'))).toBe(true)
    const roh = await fetch(`${basis}/${id}/gebiete.json`, { headers: { 'accept-encoding': 'identity' } })
    expect(roh.headers.get('content-encoding')).toBeNull()
    expect(Buffer.from(await roh.arrayBuffer()).equals(await loadDatei('gebiete.json'))).toBe(true)
  })

  it.each([
    ['another snapshot', `${'0'.repeat(32)}/gebiete.json`],
    ['what the manifest does not name', `${id}/geheim.json`],
    ['a name that every object has', `${id}/constructor`],
    ['a way out of the folder', `${id}/..%2Faktuell.json`],
  ])('is all that is there: not %s', async (_was, pfad) => {
    expect((await fetch(`${basis}/${pfad}`)).status).toBe(404)
    expect(gelesen).toEqual([])
  })

  it.each(['manifest.json', 'gebiete.json'])('is not sent when %s has changed on the disk since', async (name) => {
    verfaelscht = name
    expect((await fetch(`${basis}/${id}/${name}`)).status).toBe(500)
  })

  it('is not there as long as there is none', async () => {
    stand = { snapshot: null, seit: null, problem: null }
    expect((await fetch(`${basis}/aktuell.json`)).status).toBe(404)
    expect((await fetch(`${basis}/${id}/gebiete.json`)).status).toBe(404)
  })
})
