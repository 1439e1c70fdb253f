import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Problem } from '@infoschalter/domain'
import { beispielBild, beispielSnapshot, beispielVerwaltungen } from '@infoschalter/snapshot/beispiel'
import type { FastifyInstance } from 'fastify'
import { html } from 'hono/html'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROUTES } from '../app.ts'
import { type Assets, loadAssets } from '../assets/assets.ts'
import type { Stand } from '../snapshot-source/source.ts'
import { fehlerseiten } from './error-pages.ts'
import { createPageCache } from './page-cache.ts'
import type { Route } from './route.ts'
import { createServer, type Fristen } from './server.ts'

let assets: Assets
let app: FastifyInstance
let basis: string
let stand: Stand
const protokoll: string[] = []
let langsam: (() => void) | null = null

const PROBEN: readonly Route[] = [
  {
    pfad: '/probe/kaputt',
    parameter: [],
    antworte: () => {
      throw new Error('geheim')
    },
  },
  {
    pfad: '/probe/zaehler',
    parameter: ['n', 'm'],
    mehrfach: { m: 2 },
    antworte: ({ query }) => ({ art: 'text', typ: 'text/plain', inhalt: `${query} ${++aufrufe}` }),
  },
  {
    pfad: '/probe/langsam',
    parameter: [],
    antworte: () => ({
      art: 'seite',
      html: new Promise((fertig) => {
        langsam = () => fertig(html`spät` as never)
      }),
    }),
  },
]
let aufrufe = 0

beforeAll(async () => {
  assets = await loadAssets()
  stand = { snapshot: await beispielSnapshot(beispielVerwaltungen()), seit: new Date('2026-11-24T10:00:00Z'), problem: null }
  app = await start()
  basis = app.listeningOrigin
})
afterAll(() => app.close())

async function start(fristen?: Fristen): Promise<FastifyInstance> {
  const log = pino({ base: null }, { write: (zeile: string) => void protokoll.push(zeile) })
  const server = createServer({
    routes: [...ROUTES, ...PROBEN],
    stand: () => stand,
    loadDatei: () => Promise.reject(new Error('ENOENT')),
    assets,
    cache: createPageCache(10_000_000),
    heute: () => '2026-11-25',
    portalUrl: 'https://portal.example',
    fehlerseiten,
    log,
    ...(fristen === undefined ? {} : { fristen }),
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  return server
}

const get = (pfad: string, headers: Record<string, string> = {}) => fetch(basis + pfad, { headers, redirect: 'manual' })

/** A request as no well-behaved client sends it. */
function raw(zeilen: string, url = basis): Promise<string> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(zeilen))
    let antwort = ''
    socket.on('data', (stueck) => {
      antwort += stueck
    })
    socket.on('close', () => resolve(antwort))
    socket.on('error', reject)
    socket.setTimeout(5_000, () => socket.destroy())
  })
}

describe('every response', () => {
  it.each(['/', '/leistungen/hund-anmelden/bielefeld', '/gibt-es-nicht', '/api/v1/suche?q=hund', '/health/ready', '/robots.txt'])(
    '%s carries the security headers',
    async (pfad) => {
      const { headers } = await get(pfad)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('server')).toBeNull()
    },
  )

  it('has no style attribute, no inline style sheet and no inline script', async () => {
    for (const pfad of [
      '/',
      '/suche?q=hund',
      '/leistungen/hund-anmelden/bielefeld',
      '/orte/bielefeld',
      '/fragen',
      '/impressum',
    ]) {
      const text = await (await get(pfad)).text()
      expect(text).not.toMatch(/<[a-z][^>]*\sstyle=/)
      expect(text).not.toMatch(/<style/)
      expect(text.match(/<script(?![^>]*(?:src=|application\/ld\+json))/)).toBeNull()
    }
  })
})

describe('pages', () => {
  it('come with an ETag and answer 304 when nothing has changed', async () => {
    const erste = await get('/fragen')
    const etag = erste.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const zweite = await get('/fragen', { 'if-none-match': etag })
    expect([zweite.status, await zweite.text()]).toEqual([304, ''])
  })

  it('are compressed as the client can take it', async () => {
    for (const encoding of ['br', 'gzip'])
      expect((await get('/fragen', { 'accept-encoding': encoding })).headers.get('content-encoding')).toBe(encoding)
    expect((await get('/fragen', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull()
  })

  it('answer HEAD with the headers alone', async () => {
    const antwort = await fetch(`${basis}/fragen`, { method: 'HEAD' })
    expect([antwort.status, await antwort.text()]).toEqual([200, ''])
    expect(Number(antwort.headers.get('content-length'))).toBeGreaterThan(500)
  })

  it('are made once per snapshot, whatever unknown parameters are added', async () => {
    const erste = await (await get('/probe/zaehler?n=1')).text()
    expect(await (await get('/probe/zaehler?n=1')).text()).toBe(erste)
    expect(await (await get('/probe/zaehler?utm_source=x&n=1')).text()).toMatch(/^n=1 /)
    expect(await (await get('/probe/zaehler?n=2')).text()).not.toBe(erste)
  })

  it('get a parameter as often as the route says, others once', async () => {
    expect(await (await get('/probe/zaehler?m=1&n=1&m=2&n=2&m=3')).text()).toMatch(/^n=1&m=1&m=2 /)
  })

  it('lose a slash at the end', async () => {
    const antwort = await get('/leistungen/?lage=47')
    expect([antwort.status, antwort.headers.get('location')]).toEqual([301, '/leistungen?lage=47'])
    expect((await get('//boese.example/')).headers.get('location')).toBeNull()
  })
})

describe('bad requests', () => {
  it.each([
    ['an unknown address', '/gibt-es-nicht', 404, 'Diese Seite gibt es nicht'],
    ['an unknown Leistung', '/leistungen/gibt-es-nicht', 404, 'Diese Seite gibt es nicht'],
    ['an unknown place', '/leistungen/hund-anmelden/entenhausen', 404, 'Diese Seite gibt es nicht'],
    ['broken UTF-8', '/leistungen/%E0%A4%A', 400, 'Diese Adresse können wir nicht lesen'],
    ['a zero byte', '/leistungen/%00', 404, 'Diese Seite gibt es nicht'],
    ['a query of 10,000 characters', `/suche?q=${'a'.repeat(10_000)}`, 414, 'Diese Adresse ist zu lang'],
    ['a query of 300 characters', `/suche?q=${'a'.repeat(300)}`, 400, 'Ihre Eingabe ist zu lang'],
  ])('with %s get a page that says so', async (_, pfad, status, satz) => {
    const antwort = await get(pfad)
    expect(antwort.status).toBe(status)
    expect(await antwort.text()).toContain(satz)
  })

  it.each([
    '<script>alert(1)</script>',
    '\u202eevil',
    '\u0000\u0007',
    '"><img src=x onerror=1>',
    '00000',
    '%',
    '\\',
    "' OR 1=1 --",
  ])('with the query %j are answered without repeating markup', async (q) => {
    const antwort = await get(`/suche?q=${encodeURIComponent(q)}&ort=${encodeURIComponent(q)}`)
    expect(antwort.status).toBe(200)
    expect(await antwort.text()).not.toMatch(/<script>alert|<img src=x/)
  })

  it('with 20,000 bytes of headers are refused', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nX-Lang: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431/)
  })

  it('that dawdle over their header are cut off, and others do not notice', async () => {
    const ungeduldig = await start({ kopf: 100, anfrage: 100, leerlauf: 1_000, takt: 20 })
    const langsam = raw('GET / HTTP/1.1\r\nHost: x\r\n', ungeduldig.listeningOrigin)
    expect((await fetch(ungeduldig.listeningOrigin)).status).toBe(200)
    expect(await langsam).toMatch(/^HTTP\/1\.1 408/)
    await ungeduldig.close()
  })

  it('that are no HTTP are refused', async () => {
    expect(await raw('HALLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('with the method %s are refused', async (method) => {
    const antwort = await fetch(`${basis}/suche`, { method, ...(method === 'POST' || method === 'PUT' ? { body: 'a=1' } : {}) })
    expect([405, 415, 404]).toContain(antwort.status)
  })

  it('that break a page get an apology without details', async () => {
    const antwort = await get('/probe/kaputt')
    const text = await antwort.text()
    expect([antwort.status, text.includes('Das liegt an uns')]).toEqual([500, true])
    expect(text).not.toContain('geheim')
    expect(protokoll.join('')).toContain('geheim')
  })
})

describe('assets', () => {
  it('may be kept for ever and come compressed', async () => {
    const antwort = await get(assets.pfad('portal.css'), { 'accept-encoding': 'br' })
    expect(antwort.headers.get('cache-control')).toContain('immutable')
    expect(antwort.headers.get('content-encoding')).toBe('br')
    expect(antwort.headers.get('content-type')).toContain('text/css')
  })

  it('are not found under another digest', async () => {
    expect((await get('/assets/portal.0000000000.css')).status).toBe(404)
  })

  it('keep the script under 10 kB compressed', () => {
    expect(assets.findByPfad(assets.pfad('vorschlaege.js'))?.brotli?.length).toBeLessThan(10_000)
  })
})

describe('pictures of the snapshot', () => {
  const { bild, bytes } = beispielBild()

  it('are served for good, as what they are, and so that nothing in them could run', async () => {
    const antwort = await fetch(`${basis}/medien/${bild.datei}`)
    expect(antwort.status).toBe(200)
    expect(Buffer.from(await antwort.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(antwort.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
    })
  })

  it.each([`${'0'.repeat(64)}.svg`, 'manifest.json', 'gebiete.json', '..%2Faktuell.json'])(
    'are all that is served there, not %s',
    async (name) => {
      expect((await fetch(`${basis}/medien/${name}`)).status).toBe(404)
    },
  )
})

describe('the log', () => {
  it('names route, status and duration, and nothing that names a person', async () => {
    protokoll.length = 0
    await get('/suche?q=geheime-krankheit&ort=33602', { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'spion' })
    await get('/leistungen/hund-anmelden/bielefeld?plz=33602')
    await pause(20)
    const zeilen = protokoll.join('')
    expect(zeilen).toContain('"route":"/leistungen/:slug/:ort"')
    expect(zeilen).not.toMatch(/geheime|33602|203\.0\.113|127\.0\.0\.1|spion|bielefeld/)
  })
})

describe('health', () => {
  it('is ready with a snapshot', async () => {
    const antwort = await get('/health/ready')
    expect([antwort.status, await antwort.json()]).toMatchObject([
      200,
      { status: 'bereit', schnappschuss: stand.snapshot?.id, stand: '2026-11-01' },
    ])
    expect((await get('/health/live')).status).toBe(200)
  })

  it('says why a newer snapshot is not shown, and stays ready with the old one', async () => {
    const gut = stand
    const problem: Problem = {
      regel: 'pruefsumme-falsch',
      schwere: 'fehler',
      datei: 'fragen.json',
      meldung: 'Die Datei wurde verändert.',
    }
    stand = { ...gut, problem }
    expect(await (await get('/health/ready')).json()).toMatchObject({
      status: 'bereit-mit-altem-stand',
      problem: { regel: 'pruefsumme-falsch' },
    })
    expect((await get('/')).status).toBe(200)
    stand = gut
  })

  it('is not ready without one, and pages say that it goes on soon', async () => {
    const gut = stand
    stand = { snapshot: null, seit: null, problem: null }
    const [bereit, seite] = [await get('/health/ready'), await get('/leistungen')]
    stand = gut
    expect([bereit.status, seite.status, seite.headers.get('retry-after')]).toEqual([503, 503, '5'])
    expect(await seite.text()).toContain('Gleich geht es weiter')
  })
})

describe('stopping', () => {
  it('lets a request under way finish and takes no new one', async () => {
    const anderer = await start()
    const url = anderer.listeningOrigin
    const unterwegs = new Promise<string>((resolve, reject) => {
      httpRequest(`${url}/probe/langsam`, (antwort) => antwort.setEncoding('utf8').on('data', resolve))
        .on('error', reject)
        .end()
    })
    while (langsam === null) await pause(5)
    const ende = anderer.close()
    await pause(20)
    await expect(fetch(url)).rejects.toThrow()
    langsam()
    expect(await unterwegs).toBe('spät')
    await ende
  })
})

describe('an address that editors have moved', () => {
  beforeAll(async () => {
    const weiterleitungen = [
      { von: '/fragen/alt', nach: '/fragen/mittel' },
      { von: '/fragen/mittel', nach: '/fragen/brauche-ich-ein-konto' },
      { von: '/leistungen/hundesteuer', nach: '/leistungen/hund-anmelden' },
      { von: '/en/leistungen/hundesteuer', nach: '/en/leistungen/hund-anmelden' },
      { von: '/Bürger/alt.html', nach: 'https://stadt.example/neu?a=1#teil' },
    ]
    stand = { ...stand, snapshot: await beispielSnapshot({ weiterleitungen }) }
  })

  it.each([
    ['/fragen/alt', '/fragen/brauche-ich-ein-konto'],
    ['/fragen/alt?a=1&b=%C3%BC', '/fragen/brauche-ich-ein-konto?a=1&b=%C3%BC'],
    ['/leistungen/hundesteuer?ort=x', '/leistungen/hund-anmelden?ort=x'],
    ['/leistungen/hundesteuer/bielefeld?plz=33602', '/leistungen/hund-anmelden/bielefeld?plz=33602'],
    ['/en/leistungen/hundesteuer', '/en/leistungen/hund-anmelden'],
    ['/en/leistungen/hundesteuer/bielefeld', '/en/leistungen/hund-anmelden/bielefeld'],
    ['/B%C3%BCrger/alt.html?b=2', 'https://stadt.example/neu?a=1&b=2#teil'],
  ])('%s leads to %s for good, at once', async (alt, neu) => {
    const antwort = await get(alt)
    expect(antwort.status).toBe(301)
    expect(antwort.headers.get('location')).toBe(neu)
  })

  it.each([
    '/fragen/alter',
    '/leistungen/hundesteuer/atlantis',
    '/en/leistungen/hundesteuer/alle-orte',
    '/fragen/%2Falt',
    '/fragen/alt%00',
    '/fragen/%E0%A4',
  ])('%s is not one', async (pfad) => {
    expect((await get(pfad)).headers.get('location')).toBeNull()
  })
})
