import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ladung, openSpool, type Spool } from './spool.ts'

let ordner: string
let spool: Spool
beforeEach(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'spool-'))
  spool = await openSpool({ ordner })
})
afterEach(async () => {
  await spool.close()
  await rm(ordner, { recursive: true })
})

async function reopen(options: Partial<Parameters<typeof openSpool>[0]> = {}): Promise<void> {
  await spool.close()
  spool = await openSpool({ ordner, ...options })
}

const put = (von: number, bis: number) =>
  Promise.all(Array.from({ length: bis - von }, (_, i) => spool.append({ nummer: von + i, text: `Straße „${von + i}“\n` })))
const numbers = ({ nachrichten }: Ladung) => nachrichten.map((nachricht) => (nachricht as { nummer: number }).nummer)

/** Reads and acknowledges until nothing waits. */
async function drain(): Promise<readonly number[]> {
  const alle: number[] = []
  while (spool.wartet()) {
    const ladung = await spool.read(7)
    alle.push(...numbers(ladung))
    await spool.acknowledge(ladung.bis)
  }
  return alle
}

const zahlen = (bis: number) => Array.from({ length: bis }, (_, i) => i)

describe('a spool', () => {
  it('gives back what was put in, in order, across segments and a new start', async () => {
    await reopen({ segmentBytes: 300 })
    await put(0, 20)
    await put(20, 40)
    await reopen({ segmentBytes: 300 })
    await put(40, 50)
    expect(await drain()).toEqual(zahlen(50))
  })

  it('gives what has not been acknowledged once more, and never again what has', async () => {
    await put(0, 10)
    const ladung = await spool.read(4)
    expect(numbers(ladung)).toEqual([0, 1, 2, 3])
    expect(numbers(await spool.read(4))).toEqual([0, 1, 2, 3])
    await spool.acknowledge(ladung.bis)
    await reopen()
    expect(await drain()).toEqual([4, 5, 6, 7, 8, 9])
    expect(spool.wartet()).toBe(false)
    await reopen()
    expect(spool.wartet()).toBe(false)
  })

  it('lets go of segments that have been delivered', async () => {
    await reopen({ segmentBytes: 100 })
    for (let i = 0; i < 10; i++) await put(i, i + 1)
    expect((await readdir(ordner)).filter((name) => name.endsWith('.log')).length).toBeGreaterThan(3)
    await drain()
    expect((await readdir(ordner)).filter((name) => name.endsWith('.log'))).toHaveLength(1)
  })

  it('keeps no word of what has been delivered: it was written to somebody else', async () => {
    await put(0, 3)
    await drain()
    for (const name of await readdir(ordner)) expect(await readFile(join(ordner, name), 'utf8')).not.toContain('Straße')
    await put(3, 5)
    expect(await drain()).toEqual([3, 4])
  })

  it('cuts off a torn last line: nobody was told that it is safe', async () => {
    await put(0, 3)
    await appendFile(join(ordner, '00000001.log'), '0123456789abcdef {"nummer":3,"te')
    const schaeden: unknown[] = []
    await reopen({ onSchaden: (schaden) => schaeden.push(schaden) })
    await put(3, 5)
    expect(await drain()).toEqual(zahlen(5))
    expect(schaeden).toEqual([{ datei: '00000001.log', zeilen: 1 }])
  })

  it('puts a damaged line aside and goes on with the next', async () => {
    await put(0, 3)
    const datei = join(ordner, '00000001.log')
    await writeFile(datei, (await readFile(datei, 'utf8')).replace('"nummer":1', '"nummer":7'))
    const schaeden: unknown[] = []
    await reopen({ onSchaden: (schaden) => schaeden.push(schaden) })
    expect(await drain()).toEqual([0, 2])
    expect(schaeden).toEqual([{ datei: '00000001.log', zeilen: 1 }])
    expect(await readFile(join(ordner, 'beschaedigt.txt'), 'utf8')).toContain('"nummer":7')
  })

  it('delivers everything once more when the note of what was delivered is lost: nothing is left out', async () => {
    await put(0, 4)
    await spool.acknowledge((await spool.read(2)).bis)
    await truncate(join(ordner, 'zugestellt.json'))
    await reopen()
    expect(await drain()).toEqual(zahlen(4))
  })

  it('refuses when it has no more room, and takes again when there is', async () => {
    await reopen({ hoechstensBytes: 200 })
    const ergebnisse: string[] = []
    for (let i = 0; i < 12; i++) ergebnisse.push(await spool.append({ nummer: i }))
    const passt = ergebnisse.indexOf('voll')
    expect(passt).toBeGreaterThan(3)
    expect(ergebnisse.slice(passt).every((ergebnis) => ergebnis === 'voll')).toBe(true)
    expect(await drain()).toEqual(zahlen(passt))
    expect(await spool.append({ nummer: 99 })).toBe('gesichert')
  })

  it('keeps what the other side will never take', async () => {
    await spool.reject([{ nachricht: { nummer: 1 }, grund: 'unbekannt' }])
    expect(await readFile(join(ordner, 'abgelehnt.txt'), 'utf8')).toBe('{"grund":"unbekannt","nachricht":{"nummer":1}}\n')
  })

  it('is readable for nobody else on the machine', async () => {
    await put(0, 1)
    expect((await stat(join(ordner, '00000001.log'))).mode & 0o077).toBe(0)
  })

  it('loses none of many that come at the same moment', async () => {
    await Promise.all(
      zahlen(50).map(async (gruppe) => {
        for (let i = 0; i < 20; i++) await spool.append({ nummer: gruppe * 20 + i })
      }),
    )
    expect((await drain()).toSorted((a, b) => a - b)).toEqual(zahlen(1_000))
  })
})
