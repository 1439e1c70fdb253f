import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Ars } from '@infoschalter/domain'
import { exportOpenPvogCsv } from '@infoschalter/standards'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BIELEFELD, createProbe, KOELN, type Probe, satz, vieleSaetze } from './probe.ts'
import type { ImportOptions } from './run-import.ts'

const NRW = '050000000000' as Ars

let probe: Probe
let server: Server
let anfragen: string[]
beforeEach(() => {
  probe = createProbe()
  anfragen = []
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  probe.weg()
})

async function starteServer(antworte: (url: URL, antwort: ServerResponse) => void): Promise<string> {
  server = createServer((anfrage: IncomingMessage, antwort) => {
    anfragen.push(anfrage.url ?? '')
    antworte(new URL(anfrage.url ?? '', 'http://x'), antwort)
  })
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
}

const abruf = (basis: string, ...ars: Ars[]): Partial<ImportOptions> => ({
  herkunft: { art: 'abruf', basis, ars: ars.length === 0 ? [NRW] : ars, mitOberen: true, mitUnteren: true },
})

const csv = (saetze: Iterable<ReturnType<typeof satz>>) => [...exportOpenPvogCsv(saetze)].join('')

function sendeSeite(url: URL, antwort: ServerResponse, gesamt: number): void {
  if (url.pathname.endsWith('/export')) return void antwort.writeHead(413).end()
  const number = Number(url.searchParams.get('page'))
  const content = [...vieleSaetze(gesamt)]
    .slice(number * 100, number * 100 + 100)
    .map(({ leikaSchluessel, ars, url, onlineStatus, aktiv }) => ({
      leikaKey: leikaSchluessel,
      ars,
      url,
      onlineStatus,
      aktiv,
    }))
  antwort.end(JSON.stringify({ content, totalPages: Math.ceil(gesamt / 100), totalElements: gesamt, number }))
}

describe('an import from the Data Hub', () => {
  it('takes the export over, and keeps no copy of it', async () => {
    const basis = await starteServer((_, antwort) => antwort.end(csv(vieleSaetze(250))))
    const { code, bericht } = await probe.importiere(basis, abruf(basis))
    expect(code).toBe(0)
    expect(bericht).toMatchObject({ datei: basis, neu: { anzahl: 250 }, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const [ordner] = readdirSync(join(probe.verzeichnis, 'import/abruf'))
    expect(readdirSync(join(probe.verzeichnis, 'import/abruf', ordner ?? ''))).toEqual(['begonnen'])
  })

  it('means the same page by page (413)', async () => {
    const basis = await starteServer((url, antwort) => sendeSeite(url, antwort, 250))
    const { code } = await probe.importiere(basis, abruf(basis))
    expect(code).toBe(0)
    const seitenweise = probe.dienste().map(({ ars, url }) => ({ ars, url }))
    await probe.importiere(probe.schreibe('1.csv', vieleSaetze(250)))
    expect(seitenweise).toEqual(probe.dienste().map(({ ars, url }) => ({ ars, url })))
  })

  it('of one area says nothing about the others', async () => {
    await probe.importiere(probe.schreibe('1.csv', [...vieleSaetze(10), satz({ ars: BIELEFELD }), satz({ ars: KOELN })]))
    const basis = await starteServer((_, antwort) => antwort.end(csv([satz({ ars: KOELN, url: 'https://koeln.de/neu' })])))
    const { code, bericht } = await probe.importiere(basis, abruf(basis, KOELN))
    expect(code).toBe(0)
    expect(bericht).toMatchObject({ geaendert: { anzahl: 1 }, weggefallen: { anzahl: 0 } })
    expect(probe.dienste()).toHaveLength(12)
  })

  it('of two areas counts what both report once', async () => {
    const bund = satz({ ars: '000000000000' as Ars })
    const basis = await starteServer((url, antwort) =>
      antwort.end(csv([bund, satz({ ars: url.pathname.includes(KOELN) ? KOELN : BIELEFELD })])),
    )
    const { bericht } = await probe.importiere(basis, abruf(basis, KOELN, BIELEFELD))
    expect(bericht).toMatchObject({ neu: { anzahl: 3 }, doppelt: 1 })
  })

  it.each([
    ['an HTML page', 200, '<!DOCTYPE html><title>Wartung</title>', 'html-statt-daten'],
    ['an error of the server', 500, 'Fehler', 'abruf-gescheitert'],
    ['too many requests', 429, '', 'abruf-gescheitert'],
    ['an unknown area', 404, '', 'http-status'],
    ['an export that is cut off', 200, csv(vieleSaetze(3)).slice(0, -90), 'abgeschnitten'],
  ])('that gets %s changes nothing, and asks again the next time', async (_, status, inhalt, regel) => {
    await probe.importiere(probe.schreibe('1.csv', vieleSaetze(3)))
    const vorher = probe.dienste()
    let heil = false
    const basis = await starteServer((_, antwort) =>
      antwort.writeHead(heil ? 200 : status).end(heil ? csv(vieleSaetze(3, 'b')) : inhalt),
    )
    const { code, bericht } = await probe.importiere(basis, abruf(basis))
    expect(code).toBe(1)
    expect(bericht.grund?.regel).toBe(regel)
    expect(probe.dienste()).toEqual(vorher)
    heil = true
    expect(await probe.importiere(basis, abruf(basis))).toMatchObject({ code: 0, bericht: { geaendert: { anzahl: 3 } } })
  })

  it('that was refused for missing records is not downloaded again for --auch-wenn-viele-fehlen', async () => {
    await probe.importiere(probe.schreibe('1.csv', vieleSaetze(100)))
    const basis = await starteServer((_, antwort) => antwort.end(csv(vieleSaetze(10))))
    expect((await probe.importiere(basis, abruf(basis))).code).toBe(1)
    expect((await probe.importiere(basis, { ...abruf(basis), auchWennVieleFehlen: true })).code).toBe(0)
    expect(anfragen).toHaveLength(1)
  })
})

describe('a download that is killed', () => {
  it('goes on with the next page when the same command is given again', { timeout: 60_000 }, async () => {
    let haengt = true
    let beiSeite3: () => void = () => undefined
    const angekommen = new Promise<void>((fertig) => {
      beiSeite3 = fertig
    })
    const basis = await starteServer((url, antwort) => {
      if (haengt && url.searchParams.get('page') === '3') return beiSeite3()
      sendeSeite(url, antwort, 550)
    })
    const kind = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'probe-prozess.ts'),
      probe.verzeichnis,
      basis,
    ])
    await angekommen
    kind.kill('SIGKILL')
    await once(kind, 'exit')

    haengt = false
    anfragen.length = 0
    const { code, bericht } = await probe.importiere(basis, abruf(basis))
    expect(code).toBe(0)
    expect(bericht.neu.anzahl).toBe(550)
    expect(anfragen.map((url) => new URL(url, 'http://x').searchParams.get('page'))).toEqual(['3', '4', '5'])
  })

  it('begins anew after a day', async () => {
    let kaputt = true
    const basis = await starteServer((url, antwort) =>
      kaputt && url.searchParams.get('page') === '1' ? antwort.writeHead(404).end() : sendeSeite(url, antwort, 150),
    )
    await probe.importiere(basis, abruf(basis))
    kaputt = false
    anfragen.length = 0
    const netz = {
      fetch: globalThis.fetch,
      sleep: async () => undefined,
      random: () => 0,
      leerlaufMs: 5000,
      jetzt: () => new Date('2026-11-25T12:00:01Z'),
    }
    expect((await probe.importiere(basis, { ...abruf(basis), netz })).code).toBe(0)
    expect(anfragen).toHaveLength(3)
    expect(existsSync(join(probe.verzeichnis, 'import/stufe.sqlite'))).toBe(false)
  })
})
