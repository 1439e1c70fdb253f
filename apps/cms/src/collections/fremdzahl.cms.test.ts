import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'

let cms: ProbeCms
let autorin: Person
let kollegin: Person

beforeAll(async () => {
  cms = await createProbeCms()
  const land = await cms.organisation('Land Beispiel', 'land')
  autorin = await cms.person('landesredaktion', land)
  kollegin = await cms.person('administration', land)
})
afterAll(() => cms.weg())

const ZAHL = {
  gebiet: 'HE',
  zaehlweise: 'ozg-flaechendeckend',
  wert: 229,
  von: 575,
  stand: '2025-01',
  quelle: { titel: 'Eine Studie', url: 'https://studie.example/' },
}

const create = async (anders: object = {}) => (await autorin.ask('POST', '/api/fremdzahlen', { ...ZAHL, ...anders })).json.doc
const schritt = (person: Person, id: number, nach: string) => person.ask('POST', `/api/fremdzahlen/${id}/schritt`, { nach })
const oeffentliche = async () => (await readVeroeffentlichte(cms.payload)).fremdzahlen ?? []

describe('a figure of others', () => {
  let id: number

  test('has its name and its address from what it says', async () => {
    const doc = await create()
    id = doc.id
    expect(doc).toMatchObject({
      titel: 'Hessen: OZG-Leistungen, flächendeckend online (2025-01)',
      slug: 'he-ozg-flaechendeckend-2025-01',
      ablauf: 'entwurf',
    })
  })

  test('is public when a colleague has released it, as the source says it', async () => {
    expect((await schritt(autorin, id, 'in-pruefung')).status).toBe(200)
    expect((await schritt(autorin, id, 'freigegeben')).status).toBe(403)
    expect(await oeffentliche()).toEqual([])
    await schritt(kollegin, id, 'freigegeben')
    expect((await schritt(kollegin, id, 'veroeffentlicht')).status).toBe(200)
    expect(await oeffentliche()).toEqual([ZAHL])
  })

  test('gets another address with another date, and whoever sends one is not heard', async () => {
    const { json } = await autorin.ask('PATCH', `/api/fremdzahlen/${id}`, { stand: '14.3.2025', slug: 'selbst-gewaehlt' })
    expect(json.doc).toMatchObject({ slug: 'he-ozg-flaechendeckend-2025-03-14', stand: '2025-03-14' })
    expect((await oeffentliche())[0]?.stand).toBe('2025-01')
  })

  test('has no address while its date is missing, and stands in nobody’s way', async () => {
    const pfad = `/api/fremdzahlen/${(await create({ gebiet: 'HB' })).id}`
    expect((await autorin.ask('PATCH', pfad, { stand: null })).json.doc.slug ?? null).toBe(null)
    expect((await create({ gebiet: 'HB' })).slug).toBe('hb-ozg-flaechendeckend-2025-01')
    const { status, json } = await autorin.ask('PATCH', pfad, { stand: '2025-01' })
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'stand'])
  })

  test('goes back to an earlier version with the address of that version', async () => {
    const { id } = await create({ gebiet: 'BW' })
    await autorin.ask('PATCH', `/api/fremdzahlen/${id}`, { stand: '2024' })
    const { docs } = (await autorin.ask('GET', `/api/fremdzahlen/versions?where[parent][equals]=${id}&sort=createdAt`)).json
    const { json } = await autorin.ask('POST', `/api/fremdzahlen/versions/${docs[0].id}`, {})
    expect(json.doc).toMatchObject({ stand: '2025-01', slug: 'bw-ozg-flaechendeckend-2025-01' })
  })

  test('may come from a source that has no https', async () => {
    const alt = { titel: 'Alte Seite', url: 'http://alt.example/' }
    expect((await create({ gebiet: 'BY', quelle: alt })).quelle.url).toBe(alt.url)
  })
})

describe('is not saved, and the message says where and what to do', () => {
  test.each<[object, string, RegExp]>([
    [{ wert: -1 }, 'wert', /^Wert: „-1“ geht hier nicht\. Schreiben Sie eine ganze Zahl von 0 bis 100 000/],
    [{ wert: 2.5 }, 'wert', /^Wert: „2\.5“ geht hier nicht/],
    [{ wert: 1_000_000 }, 'wert', /^Wert: „1000000“ geht hier nicht/],
    [{ von: 0 }, 'von', /^Bezugsgröße: „0“ geht hier nicht\. Schreiben Sie, wovon der Wert ein Teil ist/],
    [{ stand: '2999' }, 'stand', /^Stand: „2999“ geht hier nicht\. .* Was erst noch kommt, hat niemand gezählt/],
    [{ stand: '31.2.2025' }, 'stand', /^Stand: „2025-02-31“ geht hier nicht\. Schreiben Sie den Tag/],
    [{ stand: 'neulich' }, 'stand', /^Stand: „neulich“ geht hier nicht/],
    [{ gebiet: 'XX' }, 'gebiet', /^Gebiet: Die Auswahl „XX“ gibt es nicht/],
    [{ zaehlweise: 'alle' }, 'zaehlweise', /^Zählweise: Die Auswahl „alle“ gibt es nicht/],
    [
      { quelle: { titel: 'Studie', url: 'studie.example' } },
      'quelle.url',
      /^Quelle, Internetadresse: .* beginnt mit https:\/\/, oder/,
    ],
    [{ quelle: { titel: 'Studie', url: 'javascript:alert(1)' } }, 'quelle.url', /^Quelle, Internetadresse: /],
  ])('%j', async (angaben, pfad, satz) => {
    const vorher = await cms.payload.count({ collection: 'fremdzahlen' })
    const { status, json } = await autorin.ask('POST', '/api/fremdzahlen', { ...ZAHL, gebiet: 'SN', ...angaben })
    expect(json.errors[0].data.errors).toEqual([expect.objectContaining({ path: pfad, message: expect.stringMatching(satz) })])
    expect(status).toBe(400)
    expect(await cms.payload.count({ collection: 'fremdzahlen' })).toEqual(vorher)
  })

  test('a second one for the same area, way of counting and date', async () => {
    const { id } = await create({ gebiet: 'TH' })
    const { status, json } = await autorin.ask('POST', '/api/fremdzahlen', { ...ZAHL, gebiet: 'TH', wert: 231 })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors).toEqual([
      expect.objectContaining({
        path: 'stand',
        message: `Stand: Das gibt es schon: Zahl anderer „Thüringen: OZG-Leistungen, flächendeckend online (2025-01)“ (Nr. ${id}). Ändern Sie jene, oder wählen Sie hier etwas anderes.`,
      }),
    ])
    expect((await create({ gebiet: 'TH', zaehlweise: 'ozg-mindestens-eine' })).slug).toBe('th-ozg-mindestens-eine-2025-01')
  })
})

describe('is saved, but goes no further than its author', () => {
  test.each<[object, string, string]>([
    [{ wert: 576 }, 'Wert', '576 von 575 geht nicht: Die Zahl ist größer als das, wovon sie ein Teil ist'],
    [{ wert: null }, 'Wert', 'Fehlt noch.'],
    [{ stand: '' }, 'Stand', 'Fehlt noch.'],
    [{ gebiet: null }, 'Gebiet', 'Wählen Sie etwas aus.'],
    [{ quelle: {} }, 'Quelle', 'Fehlt noch.'],
    [{ quelle: { titel: 'Eine Studie' } }, 'Quelle, Internetadresse', 'Fehlt noch.'],
    [{ quelle: { url: 'https://studie.example/' } }, 'Quelle, Name der Quelle', 'Fehlt noch.'],
  ])('%j', async (angaben, feld, meldung) => {
    const { id } = await create({ gebiet: 'NI', ...angaben })
    const { status, json } = await schritt(autorin, id, 'in-pruefung')
    expect(json.errors[0].data.probleme).toEqual([expect.objectContaining({ feld, meldung })])
    expect(status).toBe(400)
    await autorin.ask('DELETE', `/api/fremdzahlen/${id}`)
  })

  test('two that are only begun do not stand in the way of each other', async () => {
    expect((await create({ gebiet: 'SL', stand: '' })).slug ?? null).toBe(null)
    expect((await create({ gebiet: 'SL', stand: '' })).slug ?? null).toBe(null)
  })
})

test.each(['verbandsredaktion', 'kommunalredaktion', 'lesend'] as const)(
  '%s reads figures of others, and writes none',
  async (rolle) => {
    const person = await cms.person(rolle, await cms.organisation(`Stadt ${rolle}`, 'kommune'))
    expect((await person.ask('GET', '/api/fremdzahlen')).status).toBe(200)
    expect((await person.ask('POST', '/api/fremdzahlen', { ...ZAHL, gebiet: 'MV' })).status).toBe(403)
  },
)
