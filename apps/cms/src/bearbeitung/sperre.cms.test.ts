import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { darfSchreiben } from './schreibrecht.ts'
import { SPERRE } from './sperre.ts'

let cms: ProbeCms
let anna: Person
let bernd: Person
let fremde: Person
let lesend: Person
let land: Person
let zahl = 0
let frage: number

const SPERREN = '/api/payload-locked-documents'

beforeAll(async () => {
  cms = await createProbeCms()
  const stadt = await cms.organisation('Musterstadt', 'kommune')
  anna = await cms.person('kommunalredaktion', stadt)
  bernd = await cms.person('kommunalredaktion', stadt)
  lesend = await cms.person('lesend', stadt)
  fremde = await cms.person('kommunalredaktion', await cms.organisation('Andere Stadt', 'kommune'))
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
})
afterAll(() => cms.weg())

beforeEach(async () => {
  const { json } = await anna.ask('POST', '/api/fragen', { titel: `Wer schreibt ${++zahl}?`, slug: `sperre-${zahl}` })
  frage = json.doc.id
})

/** As Payload does it when somebody types into the form. */
async function tippe(person: Person, global?: string): Promise<void> {
  const ziel = global === undefined ? { document: { relationTo: 'fragen', value: frage } } : { globalSlug: global }
  await cms.payload.db.create({
    collection: 'payload-locked-documents',
    data: { ...ziel, user: { relationTo: 'benutzer', value: person.id } },
  })
}

const AUF_FRAGE = () => `?where[document.relationTo][equals]=fragen&where[document.value][equals]=${frage}`
const sehe = async (person: Person, wo = AUF_FRAGE()) => (await person.ask('GET', `${SPERREN}${wo}`)).json.docs

describe('the warning', () => {
  test('says who writes, for which organisation and since when, also to those who may not read accounts', async () => {
    await tippe(anna)
    const [sperre] = await sehe(bernd)
    expect(sperre.user.value).toEqual({
      id: anna.id,
      email: expect.stringMatching(/^Seit \d\d:\d\d Uhr schreibt kommunalredaktion 1 \(Musterstadt\)$/),
    })
  })

  test('does not concern those who may not write on the text', async () => {
    await tippe(anna)
    expect(await sehe(lesend)).toEqual([])
    expect(await sehe(fremde)).toEqual([])
    expect(await sehe(land)).toHaveLength(1)
    expect((await cms.ask('GET', SPERREN)).status).toBe(403)
  })

  test('is there for what there is once, too', async () => {
    await tippe(land, 'navigation')
    const wo = '?where[globalSlug][equals]=navigation'
    expect(await sehe(land, wo)).toHaveLength(1)
    expect(await sehe(anna, wo)).toEqual([])
  })
})

describe('whoever takes a text over', () => {
  test('holds it from now on', async () => {
    await tippe(anna)
    const [{ id, createdAt }] = await sehe(bernd)
    const user = { relationTo: 'benutzer', value: bernd.id }
    expect((await bernd.ask('PATCH', `${SPERREN}/${id}`, { user })).status).toBe(200)
    const [danach] = await sehe(anna)
    expect(danach.user.value).toMatchObject({ id: bernd.id, email: expect.stringContaining('kommunalredaktion 2') })
    expect(danach.createdAt > createdAt).toBe(true)
    expect(danach.document.value).toBe(frage)
  })

  test('may write on it, and does it for nobody else', async () => {
    await tippe(anna)
    const [{ id }] = await sehe(bernd)
    for (const [person, value] of [
      [lesend, lesend.id],
      [fremde, fremde.id],
      [bernd, land.id],
    ] as const)
      expect((await person.ask('PATCH', `${SPERREN}/${id}`, { user: { relationTo: 'benutzer', value } })).status).toBe(403)
    expect((await sehe(bernd))[0].user.value).toMatchObject({ id: anna.id })
  })

  test('does not turn the lock against another text', async () => {
    await tippe(anna)
    const [{ id }] = await sehe(bernd)
    const user = { relationTo: 'benutzer', value: bernd.id }
    await bernd.ask('PATCH', `${SPERREN}/${id}`, { user, document: { relationTo: 'fragen', value: frage - 1 } })
    expect(await sehe(anna)).toHaveLength(1)
  })
})

describe('a text is let go of', () => {
  test('when the window is closed, and by nobody but the one who held it', async () => {
    await tippe(anna)
    const ziel = { sammlung: 'fragen', id: frage }
    expect((await bernd.ask('POST', '/api/bearbeitung/ende', ziel)).status).toBe(204)
    expect(await sehe(bernd)).toHaveLength(1)
    expect((await anna.ask('POST', '/api/bearbeitung/ende', ziel)).status).toBe(204)
    expect(await sehe(bernd)).toEqual([])
    expect((await cms.ask('POST', '/api/bearbeitung/ende', ziel)).status).toBe(401)
  })

  test.each([{}, { sammlung: 'fragen' }, { global: 7 }, null])(
    'a window that says nothing useful changes nothing (%j)',
    async (was) => {
      await tippe(anna)
      expect((await anna.ask('POST', '/api/bearbeitung/ende', was)).status).toBe(204)
      expect(await sehe(bernd)).toHaveLength(1)
    },
  )

  test('when it is saved', async () => {
    await tippe(anna)
    expect((await anna.ask('PATCH', `/api/fragen/${frage}`, { titel: 'Gespeichert?' })).status).toBe(200)
    expect(await sehe(bernd)).toEqual([])
  })

  test('by the clock, when the window could not say so', async () => {
    const { config } = cms.payload
    for (const { slug, lockDocuments } of [...config.collections, ...config.globals])
      if (['fragen', 'verwaltungen', 'medien', 'organisationen', 'benutzer', 'startseite', 'navigation'].includes(slug))
        expect([slug, lockDocuments]).toEqual([slug, SPERRE])
  })
})

describe('a program that saves what somebody writes on', () => {
  test('is refused in German, with the name', async () => {
    await tippe(anna)
    const { status, json } = await bernd.ask('PATCH', `/api/fragen/${frage}`, { titel: 'Vom Programm?' })
    expect(status).toBe(423)
    expect(json.errors[0]).toMatchObject({
      message: expect.stringMatching(
        /^Seit \d\d\.\d\d Uhr schreibt kommunalredaktion 1 \(Musterstadt\) gerade an diesem Text\. Es ist nichts gespeichert\./,
      ),
      data: { regel: 'gesperrt' },
    })
  })

  test('restores no earlier version either', async () => {
    const { json } = await anna.ask('GET', `/api/fragen/versions?where[parent][equals]=${frage}`)
    await tippe(anna)
    expect((await bernd.ask('POST', `/api/fragen/versions/${json.docs[0].id}`)).status).toBe(423)
  })

  test('makes no lock and removes none of others', async () => {
    const user = { relationTo: 'benutzer', value: lesend.id }
    const document = { relationTo: 'fragen', value: frage }
    for (const person of [lesend, anna, land]) expect((await person.ask('POST', SPERREN, { user, document })).status).toBe(403)
    await tippe(anna)
    const [{ id }] = await sehe(bernd)
    for (const person of [lesend, bernd, land]) expect((await person.ask('DELETE', `${SPERREN}/${id}`)).status).not.toBe(200)
    expect((await anna.ask('DELETE', `${SPERREN}/${id}`)).status).toBe(200)
  })
})

test('only those lock who may write: the form asks first', async () => {
  const darf = async (person: Person, ziel: Parameters<typeof darfSchreiben>[0]) => {
    const user = await cms.payload.findByID({ collection: 'benutzer', id: person.id, depth: 0 })
    return darfSchreiben(ziel, { payload: cms.payload, user: { ...user, collection: 'benutzer' }, context: {} } as never)
  }
  const text = { sammlung: 'fragen', id: frage } as const
  expect(await Promise.all([anna, bernd, land, lesend, fremde].map((person) => darf(person, text)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(await Promise.all([land, anna].map((person) => darf(person, { global: 'navigation' })))).toEqual([true, false])
})
