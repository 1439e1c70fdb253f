import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { toLexical } from '../umwandlung/lexical.ts'

let cms: ProbeCms
let stadt: number
let autorin: Person
let kollege: Person
let fremde: Person
let lesend: Person
let land: Person
let administration: Person
let zahl = 0

beforeAll(async () => {
  cms = await createProbeCms()
  stadt = await cms.organisation('Musterstadt', 'kommune')
  const landOrganisation = await cms.organisation('Land', 'land')
  autorin = await cms.person('kommunalredaktion', stadt)
  kollege = await cms.person('kommunalredaktion', stadt)
  lesend = await cms.person('lesend', stadt)
  fremde = await cms.person('kommunalredaktion', await cms.organisation('Andere Stadt', 'kommune'))
  land = await cms.person('landesredaktion', landOrganisation)
  administration = await cms.person('administration', landOrganisation)
})
afterAll(() => cms.weg())

const absatz = (text: string) => toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text }] }])

async function ok(person: Person, methode: 'POST' | 'PATCH', pfad: string, wert: object) {
  const { json } = await person.ask(methode, pfad, wert)
  expect(json.errors).toBeUndefined()
  return json
}

interface Frage {
  readonly id: number
  readonly pfad: string
  readonly slug: string
  /** The version with the first words. */
  readonly erste: string
}

/** A question that is public with its second words. */
async function published(): Promise<Frage> {
  const slug = `frage-${++zahl}`
  const { doc } = await ok(autorin, 'POST', '/api/fragen', {
    titel: `Erste Fassung ${zahl}?`,
    slug,
    antwort: absatz('Erst so.'),
    synonyme: ['früher'],
    zielgruppe: 'buerger',
    stand: '2026-11-20T12:00:00.000Z',
    quellen: [{ titel: 'Stadt Musterstadt', url: 'https://musterstadt.example/a' }],
  })
  const pfad = `/api/fragen/${doc.id}`
  const erste = (await versionen(doc.id)).at(-1)?.id as string
  await ok(autorin, 'PATCH', pfad, { titel: `Zweite Fassung ${zahl}?`, antwort: absatz('Dann so.'), synonyme: [], quellen: [] })
  await ok(autorin, 'POST', `${pfad}/schritt`, { nach: 'in-pruefung' })
  for (const nach of ['freigegeben', 'veroeffentlicht']) await ok(land, 'POST', `${pfad}/schritt`, { nach })
  return { id: doc.id, pfad, slug, erste }
}

async function versionen(id: number): Promise<readonly { id: string; updatedAt: string }[]> {
  const { json } = await autorin.ask('GET', `/api/fragen/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0`)
  return json.docs
}

const restore = (person: Person, fassung: string | number, wunsch: object = {}) =>
  person.ask('POST', `/api/fragen/versions/${fassung}`, wunsch)
const read = async ({ pfad }: Frage, draft: boolean) => (await autorin.ask('GET', `${pfad}?depth=0&draft=${draft}`)).json

let frage: Frage
beforeEach(async () => {
  frage = await published()
})

describe('who restores an earlier version', () => {
  test.each(['', '?draft=true', '?draft=false'])(
    'gets a draft with its words, and nothing of it is public (%s)',
    async (frage_) => {
      const { status, json } = await autorin.ask('POST', `/api/fragen/versions/${frage.erste}${frage_}`)
      expect(status).toBe(200)
      expect(json.message).toBe(
        'Wiederhergestellt als Entwurf. Im Portal ändert sich nichts, bis der Text wieder veröffentlicht ist.',
      )
      expect(await read(frage, true)).toMatchObject({
        titel: expect.stringContaining('Erste Fassung'),
        synonyme: ['früher'],
        quellen: [{ titel: 'Stadt Musterstadt' }],
        ablauf: 'entwurf',
        _status: 'draft',
      })
      expect(await read(frage, false)).toMatchObject({
        titel: expect.stringContaining('Zweite Fassung'),
        quellen: [],
        ablauf: 'veroeffentlicht',
        _status: 'published',
      })
    },
  )

  test('becomes an author, so that another releases it; the notes of the review stay', async () => {
    const bisher = (await read(frage, true)).pruefung
    await restore(kollege, frage.erste)
    expect(await read(frage, true)).toMatchObject({ verfasser: [kollege.id], pruefung: bisher, organisation: stadt })
    await ok(kollege, 'POST', `${frage.pfad}/schritt`, { nach: 'in-pruefung' })
  })

  test('does not release what she has restored herself', async () => {
    await restore(land, frage.erste)
    await ok(autorin, 'POST', `${frage.pfad}/schritt`, { nach: 'in-pruefung' })
    const { status, json } = await land.ask('POST', `${frage.pfad}/schritt`, { nach: 'freigegeben' })
    expect(status).toBe(403)
    expect(json.errors[0].message).toContain('gibt ihn nicht selbst frei')
  })

  test('brings back no organisation and no plan of that day', async () => {
    await ok(administration, 'PATCH', frage.pfad, { zurueckziehenAm: '2031-01-01T08:00:00.000Z' })
    const mitPlan = (await versionen(frage.id))[0]?.id as string
    const andere = await cms.organisation(`Neue Heimat ${zahl}`, 'kommune')
    await ok(administration, 'PATCH', frage.pfad, { organisation: andere, zurueckziehenAm: null })
    await ok(administration, 'POST', `/api/fragen/versions/${mitPlan}`, {})
    expect(await read(frage, true)).toMatchObject({ organisation: andere, zurueckziehenAm: null, veroeffentlichenAm: null })
  })

  test('gets an entry of its own in the change log, with before and after', async () => {
    await restore(kollege, frage.erste)
    const { json } = await administration.ask(
      'GET',
      `/api/protokoll?where[dokument][equals]=${frage.id}&where[sammlung][equals]=fragen&sort=-createdAt&limit=1`,
    )
    expect(json.docs[0]).toMatchObject({
      vorgang: 'wiederhergestellt',
      wer: expect.stringContaining(kollege.email),
      vorher: expect.stringMatching(/^titel: Zweite Fassung[\s\S]*antwort: Dann so\.[\s\S]*ablauf: veroeffentlicht/),
      nachher: expect.stringMatching(/^Fassung vom \d\d\.\d\d\.\d{4}, \d\d:\d\d\ntitel: Erste Fassung[\s\S]*antwort: Erst so\./),
    })
  })
})

describe('is refused', () => {
  test('to those who only read, and to another Kommune', async () => {
    for (const person of [lesend, fremde]) {
      const { status, json } = await restore(person, frage.erste)
      expect(status).toBe(403)
      expect(json.errors[0]).toMatchObject({ data: { regel: 'fassung-verboten' } })
    }
    expect((await cms.ask('POST', `/api/fragen/versions/${frage.erste}`)).status).toBe(401)
    expect(await read(frage, true)).toMatchObject({ ablauf: 'veroeffentlicht' })
  })

  test('when another text has its address by now; the message says which', async () => {
    const { slug, pfad, erste } = frage
    await ok(autorin, 'PATCH', pfad, { slug: `${slug}-neu` })
    await ok(autorin, 'POST', `${pfad}/schritt`, { nach: 'in-pruefung' })
    for (const nach of ['freigegeben', 'veroeffentlicht']) await ok(land, 'POST', `${pfad}/schritt`, { nach })
    await ok(fremde, 'POST', '/api/fragen', { titel: 'Wer hat die Adresse?', slug })
    const { status, json } = await restore(autorin, erste)
    expect(status).toBe(400)
    expect(json.errors[0]).toMatchObject({
      message: expect.stringMatching(
        `Diese Fassung lässt sich nicht wiederherstellen. Adresse „${slug}“ gibt es schon: Frage „Wer hat die Adresse\\?“`,
      ),
      data: { regel: 'fassung-passt-nicht' },
    })
  })

  test('for a version of another text', async () => {
    const andere = await published()
    const { status, json } = await restore(autorin, andere.erste, { dokument: frage.id })
    expect(status).toBe(400)
    expect(json.errors[0].data.regel).toBe('fassung-fremd')
  })

  test.each(['999999', 'abc', '1.5', '12345678901234567890'])('for a version that there is not (%s)', async (id) => {
    const { status, json } = await restore(autorin, id)
    expect(status).toBe(404)
    expect(json.errors[0]).toMatchObject({ message: expect.stringContaining('gibt es nicht'), data: { regel: 'fassung-fehlt' } })
  })

  test('inside the program, past these rules', async () => {
    await expect(cms.payload.restoreVersion({ collection: 'fragen', id: frage.erste as never })).rejects.toThrow(/stellt nur/)
  })

  test('when the text is another than the person has before her eyes', async () => {
    const { updatedAt } = await read(frage, true)
    await ok(kollege, 'PATCH', frage.pfad, { titel: 'Inzwischen?' })
    expect((await restore(autorin, frage.erste, { updatedAt })).status).toBe(409)
  })
})

describe('what there is once', () => {
  const betreiber = async () => (await land.ask('GET', '/api/globals/betreiber')).json
  const letzte = async () => (await land.ask('GET', '/api/globals/betreiber/versions?sort=-updatedAt')).json.docs

  test('is restored like everything that is saved there, and published', async () => {
    await ok(land, 'POST', '/api/globals/betreiber', { name: 'Alter Name', telefon: '0211 111' })
    const [alte] = await letzte()
    await ok(land, 'POST', '/api/globals/betreiber', { name: 'Neuer Name', telefon: null })
    const auftraege = async () => (await cms.payload.count({ collection: 'veroeffentlichungen' })).totalDocs
    const { json } = await land.ask('POST', `/api/globals/betreiber/versions/${alte.id}`)
    expect(json.message).toBe('Wiederhergestellt. Es wird gleich veröffentlicht.')
    expect(await betreiber()).toMatchObject({ name: 'Alter Name', telefon: '0211 111' })
    expect(await auftraege()).toBeGreaterThan(0)
    const { json: log } = await administration.ask('GET', '/api/protokoll?where[sammlung][equals]=betreiber&sort=-createdAt')
    expect(log.docs.map(({ vorgang }: { vorgang: string }) => vorgang)).toEqual(['wiederhergestellt', 'geaendert', 'geaendert'])
  })

  test('only by those who may change it, and only what there is', async () => {
    const [neuste] = await letzte()
    expect((await autorin.ask('POST', `/api/globals/betreiber/versions/${neuste.id}`)).status).toBe(403)
    expect((await land.ask('POST', '/api/globals/betreiber/versions/99999')).status).toBe(404)
    expect((await cms.ask('POST', `/api/globals/betreiber/versions/${neuste.id}`)).status).toBe(401)
  })
})
