import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { toLexical } from '../umwandlung/lexical.ts'

/** Ways past the steps that Payload offers by itself: none of them is there, neither as a button nor over the interface. */

let cms: ProbeCms
let land: Person
let chef: Person
let nr = 0

beforeAll(async () => {
  cms = await createProbeCms()
  const organisation = await cms.organisation('Land', 'land', { vierAugen: false })
  land = await cms.person('landesredaktion', organisation)
  chef = await cms.person('administration', organisation)
})
afterAll(() => cms.weg())

async function create(): Promise<number> {
  const { json } = await land.ask('POST', '/api/fragen', {
    titel: `Was ist Nummer ${++nr}?`,
    antwort: toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: 'Eine Zahl.' }] }]),
    zielgruppe: 'buerger',
    quellen: [],
    stand: '2026-11-25T12:00:00.000Z',
  })
  return json.doc.id
}

async function publish(): Promise<number> {
  const id = await create()
  for (const nach of ['in-pruefung', 'freigegeben', 'veroeffentlicht'])
    expect((await land.ask('POST', `/api/fragen/${id}/schritt`, { nach })).status).toBe(200)
  return id
}

const isPublic = async (id: number) =>
  (await cms.payload.findByID({ collection: 'fragen', id, depth: 0 }))._status === 'published'

describe('a text that is public', () => {
  test('is not taken off by a PATCH that says draft', async () => {
    const id = await publish()
    for (const pfad of [`/api/fragen/${id}`, `/api/fragen/${id}?draft=false`, `/api/fragen/${id}?unpublishAllLocales=true`])
      await land.ask('PATCH', pfad, { _status: 'draft' })
    expect(await isPublic(id)).toBe(true)
  })

  test('is not doubled', async () => {
    const id = await publish()
    const vorher = (await cms.payload.count({ collection: 'fragen' })).totalDocs
    expect((await land.ask('POST', `/api/fragen/${id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
    expect((await cms.payload.count({ collection: 'fragen' })).totalDocs).toBe(vorher)
  })
})

describe('many texts at once', () => {
  const alle = '/api/fragen?where[id][exists]=true'

  test('are not changed, and none becomes public', async () => {
    const id = await create()
    const vorher = await cms.payload.findByID({ collection: 'fragen', id, draft: true, depth: 0 })
    for (const angaben of [{ _status: 'published' }, { ablauf: 'veroeffentlicht' }, { titel: 'Alle gleich?' }])
      expect((await land.ask('PATCH', alle, angaben)).status).toBe(403)
    expect(await cms.payload.findByID({ collection: 'fragen', id, draft: true, depth: 0 })).toEqual(vorher)
  })

  test('are deleted only as far as each may be', async () => {
    const [oeffentlich, entwurf] = [await publish(), await create()]
    await land.ask('DELETE', alle)
    expect(await isPublic(oeffentlich)).toBe(true)
    expect(await cms.payload.findByID({ collection: 'fragen', id: entwurf, disableErrors: true })).toBeNull()
  })
})

describe('an account', () => {
  const konto = (anders: object) => ({
    name: 'Neu',
    email: `neu-${++nr}@probe.example`,
    password: 'vier Wörter ohne Zusammenhang',
    rolle: 'lesend',
    organisation: 1,
    ...anders,
  })
  const organisation = async () => (await cms.payload.find({ collection: 'organisationen', limit: 1 })).docs[0]?.id

  test('has a password of twelve characters at least, and is told how to make one', async () => {
    const { status, json } = await chef.ask(
      'POST',
      '/api/benutzer',
      konto({ password: 'zu-kurz-123', organisation: await organisation() }),
    )
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain('Das Kennwort hat 11 Zeichen. Nehmen Sie mindestens 12')
    expect(
      (await chef.ask('POST', '/api/benutzer', konto({ password: 'lang-genug-1', organisation: await organisation() }))).status,
    ).toBe(201)
    expect((await chef.ask('PATCH', `/api/benutzer/${chef.id}`, { password: 'kurz' })).status).toBe(400)
  })

  test('belongs to an organisation', async () => {
    for (const fehlt of [null, undefined]) {
      const { status, json } = await chef.ask('POST', '/api/benutzer', konto({ organisation: fehlt }))
      expect(status).toBe(400)
      expect(JSON.stringify(json)).toContain('Wählen Sie die Organisation')
    }
  })

  test('is not doubled, and not changed together with others', async () => {
    expect((await chef.ask('POST', `/api/benutzer/${land.id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
    expect((await chef.ask('PATCH', '/api/benutzer?where[id][exists]=true', { rolle: 'administration' })).status).toBe(403)
    expect((await cms.payload.findByID({ collection: 'benutzer', id: land.id })).rolle).toBe('landesredaktion')
  })
})
