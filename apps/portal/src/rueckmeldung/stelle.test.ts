import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rueckmeldung } from '@infoschalter/domain'
import { beispielDateien, beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { type Assets, loadAssets } from '../assets/assets.ts'
import { createPageCache } from '../http/page-cache.ts'
import { openSpool, type Spool } from '../spool/spool.ts'
import { createMarken } from './marken.ts'

const ORT = '/leistungen/hund-anmelden/bielefeld'
const OHNE_MELDUNG = '/leistungen/hund-anmelden/guetersloh'

let assets: Assets
let ordner: string
let spool: Spool
let app: FastifyInstance
let basis: string
let zeit: number
let heute: string
let nummer = 0

beforeAll(async () => {
  assets = await loadAssets()
})

async function start(hoechstensBytes = 1_000_000): Promise<void> {
  spool = await openSpool({ ordner, hoechstensBytes })
  const snapshot = await beispielSnapshot()
  const id = () => `00000000-0000-4000-8000-${String(++nummer).padStart(12, '0')}`
  app = createApp({
    stand: () => ({ snapshot, seit: null, problem: null }),
    loadDatei: (_id, name) => beispielDateien().loadDatei(name),
    assets,
    portalUrl: 'https://portal.example',
    log: pino({ level: 'silent' }),
    cache: createPageCache(10_000_000),
    heute: () => heute,
    vorschau: null,
    annahme: {
      sichere: (rueckmeldung) => spool.append(rueckmeldung),
      marken: createMarken({ schluessel: 'geheim', jetzt: () => new Date(zeit), zufall: id }),
      jetzt: () => new Date(zeit),
      neueId: id,
      mailabo: false,
      pruefeAbomarke: () => ({ art: 'gefaelscht' }),
    },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  basis = app.listeningOrigin
}

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'rueckmeldung-'))
  zeit = Date.UTC(2026, 10, 26, 10, 30)
  heute = '2026-11-26'
  await start()
})
const stop = async () => {
  await app.close()
  await spool.close()
}
afterEach(async () => {
  await stop()
  await rm(ordner, { recursive: true })
})

const kept = async (): Promise<readonly Rueckmeldung[]> => (await spool.read(100)).nachrichten as Rueckmeldung[]

/** The fields of a form of a page, as a browser would send them. */
async function fields(pfad: string, action: string): Promise<URLSearchParams> {
  const seite = await (await fetch(basis + pfad)).text()
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>([\\s\\S]*?)</form>`).exec(seite)?.[1] ?? ''
  const felder = new URLSearchParams()
  for (const [, name = '', wert = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
    felder.set(name, wert)
  for (const [, name = '', wert = ''] of form.matchAll(/<input type="radio" name="([^"]+)" value="([^"]+)"[^>]*checked/g))
    felder.set(name, wert)
  return felder
}

const post = (pfad: string, body: URLSearchParams | string, headers: Record<string, string> = {}) =>
  fetch(basis + pfad, {
    method: 'POST',
    body: String(body),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    redirect: 'manual',
  })

async function openForm(art = 'hinweis', extra = ''): Promise<URLSearchParams> {
  const felder = await fields(`/rueckmeldung?art=${art}&seite=${encodeURIComponent(ORT)}${extra}`, '/rueckmeldung')
  zeit += 5_000
  return felder
}

const words = async (antwort: Response) => (await antwort.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('a page', () => {
  it('asks at its end whether it helped, without a mark of its reader in it', async () => {
    const seite = await (await fetch(basis + ORT)).text()
    expect(seite).toContain('War diese Seite hilfreich?')
    expect(seite).toContain(`href="/rueckmeldung?art=hilfreich&amp;hilfreich=ja&amp;seite=${encodeURIComponent(ORT)}"`)
    expect(await (await fetch(`${basis}/rueckmeldung`)).text()).not.toContain('aria-labelledby="hilfreich"')
  })
})

describe('a form', () => {
  it('keeps a yes before it says thank you, and leads back to the page', async () => {
    const felder = await openForm('hilfreich', '&hilfreich=ja')
    const antwort = await post('/rueckmeldung', felder)
    expect(antwort.status).toBe(303)
    expect(await kept()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        eingang: '2026-11-26T10:30:05.000Z',
        verdacht: false,
        art: 'hilfreich',
        seite: ORT,
        text: '',
        hilfreich: true,
      },
    ])
    const danke = await fetch(basis + antwort.headers.get('location'))
    expect(await danke.text()).toContain(`href="${ORT}"`)
  })

  it('keeps words with umlauts and line ends, and an address for the answer', async () => {
    const felder = await openForm('barriere')
    felder.set('text', 'Zeile 1: größer\r\nZeile 2 & <b>')
    felder.set('antwortAn', ' wer@beispiel.de ')
    await post('/rueckmeldung', felder)
    expect(await kept()).toMatchObject([
      { art: 'barriere', text: 'Zeile 1: größer\nZeile 2 & <b>', antwortAn: 'wer@beispiel.de' },
    ])
  })

  it('sent twice is one message', async () => {
    const felder = await openForm()
    felder.set('text', 'Der Link geht nicht.')
    expect((await post('/rueckmeldung', felder)).status).toBe(303)
    expect((await post('/rueckmeldung', felder)).status).toBe(303)
    expect(await kept()).toHaveLength(1)
  })

  it('says what is wrong at its field, and loses no word', async () => {
    const felder = await openForm()
    felder.set('text', 'Ein „Satz“ & <script>')
    felder.set('antwortAn', 'kein Mensch')
    const antwort = await post('/rueckmeldung', felder)
    expect(antwort.status).toBe(400)
    const seite = await antwort.text()
    expect(seite).toContain(
      '<a href="#f-antwortAn">Ihre E-Mail-Adresse: keine E-Mail-Adresse, zum Beispiel name@beispiel.de.</a>',
    )
    expect(seite).toContain('>Ein „Satz“ &amp; &lt;script&gt;</textarea>')
    expect(seite).toContain('value="kein Mensch"')
    expect(seite).toContain('<title>Das Formular ist noch nicht abgeschickt: Einen Fehler melden')
    expect(await kept()).toEqual([])
  })

  it.each(['a@b.de\r\nBcc: opfer@beispiel.de', 'a@b.de%0aSubject: x', 'a@b.de,c@d.de'])(
    'takes nothing but one address: not %j',
    async (antwortAn) => {
      const felder = await openForm()
      felder.set('text', 'Der Link geht nicht.')
      felder.set('antwortAn', antwortAn)
      expect((await post('/rueckmeldung', felder)).status).toBe(400)
      expect(await kept()).toEqual([])
    },
  )

  it.each([
    ['without a mark', ''],
    ['with a forged mark', 'lz4.00000000-0000-4000-8000-000000000001.AAAAAAAAAAAAAAAAAAAAAA'],
  ])('%s is shown anew with its words', async (_womit, marke) => {
    const felder = await openForm()
    felder.set('text', 'Der Link geht nicht.')
    felder.set('marke', marke)
    const antwort = await post('/rueckmeldung', felder)
    expect(antwort.status).toBe(400)
    expect(await antwort.text()).toContain('>Der Link geht nicht.</textarea>')
    expect(await kept()).toEqual([])
  })

  it('that a program fills in completely is kept, and marked', async () => {
    const felder = await openForm()
    felder.set('text', 'Kaufen Sie jetzt')
    felder.set('webseite', 'https://spam.example')
    expect((await post('/rueckmeldung', felder)).status).toBe(303)
    expect(await kept()).toMatchObject([{ verdacht: true }])
  })

  it('from one connection is taken ten times in ten minutes; then it waits, with its words', async () => {
    for (let i = 0; i < 10; i++) {
      const felder = await openForm()
      felder.set('text', `Hinweis ${i}`)
      expect((await post('/rueckmeldung', felder)).status).toBe(303)
    }
    const felder = await openForm()
    felder.set('text', 'Hinweis 11')
    const antwort = await post('/rueckmeldung', felder)
    expect(antwort.status).toBe(429)
    expect(await antwort.text()).toContain('>Hinweis 11</textarea>')
    // Somebody else, behind the reverse proxy of this machine, is not held up by it.
    expect((await post('/rueckmeldung', felder, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(303)
    expect(await kept()).toHaveLength(11)
  })

  it('says clearly when it cannot be kept, and loses no word', async () => {
    await stop()
    await start(100)
    const felder = await openForm()
    felder.set('text', 'Der Link geht nicht.')
    const antwort = await post('/rueckmeldung', felder)
    expect(antwort.status).toBe(503)
    const seite = await antwort.text()
    expect(seite).toContain('Wir können Ihre Rückmeldung gerade nicht speichern. Das liegt an uns.')
    expect(seite).toContain('>Der Link geht nicht.</textarea>')
  })

  it('of an English page speaks English', async () => {
    const seite = await (await fetch(`${basis}/rueckmeldung?art=hinweis&seite=/en/leistungen/hund-anmelden`)).text()
    expect(seite).toContain('<html lang="en">')
    expect(seite).toContain('Report a mistake')
  })

  it('about a page elsewhere is about the start page', async () => {
    for (const seite of ['//evil.example', 'https://evil.example', 'javascript:alert(1)'])
      expect(await words(await fetch(`${basis}/rueckmeldung/danke?seite=${encodeURIComponent(seite)}`))).toContain(
        'Zurück zur Seite',
      )
    expect(await (await fetch(`${basis}/rueckmeldung/danke?seite=//evil.example`)).text()).not.toContain('evil')
  })
})

describe('a body', () => {
  it('of ten megabytes is refused, and the server goes on', async () => {
    const antwort = await post('/rueckmeldung', `text=${'x'.repeat(10_000_000)}`).catch(() => null)
    // Who goes on sending after the answer may see the connection end instead.
    expect([413, undefined]).toContain(antwort?.status)
    expect((await fetch(`${basis}/health/live`)).status).toBe(200)
  })

  it.each([
    ['application/json', '{"art":"hinweis"}'],
    ['multipart/form-data; boundary=x', '--x\r\n'],
    ['text/xml', '<a/>'],
  ])('of the kind %s is not taken', async (typ, body) => {
    expect((await post('/rueckmeldung', body, { 'content-type': typ })).status).toBeGreaterThanOrEqual(400)
    expect(await kept()).toEqual([])
  })

  it('that never ends is cut off by the limit for requests, not kept', async () => {
    const socket = connect(Number(new URL(basis).port), '127.0.0.1')
    socket.write(
      'POST /rueckmeldung HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\ntext=x',
    )
    const antwort = await new Promise<string>((fertig) => socket.once('data', (stueck) => fertig(String(stueck))))
    expect(antwort).toMatch(/^HTTP\/1\.1 413/)
    socket.destroy()
  })

  it('for an address that takes none is refused as before', async () => {
    expect((await post('/leistungen', 'a=b')).status).toBe(405)
  })
})

describe('„Das brauche ich hier online“', () => {
  const click = async (headers: Record<string, string> = {}) => post('/bedarf', await fields(OHNE_MELDUNG, '/bedarf'), headers)

  it('is one click, and says only what is needed where', async () => {
    const antwort = await click()
    expect(antwort.headers.get('location')).toBe('/bedarf/danke?leistung=hund-anmelden&ort=guetersloh')
    expect(await words(await fetch(basis + antwort.headers.get('location')))).toContain(
      '„Hund anmelden“ soll in Gütersloh online gehen.',
    )
    expect(await kept()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        eingang: '2026-11-26T00:00:00Z',
        verdacht: false,
        art: 'bedarf',
        leistung: 'hund-anmelden',
        ars: '057540008008',
      },
    ])
  })

  it('counts once a day from a connection, and thanks each time', async () => {
    for (let i = 0; i < 3; i++) expect((await click()).headers.get('location')).toContain('/bedarf/danke')
    expect(await kept()).toHaveLength(1)
    await click({ 'x-forwarded-for': '203.0.113.9' })
    expect(await kept()).toHaveLength(2)
    heute = '2026-11-27'
    await click()
    expect(await kept()).toHaveLength(3)
  })

  it('needs the mark of its page: another Leistung, another place, an old page do not count', async () => {
    const felder = await fields(OHNE_MELDUNG, '/bedarf')
    for (const [feld, wert] of [
      ['marke', 'AAAAAAAAAAAAAAAAAAAAAA'],
      ['ars', '057540028028'],
    ] as const) {
      const andere = new URLSearchParams(felder)
      andere.set(feld, wert)
      expect((await post('/bedarf', andere)).headers.get('location')).toMatch(/^\/leistungen\/hund-anmelden\//)
    }
    heute = '2026-11-28'
    expect((await post('/bedarf', felder)).headers.get('location')).toBe(OHNE_MELDUNG)
    expect(await kept()).toEqual([])
  })

  it('knows no Leistung and no place that there is not', async () => {
    const felder = await fields(OHNE_MELDUNG, '/bedarf')
    for (const [feld, wert] of [
      ['leistung', 'gibt-es-nicht'],
      ['ars', '059990000000'],
      ['ars', 'x'],
    ] as const) {
      const andere = new URLSearchParams(felder)
      andere.set(feld, wert)
      expect((await post('/bedarf', andere)).headers.get('location')).toBe('/leistungen')
    }
  })

  it('is not asked where it is online already', async () => {
    expect(await (await fetch(`${basis}/leistungen/hund-anmelden/bielefeld`)).text()).not.toContain('action="/bedarf"')
  })

  it('from one connection is counted forty times an hour, for whatever', async () => {
    const felder = await fields(OHNE_MELDUNG, '/bedarf')
    for (let i = 0; i < 45; i++) await post('/bedarf', felder, { 'x-forwarded-for': '198.51.100.7' })
    heute = '2026-11-27'
    await post('/bedarf', felder, { 'x-forwarded-for': '198.51.100.7' })
    expect(await kept()).toHaveLength(1)
  })
})
