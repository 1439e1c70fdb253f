import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { toAdresse } from './adressvorschlag.ts'

describe('an address made of a title', () => {
  test.each([
    ['Was kostet ein Führungszeugnis?', 'was-kostet-ein-fuehrungszeugnis'],
    ['Größe & Maß – 3 × so groß', 'groesse-mass-3-so-gross'],
    ['Café à la carte', 'cafe-a-la-carte'],
    ['…', ''],
    [
      'Ein Titel, der so lang ist, dass er in keine Adresse mehr passt und nach einem Wort endet',
      'ein-titel-der-so-lang-ist-dass-er-in-keine-adresse-mehr',
    ],
    ['x'.repeat(90), 'x'.repeat(60)],
  ])('%s → %s', (titel, adresse) => {
    expect(toAdresse(titel)).toBe(adresse)
  })
})

describe('a text without an address', () => {
  let cms: ProbeCms
  let autorin: Person
  beforeAll(async () => {
    cms = await createProbeCms()
    autorin = await cms.person('landesredaktion', await cms.organisation('Land Beispiel', 'land'))
  })
  afterAll(() => cms.weg())

  const create = async (angaben: object) => (await autorin.ask('POST', '/api/fragen', angaben)).json.doc

  test('gets one from its title, with a number where that is taken', async () => {
    expect(await create({ titel: 'Was kostet das?' })).toMatchObject({ slug: 'was-kostet-das' })
    expect(await create({ titel: 'Was kostet das?' })).toMatchObject({ slug: 'was-kostet-das-2' })
  })

  test('gets none at which the portal has a page of its own', async () => {
    const { json } = await autorin.ask('POST', '/api/projekte', { titel: 'Vergleich' })
    expect(json.doc).toMatchObject({ slug: 'vergleich-2' })
  })

  test('gets it when the title comes later, and keeps it when the title changes', async () => {
    const { id } = await create({})
    const change = async (angaben: object) => (await autorin.ask('PATCH', `/api/fragen/${id}`, angaben)).json.doc
    expect(await change({ titel: 'Wer hilft?' })).toMatchObject({ slug: 'wer-hilft' })
    expect(await change({ titel: 'Wer hilft mir?' })).toMatchObject({ slug: 'wer-hilft' })
  })

  test('keeps one that somebody has chosen', async () => {
    expect(await create({ titel: 'Wann ist offen?', slug: 'zeiten' })).toMatchObject({ slug: 'zeiten' })
  })
})
