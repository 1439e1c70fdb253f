import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readSnapshot } from '@infoschalter/snapshot'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datenbankVon } from '../datenbank/art.ts'
import { findStoerung } from '../datenbank/stoerung.ts'
import { createProbeCms, type ProbeCms } from '../probe/probe-cms.ts'
import { startProbeDienst, waitUntil } from '../probe/probe-dienst.ts'
import { snapshotsPfad } from './ablage.ts'
import { beauftrage } from './auftrag.ts'
import { createVeroeffentlicher, type Veroeffentlicher } from './veroeffentlicher.ts'

/** What can be taken from a publication: its database, its life. */

const WURZEL = join(import.meta.dirname, '../../../..')

let cms: ProbeCms
let veroeffentlicher: Veroeffentlicher
let frage: number
const varDir = () => join(cms.verzeichnis, 'var')

beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
  veroeffentlicher = createVeroeffentlicher(cms.payload, {
    registerDir: join(WURZEL, 'register'),
    contentDir: join(WURZEL, 'content'),
    varDir: varDir(),
    demo: false,
    jetzt: () => new Date(),
  })
  const { docs } = await cms.payload.find({ collection: 'fragen', where: { slug: { equals: 'demodaten' } }, depth: 0 })
  frage = docs[0]?.id as number
  await veroeffentlicher.publish()
}, 240_000)
afterAll(() => cms.weg())

const aktuelle = () => (JSON.parse(readFileSync(join(snapshotsPfad(varDir()), 'aktuell.json'), 'utf8')) as { id: string }).id
const isWhole = async (id: string) => (await readSnapshot(id, (name) => readFile(join(snapshotsPfad(varDir()), id, name)))).ok
const wartende = async () =>
  (await cms.payload.count({ collection: 'veroeffentlichungen', where: { stand: { in: ['wartet', 'laeuft'] } } })).totalDocs

async function order(titel: string): Promise<void> {
  await cms.payload.update({
    collection: 'fragen',
    id: frage,
    data: { titel, _status: 'published' },
    context: { saat: true },
  })
  await beauftrage({ payload: cms.payload }, { anlass: titel, von: null })
}

/** Somebody else holds the database for a while: another process, because waiting for SQLite stops this one. */
async function holdDatenbank(sekunden: number): Promise<{ readonly frei: Promise<void> }> {
  if (datenbankVon(cms.datenbank) === 'postgres') {
    const client = new Client({ connectionString: cms.datenbank })
    await client.connect()
    await client.query('BEGIN; LOCK TABLE veroeffentlichungen IN ACCESS EXCLUSIVE MODE')
    return { frei: pause(sekunden * 1000).then(() => client.end()) }
  }
  const halter = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '-e',
      `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]); db.exec('BEGIN IMMEDIATE');
       console.log('da'); setTimeout(() => db.exec('ROLLBACK'), ${sekunden * 1000})`,
      cms.datenbank.slice('file:'.length),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await new Promise((da) => halter.stdout.once('data', da))
  return { frei: new Promise((fertig) => halter.once('exit', () => fertig())) }
}

describe('a database that another holds', () => {
  test('for a moment makes a publication wait, no more', async () => {
    await order('Was sind Demodaten einen Moment lang?')
    const vorher = aktuelle()
    const { frei } = await holdDatenbank(2)
    expect(await veroeffentlicher.tick()).toBe(true)
    await frei
    expect(await wartende()).toBe(0)
    expect(aktuelle()).not.toBe(vorher)
  })

  test('for too long puts the publication off: the old state stays, the order waits, the next look does it', async () => {
    await order('Was sind Demodaten auf Dauer?')
    const vorher = aktuelle()
    const { frei } = await holdDatenbank(11)
    const error = await veroeffentlicher.tick().catch((grund: unknown) => grund)
    expect(findStoerung(error)?.regel).toBe('datenbank-belegt')
    expect(aktuelle()).toBe(vorher)
    await frei
    expect(await wartende()).toBe(1)
    await veroeffentlicher.tick()
    expect(await wartende()).toBe(0)
    expect(aktuelle()).not.toBe(vorher)
  })
})

test('a plug pulled at any moment of a publication leaves a whole state, and the next process publishes what was ordered', async () => {
  let dienst = await startProbeDienst(cms.datenbank, varDir())
  for (const ms of [150, 1_000]) {
    await order(`Was sind Demodaten nach ${ms} Millisekunden?`)
    await pause(ms)
    dienst.prozess.kill('SIGKILL')
    await dienst.ende
    expect(await isWhole(aktuelle())).toBe(true)
    dienst = await startProbeDienst(cms.datenbank, varDir())
    await waitUntil(async () => (await wartende()) === 0, 30, dienst.ausgabe)
    expect(await isWhole(aktuelle())).toBe(true)
    const fragen = readFileSync(join(snapshotsPfad(varDir()), aktuelle(), 'fragen.json'), 'utf8')
    expect(fragen, dienst.ausgabe()).toContain(`nach ${ms} Millisekunden?`)
  }
  dienst.prozess.kill('SIGTERM')
  await dienst.ende
}, 240_000)

/** As full a disk as one can have without filling one: no file of that process may grow beyond so many bytes. */
function limitDateien(pid: number | undefined, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`])
}

test('a disk that is full leaves the old state and nothing half-written, says so, and with space again the same process goes on', async () => {
  const dienst = await startProbeDienst(cms.datenbank, varDir())
  const vorher = aktuelle()
  const staende = readdirSync(snapshotsPfad(varDir())).toSorted()
  limitDateien(dienst.prozess.pid, 16_384)
  await order('Was sind Demodaten auf voller Platte?')
  const gescheitert = async () => {
    const { docs } = await cms.payload.find({
      collection: 'veroeffentlichungen',
      where: { anlass: { equals: 'Was sind Demodaten auf voller Platte?' }, stand: { equals: 'gescheitert' } },
    })
    return docs[0]?.probleme
  }
  // The disk of the database is full, or, where that is on another machine, the one for the snapshots: then editors are told.
  await waitUntil(
    async () => /"regel":"datenbank-voll"/.test(dienst.ausgabe()) || (await gescheitert()) !== undefined,
    60,
    dienst.ausgabe,
  )
  const grund = await gescheitert()
  expect(aktuelle()).toBe(vorher)
  expect(await isWhole(vorher)).toBe(true)
  expect(readdirSync(snapshotsPfad(varDir())).toSorted()).toEqual(staende)
  limitDateien(dienst.prozess.pid, 'unlimited')
  if (grund !== undefined) {
    expect(grund).toMatch(/Speicherplatz/)
    await beauftrage({ payload: cms.payload }, { anlass: 'noch einmal', von: null })
  }
  await waitUntil(async () => aktuelle() !== vorher && (await wartende()) === 0, 60, dienst.ausgabe)
  expect(await isWhole(aktuelle())).toBe(true)
  dienst.prozess.kill('SIGTERM')
  await dienst.ende
}, 240_000)
