import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { snapshotsPfad } from './ablage.ts'
import { beauftrage } from './auftrag.ts'
import { createVeroeffentlicher, type Veroeffentlicher } from './veroeffentlicher.ts'

const WURZEL = join(import.meta.dirname, '../../../..')

let cms: ProbeCms
let veroeffentlicher: Veroeffentlicher
let land: Person
let kommune: Person
let frage: number

const varDir = () => join(cms.verzeichnis, 'var')
const options = () => ({
  registerDir: join(WURZEL, 'register'),
  contentDir: join(WURZEL, 'content'),
  varDir: varDir(),
  demo: false,
  jetzt: () => new Date(),
})

beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
  veroeffentlicher = createVeroeffentlicher(cms.payload, options())
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
  kommune = await cms.person('kommunalredaktion', await cms.organisation('Musterstadt', 'kommune'))
  const { docs } = await cms.payload.find({ collection: 'fragen', where: { slug: { equals: 'demodaten' } }, depth: 0 })
  frage = docs[0]?.id as number
}, 240_000)
afterAll(() => cms.weg())

const zeiger = () =>
  JSON.parse(readFileSync(join(snapshotsPfad(varDir()), 'aktuell.json'), 'utf8')) as { id: string; gehalten?: object }
const letzte = async () =>
  (await cms.payload.find({ collection: 'veroeffentlichungen', sort: '-createdAt', limit: 1, depth: 0 })).docs[0]

/** Publishes the question with another title; gives the entry of the history. */
async function publishTitel(titel: string): Promise<{ id: number; snapshot: string }> {
  await cms.payload.update({
    collection: 'fragen',
    id: frage,
    data: { titel, _status: 'published' },
    context: { saat: true },
  })
  await beauftrage({ payload: cms.payload }, { anlass: titel, von: null })
  await veroeffentlicher.tick()
  const eintrag = await letzte()
  return { id: eintrag?.id as number, snapshot: eintrag?.snapshot as string }
}

describe('back to an earlier state', () => {
  let gut: { id: number; snapshot: string }
  let falsch: { id: number; snapshot: string }

  test('is offered for states that are still there and are not shown already', async () => {
    gut = await publishTitel('Was sind Demodaten genau?')
    falsch = await publishTitel('Was ist hier falsch?')
    expect((await land.ask('GET', `/api/veroeffentlichungen/${gut.id}/zurueck`)).json).toEqual({
      snapshot: gut.snapshot,
      moeglich: true,
      grund: null,
    })
    expect((await land.ask('GET', `/api/veroeffentlichungen/${falsch.id}/zurueck`)).json).toMatchObject({
      moeglich: false,
      grund: 'Diesen Stand zeigt das Portal.',
    })
  })

  test('is for the Land and the administration alone', async () => {
    for (const pfad of [`/api/veroeffentlichungen/${gut.id}/zurueck`, '/api/veroeffentlichungen/weiter']) {
      expect(await kommune.ask('POST', pfad)).toMatchObject({ status: 403 })
      expect(await cms.ask('POST', pfad)).toMatchObject({ status: 401 })
    }
    expect(await veroeffentlicher.tick()).toBe(false)
    expect(zeiger().id).toBe(falsch.snapshot)
  })

  test('takes one click, and the state is held: what is released meanwhile waits', async () => {
    expect(await land.ask('POST', `/api/veroeffentlichungen/${gut.id}/zurueck`)).toMatchObject({ status: 200 })
    expect(await veroeffentlicher.tick()).toBe(true)
    expect(zeiger()).toMatchObject({ id: gut.snapshot, gehalten: { von: expect.stringContaining('landesredaktion') } })
    await publishTitel('Was sind Demodaten nun?')
    expect(await letzte()).toMatchObject({ stand: 'wartet', anlass: 'Was sind Demodaten nun?' })
    expect(zeiger().id).toBe(gut.snapshot)
    expect((await kommune.ask('GET', '/api/veroeffentlichungen/portal')).json).toMatchObject({
      snapshot: gut.snapshot,
      gehalten: expect.stringMatching(/^Seit .* zeigt das Portal einen früheren Stand, festgehalten von landesredaktion/),
      letzte: { stand: 'wartet' },
      darf: false,
    })
  })

  test('a start of the process that publishes changes nothing of that', async () => {
    const anfang = await createVeroeffentlicher(cms.payload, options()).publish()
    expect(anfang).toMatchObject({ ok: false, probleme: [{ regel: 'stand-festgehalten' }] })
    expect(zeiger().id).toBe(gut.snapshot)
  })

  test('goes on in one click, and all that waited is published', async () => {
    expect(await land.ask('POST', '/api/veroeffentlichungen/weiter')).toMatchObject({ status: 200 })
    await veroeffentlicher.tick()
    expect(zeiger().gehalten).toBeUndefined()
    expect([gut.snapshot, falsch.snapshot]).not.toContain(zeiger().id)
    const { docs } = await cms.payload.find({ collection: 'veroeffentlichungen', where: { stand: { equals: 'wartet' } } })
    expect(docs).toEqual([])
  })

  test('also brings back what was released before, with nothing waiting', async () => {
    const vorher = zeiger()
    await land.ask('POST', `/api/veroeffentlichungen/${falsch.id}/zurueck`)
    await veroeffentlicher.tick()
    expect(zeiger().id).toBe(falsch.snapshot)
    await land.ask('POST', '/api/veroeffentlichungen/weiter')
    await veroeffentlicher.tick()
    expect(zeiger()).toEqual({ id: vorher.id })
    expect(await letzte()).toMatchObject({ art: 'weiter', stand: 'fertig', snapshot: vorher.id, unterschied: '1 Frage geändert' })
  })

  test('a state that is gone, or damaged, is refused: the portal shows what it showed', async () => {
    const vorher = zeiger()
    await cms.payload.create({
      collection: 'veroeffentlichungen',
      data: { stand: 'wartet', art: 'zurueck', ziel: 'f'.repeat(32), anlass: 'zu spät' },
    })
    await veroeffentlicher.tick()
    expect(await letzte()).toMatchObject({ stand: 'gescheitert', probleme: expect.stringContaining('gibt es nicht mehr') })
    rmSync(join(snapshotsPfad(varDir()), gut.snapshot, 'fragen.json'))
    await land.ask('POST', `/api/veroeffentlichungen/${gut.id}/zurueck`)
    await veroeffentlicher.tick()
    expect(await letzte()).toMatchObject({ stand: 'gescheitert', probleme: expect.stringContaining('fragen.json') })
    expect(zeiger()).toEqual(vorher)
    rmSync(join(snapshotsPfad(varDir()), gut.snapshot), { recursive: true })
    expect(await land.ask('POST', `/api/veroeffentlichungen/${gut.id}/zurueck`)).toMatchObject({ status: 409 })
  })
})
