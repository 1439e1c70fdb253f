import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'
import { toLexical } from '../umwandlung/lexical.ts'

let cms: ProbeCms
let stadt: number
let land: number
let autorin: Person
let kollege: Person
let landesredaktion: Person
let verband: Person

beforeAll(async () => {
  cms = await createProbeCms()
  stadt = await cms.organisation('Stadt Beispiel', 'kommune')
  land = await cms.organisation('Land Beispiel', 'land')
  autorin = await cms.person('kommunalredaktion', stadt)
  kollege = await cms.person('kommunalredaktion', stadt)
  landesredaktion = await cms.person('landesredaktion', land)
  verband = await cms.person('verbandsredaktion', await cms.organisation('Verband Beispiel', 'verband'))
})
afterAll(() => cms.weg())

let nr = 0
const FERTIG = () => ({
  titel: `Wann hat das Rathaus ${++nr} offen?`,
  slug: `rathaus-offen-${nr}`,
  antwort: toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: 'Montags bis freitags.' }] }]),
  zielgruppe: 'buerger',
  quellen: [],
  stand: '2026-11-25T12:00:00.000Z',
})

let id: number
const schritt = (person: Person, nach: string, kommentar?: string) =>
  person.ask('POST', `/api/fragen/${id}/schritt`, { nach, ...(kommentar !== undefined && { kommentar }) })
const lies = async (person: Person) => (await person.ask('GET', `/api/fragen/${id}?draft=true&depth=0`)).json
const live = async () => (await readVeroeffentlichte(cms.payload)).fragen.find(({ slug }) => slug === `rathaus-offen-${nr}`)

beforeEach(async () => {
  const { json } = await autorin.ask('POST', '/api/fragen', FERTIG())
  id = json.doc.id
})

async function publish(): Promise<void> {
  await schritt(autorin, 'in-pruefung')
  await schritt(landesredaktion, 'freigegeben')
  expect((await schritt(landesredaktion, 'veroeffentlicht')).status).toBe(200)
}

describe('a text on its way', () => {
  test('a Kommunalredaktion writes it, another account releases it, and it is public', async () => {
    expect(await lies(autorin)).toMatchObject({
      ablauf: 'entwurf',
      organisation: stadt,
      verfasser: [autorin.id],
      _status: 'draft',
    })
    expect(await live()).toBeUndefined()
    await publish()
    expect(await live()).toMatchObject({ titel: `Wann hat das Rathaus ${nr} offen?`, antwort: [{ art: 'absatz' }] })
    expect(await lies(autorin)).toMatchObject({ ablauf: 'veroeffentlicht', verfasser: [], _status: 'published' })
  })

  test('every step is kept with who, when and why', async () => {
    await schritt(autorin, 'in-pruefung', 'Bitte bald.')
    await schritt(landesredaktion, 'entwurf', 'Samstags fehlt.')
    expect((await lies(autorin)).pruefung).toMatchObject([
      { schritt: 'einreichen', von: autorin.id, kommentar: 'Bitte bald.' },
      { schritt: 'zurueckgeben', von: landesredaktion.id, kommentar: 'Samstags fehlt.' },
    ])
  })

  test('giving back says what is to be done', async () => {
    await schritt(autorin, 'in-pruefung')
    const { status, json } = await schritt(landesredaktion, 'entwurf')
    expect(status).toBe(400)
    expect(json.errors[0].message).toBe('Schreiben Sie in einem Satz, was noch zu tun ist.')
  })

  test('what is changed while it is public stays a draft until it is published anew', async () => {
    await publish()
    await autorin.ask('PATCH', `/api/fragen/${id}`, { titel: 'Wann ist das Rathaus zu?' })
    expect(await lies(autorin)).toMatchObject({ ablauf: 'entwurf', titel: 'Wann ist das Rathaus zu?', verfasser: [autorin.id] })
    expect(await live()).toMatchObject({ titel: `Wann hat das Rathaus ${nr} offen?` })
    await publish()
    expect(await live()).toMatchObject({ titel: 'Wann ist das Rathaus zu?' })
  })

  test('what is withdrawn is not public any more, and can be taken up again', async () => {
    await publish()
    expect((await schritt(landesredaktion, 'zurueckgezogen')).status).toBe(200)
    expect(await live()).toBeUndefined()
    expect((await schritt(autorin, 'entwurf')).status).toBe(200)
    await publish()
    expect(await live()).toBeDefined()
  })

  test('what is changed during the review is a draft again', async () => {
    await schritt(autorin, 'in-pruefung')
    await kollege.ask('PATCH', `/api/fragen/${id}`, { titel: 'Wann hat das Rathaus auf?' })
    expect(await lies(autorin)).toMatchObject({ ablauf: 'entwurf', verfasser: [autorin.id, kollege.id] })
  })

  test('saving without a change changes no state', async () => {
    await publish()
    const { titel, slug, antwort, zielgruppe } = await lies(autorin)
    await autorin.ask('PATCH', `/api/fragen/${id}`, { titel, slug, antwort, zielgruppe })
    expect(await lies(autorin)).toMatchObject({ ablauf: 'veroeffentlicht', verfasser: [] })
  })
})

describe('what stops a publication', () => {
  test('the author releases nothing of her own, though her role may release', async () => {
    const { json } = await verband.ask('POST', '/api/fragen', FERTIG())
    id = json.doc.id
    await schritt(verband, 'in-pruefung')
    const { status, json: antwort } = await schritt(verband, 'freigegeben')
    expect(status).toBe(403)
    expect(antwort.errors[0].message).toMatch(/gibt ihn nicht selbst frei/)
  })

  test('unless her organisation has switched four eyes off', async () => {
    const allein = await cms.organisation(`Kleiner Verband ${nr}`, 'verband', { vierAugen: false })
    const eine = await cms.person('verbandsredaktion', allein)
    const { json } = await eine.ask('POST', '/api/fragen', FERTIG())
    id = json.doc.id
    await schritt(eine, 'in-pruefung')
    expect((await schritt(eine, 'freigegeben')).status).toBe(200)
  })

  test('a Kommunalredaktion releases nothing, not even of a colleague', async () => {
    await schritt(autorin, 'in-pruefung')
    expect((await schritt(kollege, 'freigegeben')).status).toBe(403)
  })

  test.each(['freigegeben', 'veroeffentlicht'])('no step is left out: from the draft to %s', async (nach) => {
    const { status, json } = await schritt(landesredaktion, nach)
    expect(status).toBe(403)
    expect(json.errors[0].message).toMatch(/^Von „Entwurf“ geht es nicht zu/)
  })

  test('a text with gaps gets no further than its author, with the list of what is missing', async () => {
    await autorin.ask('PATCH', `/api/fragen/${id}`, { titel: 'Ohne Fragezeichen', zielgruppe: null })
    const { status, json } = await schritt(autorin, 'in-pruefung')
    expect(status).toBe(400)
    expect(json.errors[0].message).toMatch(/Frage: Eine Frage endet mit einem Fragezeichen/)
    expect(json.errors[0].message).toMatch(/Für wen: /)
  })

  test('a text with the title of a public one is held back before it keeps all others from the portal', async () => {
    await publish()
    const erster = nr
    const { json: zweite } = await autorin.ask('POST', '/api/fragen', {
      ...FERTIG(),
      titel: `WANN hat das rathaus ${erster} offen?`,
    })
    const { status, json } = await autorin.ask('POST', `/api/fragen/${zweite.doc.id}/schritt`, { nach: 'in-pruefung' })
    expect(status).toBe(409)
    expect(json.errors[0].message).toBe(
      `Diesen Titel hat im Portal schon: Frage „Wann hat das Rathaus ${erster} offen?“ (rathaus-offen-${erster}). In einer Liste wären beide nicht zu unterscheiden: Sagen Sie im Titel, was hier anders ist.`,
    )
    await autorin.ask('PATCH', `/api/fragen/${zweite.doc.id}`, { titel: `Wann hat das neue Rathaus ${erster} offen?` })
    expect((await autorin.ask('POST', `/api/fragen/${zweite.doc.id}/schritt`, { nach: 'in-pruefung' })).status).toBe(200)
  })

  test.each([
    ['a POST that says published', 'POST', ''],
    ['a PATCH that says published', 'PATCH', 'id'],
    ['a PATCH with draft=false', 'PATCH', 'id?draft=false'],
  ] as const)('%s only saves a draft', async (_, methode, ende) => {
    const pfad = ende === '' ? '/api/fragen' : `/api/fragen/${ende.replace('id', String(id))}`
    await autorin.ask(methode, pfad, { ...(ende === '' ? FERTIG() : {}), _status: 'published', ablauf: 'veroeffentlicht' })
    expect(await live()).toBeUndefined()
    expect(await lies(autorin)).toMatchObject({ ablauf: 'entwurf', _status: 'draft' })
  })

  test('a live text cannot be changed past the review by a PATCH without a state', async () => {
    await publish()
    await landesredaktion.ask('PATCH', `/api/fragen/${id}?draft=false`, { titel: 'Am Verfahren vorbei?' })
    expect(await live()).toMatchObject({ titel: `Wann hat das Rathaus ${nr} offen?` })
  })

  test.each([
    [{}, 400],
    [{ nach: 'oeffentlich' }, 400],
    [{ nach: 'in-pruefung', heimlich: true }, 400],
  ])('a step that is none is refused: %j', async (wert, status) => {
    expect((await autorin.ask('POST', `/api/fragen/${id}/schritt`, wert)).status).toBe(status)
  })

  test('a text that is not there, and nobody who is signed in', async () => {
    expect((await autorin.ask('POST', '/api/fragen/99999/schritt', { nach: 'in-pruefung' })).status).toBe(404)
    expect((await cms.ask('POST', `/api/fragen/${id}/schritt`, { nach: 'in-pruefung' })).status).toBe(401)
  })
})

describe('the steps that are offered', () => {
  test('with the reason why one is not open', async () => {
    await schritt(autorin, 'in-pruefung')
    const { json } = await autorin.ask('GET', `/api/fragen/${id}/schritt`)
    expect(json).toMatchObject({
      ablauf: 'in-pruefung',
      schritte: [
        { nach: 'entwurf', erlaubt: true, grund: null },
        { nach: 'freigegeben', name: 'Freigeben', erlaubt: false, grund: '„Freigeben“ darf Ihre Rolle bei diesem Text nicht.' },
        { nach: 'zurueckgezogen', erlaubt: false },
      ],
    })
  })
})

describe('what is wrong on the public page', () => {
  test('is withdrawn also while somebody has a half-finished draft of it', async () => {
    await publish()
    await autorin.ask('PATCH', `/api/fragen/${id}`, { titel: '', zielgruppe: null })
    expect((await schritt(landesredaktion, 'zurueckgezogen')).status).toBe(200)
    expect(await live()).toBeUndefined()
    expect(await lies(autorin)).toMatchObject({ ablauf: 'zurueckgezogen', titel: '' })
  })
})
