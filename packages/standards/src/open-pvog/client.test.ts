import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Ars } from '@infoschalter/domain'
import { afterEach, describe, expect, it } from 'vitest'
import { type Ablage, type Abrufauftrag, downloadOpenPvog } from './client.ts'

const ARS = '050000000000' as Ars
const CSV = 'leika_key,ars,url,online_status\n99102013104000,057110000000,https://a.de,ok\n'

type Antwort = (antwort: ServerResponse, anfrage: IncomingMessage) => void

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server that gives the answers in turn, the last one again and again, and notes what it was asked. */
async function starteServer(...antworten: Antwort[]) {
  const anfragen: string[] = []
  server = createServer((anfrage, antwort) => {
    const nummer = Math.min(anfragen.push(anfrage.url ?? ''), antworten.length) - 1
    antworten[nummer]?.(antwort, anfrage)
  })
  await new Promise<void>((fertig) => server?.listen(0, '127.0.0.1', fertig))
  return { basis: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, anfragen }
}

function createAblage(): Ablage & { teile: Map<string, Buffer> } {
  const teile = new Map<string, Buffer>()
  return {
    teile,
    hat: async (name) => teile.has(name),
    lies: async (name) => teile.get(name) ?? Buffer.alloc(0),
    schreibe: async (name, bytes) => {
      teile.set(name, await buffer(bytes))
    },
    leere: async () => teile.clear(),
  }
}

function createAuftrag(basis: string, anders: Partial<Abrufauftrag> = {}) {
  const pausen: number[] = []
  const meldungen: string[] = []
  const ablage = createAblage()
  const auftrag: Abrufauftrag = {
    basis,
    ars: ARS,
    mitOberen: true,
    mitUnteren: true,
    ablage,
    fetch: globalThis.fetch,
    sleep: async (ms) => void pausen.push(ms),
    random: () => 0,
    jetzt: () => new Date('2026-11-24T12:00:00Z'),
    leerlaufMs: 5000,
    melde: (text) => void meldungen.push(text),
    ...anders,
  }
  return { auftrag, ablage, pausen, meldungen }
}

const mitStatus =
  (status: number, kopf: Record<string, string> = {}): Antwort =>
  (antwort) =>
    antwort.writeHead(status, kopf).end('{}')

const csv: Antwort = (antwort) => antwort.writeHead(200, { 'content-type': 'application/octet-stream' }).end(CSV)

const satz = (nummer: number) => ({
  leika_key: '99102013104000',
  ars: '057110000000',
  url: `https://a.de/${nummer}`,
  online_status: 'ok',
})

/** Export: 413. Pages: `gesamt` records, 100 per page. */
function seitenweise(gesamt: number, nebenbei: (nummer: number, antwort: ServerResponse) => boolean = () => false): Antwort {
  return (antwort, anfrage) => {
    const url = new URL(anfrage.url ?? '', 'http://x')
    if (url.pathname.endsWith('/export')) return void antwort.writeHead(413).end()
    const number = Number(url.searchParams.get('page'))
    if (nebenbei(number, antwort)) return
    const content = Array.from({ length: Math.min(100, gesamt - number * 100) }, (_, i) => satz(number * 100 + i))
    const page = { number, totalPages: Math.ceil(gesamt / 100), totalElements: gesamt }
    antwort.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ content, page }))
  }
}

describe('the download of a report', () => {
  it('takes the whole export where the server gives it', async () => {
    const { basis, anfragen } = await starteServer(csv)
    const { auftrag, ablage } = createAuftrag(`${basis}/`)
    expect(await downloadOpenPvog(auftrag)).toEqual({ art: 'export', name: 'export.csv' })
    expect(ablage.teile.get('export.csv')?.toString()).toBe(CSV)
    expect(anfragen).toEqual([`/api/public/v1/dash/open-pvog/${ARS}/export?filetype=csv&includeAbove=true&includeBelow=true`])
  })

  it('asks for a stream of bytes', async () => {
    let accept: string | undefined
    const { basis } = await starteServer((antwort, anfrage) => {
      accept = anfrage.headers.accept
      csv(antwort, anfrage)
    })
    await downloadOpenPvog(createAuftrag(basis).auftrag)
    expect(accept).toBe('application/octet-stream')
  })

  it('goes page by page where the export is too large (413)', async () => {
    const { basis, anfragen } = await starteServer(seitenweise(250))
    const { auftrag, meldungen } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toEqual({
      art: 'seiten',
      namen: ['seite-000000.json', 'seite-000001.json', 'seite-000002.json'],
    })
    expect(anfragen).toHaveLength(4)
    expect(anfragen[1]).toBe(`/api/public/v1/dash/open-pvog/${ARS}?page=0&size=100&includeAbove=true&includeBelow=true`)
    expect(meldungen[0]).toContain('413')
  })

  it.each([
    ['`last`', { last: true }],
    ['`totalPages` beside the records', { totalPages: 1 }],
    ['a page that is not full', {}],
  ])('knows the last page by %s', async (_, paging) => {
    const { basis, anfragen } = await starteServer(mitStatus(413), (antwort) =>
      antwort.writeHead(200).end(JSON.stringify({ content: [satz(1)], ...paging })),
    )
    const { auftrag } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'seiten', namen: ['seite-000000.json'] })
    expect(anfragen).toHaveLength(2)
  })
})

describe('a download that was stopped', () => {
  it('goes on with the page after the last complete one, and does not ask for the export again', async () => {
    let kaputt = true
    const { basis, anfragen } = await starteServer(
      seitenweise(250, (nummer, antwort) => {
        if (nummer !== 2 || !kaputt) return false
        antwort.writeHead(404).end()
        return true
      }),
    )
    const { auftrag } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'abbruch', problem: { regel: 'http-status' } })
    kaputt = false
    anfragen.length = 0
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'seiten', namen: { length: 3 } })
    expect(anfragen).toEqual([expect.stringContaining('page=2')])
  })

  it('asks for nothing when the export is complete', async () => {
    const { basis, anfragen } = await starteServer(csv)
    const { auftrag } = createAuftrag(basis)
    await downloadOpenPvog(auftrag)
    await downloadOpenPvog(auftrag)
    expect(anfragen).toHaveLength(1)
  })
})

describe('data that change during paging', () => {
  it('are loaded again from the first page', async () => {
    let gesamt = 250
    const { basis, anfragen } = await starteServer((antwort, anfrage) => {
      seitenweise(gesamt)(antwort, anfrage)
      if (anfrage.url?.includes('page=1')) gesamt = 251
    })
    const { auftrag, meldungen } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'seiten', namen: { length: 3 } })
    expect(anfragen.filter((url) => url.includes('page=0'))).toHaveLength(2)
    expect(meldungen.join()).toContain('von vorn')
  })

  it('without end are given up, as is a count that the pages do not reach', async () => {
    const { basis } = await starteServer(mitStatus(413), (antwort) =>
      antwort.writeHead(200).end(JSON.stringify({ content: [satz(1)], totalPages: 1, totalElements: 7 })),
    )
    expect(await downloadOpenPvog(createAuftrag(basis).auftrag)).toMatchObject({
      art: 'abbruch',
      problem: { regel: 'daten-in-bewegung', datei: basis },
    })
  })
})

describe('another try', () => {
  it.each([429, 500, 502, 503, 408])('follows status %i', async (status) => {
    const { basis } = await starteServer(mitStatus(status), csv)
    const { auftrag, pausen, meldungen } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'export' })
    expect(pausen).toEqual([500])
    expect(meldungen).toEqual([expect.stringContaining(`${status}`)])
  })

  it('comes after a pause that doubles, with jitter, and no sixth one', async () => {
    const { basis, anfragen } = await starteServer(mitStatus(500))
    const { auftrag, pausen } = createAuftrag(basis, { random: () => 0.5 })
    expect(await downloadOpenPvog(auftrag)).toMatchObject({
      art: 'abbruch',
      problem: {
        regel: 'abruf-gescheitert',
        meldung: expect.stringMatching(/Status 500 \(5 Versuche\)\. Starten Sie denselben Befehl/),
      },
    })
    expect(anfragen).toHaveLength(5)
    expect(pausen).toEqual([750, 1500, 3000, 6000])
  })

  it.each([
    ['in seconds', '7', 7000],
    ['as a date', 'Tue, 24 Nov 2026 12:00:20 GMT', 20_000],
    ['as nonsense', 'bald', 500],
  ])('comes when Retry-After says, %s', async (_, wert, pause) => {
    const { basis } = await starteServer(mitStatus(429, { 'retry-after': wert }), csv)
    const { auftrag, pausen } = createAuftrag(basis)
    await downloadOpenPvog(auftrag)
    expect(pausen).toEqual([pause])
  })

  it('does not come when the server asks for an hour', async () => {
    const { basis, anfragen } = await starteServer(mitStatus(429, { 'retry-after': '3600' }))
    const ergebnis = await downloadOpenPvog(createAuftrag(basis).auftrag)
    expect(ergebnis).toMatchObject({ art: 'abbruch', problem: { meldung: expect.stringContaining('nicht vor 60 Minuten') } })
    expect(anfragen).toHaveLength(1)
  })

  it.each([400, 401, 404])('does not follow status %i', async (status) => {
    const { basis, anfragen } = await starteServer(mitStatus(status))
    expect(await downloadOpenPvog(createAuftrag(basis).auftrag)).toMatchObject({
      art: 'abbruch',
      problem: { regel: 'http-status' },
    })
    expect(anfragen).toHaveLength(1)
  })

  it('follows an answer that hangs before its first byte', async () => {
    const { basis } = await starteServer(() => undefined, csv)
    const { auftrag, meldungen } = createAuftrag(basis, { leerlaufMs: 50 })
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'export' })
    expect(meldungen[0]).toContain('kam nichts an')
  })

  it('follows an answer that hangs in the middle', async () => {
    const { basis } = await starteServer((antwort) => antwort.writeHead(200).write(CSV.slice(0, 40)), csv)
    const { auftrag, ablage, meldungen } = createAuftrag(basis, { leerlaufMs: 100 })
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'export' })
    expect(ablage.teile.get('export.csv')?.toString()).toBe(CSV)
    expect(meldungen[0]).toContain('kam nichts an')
  })

  it.each([
    ['with a length', { 'content-length': '1000' }],
    ['in chunks', {}],
  ])('follows an answer that closes in the middle, sent %s', async (_, kopf) => {
    const { basis } = await starteServer((antwort) => {
      antwort.writeHead(200, kopf).write(CSV)
      setTimeout(() => antwort.destroy(), 30)
    }, csv)
    const { auftrag, ablage, meldungen } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'export' })
    expect(ablage.teile.get('export.csv')?.toString()).toBe(CSV)
    expect(meldungen[0]).toContain('Verbindung gestört')
  })

  it('follows a page whose JSON breaks off', async () => {
    const { basis } = await starteServer(
      mitStatus(413),
      (antwort) => antwort.writeHead(200).end('{"content": [{'),
      seitenweise(1),
    )
    const { auftrag, meldungen } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'seiten' })
    expect(meldungen[1]).toContain('kein vollständiges JSON')
  })
})

describe('an answer that is slow, but comes', () => {
  it('is waited for: only silence counts', async () => {
    const { basis, anfragen } = await starteServer((antwort) => {
      antwort.writeHead(200)
      const zeichen = [...CSV]
      const takt = setInterval(() => {
        antwort.write(zeichen.splice(0, 5).join(''))
        if (zeichen.length > 0) return
        clearInterval(takt)
        antwort.end()
      }, 70)
    })
    const { auftrag, ablage } = createAuftrag(basis, { leerlaufMs: 1000 })
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'export' })
    expect(ablage.teile.get('export.csv')?.toString()).toBe(CSV)
    expect(anfragen).toHaveLength(1)
  })
})

describe('an HTML page instead of data', () => {
  it.each([
    ['by its type', 'text/html; charset=utf-8', 'Wartung'],
    ['by its first bytes', 'application/octet-stream', '<!DOCTYPE html><title>Wartung</title>'],
  ])('is an error, told %s, and nothing of it is kept', async (_, typ, text) => {
    const { basis, anfragen } = await starteServer((antwort) => antwort.writeHead(200, { 'content-type': typ }).end(text))
    const { auftrag, ablage } = createAuftrag(basis)
    expect(await downloadOpenPvog(auftrag)).toMatchObject({ art: 'abbruch', problem: { regel: 'html-statt-daten' } })
    expect(ablage.teile.size).toBe(0)
    expect(anfragen).toHaveLength(1)
  })
})

describe('a server that nobody reaches', () => {
  it('is named with the reason', async () => {
    const { basis } = await starteServer(csv)
    await new Promise((fertig) => server?.close(fertig))
    expect(await downloadOpenPvog(createAuftrag(basis).auftrag)).toMatchObject({
      art: 'abbruch',
      problem: { regel: 'abruf-gescheitert', datei: basis, meldung: expect.stringContaining('ECONNREFUSED') },
    })
  })
})

describe('a store that cannot write', () => {
  it('is no trouble of the network: no second try, the error goes up', async () => {
    const { basis, anfragen } = await starteServer(csv)
    const voll = Object.assign(new Error('voll'), { code: 'ENOSPC' })
    const ablage: Ablage = { ...createAblage(), schreibe: () => Promise.reject(voll) }
    await expect(downloadOpenPvog(createAuftrag(basis, { ablage }).auftrag)).rejects.toBe(voll)
    expect(anfragen).toHaveLength(1)
  })
})

describe('a page that is none', () => {
  it.each([
    ['another form', { daten: [] }, 'seite-form'],
    ['another number than asked for', { content: [], number: 5 }, 'seite-falsch'],
  ])('ends the download: %s', async (_, wert, regel) => {
    const { basis } = await starteServer(mitStatus(413), (antwort) => antwort.writeHead(200).end(JSON.stringify(wert)))
    expect(await downloadOpenPvog(createAuftrag(basis).auftrag)).toMatchObject({ art: 'abbruch', problem: { regel } })
  })
})
