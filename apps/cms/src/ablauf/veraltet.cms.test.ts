import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'

let cms: ProbeCms
let land: Person
let pruefer: Person
let original: number
let fassung: number

beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
  const organisation = await cms.organisation('Land', 'land')
  land = await cms.person('landesredaktion', organisation)
  pruefer = await cms.person('landesredaktion', organisation)
  const find = async (collection: 'leistungen' | 'uebersetzungen', where: object) =>
    (await cms.payload.find({ collection, where: where as never, limit: 1, depth: 0 })).docs[0]?.id as number
  original = await find('leistungen', { slug: { equals: 'hund-anmelden' } })
  fassung = await find('uebersetzungen', {
    slug: { equals: 'hund-anmelden' },
    art: { equals: 'leistung' },
    sprache: { equals: 'en' },
  })
}, 240_000)
afterAll(() => cms.weg())

async function publish(pfad: string, data: object): Promise<void> {
  const ok = async (person: Person, methode: 'PATCH' | 'POST', adresse: string, wert: object) =>
    expect((await person.ask(methode, adresse, wert)).json.errors).toBeUndefined()
  await ok(land, 'PATCH', `/api/${pfad}?draft=true`, data)
  await ok(land, 'POST', `/api/${pfad}/schritt`, { nach: 'in-pruefung' })
  for (const nach of ['freigegeben', 'veroeffentlicht']) await ok(pruefer, 'POST', `/api/${pfad}/schritt`, { nach })
}

const read = async (draft: boolean) =>
  (await land.ask('GET', `/api/uebersetzungen/${fassung}?depth=0&draft=${draft}`)).json as Record<string, unknown>

describe('a variant in another language', () => {
  test('is not marked when only the date of the check and the search words of its original change', async () => {
    await publish(`leistungen/${original}`, {
      stand: '2026-11-26T12:00:00.000Z',
      synonyme: ['neuer hund', 'welpe', 'hundemarke', 'hundehalter', 'vierbeiner'],
    })
    expect(await read(false)).toMatchObject({ originalGeaendert: null, _status: 'published' })
  })

  test('is marked when its original is published with other words, and stays public as it is', async () => {
    await publish(`leistungen/${original}`, { kurz: 'Wer einen Hund hat, meldet ihn bei der Stadt oder Gemeinde an.' })
    for (const draft of [false, true])
      expect(await read(draft)).toMatchObject({
        originalGeaendert: expect.any(String),
        _status: 'published',
        ablauf: 'veroeffentlicht',
      })
    const { json } = await land.ask('GET', '/api/uebersetzungen?where[originalGeaendert][exists]=true&depth=0')
    expect(json.docs.map(({ id }: { id: number }) => id)).toContain(fassung)
  })

  test('cannot be unmarked by writing into the field', async () => {
    await land.ask('PATCH', `/api/uebersetzungen/${fassung}?draft=true`, { originalGeaendert: null })
    expect(await read(true)).toMatchObject({ originalGeaendert: expect.any(String) })
  })

  test('has a tick that can be set in the form', () => {
    const tick = cms.payload.collections.uebersetzungen.config.flattenedFields.find(({ name }) => name === 'abgeglichen')
    expect(tick).toMatchObject({ type: 'checkbox', admin: { readOnly: false } })
  })

  test('loses the mark by the word of an editor, in public when that is published', async () => {
    await land.ask('PATCH', `/api/uebersetzungen/${fassung}?draft=true`, { abgeglichen: true })
    expect(await read(true)).toMatchObject({ originalGeaendert: null, ablauf: 'entwurf' })
    expect(await read(false)).toMatchObject({ originalGeaendert: expect.any(String) })
    await publish(`uebersetzungen/${fassung}`, {})
    expect(await read(false)).toMatchObject({
      originalGeaendert: null,
      originalStand: expect.stringContaining(new Date().toISOString().slice(0, 10)),
    })
  })
})
