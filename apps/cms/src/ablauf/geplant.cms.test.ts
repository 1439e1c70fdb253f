import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { takeGeplante } from './geplant.ts'

let cms: ProbeCms
let autorin: Person
let land: Person
let zahl = 0

beforeAll(async () => {
  cms = await createProbeCms()
  autorin = await cms.person('kommunalredaktion', await cms.organisation('Musterstadt', 'kommune'))
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
})
afterAll(() => cms.weg())

const MORGEN = '2030-01-02T08:00:00.000Z'
const VORHER = new Date('2030-01-02T07:59:00Z')
const NACHHER = new Date('2030-01-02T08:00:01Z')

async function ok(person: Person, methode: 'POST' | 'PATCH', pfad: string, wert: object): Promise<void> {
  expect((await person.ask(methode, pfad, wert)).json.errors).toBeUndefined()
}

/** A question that the Land has released. */
async function released(): Promise<string> {
  const { json } = await autorin.ask('POST', '/api/fragen', {
    titel: `Was ist geplant ${zahl++}?`,
    slug: `geplant-${zahl}`,
    antwort: {
      root: {
        type: 'root',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [
          {
            type: 'paragraph',
            version: 1,
            direction: null,
            format: '',
            indent: 0,
            children: [{ type: 'text', text: 'Dies und das.', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
          },
        ],
      },
    },
    zielgruppe: 'buerger',
    stand: '2026-11-26T12:00:00.000Z',
  })
  const pfad = `/api/fragen/${json.doc.id}`
  await ok(autorin, 'POST', `${pfad}/schritt`, { nach: 'in-pruefung' })
  await ok(land, 'POST', `${pfad}/schritt`, { nach: 'freigegeben' })
  return pfad
}

const latest = async (pfad: string) => (await land.ask('GET', `${pfad}?draft=true&depth=0`)).json
const auftraege = async () => (await cms.payload.count({ collection: 'veroeffentlichungen' })).totalDocs

describe('a planned publication', () => {
  test('happens at its time, once, and says who has planned it', async () => {
    const pfad = await released()
    await ok(land, 'PATCH', pfad, { veroeffentlichenAm: MORGEN })
    const vorher = await auftraege()
    await takeGeplante(cms.payload, VORHER)
    expect(await latest(pfad)).toMatchObject({ ablauf: 'freigegeben', geplantVon: land.id })
    await takeGeplante(cms.payload, NACHHER)
    await takeGeplante(cms.payload, NACHHER)
    const da = await latest(pfad)
    expect(da).toMatchObject({ ablauf: 'veroeffentlicht', _status: 'published', veroeffentlichenAm: null })
    expect(da.pruefung.at(-1)).toMatchObject({
      schritt: 'veroeffentlichen',
      von: null,
      kommentar: 'Geplant von landesredaktion 2.',
    })
    expect(await auftraege()).toBe(vorher + 1)
  })

  test('waits for the release', async () => {
    const pfad = await released()
    await ok(land, 'POST', `${pfad}/schritt`, { nach: 'entwurf' })
    await ok(land, 'PATCH', pfad, { veroeffentlichenAm: MORGEN })
    await takeGeplante(cms.payload, NACHHER)
    expect(await latest(pfad)).toMatchObject({ ablauf: 'entwurf', veroeffentlichenAm: MORGEN })
  })

  test('holds no longer when the words are changed', async () => {
    const pfad = await released()
    await ok(land, 'PATCH', pfad, { veroeffentlichenAm: MORGEN })
    await ok(autorin, 'PATCH', pfad, { titel: 'Was ist anders geplant?' })
    expect(await latest(pfad)).toMatchObject({ ablauf: 'entwurf', veroeffentlichenAm: null })
  })

  test('is for those who may release: what others write into the field is not taken', async () => {
    const pfad = await released()
    await autorin.ask('PATCH', pfad, { veroeffentlichenAm: MORGEN })
    expect(await latest(pfad)).toMatchObject({ ablauf: 'freigegeben', veroeffentlichenAm: null })
  })

  test('is never in the name of another', async () => {
    const pfad = await released()
    await ok(land, 'PATCH', pfad, { veroeffentlichenAm: MORGEN, geplantVon: autorin.id })
    await ok(autorin, 'PATCH', pfad, { geplantVon: autorin.id })
    expect(await latest(pfad)).toMatchObject({ geplantVon: land.id })
  })

  test('that ends before it begins is refused', async () => {
    const pfad = await released()
    const { status, json } = await land.ask('PATCH', pfad, {
      veroeffentlichenAm: MORGEN,
      zurueckziehenAm: '2030-01-01T08:00:00.000Z',
    })
    expect([status, json.errors[0].message]).toEqual([400, '„Zurückziehen am“ liegt vor „Veröffentlichen am“.'])
    expect(await latest(pfad)).toMatchObject({ veroeffentlichenAm: null, zurueckziehenAm: null })
  })

  test('that is not possible is given up, and the text says why', async () => {
    const pfad = await released()
    await ok(land, 'PATCH', pfad, { veroeffentlichenAm: MORGEN })
    // As if a rule had become stricter since the release.
    await cms.payload.update({
      collection: 'fragen',
      id: Number(pfad.split('/').at(-1)),
      draft: true,
      data: { titel: 'Kein Fragezeichen' },
      context: { schritt: true },
    })
    await takeGeplante(cms.payload, NACHHER)
    const da = await latest(pfad)
    expect(da).toMatchObject({ ablauf: 'freigegeben', veroeffentlichenAm: null })
    expect(da.pruefung.at(-1).kommentar).toMatch(/^Ging nicht: .*Fragezeichen/)
  })
})

describe('a planned withdrawal', () => {
  test('takes the text off the public page at its time, also while somebody is rewriting it', async () => {
    const pfad = await released()
    await ok(land, 'POST', `${pfad}/schritt`, { nach: 'veroeffentlicht' })
    await ok(land, 'PATCH', pfad, { zurueckziehenAm: MORGEN })
    await ok(autorin, 'PATCH', pfad, { titel: 'Was wird gerade geändert?' })
    await takeGeplante(cms.payload, VORHER)
    expect((await land.ask('GET', `${pfad}?depth=0`)).json._status).toBe('published')
    await takeGeplante(cms.payload, NACHHER)
    expect((await land.ask('GET', `${pfad}?depth=0`)).json._status).toBe('draft')
    expect(await latest(pfad)).toMatchObject({ ablauf: 'zurueckgezogen', zurueckziehenAm: null, geplantVon: null })
  })
})

test('the look for what is due is one question to the database, and nothing more where nothing is', async () => {
  const execute = vi.spyOn(cms.payload.db as unknown as { execute: () => unknown }, 'execute')
  const find = vi.spyOn(cms.payload.db, 'find')
  const queryDrafts = vi.spyOn(cms.payload.db, 'queryDrafts')
  await takeGeplante(cms.payload, VORHER)
  expect([execute, find, queryDrafts].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0])
  vi.restoreAllMocks()
})
