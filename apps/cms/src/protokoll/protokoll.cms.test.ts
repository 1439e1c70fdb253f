import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { toLexical } from '../umwandlung/lexical.ts'

let cms: ProbeCms
let stadt: number
let administration: Person
let autorin: Person
let fremde: Person
let id: number

beforeAll(async () => {
  cms = await createProbeCms()
  stadt = await cms.organisation('Stadt Beispiel', 'kommune')
  administration = await cms.person('administration', await cms.organisation('Land Beispiel', 'land'))
  autorin = await cms.person('kommunalredaktion', stadt)
  fremde = await cms.person('kommunalredaktion', await cms.organisation('Andere Stadt', 'kommune'))
  const { json } = await autorin.ask('POST', '/api/fragen', { titel: 'Erste Fassung?', slug: 'protokoll-probe' })
  id = json.doc.id
  const antwort = toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: 'Ja.' }] }])
  await autorin.ask('PATCH', `/api/fragen/${id}`, { titel: '=Zweite; "Fassung"?', antwort })
})
afterAll(() => cms.weg())

const eintraege = async (person: Person) =>
  (await person.ask('GET', `/api/protokoll?where[dokument][equals]=${id}&where[sammlung][equals]=fragen&sort=createdAt&limit=50`))
    .json.docs

describe('the change log', () => {
  test('says who did what to which text, with before and after of what changed', async () => {
    const [angelegt, geaendert, ...weitere] = await eintraege(administration)
    expect(weitere).toEqual([])
    expect(angelegt).toMatchObject({
      vorgang: 'angelegt',
      wer: expect.stringContaining(autorin.email),
      organisation: stadt,
      vorher: '',
    })
    expect(geaendert).toMatchObject({
      vorgang: 'geaendert',
      titel: '=Zweite; "Fassung"?',
      vorher: 'titel: Erste Fassung?',
      nachher: 'titel: =Zweite; "Fassung"?\nantwort: Ja.',
    })
  })

  test('has every step', async () => {
    await administration.ask('POST', `/api/fragen/${id}/schritt`, { nach: 'zurueckgezogen' })
    const letzter = (await eintraege(administration)).at(-1)
    expect(letzter).toMatchObject({
      wer: expect.stringContaining(administration.email),
      vorher: 'ablauf: entwurf',
      nachher: 'ablauf: zurueckgezogen',
    })
  })

  test('has every plan', async () => {
    await administration.ask('PATCH', `/api/fragen/${id}`, { zurueckziehenAm: '2031-01-01T08:00:00.000Z' })
    expect((await eintraege(administration)).at(-1)).toMatchObject({
      vorher: '',
      nachher: 'zurueckziehenAm: 2031-01-01T08:00:00.000Z',
    })
  })

  test('has accounts and roles, and never a password', async () => {
    const { json } = await administration.ask('GET', `/api/protokoll?where[sammlung][equals]=benutzer&limit=100`)
    expect(json.docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(json.docs)).toContain('rolle: kommunalredaktion')
    expect(JSON.stringify(json.docs)).not.toMatch(/Probe-Kennwort|password|hash|salt/)
  })

  test('shows a Kommune its own entries only', async () => {
    expect((await eintraege(autorin)).length).toBeGreaterThan(0)
    expect(await eintraege(fremde)).toEqual([])
  })

  test('is written by nobody: not over REST, not by the program, not in the database', async () => {
    const [erster] = await eintraege(administration)
    expect(
      (await administration.ask('POST', '/api/protokoll', { vorgang: 'angelegt', wer: 'ich', sammlung: 'x', dokument: '1' }))
        .status,
    ).toBe(403)
    expect((await administration.ask('PATCH', `/api/protokoll/${erster.id}`, { wer: 'niemand' })).status).toBe(403)
    expect((await administration.ask('DELETE', `/api/protokoll/${erster.id}`)).status).toBe(403)
    await expect(cms.payload.update({ collection: 'protokoll', id: erster.id, data: { wer: 'niemand' } })).rejects.toThrow()
    await expect(
      cms.payload.db.deleteOne({ collection: 'protokoll', where: { id: { equals: erster.id } }, req: {} as never }),
    ).rejects.toThrow()
    expect((await eintraege(administration))[0]).toEqual(erster)
  })

  test('comes as a table, in which nothing is a formula', async () => {
    const antwort = await fetch(`${cms.url}/api/protokoll/csv`, { headers: { authorization: `JWT ${administration.token}` } })
    expect(antwort.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = await antwort.text()
    expect(text).toMatch(/^\uFEFF?"wann";"wer";"vorgang";/)
    expect(text).toContain(`"'=Zweite; ""Fassung""?"`)
    expect((await fetch(`${cms.url}/api/protokoll/csv`)).status).toBe(401)
  })
})

describe('what others point to', () => {
  test('is not deleted; the message says who does', async () => {
    const leistung = (await administration.ask('POST', '/api/leistungen', { titel: 'Hund anmelden', slug: 'hund' })).json.doc.id
    const frage = (await administration.ask('POST', '/api/fragen', { titel: 'Braucht der Hund eine Marke?', slug: 'marke' })).json
      .doc.id
    await administration.ask('PATCH', `/api/fragen/${frage}`, { leistungen: [leistung] })
    const { status, json } = await administration.ask('DELETE', `/api/leistungen/${leistung}`)
    expect(status).toBe(409)
    expect(json.errors[0].message).toBe(
      'Darauf verweisen noch: Frage „Braucht der Hund eine Marke?“. Nehmen Sie dort den Verweis heraus.',
    )
    await administration.ask('DELETE', `/api/fragen/${frage}`)
    expect((await administration.ask('DELETE', `/api/leistungen/${leistung}`)).status).toBe(200)
  })
})

test('a text of a hundred thousand letters is saved, and logged as a whole', async () => {
  const lang = 'Ein langer Satz. '.repeat(6_000).trim()
  const antwort = toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: lang }] }])
  const { json } = await autorin.ask('POST', '/api/fragen', { titel: 'Lang?', slug: 'lang', antwort })
  const { docs } = await cms.payload.find({
    collection: 'protokoll',
    where: { dokument: { equals: String(json.doc.id) }, sammlung: { equals: 'fragen' } },
  })
  expect(docs[0]?.nachher).toContain(lang)
})
