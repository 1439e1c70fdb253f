/** A whole CMS for tests: a database of its own, the real REST interface over real HTTP, without Next and its admin UI. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { Client } from 'pg'
import { createConfig } from '../config.ts'
import { migrate } from '../datenbank/migrieren.ts'
import type { Rolle } from '../rechte/rechte.ts'
import { cloneSaat, copySaat } from './probe-saat.ts'

export interface Antwort {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer it checks itself
  readonly json: any
}

/** Somebody who is signed in. */
export interface Person {
  readonly id: number | string
  readonly email: string
  readonly token: string
  ask(methode: 'GET' | 'POST' | 'PATCH' | 'DELETE', pfad: string, wert?: unknown): Promise<Antwort>
  /** Uploads a picture, with the words about it. */
  upload(datei: Blob, name: string, angaben: object, ziel?: { methode: 'POST' | 'PATCH'; pfad: string }): Promise<Antwort>
}

export interface ProbeCms {
  readonly payload: Payload
  /** A directory that goes with it. */
  readonly verzeichnis: string
  readonly url: string
  /** Where its database is. */
  readonly datenbank: string
  /** The same request without an account. */
  readonly ask: Person['ask']
  readonly organisation: (
    name: string,
    art: 'land' | 'verband' | 'kommune',
    anders?: { vierAugen?: boolean; ars?: string },
  ) => Promise<number>
  readonly person: (rolle: Rolle, organisation: number) => Promise<Person>
  readonly weg: () => Promise<void>
}

const KENNWORT = 'Probe-Kennwort-1'
/** What the portals of this CMS are known by. */
export const PROBE_SCHLUESSEL = 'probe-zustell-schluessel'

/** @param inhalt `alles`: what a first start takes over from content/ and register/ is there */
export async function createProbeCms({ inhalt = 'nichts' }: { inhalt?: 'nichts' | 'alles' } = {}): Promise<ProbeCms> {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'infoschalter-cms-'))
  const url = await ensureDatenbank(verzeichnis, inhalt)
  await migrate(url)
  const config = createConfig({
    DATABASE_URL: url,
    PAYLOAD_SECRET: 'nur-fuer-tests',
    INFOSCHALTER_VAR: join(verzeichnis, 'var'),
    PORTAL_URL: 'https://portal.example',
    ZUSTELL_SCHLUESSEL: PROBE_SCHLUESSEL,
  })
  const payload = await getPayload({ config, key: verzeichnis, disableOnInit: true })
  const server = await listen(config, verzeichnis)
  const adresse = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  let zahl = 0
  return {
    payload,
    verzeichnis,
    url: adresse,
    datenbank: url,
    ask: (methode, pfad, wert) => ask(adresse, null, methode, pfad, wert),
    async organisation(name, art, { vierAugen = true, ars } = {}) {
      const neu = await payload.create({
        collection: 'organisationen',
        data: { name, art, vierAugen, ...(ars !== undefined && { ars }) },
      })
      return neu.id
    },
    async person(rolle, organisation) {
      const email = `${rolle}-${zahl++}@probe.example`
      const { id } = await payload.create({
        collection: 'benutzer',
        data: { name: `${rolle} ${zahl}`, email, password: KENNWORT, rolle, organisation },
      })
      const { json } = await ask(adresse, null, 'POST', '/api/benutzer/login', { email, password: KENNWORT })
      const { token } = json
      return {
        id,
        email,
        token,
        ask: (methode, pfad, wert) => ask(adresse, token, methode, pfad, wert),
        upload: (datei, name, angaben, ziel = { methode: 'POST', pfad: '/api/medien' }) =>
          upload(adresse + ziel.pfad, ziel.methode, token, datei, name, angaben),
      }
    },
    async weg() {
      server.closeAllConnections()
      await new Promise((fertig) => server.close(fertig))
      await payload.destroy()
      rmSync(verzeichnis, { recursive: true })
    },
  }
}

/**
 * SQLite in a file, or, with PROBE_DATENBANK=postgres://… a database of its own on that server: the same tests run on both.
 */
export async function ensureDatenbank(verzeichnis: string, inhalt: 'nichts' | 'alles'): Promise<string> {
  const server = process.env['PROBE_DATENBANK']
  if (server === undefined) {
    const datei = join(verzeichnis, 'cms.sqlite')
    if (inhalt === 'alles') await copySaat(datei)
    return `file:${datei}`
  }
  const name = basename(verzeichnis).toLowerCase().replaceAll('-', '_')
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  if (inhalt === 'alles') {
    await cloneSaat(server, name)
    return url
  }
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url
}

async function ask(url: string, token: string | null, methode: string, pfad: string, wert?: unknown): Promise<Antwort> {
  const antwort = await fetch(url + pfad, {
    method: methode,
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `JWT ${token}` }) },
    ...(wert !== undefined && { body: JSON.stringify(wert) }),
  })
  const text = await antwort.text()
  return { status: antwort.status, json: text === '' ? null : JSON.parse(text) }
}

async function upload(url: string, methode: string, token: string, datei: Blob, name: string, angaben: object): Promise<Antwort> {
  const body = new FormData()
  body.set('_payload', JSON.stringify(angaben))
  body.set('file', datei, name)
  const antwort = await fetch(url, { method: methode, headers: { authorization: `JWT ${token}` }, body })
  return { status: antwort.status, json: await antwort.json() }
}

/** The handler that the Next route calls, behind a plain HTTP server. */
async function listen(config: ReturnType<typeof createConfig>, key: string): Promise<Server> {
  // Without an end to idle connections: else one could be closed just as the next question is on its way.
  const server = createServer({ keepAliveTimeout: 0 }, async (anfrage, antwort) => {
    const url = `http://${anfrage.headers.host}${anfrage.url}`
    const leer = anfrage.method === 'GET' || anfrage.method === 'HEAD'
    const request = new Request(url, {
      method: anfrage.method ?? 'GET',
      headers: Object.entries(anfrage.headers).map(([name, wert]) => [name, String(wert)] as [string, string]),
      ...(!leer && { body: Readable.toWeb(anfrage) as ReadableStream, duplex: 'half' }),
    })
    const ergebnis = await handleEndpoints({ config, request, payloadInstanceCacheKey: key })
    antwort.writeHead(ergebnis.status, Object.fromEntries(ergebnis.headers))
    antwort.end(Buffer.from(await ergebnis.arrayBuffer()))
  })
  await new Promise<void>((bereit) => server.listen(0, '127.0.0.1', bereit))
  return server
}
