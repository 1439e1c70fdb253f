import { randomUUID } from 'node:crypto'
import type { Rueckmeldung } from '@infoschalter/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, PROBE_SCHLUESSEL, type ProbeCms } from '../probe/probe-cms.ts'
import type { Rolle } from '../rechte/rechte.ts'
import { findGewuenschtes, findNeue } from './offene.ts'
import { readTrend } from './trend.ts'

let cms: ProbeCms
let stadt: number
let land: Person
let bielefeld: Person
let herne: Person

beforeAll(async () => {
  cms = await createProbeCms()
  stadt = await cms.organisation('Bielefeld', 'kommune', { ars: '057110000000' })
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
  bielefeld = await cms.person('kommunalredaktion', stadt)
  herne = await cms.person('kommunalredaktion', await cms.organisation('Herne', 'kommune', { ars: '059160000000' }))
  await cms.payload.create({
    collection: 'verwaltungen',
    data: { titel: 'Bielefeld', slug: 'bielefeld', ars: '057110000000', organisation: stadt, ablauf: 'entwurf' } as never,
    draft: true,
    context: { saat: true },
  })
})
afterAll(() => cms.weg())

interface Antwort {
  readonly status: number
  readonly json: { readonly abgelehnt: readonly { readonly stelle: number; readonly grund: string }[] }
}

async function bring(nachrichten: readonly unknown[], schluessel = PROBE_SCHLUESSEL): Promise<Antwort> {
  const antwort = await fetch(`${cms.url}/api/rueckmeldungen/annahme`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${schluessel}` },
    body: JSON.stringify({ nachrichten }),
  })
  return { status: antwort.status, json: (await antwort.json()) as Antwort['json'] }
}

const kopf = () => ({ id: randomUUID(), eingang: '2026-11-26T10:00:00.000Z', verdacht: false })
const hinweis = (anders: Partial<Rueckmeldung> = {}) => ({
  ...kopf(),
  art: 'hinweis',
  seite: '/fragen',
  text: 'Stimmt nicht.',
  ...anders,
})
const bedarf = (ars: string, leistung = 'hund-anmelden') => ({
  ...kopf(),
  eingang: '2026-11-26T00:00:00Z',
  art: 'bedarf',
  leistung,
  ars,
})

const count = async (collection: 'rueckmeldungen' | 'bedarf') => (await cms.payload.count({ collection })).totalDocs

describe('what a portal brings', () => {
  test('is there for the editors, as it was written', async () => {
    const nachricht = hinweis({ text: 'Zeile 1\nZeile 2 & <b>', antwortAn: 'wer@beispiel.de' } as never)
    expect(await bring([nachricht])).toEqual({ status: 200, json: { abgelehnt: [] } })
    const { json } = await land.ask('GET', '/api/rueckmeldungen?where[kennung][equals]=x&limit=1&sort=-id')
    expect(json.totalDocs).toBe(0)
    expect((await land.ask('GET', '/api/rueckmeldungen?sort=-id&limit=1')).json.docs[0]).toMatchObject({
      art: 'hinweis',
      seite: '/fragen',
      text: 'Zeile 1\nZeile 2 & <b>',
      antwortAn: 'wer@beispiel.de',
      zustand: 'neu',
      verdacht: false,
    })
  })

  test('twice is there once: in one load, and when a load comes again', async () => {
    const vorher = { rueckmeldungen: await count('rueckmeldungen'), bedarf: await count('bedarf') }
    const [eine, andere, klick] = [hinweis(), hinweis(), bedarf('057110000000')]
    await bring([eine, eine, klick])
    expect((await bring([eine, andere, klick])).json).toEqual({ abgelehnt: [] })
    expect(await count('rueckmeldungen')).toBe(vorher.rueckmeldungen + 2)
    expect(await count('bedarf')).toBe(vorher.bedarf + 1)
  })

  test('at the same moment from two sides is there once, too', async () => {
    const vorher = await count('rueckmeldungen')
    const ladung = Array.from({ length: 20 }, () => hinweis())
    const antworten = await Promise.all([bring(ladung), bring(ladung)])
    // Whoever came second may be told to come again.
    for (const { status } of antworten) if (status !== 200) await bring(ladung)
    expect(await count('rueckmeldungen')).toBe(vorher + 20)
  })

  test('and is no message is named with its place, and holds up no other', async () => {
    const vorher = await count('rueckmeldungen')
    const { json } = await bring([{ art: 'unbekannt' }, hinweis(), hinweis({ antwortAn: 'a@b.de\nBcc: x@y.de' } as never), null])
    expect(json.abgelehnt.map(({ stelle }) => stelle)).toEqual([0, 2, 3])
    expect(json.abgelehnt[1]?.grund).toContain('keine E-Mail-Adresse')
    expect(await count('rueckmeldungen')).toBe(vorher + 1)
  })

  test('is not taken from whoever has not the key', async () => {
    for (const schluessel of ['', 'falsch', `${PROBE_SCHLUESSEL}x`])
      expect((await bring([hinweis()], schluessel)).status).toBe(401)
    expect((await land.ask('POST', '/api/rueckmeldungen/annahme', { nachrichten: [hinweis()] })).status).toBe(401)
  })

  test.each([{}, { nachrichten: 'x' }, { nachrichten: Array(1_001).fill({}) }])(
    'is refused when it is no load: %#',
    async (ladung) => {
      const antwort = await fetch(`${cms.url}/api/rueckmeldungen/annahme`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${PROBE_SCHLUESSEL}` },
        body: JSON.stringify(ladung),
      })
      expect(antwort.status).toBe(400)
    },
  )

  test('about a barrier says until when somebody is to answer', async () => {
    await bring([{ ...hinweis(), art: 'barriere' }])
    const { json } = await land.ask('GET', '/api/rueckmeldungen?where[art][equals]=barriere&limit=1')
    expect(json.docs[0].frist).toBe('2026-12-24T10:00:00.000Z')
  })
})

describe('what people wrote', () => {
  const seiten = async (person: Person) =>
    (await person.ask('GET', '/api/rueckmeldungen?limit=1000')).json.docs.map(({ seite }: { seite: string }) => seite)

  test.each([
    '/orte/bielefeld',
    '/leistungen/hund-anmelden/bielefeld',
    '/umsetzungsstand/orte/bielefeld',
    '/en/leistungen/hund-anmelden/bielefeld',
  ])('on %s is read by the Kommune, and by no other', async (seite) => {
    await bring([hinweis({ seite } as never)])
    expect(await seiten(bielefeld)).toContain(seite)
    expect(await seiten(herne)).not.toContain(seite)
    expect(await seiten(land)).toContain(seite)
  })

  test('is changed by nobody; only its state and the note are', async () => {
    await bring([hinweis({ seite: '/orte/bielefeld' } as never)])
    const { id } = (await bielefeld.ask('GET', '/api/rueckmeldungen?sort=-id&limit=1')).json.docs[0]
    await bielefeld.ask('PATCH', `/api/rueckmeldungen/${id}`, {
      text: 'anders',
      seite: '/',
      organisation: null,
      zustand: 'erledigt',
      notiz: 'Link geändert.',
    })
    expect((await land.ask('GET', `/api/rueckmeldungen/${id}?depth=0`)).json).toMatchObject({
      text: 'Stimmt nicht.',
      seite: '/orte/bielefeld',
      zustand: 'erledigt',
      notiz: 'Link geändert.',
    })
  })

  test('is gone when it is deleted, also from the change log', async () => {
    await bring([hinweis({ text: 'Geheimnis von Erika' } as never)])
    const { id } = (await land.ask('GET', '/api/rueckmeldungen?sort=-id&limit=1')).json.docs[0]
    await land.ask('PATCH', `/api/rueckmeldungen/${id}`, { zustand: 'erledigt' })
    expect((await land.ask('DELETE', `/api/rueckmeldungen/${id}`)).status).toBe(200)
    const { json } = await land.ask(
      'GET',
      `/api/protokoll?where[dokument][equals]=${id}&where[sammlung][equals]=rueckmeldungen&limit=10`,
    )
    expect(json.docs.map(({ vorgang }: { vorgang: string }) => vorgang).toSorted()).toEqual(['geaendert', 'geloescht'])
    expect(JSON.stringify(json)).not.toContain('Erika')
  })
})

describe('the first page after signing in', () => {
  const neue = async (person: Person, rolle: Rolle, organisation: number) =>
    (await findNeue(cms.payload, { id: person.id, rolle, organisation })).map(({ titel }) => titel)

  test('names what is new and has words, barriers first, for whoever it concerns', async () => {
    await bring([
      hinweis({ text: 'Neu in Bielefeld', seite: '/orte/bielefeld' } as never),
      { ...kopf(), art: 'hilfreich', seite: '/orte/bielefeld', hilfreich: true, text: '' },
      { ...hinweis({ text: 'Vermutlich Werbung', seite: '/orte/bielefeld' } as never), verdacht: true },
      { ...hinweis({ text: 'Kein Kontrast', seite: '/orte/bielefeld' } as never), art: 'barriere' },
    ])
    const hier = await neue(bielefeld, 'kommunalredaktion', stadt)
    expect(hier[0]).toBe('Kein Kontrast')
    expect(hier).toContain('Neu in Bielefeld')
    expect(hier).not.toContain('Vermutlich Werbung')
    expect(hier).not.toContain('')
    expect(await neue(herne, 'kommunalredaktion', -1)).toEqual([])
    expect(await neue(herne, 'lesend', stadt)).toEqual([])
  })

  test('names what is needed most, in words', async () => {
    await bring(Array.from({ length: 6 }, () => bedarf('057110000000', 'angeln')))
    const gewuenscht = await findGewuenschtes(cms.payload, { id: land.id, rolle: 'landesredaktion', organisation: -1 }, 3)
    expect(gewuenscht[0]).toEqual({ leistung: 'angeln', ort: 'Bielefeld', anzahl: 6 })
  })
})

describe('what people need online', () => {
  const zahlen = async (person: Person) => (await person.ask('GET', '/api/bedarf/zahlen')).json

  test('is counted for the administration that it concerns, from five people on', async () => {
    await bring(Array.from({ length: 4 }, () => bedarf('059160000000', 'fischereischein')))
    expect(JSON.stringify(await zahlen(herne))).not.toContain('fischereischein')
    await bring([bedarf('059160000000', 'fischereischein'), bedarf('059160000000', 'wohngeld')])
    expect(await zahlen(herne)).toEqual({
      mindestens: 5,
      zahlen: [{ leistung: 'fischereischein', ars: '059160000000', anzahl: 5 }],
    })
    expect(JSON.stringify(await zahlen(bielefeld))).not.toContain('fischereischein')
    expect(JSON.stringify(await zahlen(land))).toContain('fischereischein')
  })

  test('cannot be read row by row, by nobody', async () => {
    for (const person of [land, herne]) expect((await person.ask('GET', '/api/bedarf')).status).toBe(403)
    expect((await cms.ask('GET', '/api/bedarf/zahlen')).status).toBe(401)
  })
})

describe('how messages develop', () => {
  const trend = (person: Person, rolle: Rolle, organisation: number | null) =>
    readTrend(cms.payload, { id: person.id, rolle, organisation }, new Date('2026-12-31T00:00:00.000Z'))

  test('is shown to each for what concerns them, with barriers that nobody has answered in time', async () => {
    const vorher = { land: await trend(land, 'landesredaktion', null), stadt: await trend(bielefeld, 'kommunalredaktion', stadt) }
    const barriere = { art: 'barriere', seite: '/orte/bielefeld', text: 'Kein Kontrast.', eingang: '2026-12-01T10:00:00.000Z' }
    // To be answered within 28 days.
    const hier = { ...kopf(), ...barriere }
    expect((await bring([hier, { ...kopf(), ...barriere, seite: '/fragen' }])).json.abgelehnt).toEqual([])
    const nachher = {
      land: await trend(land, 'landesredaktion', null),
      stadt: await trend(bielefeld, 'kommunalredaktion', stadt),
    }
    expect(nachher.land?.jetzt.barriere).toBe((vorher.land?.jetzt.barriere ?? 0) + 2)
    expect(nachher.stadt?.jetzt.barriere).toBe((vorher.stadt?.jetzt.barriere ?? 0) + 1)
    expect(nachher.stadt?.offen).toBe((vorher.stadt?.offen ?? 0) + 1)
    expect(nachher.stadt?.ueberfaellig).toBe((vorher.stadt?.ueberfaellig ?? 0) + 1)
    // An account from before organisations were asked for belongs to none, and what belongs to none is not its own.
    expect(await trend(herne, 'kommunalredaktion', null)).toBeNull()
    expect(await findNeue(cms.payload, { id: herne.id, rolle: 'kommunalredaktion', organisation: null })).toEqual([])
  })
})
