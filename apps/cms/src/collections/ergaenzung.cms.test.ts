import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'

const ARS = '057540028028'

let cms: ProbeCms
let stadt: number
let autorin: Person
let kollege: Person
let fremde: Person
let land: Person
let hund: number

beforeAll(async () => {
  cms = await createProbeCms()
  stadt = await cms.organisation('Rietberg', 'kommune', { ars: ARS })
  autorin = await cms.person('kommunalredaktion', stadt)
  kollege = await cms.person('kommunalredaktion', stadt)
  fremde = await cms.person('kommunalredaktion', await cms.organisation('Bielefeld', 'kommune', { ars: '057110000000' }))
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
  // As withdrawn or published as a test needs it: what else a Leistung says does not matter here.
  const data = {
    titel: 'Hund anmelden',
    slug: 'hund-anmelden',
    _status: 'published',
    ablauf: 'veroeffentlicht',
    organisation: stadt,
  }
  const { id } = await cms.payload.db.create({ collection: 'leistungen', data, req: {} as never })
  hund = id as number
})
afterAll(() => cms.weg())

const ERGAENZUNG = () => ({
  leistung: hund,
  stelle: 'Steueramt, Rathausstraße 31',
  oeffnungszeiten: ['Montag bis Freitag 8 bis 12 Uhr'],
  terminpflicht: 'noetig',
  reifegrad: 3,
  formular: { titel: 'Anmeldung', url: 'https://rietberg.example/formular' },
  quellen: [{ titel: 'Hundesteuersatzung', url: 'https://rietberg.example/satzung' }],
  stand: '2026-11-25T12:00:00.000Z',
})
const schritt = (person: Person, id: number, nach: string) => person.ask('POST', `/api/ergaenzungen/${id}/schritt`, { nach })
const oeffentlich = async () => (await readVeroeffentlichte(cms.payload)).ergaenzungen
let id: number

describe('an Ergänzung', () => {
  test('is written by the Kommune for herself, and is called after both', async () => {
    const { status, json } = await autorin.ask('POST', '/api/ergaenzungen', ERGAENZUNG())
    expect(status).toBe(201)
    id = json.doc.id
    expect(json.doc.titel).toBe('Hund anmelden – Rietberg')
  })

  test('is there once for a Leistung', async () => {
    const { status, json } = await kollege.ask('POST', '/api/ergaenzungen', ERGAENZUNG())
    expect(status).toBe(400)
    expect(json.errors[0].data.errors[0].message).toMatch(/gibt es schon: Ergänzung „Hund anmelden – Rietberg“ \(Nr\. \d+\)/)
  })

  test('of another Kommune is out of reach: to create, to change, to take a step, to delete, to take over', async () => {
    expect((await fremde.ask('POST', '/api/ergaenzungen', { ...ERGAENZUNG(), organisation: stadt })).status).toBe(403)
    expect((await fremde.ask('PATCH', `/api/ergaenzungen/${id}`, { kosten: 'Nichts' })).status).toBe(403)
    expect((await schritt(fremde, id, 'in-pruefung')).status).toBe(403)
    expect((await fremde.ask('DELETE', `/api/ergaenzungen/${id}`)).status).toBe(403)
    const { json } = await fremde.ask('POST', '/api/ergaenzungen', ERGAENZUNG())
    expect((await fremde.ask('PATCH', `/api/ergaenzungen/${json.doc.id}`, { organisation: stadt })).status).toBe(403)
  })

  test('is released by a colleague, not by its author', async () => {
    expect((await schritt(autorin, id, 'in-pruefung')).json).toEqual({ ablauf: 'in-pruefung' })
    expect((await schritt(autorin, id, 'freigegeben')).status).toBe(403)
    expect((await schritt(kollege, id, 'freigegeben')).status).toBe(200)
    expect(await oeffentlich()).toEqual([])
    expect((await schritt(kollege, id, 'veroeffentlicht')).status).toBe(200)
    expect(await oeffentlich()).toEqual([
      {
        ...ERGAENZUNG(),
        leistung: 'hund-anmelden',
        ars: ARS,
        text: [],
        stand: '2026-11-25',
      },
    ])
  })

  test('waits with a Leistung that is withdrawn, and keeps nobody from publishing', async () => {
    const setze = (_status: string) =>
      cms.payload.db.updateOne({ collection: 'leistungen', id: hund, data: { _status }, req: {} as never })
    await setze('draft')
    const { ergaenzungen, probleme } = await readVeroeffentlichte(cms.payload)
    expect(ergaenzungen).toEqual([])
    expect(probleme.filter(({ datei }) => datei.startsWith('Ergänzung'))).toEqual([])
    await setze('published')
    expect(await oeffentlich()).toHaveLength(1)
  })

  test('of the Land gets no further than its author: it belongs to no place', async () => {
    const { json } = await land.ask('POST', '/api/ergaenzungen', ERGAENZUNG())
    const { status, json: antwort } = await schritt(land, json.doc.id, 'in-pruefung')
    expect(status).toBe(400)
    expect(antwort.errors[0].message).toMatch(/Organisation: Eine Ergänzung gehört einer Kommune oder einem Kreis/)
  })

  test('that says nothing is not finished', async () => {
    const leer = await fremde.ask('GET', '/api/ergaenzungen?where[titel][equals]=Hund anmelden – Bielefeld&draft=true')
    const nummer = leer.json.docs[0].id
    const nichts = {
      stelle: null,
      oeffnungszeiten: [],
      terminpflicht: null,
      formular: { titel: null, url: null },
      reifegrad: null,
    }
    expect((await fremde.ask('PATCH', `/api/ergaenzungen/${nummer}`, nichts)).status).toBe(200)
    const { json } = await schritt(fremde, nummer, 'in-pruefung')
    expect(json.errors[0].message).toMatch(/Was hier gilt: Die Ergänzung sagt noch nichts/)
  })

  test('may say a Reifegrad and nothing else; one that there is not is refused', async () => {
    const leer = await fremde.ask('GET', '/api/ergaenzungen?where[titel][equals]=Hund anmelden – Bielefeld&draft=true')
    const nummer = leer.json.docs[0].id
    await fremde.ask('PATCH', `/api/ergaenzungen/${nummer}`, { reifegrad: 7 })
    const { json } = await schritt(fremde, nummer, 'in-pruefung')
    expect(json.errors[0].message).toMatch(/Reifegrad bei Ihnen/)
    const nur = { stelle: null, oeffnungszeiten: [], terminpflicht: null, formular: { titel: null, url: null }, reifegrad: 0 }
    expect((await fremde.ask('PATCH', `/api/ergaenzungen/${nummer}`, nur)).status).toBe(200)
    expect((await schritt(fremde, nummer, 'in-pruefung')).json).toEqual({ ablauf: 'in-pruefung' })
  })
})
