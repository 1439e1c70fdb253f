import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { probePort } from './port.ts'
import { formatEnde, type Prozess, startProzess } from './prozess.ts'

let verzeichnis: string
beforeAll(async () => {
  verzeichnis = await mkdtemp(join(tmpdir(), 'infoschalter-start-'))
})
afterAll(() => rm(verzeichnis, { recursive: true, force: true }))

/** A portal in a few lines: not ready twice, then ready; how it ends is up to `beiSigterm`. */
async function start(quelltext: string, gnadeMs = 20_000): Promise<Prozess> {
  const lage = await probePort('127.0.0.1', 0)
  if (lage.art !== 'frei') throw new Error('no free port')
  const datei = join(verzeichnis, `portal-${lage.port}.mjs`)
  await writeFile(datei, quelltext)
  return startProzess({
    befehl: [process.execPath, datei],
    env: { ...process.env, PORTAL_PORT: String(lage.port) },
    bereitUrl: `http://127.0.0.1:${lage.port}/health/ready`,
    fetch,
    taktMs: 20,
    gnadeMs,
  })
}

const SERVER = `
import { createServer } from 'node:http'
let gefragt = 0
const server = createServer((_, antwort) => {
  antwort.statusCode = ++gefragt > 2 ? 200 : 503
  antwort.end('kein-schnappschuss')
})
server.listen(Number(process.env.PORTAL_PORT), '127.0.0.1')
`
const NIE_BEREIT = SERVER.replace('> 2', '> 1e9')

describe('the portal as a process', () => {
  test('is ready when it answers 200, not when it merely answers', async () => {
    const portal = await start(`${SERVER}process.on('SIGTERM', () => process.exit(0))`)
    expect(await portal.wartBereit(20_000)).toEqual({ art: 'bereit' })
    portal.stop()
    expect(await portal.ende).toEqual({ code: 0, signal: null })
  })

  test('ends gracefully, with its own status, and is asked only once', async () => {
    const portal = await start(
      `${SERVER}let gebeten = 0
process.on('SIGTERM', () => { gebeten++; setTimeout(() => process.exit(10 + gebeten), 50) })`,
    )
    await portal.wartBereit(20_000)
    portal.stop()
    portal.stop()
    portal.stop()
    expect(await portal.ende).toEqual({ code: 11, signal: null })
  })

  test('is killed when it does not end although it was asked', async () => {
    const portal = await start(`${SERVER}process.on('SIGTERM', () => undefined)`, 50)
    await portal.wartBereit(20_000)
    portal.stop()
    expect(await portal.ende).toEqual({ code: null, signal: 'SIGKILL' })
  })

  test('that dies before it is ready ends the waiting and says how it ended', async () => {
    const portal = await start('process.exit(3)')
    expect(await portal.wartBereit(20_000)).toEqual({ art: 'beendet', ende: { code: 3, signal: null } })
  })

  test('that never gets ready ends the waiting with what it last said', async () => {
    const portal = await start(`${NIE_BEREIT}process.on('SIGTERM', () => process.exit(0))`)
    const frueh = await portal.wartBereit(0)
    expect(frueh.art).toBe('zeit-um')
    let grund = ''
    while (!grund.includes('503')) {
      const bereitschaft = await portal.wartBereit(0)
      if (bereitschaft.art !== 'zeit-um') throw new Error(`unexpected: ${bereitschaft.art}`)
      grund = bereitschaft.grund
    }
    expect(grund).toBe('Status 503 kein-schnappschuss')
    portal.stop()
    await portal.ende
  })

  test('whose program does not exist counts as ended', async () => {
    const portal = startProzess({
      befehl: [join(verzeichnis, 'gibt-es-nicht')],
      env: { NODE_ENV: 'test' },
      bereitUrl: 'http://127.0.0.1:9/',
      fetch,
      taktMs: 20,
      gnadeMs: 50,
    })
    expect(await portal.wartBereit(20_000)).toEqual({ art: 'beendet', ende: { code: 127, signal: null } })
  })

  test('tells status or signal in words', () => {
    expect(formatEnde({ code: 1, signal: null })).toBe('mit Status 1')
    expect(formatEnde({ code: null, signal: 'SIGKILL' })).toBe('durch SIGKILL')
  })
})
