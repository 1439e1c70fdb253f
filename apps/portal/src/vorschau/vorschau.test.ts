import { createServer, type Server } from 'node:http'
import { beispielBild, beispielDateien, beispielInhalt, beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, ROUTES } from '../app.ts'
import { loadAssets } from '../assets/assets.ts'
import { createPageCache } from '../http/page-cache.ts'
import type { Stand } from '../snapshot-source/source.ts'
import { createVorschaustelle } from './vorschau.ts'

/** What the CMS answers for each token; a function takes the connection into its own hands. */
const antworten = new Map<string, { status: number; json: unknown } | 'schweigt' | 'bricht-ab' | 'hoert-nicht-auf'>()
const gefragt: string[] = []
const protokoll: string[] = []
let cms: Server
let app: FastifyInstance
let stand: Stand
let cmsUrl: string

const [frage] = beispielInhalt().fragen
const entwurf = (aenderung: object) => ({
  status: 200,
  json: {
    ergebnis: 'entwurf',
    entwurf: { art: 'fragen', inhalt: { ...frage, ...aenderung }, oeffentlich: frage },
    bilder: [],
  },
})

beforeAll(async () => {
  cms = createServer((anfrage, antwort) => {
    const token = anfrage.url?.replace('/api/vorschau/', '') ?? ''
    gefragt.push(token)
    const was = antworten.get(token)
    if (was === undefined || was === 'schweigt') return
    if (was === 'bricht-ab') return anfrage.socket.destroy()
    if (was === 'hoert-nicht-auf') {
      const block = Buffer.alloc(1024 * 1024, ' ')
      const mehr = () => void (antwort.destroyed || antwort.write(block, () => setImmediate(mehr)))
      antwort.writeHead(200, { 'content-type': 'application/json' })
      return mehr()
    }
    antwort.writeHead(was.status, { 'content-type': 'application/json' })
    antwort.end(JSON.stringify(was.json))
  })
  await new Promise<void>((bereit) => cms.listen(0, '127.0.0.1', bereit))
  cmsUrl = `http://127.0.0.1:${(cms.address() as { port: number }).port}`
  stand = { snapshot: await beispielSnapshot(), seit: new Date('2026-11-26T10:00:00Z'), problem: null }
  const log = pino({ base: null }, { write: (zeile: string) => void protokoll.push(zeile) })
  app = createApp({
    stand: () => stand,
    loadDatei: (_id, name) => beispielDateien().loadDatei(name),
    assets: await loadAssets(),
    portalUrl: 'https://portal.example',
    log,
    cache: createPageCache(10_000_000),
    heute: () => '2026-11-26',
    annahme: null,
    vorschau: createVorschaustelle({ cmsUrl, fetch, timeoutMs: 300, routes: ROUTES, log }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  cms.closeAllConnections()
  await new Promise((fertig) => cms.close(fertig))
})

const get = (pfad: string) => fetch(app.listeningOrigin + pfad)

const heading = async (pfad: string) => /<h1[^>]*>([^<]*)/.exec(await (await get(pfad)).text())?.[1]

describe('a draft', () => {
  it('is shown in the templates of the portal, with a line that says what it is', async () => {
    antworten.set('gut', entwurf({ titel: 'Darf ich das vorab sehen?' }))
    const antwort = await get('/vorschau/gut')
    const seite = await antwort.text()
    expect(antwort.status).toBe(200)
    expect(seite).toMatch(/<h1[^>]*>Darf ich das vorab sehen\?/)
    expect(seite).toContain('So sieht der gespeicherte Entwurf aus. Veröffentlicht ist er noch nicht.')
    expect(seite).toContain('<base target="_blank">')
  })

  it('may be framed by the CMS and by nobody else, is kept nowhere and found by no search engine', async () => {
    const { headers } = await get('/vorschau/gut')
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${cmsUrl}`)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('is asked for anew each time: the next look shows what was saved since', async () => {
    antworten.set('neu', entwurf({ titel: 'Erste Fassung?' }))
    expect(await heading('/vorschau/neu')).toBe('Erste Fassung?')
    antworten.set('neu', entwurf({ titel: 'Zweite Fassung?' }))
    expect(await heading('/vorschau/neu')).toBe('Zweite Fassung?')
  })

  it('that says what is public already is not called unpublished', async () => {
    antworten.set('gleich', entwurf({}))
    const seite = await (await get('/vorschau/gleich')).text()
    expect(seite.includes('So ist der Text veröffentlicht; seitdem ist nichts geändert.')).toBe(true)
    expect(seite.includes('noch nicht')).toBe(false)
  })

  it('changes no page of the portal', async () => {
    await get('/vorschau/gut')
    const seite = await get(`/fragen/${frage?.slug}`)
    expect(await seite.text()).not.toMatch(/Darf ich das vorab sehen|<base/)
    expect(seite.headers.get('x-frame-options')).toBe('DENY')
  })

  it('shows its picture, which the snapshot does not have', async () => {
    const { bild, bytes } = beispielBild(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    expect((await get(`/medien/${bild.datei}`)).status).toBe(404)
    const inhalt = { ars: '057110000000', slug: 'bielefeld', logo: bild.datei, stand: '2026-11-26' }
    antworten.set('logo', {
      status: 200,
      json: {
        ergebnis: 'entwurf',
        entwurf: { art: 'verwaltungen', inhalt, oeffentlich: null },
        bilder: [{ bild, base64: bytes.toString('base64') }],
      },
    })
    expect(await (await get('/vorschau/logo')).text()).toContain(`src="/medien/${bild.datei}"`)
    const antwort = await get(`/medien/${bild.datei}`)
    expect(antwort.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await antwort.arrayBuffer()).equals(bytes)).toBe(true)
  })
})

describe('in place of a draft', () => {
  it('stands what is missing, as the form calls it', async () => {
    antworten.set('halb', {
      status: 200,
      json: { ergebnis: 'unfertig', titel: '<b>Frage</b>', probleme: [{ feld: 'Antwort', meldung: 'fehlt noch.' }] },
    })
    const seite = await (await get('/vorschau/halb')).text()
    expect(seite).toContain('<li><b>Antwort:</b> fehlt noch.</li>')
    expect(seite).toContain('&lt;b&gt;Frage&lt;/b&gt;')
  })

  it('stands that the link has expired', async () => {
    antworten.set('alt', { status: 403, json: {} })
    const antwort = await get('/vorschau/alt')
    expect(antwort.status).toBe(403)
    expect(await antwort.text()).toContain('Dieser Link gilt nicht mehr')
    expect(antwort.headers.get('content-security-policy')).toContain(`frame-ancestors ${cmsUrl}`)
  })

  it('stands that no page shows it', async () => {
    const [variante] = beispielInhalt().uebersetzungen
    antworten.set('ohne', {
      status: 200,
      json: {
        ergebnis: 'entwurf',
        entwurf: { art: 'uebersetzungen', inhalt: { ...variante, art: 'seite' }, oeffentlich: null },
        bilder: [],
      },
    })
    expect(await (await get('/vorschau/ohne')).text()).toContain('Dafür gibt es keine eigene Seite')
  })

  it.each([
    ['says nothing', 'schweigt' as const, /abort|timeout/i],
    ['hangs up', 'bricht-ab' as const, /fetch failed/],
    ['does not stop talking', 'hoert-nicht-auf' as const, /zu groß|timeout/],
    ['has an error of its own', { status: 500, json: {} }, /Antwort 500/],
    ['sends something else', { status: 200, json: { ergebnis: 'entwurf', entwurf: { art: 'benutzer' } } }, /unerwartete Antwort/],
  ])('stands that the CMS is not to be had when it %s; the log has the reason', async (_, antwort, grund) => {
    antworten.set('fehler', antwort)
    protokoll.length = 0
    const gezeigt = await get('/vorschau/fehler')
    expect(gezeigt.status).toBe(503)
    expect(await gezeigt.text()).toContain('Ihr Entwurf ist davon nicht betroffen.')
    expect(protokoll.join('')).toMatch(grund)
    expect((await get('/')).status).toBe(200)
  })
})

describe('whoever makes up links', () => {
  it('keeps at most four questions to the CMS under way, and no other page waits', async () => {
    antworten.set('langsam', 'schweigt')
    gefragt.length = 0
    const alle = await Promise.all([...Array(20)].map(() => get('/vorschau/langsam')))
    expect(alle.map(({ status }) => status)).toEqual(Array(20).fill(503))
    expect(gefragt).toHaveLength(4)
  })

  it('gets no other address of the CMS', async () => {
    gefragt.length = 0
    antworten.set('..%2F..%2Fapi%2Fbenutzer', { status: 403, json: {} })
    await get('/vorschau/..%2F..%2Fapi%2Fbenutzer')
    expect(gefragt).toEqual(['..%2F..%2Fapi%2Fbenutzer'])
  })

  it('leaves no token in the log', async () => {
    protokoll.length = 0
    antworten.set('geheimes-token', { status: 403, json: {} })
    await get('/vorschau/geheimes-token')
    expect(protokoll.join('')).toContain('/vorschau/:token')
    expect(protokoll.join('')).not.toContain('geheimes-token')
  })
})

describe('a portal', () => {
  it('without a snapshot has nothing to lay a draft over', async () => {
    const vorher = stand
    stand = { ...stand, snapshot: null }
    expect((await get('/vorschau/gut')).status).toBe(503)
    stand = vorher
  })

  it('that knows no CMS has no previews', async () => {
    const ohne = createApp({
      stand: () => stand,
      loadDatei: (_id, name) => beispielDateien().loadDatei(name),
      assets: await loadAssets(),
      portalUrl: 'https://portal.example',
      log: pino({ level: 'silent' }),
      cache: createPageCache(1_000_000),
      heute: () => '2026-11-26',
      annahme: null,
      vorschau: null,
    })
    const { statusCode } = await ohne.inject('/vorschau/gut')
    expect(statusCode).toBe(404)
  })
})
