import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import type { Rolle } from '../rechte/rechte.ts'
import { toLexical } from '../umwandlung/lexical.ts'
import { findEigeneVerwaltung, findStapel } from './aufgaben.ts'

let cms: ProbeCms
let verband: number
let autorin: Person
let kollege: Person
let stadt: Person

beforeAll(async () => {
  cms = await createProbeCms()
  verband = await cms.organisation('Verband Beispiel', 'verband')
  autorin = await cms.person('verbandsredaktion', verband)
  kollege = await cms.person('verbandsredaktion', verband)
  stadt = await cms.person('kommunalredaktion', await cms.organisation('Stadt Beispiel', 'kommune'))
})
afterAll(() => cms.weg())

let nr = 0
async function frage(person: Person, ...schritte: readonly (readonly [Person, string])[]): Promise<string> {
  const titel = `Was ist Nummer ${++nr}?`
  const { json } = await person.ask('POST', '/api/fragen', {
    titel,
    slug: `nummer-${nr}`,
    antwort: toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: 'Eine Zahl.' }] }]),
    zielgruppe: 'buerger',
    quellen: [],
    stand: '2026-11-25T12:00:00.000Z',
  })
  for (const [wer, nach] of schritte)
    expect(await wer.ask('POST', `/api/fragen/${json.doc.id}/schritt`, { nach })).toMatchObject({ status: 200 })
  return titel
}

async function stapelFor(person: Person, rolle: Rolle, organisation: number): Promise<Record<string, readonly string[]>> {
  const stapel = await findStapel(cms.payload, { id: person.id, rolle, organisation })
  return Object.fromEntries(stapel.map(({ name, aufgaben }) => [name, aufgaben.map(({ titel }) => titel)]))
}

describe('what waits for somebody', () => {
  test('is sorted by what is to be done, and each text lies where this person can do something', async () => {
    const entwurf = await frage(autorin)
    const eingereicht = await frage(autorin, [autorin, 'in-pruefung'])
    const freigegeben = await frage(autorin, [autorin, 'in-pruefung'], [kollege, 'freigegeben'])
    await frage(autorin, [autorin, 'in-pruefung'], [kollege, 'freigegeben'], [kollege, 'veroeffentlicht'])

    expect(await stapelFor(autorin, 'verbandsredaktion', verband)).toEqual({
      'Freigegeben und noch nicht veröffentlicht': [freigegeben],
      'Ihre Entwürfe': [entwurf],
      'Von Ihnen, in der Prüfung': [eingereicht],
    })
    expect(await stapelFor(kollege, 'verbandsredaktion', verband)).toEqual({
      'Wartet auf Ihre Freigabe': [eingereicht],
      'Freigegeben und noch nicht veröffentlicht': [freigegeben],
    })
  })

  test('is nothing for whoever may neither write nor release it', async () => {
    await frage(autorin, [autorin, 'in-pruefung'])
    expect(await stapelFor(stadt, 'kommunalredaktion', -1)).toEqual({})
  })

  test('are the drafts of a Kommune that somebody has begun, not the hundreds that the register made', async () => {
    await cms.payload.create({
      collection: 'verwaltungen',
      data: { titel: 'Leer', slug: 'leer', ars: '057110000000', organisation: verband, ablauf: 'entwurf' } as never,
      draft: true,
      context: { saat: true },
    })
    const land = await cms.person('landesredaktion', verband)
    expect(JSON.stringify(await stapelFor(land, 'landesredaktion', verband))).not.toContain('Leer')
  })

  test('are translations whose original has changed', async () => {
    await cms.payload.create({
      collection: 'uebersetzungen',
      data: {
        titel: 'Stale',
        slug: 'x',
        sprache: 'en',
        art: 'leistung',
        organisation: verband,
        ablauf: 'veroeffentlicht',
        originalGeaendert: '2026-11-25T12:00:00.000Z',
      } as never,
      draft: true,
      context: { saat: true },
      overrideAccess: true,
    })
    const land = await cms.person('landesredaktion', verband)
    expect((await stapelFor(land, 'landesredaktion', verband))['Übersetzungen, deren Original sich geändert hat']).toEqual([
      'Stale',
    ])
    expect(await stapelFor(kollege, 'verbandsredaktion', verband)).not.toHaveProperty(
      'Übersetzungen, deren Original sich geändert hat',
    )
  })
})

describe('the way to the own address', () => {
  test('is for those who write for a Kommune, and says whether there is still nothing', async () => {
    const organisation = await cms.organisation('Stadt mit Rathaus', 'kommune', { ars: '057540028028' })
    const person = await cms.person('kommunalredaktion', organisation)
    const find = (rolle: Rolle) => findEigeneVerwaltung(cms.payload, { id: person.id, rolle, organisation })
    expect(await find('kommunalredaktion')).toBeNull()
    const { id } = await cms.payload.create({
      collection: 'verwaltungen',
      data: { titel: 'Stadt mit Rathaus', slug: 'stadt-mit-rathaus', ars: '057540028028', organisation } as never,
      draft: true,
      context: { saat: true },
    })
    const pfad = `/admin/collections/verwaltungen/${id}`
    expect(await find('kommunalredaktion')).toEqual({ name: 'Stadt mit Rathaus', pfad, leer: true })
    await person.ask('PATCH', `/api/verwaltungen/${id}?draft=true`, { stand: '2026-11-25T12:00:00.000Z' })
    expect(await find('kommunalredaktion')).toMatchObject({ leer: false })
    expect(await find('landesredaktion')).toBeNull()
  })
})
