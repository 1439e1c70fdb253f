import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** Another number, other moments; the same one, the same ones. */
const SEED = 20_261_126
const KILLS = 8
const JE_LEBEN = 400

let ordner: string
let cms: Server
let cmsUrl: string
/** How often each message arrived. */
let angekommen: Map<string, number>
let anfragen = 0

beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'spool-kill-'))
  angekommen = new Map()
  anfragen = 0
  cms = createServer(async (anfrage, antwort) => {
    let text = ''
    for await (const stueck of anfrage) text += stueck
    anfragen++
    // Every fifth time the CMS is away before it has taken anything, every seventh after it has.
    if (anfragen % 5 === 0) return antwort.writeHead(503).end()
    for (const { id } of JSON.parse(text).nachrichten) angekommen.set(id, (angekommen.get(id) ?? 0) + 1)
    if (anfragen % 7 === 0) return antwort.destroy()
    antwort.end(JSON.stringify({ abgelehnt: [] }))
  })
  await new Promise<void>((bereit) => cms.listen(0, '127.0.0.1', bereit))
  cmsUrl = `http://127.0.0.1:${(cms.address() as { port: number }).port}`
})
afterEach(async () => {
  cms.closeAllConnections()
  await new Promise((fertig) => cms.close(fertig))
  await rm(ordner, { recursive: true })
})

/** One life of the writer: what it said was safe (or full), killed after so many of its words. */
async function live(erste: number, anzahl: number, killNach: number | null, befehl: readonly string[] = []) {
  const [programm = '', ...davor] = [...befehl, process.execPath]
  const schreiber = join(import.meta.dirname, 'schreiber-prozess.ts')
  const prozess = spawn(programm, [...davor, schreiber, ordner, cmsUrl, String(erste), String(anzahl)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  prozess.stdout.on('data', (stueck) => {
    text += stueck
    if (killNach !== null && text.split('\n').length > killNach) prozess.kill('SIGKILL')
  })
  const code = await new Promise((fertig) => prozess.once('close', fertig))
  // A line that was cut off by the kill says nothing for sure.
  const worte = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  const mit = (ergebnis: string) =>
    worte.filter((wort) => wort.endsWith(` ${ergebnis}`)).map((wort) => `nachricht-${Number.parseInt(wort, 10)}`)
  return { code, gesichert: mit('gesichert'), voll: mit('voll') }
}

describe('a portal that is killed again and again', () => {
  it('loses no message that it said is safe, whatever the CMS does meanwhile', async () => {
    const gesichert: string[] = []
    let los = SEED
    for (let leben = 0; leben < KILLS; leben++) {
      los = (los * 48_271) % 2_147_483_647
      gesichert.push(...(await live(leben * JE_LEBEN, JE_LEBEN, 1 + (los % (JE_LEBEN / 2)))).gesichert)
    }
    expect(gesichert.length).toBeGreaterThan(KILLS * 20)
    // The last life only delivers what is left.
    expect((await live(0, 0, null)).code).toBe(0)
    expect(gesichert.filter((id) => !angekommen.has(id))).toEqual([])
  })
})

describe('a disk that is full', () => {
  it('is said at once, loses nothing that was safe, and leaves nothing half-written', async () => {
    // No file may grow beyond 16 blocks of 512 or 1024 bytes: what a full disk is to whoever writes.
    const { code, gesichert, voll } = await live(0, 400, null, ['sh', '-c', 'ulimit -f 16; exec "$@"', 'sh'])
    expect(code).toBe(0)
    expect(voll.length).toBeGreaterThan(0)
    expect(gesichert.length).toBeGreaterThan(0)
    expect(gesichert.filter((id) => !angekommen.has(id))).toEqual([])
    expect(voll.filter((id) => angekommen.has(id))).toEqual([])
  })
})
