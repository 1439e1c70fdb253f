import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'
import { toLexical } from '../umwandlung/lexical.ts'

let cms: ProbeCms
let autorin: Person
let andere: Person

beforeAll(async () => {
  cms = await createProbeCms()
  const land = await cms.organisation('Land Beispiel', 'land')
  autorin = await cms.person('landesredaktion', land)
  andere = await cms.person('landesredaktion', land)
})
afterAll(() => cms.weg())

const weiterleitungen = async () => (await readVeroeffentlichte(cms.payload)).weiterleitungen

async function publish(sammlung: string, id: number): Promise<void> {
  for (const [wer, nach] of [
    [autorin, 'in-pruefung'],
    [andere, 'freigegeben'],
    [andere, 'veroeffentlicht'],
  ] as const)
    expect(await wer.ask('POST', `/api/${sammlung}/${id}/schritt`, { nach })).toMatchObject({ status: 200 })
}

describe('a redirect that editors write', () => {
  test('goes the way of every text, and is named after what it does', async () => {
    const { json } = await autorin.ask('POST', '/api/weiterleitungen', { von: '/alt', nach: 'https://neu.example/' })
    expect(json.doc.titel).toBe('/alt → https://neu.example/')
    expect(await weiterleitungen()).toEqual([])
    await publish('weiterleitungen', json.doc.id)
    expect(await weiterleitungen()).toEqual([{ von: '/alt', nach: 'https://neu.example/' }])
  })

  test.each(['//evil.example', '/\\evil.example/', 'http://evil.example', '/%2F%2Fevil.example/'])(
    'is not even saved as a draft when it leads to %s',
    async (nach) => {
      const { status, json } = await autorin.ask('POST', '/api/weiterleitungen', { von: `/von-${nach.length}`, nach })
      expect(status).toBe(400)
      expect(json.errors[0].data.errors[0].message).toMatch(/^Neue Adresse: .* Schreiben Sie einen Pfad dieses Portals/)
    },
  )
})

describe('a page that moves', () => {
  let id: number
  let nr = 0
  beforeEach(async () => {
    const { json } = await autorin.ask('POST', '/api/fragen', {
      titel: `Was kostet das ${++nr}?`,
      slug: `kosten-${nr}`,
      antwort: toLexical([{ art: 'absatz', inhalt: [{ art: 'text', text: 'Nichts.' }] }]),
      zielgruppe: 'buerger',
      quellen: [],
      stand: '2026-11-25T12:00:00.000Z',
    })
    id = json.doc.id
    await publish('fragen', id)
  })
  const move = async (slug: string) => {
    await autorin.ask('PATCH', `/api/fragen/${id}`, { slug })
    await publish('fragen', id)
  }
  const zu = async (nach: string) => (await weiterleitungen()).filter((eine) => eine.nach === nach)

  test('leaves a redirect behind as soon as it is published, not before', async () => {
    await autorin.ask('PATCH', `/api/fragen/${id}`, { slug: `gebuehren-${nr}` })
    expect(await zu(`/fragen/gebuehren-${nr}`)).toEqual([])
    await publish('fragen', id)
    expect(await zu(`/fragen/gebuehren-${nr}`)).toEqual([{ von: `/fragen/kosten-${nr}`, nach: `/fragen/gebuehren-${nr}` }])
  })

  test('and comes back takes the redirect away, in whichever order', async () => {
    await move(`gebuehren-${nr}`)
    await move(`kosten-${nr}`)
    expect(await zu(`/fragen/gebuehren-${nr}`)).toEqual([])
    expect(await zu(`/fragen/kosten-${nr}`)).toEqual([{ von: `/fragen/gebuehren-${nr}`, nach: `/fragen/kosten-${nr}` }])
    await move(`gebuehren-${nr}`)
    expect(await zu(`/fragen/gebuehren-${nr}`)).toEqual([{ von: `/fragen/kosten-${nr}`, nach: `/fragen/gebuehren-${nr}` }])
    expect(await zu(`/fragen/kosten-${nr}`)).toEqual([])
  })

  test('and is withdrawn then takes along what leads to it: nothing keeps it public', async () => {
    await move(`gebuehren-${nr}`)
    const { status } = await andere.ask('POST', `/api/fragen/${id}/schritt`, { nach: 'zurueckgezogen' })
    expect(status).toBe(200)
    expect(await zu(`/fragen/gebuehren-${nr}`)).toEqual([])
  })
})
