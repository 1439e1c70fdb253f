import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { toLexical } from '../umwandlung/lexical.ts'

let cms: ProbeCms
let anna: Person
let bernd: Person
let land: Person
let zahl = 0
let pfad: string

beforeAll(async () => {
  cms = await createProbeCms()
  const stadt = await cms.organisation('Musterstadt', 'kommune')
  anna = await cms.person('kommunalredaktion', stadt)
  bernd = await cms.person('kommunalredaktion', stadt)
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
})
afterAll(() => cms.weg())

async function ok(person: Person, methode: 'POST' | 'PATCH', adresse: string, wert: object) {
  const { json } = await person.ask(methode, adresse, wert)
  expect(json.errors).toBeUndefined()
  return json
}

beforeEach(async () => {
  const { doc } = await ok(anna, 'POST', '/api/fragen', {
    titel: `Wer schreibt hier ${++zahl}?`,
    slug: `grundlage-${zahl}`,
    antwort: toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: 'Wir.' }] }]),
    zielgruppe: 'buerger',
    stand: '2026-11-20T12:00:00.000Z',
  })
  pfad = `/api/fragen/${doc.id}`
})

/** The text as a form has it: whole, with the time of its state. */
const open = async (person: Person) => (await person.ask('GET', `${pfad}?draft=true&depth=0`)).json
const save = async (person: Person, formular: object, anders: object) =>
  person.ask('PATCH', `${pfad}?draft=true`, { ...formular, ...anders })

describe('two people with the same text before their eyes', () => {
  test('whoever saves second is refused, and told who has saved when and what to do', async () => {
    const [bei_anna, bei_bernd] = [await open(anna), await open(bernd)]
    expect((await save(bernd, bei_bernd, { titel: 'Von Bernd?' })).status).toBe(200)
    const { status, json } = await save(anna, bei_anna, { zielgruppe: 'unternehmen' })
    expect(status).toBe(409)
    expect(json.errors[0].data.regel).toBe('fassung-veraltet')
    expect(json.errors[0].message).toMatch(
      /^kommunalredaktion 2 hat diesen Text am \d\d\.\d\d\.\d{4}, \d\d\.\d\d Uhr gespeichert, nachdem Sie ihn geöffnet hatten\. .*steht noch im Formular.*zweiten Fenster/,
    )
    expect(json.errors[0].message).not.toContain(':')
    expect(await open(anna)).toMatchObject({ titel: 'Von Bernd?', zielgruppe: 'buerger' })
  })

  test('at the very same moment one gets through', async () => {
    const formular = await open(anna)
    const antworten = await Promise.all([
      save(anna, formular, { titel: 'Von Anna?' }),
      save(bernd, formular, { titel: 'Von Bernd?' }),
      save(land, formular, { titel: 'Vom Land?' }),
    ])
    expect(antworten.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  test('whoever saves again in the same window is not in her own way', async () => {
    const { json } = await save(anna, await open(anna), { titel: 'Einmal?' })
    expect((await save(anna, json.doc, { titel: 'Noch einmal?' })).status).toBe(200)
  })

  test('whoever has the text open twice is told so', async () => {
    const alt = await open(anna)
    await save(anna, alt, { titel: 'Im ersten Fenster?' })
    const { json } = await save(anna, alt, { titel: 'Im zweiten Fenster?' })
    expect(json.errors[0].message).toMatch(/^Sie haben diesen Text .* in einem anderen Fenster gespeichert/)
  })

  test('a save that failed keeps nobody out', async () => {
    const formular = await open(anna)
    expect((await save(bernd, formular, { titel: 'x'.repeat(3_000) })).status).toBe(400)
    expect((await save(anna, formular, { titel: 'Von Anna?' })).status).toBe(200)
  })

  test('a plan that somebody has made meanwhile is not overwritten either', async () => {
    const bei_anna = await open(anna)
    await ok(land, 'PATCH', pfad, { zurueckziehenAm: '2031-01-01T08:00:00.000Z' })
    expect((await save(anna, bei_anna, { titel: 'Von Anna?' })).status).toBe(409)
  })
})

describe('is no conflict', () => {
  test('a step that somebody has taken meanwhile: no word is lost, and the text is a draft again', async () => {
    const bei_anna = await open(anna)
    await ok(bernd, 'POST', `${pfad}/schritt`, { nach: 'in-pruefung' })
    for (const nach of ['freigegeben', 'veroeffentlicht']) await ok(land, 'POST', `${pfad}/schritt`, { nach })
    expect((await save(anna, bei_anna, { titel: 'Von Anna?' })).status).toBe(200)
    expect(await open(anna)).toMatchObject({ titel: 'Von Anna?', ablauf: 'entwurf' })
  })

  test('a text in any state that nobody has changed since', async () => {
    for (const nach of ['in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen', 'entwurf']) {
      await ok(nach === 'in-pruefung' ? anna : land, 'POST', `${pfad}/schritt`, { nach })
      const { status } = await save(anna, await open(anna), {})
      expect([nach, status]).toEqual([nach, 200])
    }
  })

  test('a request of a program that sends no state', async () => {
    await save(bernd, await open(bernd), { titel: 'Von Bernd?' })
    expect((await anna.ask('PATCH', pfad, { titel: 'Vom Programm?' })).status).toBe(200)
  })

  test('requests of programs at the very same moment', async () => {
    const antworten = await Promise.all(
      [anna, bernd, land].map((person, nr) => person.ask('PATCH', pfad, { titel: `Vom Programm ${nr}?` })),
    )
    expect(antworten.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test.each([null, 'gestern', 7])('a state that is none (%s)', async (updatedAt) => {
    expect((await anna.ask('PATCH', pfad, { titel: 'Vom Programm?', updatedAt })).status).toBe(200)
  })
})

describe('the same holds', () => {
  test('for what there is once', async () => {
    const lies = async () => (await land.ask('GET', '/api/globals/startseite?depth=0')).json
    await ok(land, 'POST', '/api/globals/startseite', { oftGesucht: ['hund'] })
    const alt = await lies()
    await ok(land, 'POST', '/api/globals/startseite', { ...alt, oftGesucht: ['hund', 'ausweis'] })
    const { status, json } = await land.ask('POST', '/api/globals/startseite', { ...alt, oftGesucht: ['umzug'] })
    expect(status).toBe(409)
    expect(json.errors[0].data.regel).toBe('fassung-veraltet')
    expect(await lies()).toMatchObject({ oftGesucht: ['hund', 'ausweis'] })
    expect((await land.ask('POST', '/api/globals/startseite', { ...(await lies()), oftGesucht: ['umzug'] })).status).toBe(200)
  })

  test('for organisations', async () => {
    const administration = await cms.person('administration', await cms.organisation('Amt', 'land'))
    const adresse = `/api/organisationen/${await cms.organisation('Alter Name', 'verband')}`
    const { json: alt } = await administration.ask('GET', adresse)
    await ok(administration, 'PATCH', adresse, { ...alt, name: 'Neuer Name' })
    expect((await administration.ask('PATCH', adresse, { ...alt, name: 'Noch ein Name' })).status).toBe(409)
  })
})
