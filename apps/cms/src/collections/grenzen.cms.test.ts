import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { ARTEN, type Art } from './inhaltsart.ts'

let cms: ProbeCms
let autorin: Person

beforeAll(async () => {
  cms = await createProbeCms()
  autorin = await cms.person('landesredaktion', await cms.organisation('Land Beispiel', 'land'))
})
afterAll(() => cms.weg())

const meldung = (json: { errors: readonly { data: { errors: readonly { message: string }[] } }[] }) =>
  json.errors[0]?.data.errors[0]?.message
const LANG = 'x'.repeat(10_000)

// Nobody creates a Kommune or a Kreis: see below.
describe.each(ARTEN.filter((art) => art !== 'verwaltungen'))('%s', (art) => {
  const feld =
    ({ weiterleitungen: 'nach', ergaenzungen: 'kosten', fremdzahlen: 'hinweis' } as Partial<Record<Art, string>>)[art] ?? 'titel'

  test('with 10,000 characters in one line are not saved, not even as a draft', async () => {
    const vorher = await cms.payload.count({ collection: art })
    const { status, json } = await autorin.ask('POST', `/api/${art}`, { [feld]: LANG, slug: 'zu-lang' })
    expect(status).toBe(400)
    expect(meldung(json)).toMatch(/: 10000 Zeichen\. Erlaubt sind höchstens \d+\.$/)
    expect(await cms.payload.count({ collection: art })).toEqual(vorher)
  })

  test('stay as they are when a change is too long', async () => {
    const { json } = await autorin.ask('POST', `/api/${art}`, {
      titel: 'Kurz',
      kosten: 'Kurz',
      hinweis: 'Kurz',
      slug: 'kurz',
      ...(art === 'weiterleitungen' && { von: '/kurz', nach: '/ziel' }),
    })
    const pfad = `/api/${art}/${json.doc.id}`
    expect((await autorin.ask('PATCH', pfad, { [feld]: LANG })).status).toBe(400)
    const da = (await autorin.ask('GET', `${pfad}?draft=true`)).json
    expect(da[feld]).toBe(feld === 'nach' ? '/ziel' : 'Kurz')
  })
})

test('the contact of a Kommune stays as it is when a change is too long', async () => {
  const { id } = await cms.payload.create({
    collection: 'verwaltungen',
    data: {
      titel: 'Bielefeld',
      slug: 'bielefeld',
      ars: '057110000000',
      oeffnungszeiten: 'Immer',
      stand: '2026-11-26T12:00:00.000Z',
      organisation: await cms.organisation('Stadt Bielefeld', 'kommune', { ars: '057110000000' }),
      ablauf: 'entwurf',
    },
    context: { saat: true },
  })
  expect((await autorin.ask('PATCH', `/api/verwaltungen/${id}`, { oeffnungszeiten: LANG })).status).toBe(400)
  expect((await autorin.ask('GET', `/api/verwaltungen/${id}?draft=true`)).json.oeffnungszeiten).toBe('Immer')
})

describe('an address that is taken', () => {
  const frage = (slug: string) => ({ titel: `Frage zu ${slug}?`, slug })

  test('is refused, and the message says who has it', async () => {
    const { json: erste } = await autorin.ask('POST', '/api/fragen', frage('vergeben'))
    const { status, json } = await autorin.ask('POST', '/api/fragen', frage('vergeben'))
    expect(status).toBe(400)
    expect(meldung(json)).toBe(
      `Adresse „vergeben“ gibt es schon: Frage „Frage zu vergeben?“ (Nr. ${erste.doc.id}). Ändern Sie jene, oder wählen Sie hier etwas anderes.`,
    )
  })

  test('is refused also where only a draft has it', async () => {
    const { json } = await autorin.ask('POST', '/api/fragen', frage('erst'))
    await autorin.ask('PATCH', `/api/fragen/${json.doc.id}`, { slug: 'dann' })
    expect((await autorin.ask('POST', '/api/fragen', frage('dann'))).status).toBe(400)
  })

  test('may be kept by who has it', async () => {
    const { json } = await autorin.ask('POST', '/api/fragen', frage('meine'))
    expect((await autorin.ask('PATCH', `/api/fragen/${json.doc.id}`, { slug: 'meine', titel: 'Neu?' })).status).toBe(200)
  })

  test('is refused where the portal has a page of its own, where nobody would ever see the text', async () => {
    for (const [art, slug] of [
      ['seiten', 'suche'],
      ['projekte', 'vergleich'],
    ]) {
      const { status, json } = await autorin.ask('POST', `/api/${art}`, { titel: 'Beispiel für eine Adresse', slug })
      expect(status).toBe(400)
      expect(meldung(json)).toBe(`Adresse „${slug}“: Dort hat das Portal eine eigene Seite. Wählen Sie eine andere.`)
    }
    expect((await autorin.ask('POST', '/api/fragen', frage('suche'))).status).toBe(201)
  })

  test('is told of a redirect too', async () => {
    await autorin.ask('POST', '/api/weiterleitungen', { von: '/einmal', nach: '/' })
    const { json } = await autorin.ask('POST', '/api/weiterleitungen', { von: '/einmal', nach: '/fragen' })
    expect(meldung(json)).toMatch(/^Alte Adresse „\/einmal“ gibt es schon: Weiterleitung „\/einmal → \/“/)
  })
})
