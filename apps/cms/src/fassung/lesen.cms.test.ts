import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { toLexical } from '../umwandlung/lexical.ts'
import { darfWiederherstellen, felderVon, type Ort, readFassungen, readNamen } from './lesen.ts'

let cms: ProbeCms
let anna: Person
let lesend: Person
let land: Person
let ort: Ort
let pfad: string

beforeAll(async () => {
  cms = await createProbeCms()
  const stadt = await cms.organisation('Musterstadt', 'kommune')
  anna = await cms.person('kommunalredaktion', stadt)
  lesend = await cms.person('lesend', stadt)
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
  const { doc } = await ok(anna, 'POST', '/api/fragen', {
    titel: 'Wer war das?',
    slug: 'wer-war-das',
    antwort: toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: 'Wir.' }] }]),
    zielgruppe: 'buerger',
    stand: '2026-11-20T12:00:00.000Z',
  })
  ort = { art: 'sammlung', slug: 'fragen', id: doc.id }
  pfad = `/api/fragen/${doc.id}`
  await ok(anna, 'POST', `${pfad}/schritt`, { nach: 'in-pruefung' })
  for (const nach of ['freigegeben', 'veroeffentlicht']) await ok(land, 'POST', `${pfad}/schritt`, { nach })
  await ok(anna, 'PATCH', pfad, { titel: 'Und wer das?', synonyme: ['wer'] })
  await ok(anna, 'PATCH', pfad, { titel: 'Und wer das?' })
})
afterAll(() => cms.weg())

async function ok(person: Person, methode: 'POST' | 'PATCH', adresse: string, wert: object) {
  const { json } = await person.ask(methode, adresse, wert)
  expect(json.errors).toBeUndefined()
  return json
}

/** The request of somebody who looks at a page. */
async function als(person: Person): Promise<PayloadRequest> {
  const user = await cms.payload.findByID({ collection: 'benutzer', id: person.id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'benutzer' } }, cms.payload)
}

const kurz = async (wo: Ort, person: Person) =>
  (await readFassungen(wo, await als(person))).map(({ wer, was, stand, imPortal, jetzig }) =>
    [wer, was, stand, imPortal ? 'im Portal' : '', jetzig ? 'jetzt' : ''].join(' | '),
  )

describe('the list of earlier versions', () => {
  test('says who did what, in which state the text was then, and what the public sees; also to those who only read', async () => {
    for (const person of [anna, lesend])
      expect(await kurz(ort, person)).toEqual([
        ' | Gespeichert, ohne die Worte zu ändern | Entwurf |  | jetzt',
        'kommunalredaktion 1 | Geändert: Frage, Suchwörter | Entwurf |  | ',
        'landesredaktion 3 | Veröffentlichen | Veröffentlicht | im Portal | ',
        'landesredaktion 3 | Freigeben | Freigegeben |  | ',
        'kommunalredaktion 1 | Zur Prüfung geben | In Prüfung |  | ',
        'kommunalredaktion 1 | Angelegt | Entwurf |  | ',
      ])
  })

  test('has no addresses of accounts', async () => {
    expect(JSON.stringify((await readFassungen(ort, await als(lesend))).map(({ wer }) => wer))).not.toContain('@')
  })

  test('of a text that the program brought does not say who', async () => {
    const { id } = await cms.payload.create({
      collection: 'fragen',
      data: { titel: 'Aus der Saat?', slug: 'saat', organisation: 1, ablauf: 'entwurf', _status: 'draft' } as never,
      draft: true,
      context: { saat: true },
    })
    expect(await kurz({ ...ort, id }, anna)).toEqual([' | Älteste Fassung, die noch da ist | Entwurf |  | jetzt'])
  })

  test('of what there is once has no states', async () => {
    await ok(land, 'POST', '/api/globals/startseite', { oftGesucht: ['hund'] })
    await ok(land, 'POST', '/api/globals/startseite', { oftGesucht: ['hund', 'pass'] })
    expect((await kurz({ art: 'global', slug: 'startseite', id: 'startseite' }, anna)).at(0)).toBe(
      'landesredaktion 3 | Geändert: Oft gesucht |  | im Portal | jetzt',
    )
  })

  test('knows that nothing is public any more, and what was restored', async () => {
    const [, , oeffentliche] = await readFassungen(ort, await als(anna))
    await ok(anna, 'POST', `/api/fragen/versions/${oeffentliche?.id}`, {})
    await ok(land, 'POST', `${pfad}/schritt`, { nach: 'zurueckgezogen' })
    expect((await kurz(ort, anna)).slice(0, 2)).toEqual([
      'landesredaktion 3 | Zurückziehen | Zurückgezogen |  | jetzt',
      'kommunalredaktion 1 | Frühere Fassung wiederhergestellt | Entwurf |  | ',
    ])
    expect((await kurz(ort, anna)).join()).not.toContain('im Portal')
  })
})

test('who may change a text may restore its versions', async () => {
  const dokument = (await anna.ask('GET', `${pfad}?draft=true&depth=0`)).json
  const darf = async (person: Person) => darfWiederherstellen(ort, dokument, await als(person))
  expect([await darf(anna), await darf(land), await darf(lesend)]).toEqual([true, true, false])
})

test('relations are named by title, and what is gone is said to be', async () => {
  const { doc } = await ok(land, 'POST', '/api/leistungen', { titel: 'Hund anmelden', slug: 'hund-anmelden' })
  const nenne = await readNamen(felderVon(ort), [{ leistungen: [doc.id, 99_999] }], await als(lesend))
  expect(nenne('leistungen', doc.id)).toBe('Hund anmelden')
  expect(nenne('leistungen', 99_999)).toBe('Nr. 99999 (gibt es nicht mehr)')
})

describe('the form asks whether somebody has saved since', () => {
  const frage = async (person: Person, seit: string) => (await person.ask('GET', `${pfad}/grundlage?seit=${seit}`)).json.veraltet

  test('and hears who', async () => {
    const { updatedAt } = (await anna.ask('GET', `${pfad}?draft=true&depth=0`)).json
    expect(await frage(anna, updatedAt)).toBeNull()
    await ok(land, 'PATCH', pfad, { titel: 'Vom Land?' })
    expect((await frage(anna, updatedAt)).wer).toMatch(/^landesredaktion 3 hat diesen Text am .* gespeichert/)
    expect(await frage(anna, 'gestern')).toBeNull()
    expect((await cms.ask('GET', `${pfad}/grundlage?seit=${updatedAt}`)).status).toBe(401)
    expect((await anna.ask('GET', `/api/fragen/99999/grundlage?seit=${updatedAt}`)).json.veraltet).toBeNull()
  })

  test('for what there is once, too', async () => {
    const { updatedAt } = (await land.ask('GET', '/api/globals/startseite?depth=0')).json
    await ok(land, 'POST', '/api/globals/startseite', { oftGesucht: ['umzug'] })
    expect((await land.ask('GET', `/api/globals/startseite/grundlage?seit=${updatedAt}`)).json.veraltet.wer).toContain(
      'Sie haben diesen Text',
    )
  })
})
