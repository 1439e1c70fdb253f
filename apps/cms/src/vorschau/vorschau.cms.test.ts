import { VorschauSchema } from '@infoschalter/snapshot'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INHALTSARTEN } from '../collections/arten.ts'
import type { Art } from '../collections/inhaltsart.ts'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { toLexical } from '../umwandlung/lexical.ts'
import { createToken } from './link.ts'
import { vorschauNeben } from './vorschau.ts'

let cms: ProbeCms
let bielefeld: number
let autorin: Person
let fremde: Person
let land: Person
let frage: number

const text = (satz: string) => toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: satz }] }])
const FRAGE = {
  titel: 'Hat das Bürgeramt samstags offen?',
  slug: 'samstags',
  antwort: text('Nein.'),
  zielgruppe: 'buerger',
  stand: '2026-11-25T12:00:00.000Z',
}

beforeAll(async () => {
  cms = await createProbeCms()
  bielefeld = await cms.organisation('Bielefeld', 'kommune', { ars: '057110000000' })
  autorin = await cms.person('kommunalredaktion', bielefeld)
  fremde = await cms.person('kommunalredaktion', await cms.organisation('Herne', 'kommune', { ars: '059160000000' }))
  land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
  frage = (await autorin.ask('POST', '/api/fragen', FRAGE)).json.doc.id
})
afterAll(() => cms.weg())

/** What the form of a text is given as the address of its frame. */
async function link(art: Art, person: Person | null, id: unknown = frage): Promise<string | null> {
  const user =
    person === null
      ? null
      : { ...(await cms.payload.findByID({ collection: 'benutzer', id: person.id })), collection: 'benutzer' }
  const url = vorschauNeben(INHALTSARTEN[art])?.url
  if (typeof url !== 'function') return null
  const req = { user, payload: cms.payload } as unknown as PayloadRequest
  return (await url({ data: { id }, req, locale: {} as never, payload: cms.payload })) ?? null
}

const tokenOf = (adresse: string | null) => adresse?.replace('https://portal.example/vorschau/', '') ?? ''
const look = async (art: Art, person: Person, id: unknown = frage) =>
  cms.ask('GET', `/api/vorschau/${tokenOf(await link(art, person, id))}`)

describe('the link to a draft', () => {
  test('leads to the portal', async () => {
    expect(await link('fragen', autorin)).toMatch(/^https:\/\/portal\.example\/vorschau\/fragen\.\d+\.\d+\./)
  })

  test('is made for nobody who is not signed in, and for nothing that was never saved', async () => {
    expect(await link('fragen', null)).toBeNull()
    expect(await link('fragen', autorin, null)).toBeNull()
  })

  test('is offered for every kind that the portal has a page for', () => {
    const ohne = Object.values(INHALTSARTEN).filter((art) => vorschauNeben(art) === undefined)
    expect(ohne.map(({ slug }) => slug)).toEqual(['fremdzahlen', 'weiterleitungen'])
  })
})

describe('what the portal is told behind a link', () => {
  test('is the draft in the words of the domain, though nothing of it is public', async () => {
    const { status, json } = await look('fragen', autorin)
    expect(status).toBe(200)
    expect(VorschauSchema.parse(json)).toMatchObject({
      ergebnis: 'entwurf',
      entwurf: { art: 'fragen', inhalt: { slug: 'samstags', titel: FRAGE.titel }, oeffentlich: null },
    })
    expect((await cms.ask('GET', `/api/fragen/${frage}`)).status).toBe(403)
  })

  test('has the public text beside it once there is one: its address may differ', async () => {
    for (const [person, nach] of [
      [autorin, 'in-pruefung'],
      [land, 'freigegeben'],
      [land, 'veroeffentlicht'],
    ] as const)
      expect((await person.ask('POST', `/api/fragen/${frage}/schritt`, { nach })).status).toBe(200)
    await autorin.ask('PATCH', `/api/fragen/${frage}`, { slug: 'samstags-offen' })
    const { json } = await look('fragen', autorin)
    expect(json.entwurf.inhalt.slug).toBe('samstags-offen')
    expect(json.entwurf.oeffentlich.slug).toBe('samstags')
  })

  test('is what is missing, in the words of the form, while a draft is not fit to be shown', async () => {
    const { json } = await autorin.ask('POST', '/api/fragen', { titel: 'Wie lange', slug: 'halb-fertig' })
    const halb = await look('fragen', autorin, json.doc.id)
    expect(halb.json).toMatchObject({ ergebnis: 'unfertig', titel: 'Wie lange' })
    expect(halb.json.probleme.map(({ feld }: { feld: string }) => feld)).toEqual(
      expect.arrayContaining(['Frage', 'Antwort', 'Für wen', 'Geprüft am']),
    )
  })

  test('is refused for a link that was made up, and for a text that is gone', async () => {
    expect((await cms.ask('GET', '/api/vorschau/fragen.1.1.zzzzzzzz.gibt-es-nicht')).status).toBe(403)
    expect((await look('fragen', autorin, 999_999)).status).toBe(403)
    const sonstiges = createToken('nur-fuer-tests', { art: 'benutzer', id: 1, konto: Number(land.id) }, new Date())
    expect((await cms.ask('GET', `/api/vorschau/${sonstiges}`)).status).toBe(403)
  })

  test('follows the rights of the account at the moment, not of when the link was made', async () => {
    const kontakt = await cms.payload.create({
      collection: 'verwaltungen',
      data: { titel: 'Bielefeld', slug: 'bielefeld', ars: '057110000000', organisation: bielefeld, stand: FRAGE.stand } as never,
      context: { saat: true },
      draft: true,
    })
    expect((await look('verwaltungen', autorin, kontakt.id)).status).toBe(200)
    const alt = tokenOf(await link('fragen', fremde))
    expect((await cms.ask('GET', `/api/vorschau/${alt}`)).status).toBe(200)
    await cms.payload.delete({ collection: 'benutzer', id: fremde.id })
    expect((await cms.ask('GET', `/api/vorschau/${alt}`)).status).toBe(403)
  })
})
