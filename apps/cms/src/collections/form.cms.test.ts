import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import type { Art } from './inhaltsart.ts'

let cms: ProbeCms
let autorin: Person

beforeAll(async () => {
  cms = await createProbeCms()
  autorin = await cms.person('landesredaktion', await cms.organisation('Land Beispiel', 'land'))
})
afterAll(() => cms.weg())

interface Mangel {
  readonly path: string
  readonly message: string
}
const maengel = (json: { errors?: readonly { data?: { errors?: readonly Mangel[] } }[] }) => json.errors?.[0]?.data?.errors ?? []

describe('a draft with a value in the wrong form is not saved, and the message says where and what to do', () => {
  test.each<[Art, object, string, RegExp]>([
    [
      'fragen',
      { slug: 'Öffnungs zeiten' },
      'slug',
      /^Adresse: „Öffnungs zeiten“ geht hier nicht\. Die Adresse besteht aus Kleinb/,
    ],
    ['fragen', { stand: 'gestern' }, 'stand', /^Geprüft am: /],
    ['fragen', { zielgruppe: 'alle' }, 'zielgruppe', /^Für wen: Die Auswahl „alle“ gibt es nicht\./],
    [
      'fragen',
      {
        quellen: [
          { titel: 'Gut', url: 'https://stadt.example/' },
          { titel: 'Schlecht', url: 'www.stadt.example' },
        ],
      },
      'quellen.1.url',
      /^Quellen 2, Internetadresse: „www\.stadt\.example“ geht hier nicht\. Eine Internetadresse ist vollständig/,
    ],
    [
      'fragen',
      { quellen: [{ titel: 'Q', stand: 'März 25' }] },
      'quellen.0.stand',
      /^Quellen 1, Stand der Quelle: .* Schreiben Sie einen Tag/,
    ],
    [
      'termine',
      { beginn: '31.02.2027' },
      'beginn',
      /^Beginn: „2027-02-31“ geht hier nicht\. Schreiben Sie einen Tag, den es gibt/,
    ],
    ['termine', { ende: '24.11.2026 25:00' }, 'ende', /^Ende: /],
    ['termine', { online: 'https://portal@stadt.example' }, 'online', /^Online teilnehmen: .* hat kein Leerzeichen und kein @/],
    ['leistungen', { leika: ['99102013104000', '9910'] }, 'leika', /^LeiKa-Schlüssel: „9910“ geht hier nicht\. .* 14 Ziffern/],
    ['leistungen', { ozg: '7' }, 'ozg', /^OZG-Leistung: „7“/],
    ['leistungen', { sofort: { telefon: '116/116' } }, 'sofort.telefon', /^Was nicht warten kann, Telefonnummer: „116\/116“/],
    ['leistungen', { rechtsgrundlagen: [{ paragraf: '3', gesetz: 'BMG' }] }, 'rechtsgrundlagen.0.paragraf', /„§ 3“/],
    [
      'leistungen',
      { kosten: { betraege: [{ fuer: 'Hund', euro: 'viel' }] } },
      'kosten.betraege.0.euro',
      /^Kosten, Beträge 1, Euro: Hier steht eine Zahl\.$/,
    ],
    [
      'leistungen',
      { zustaendig: { recht: { url: 'gesetze' } } },
      'zustaendig.recht.url',
      /^Wer ist zuständig, Regel dazu, Amtlicher Text/,
    ],
    ['projekte', { kommunen: ['Bielefeld'] }, 'kommunen', /^Beteiligte Kommunen: „Bielefeld“ .* acht Ziffern/],
    ['fragen', { titel: { a: 1 } }, 'titel', /^Frage: Hier steht ein Text\.$/],
    ['fragen', { zielgruppe: ['buerger'] }, 'zielgruppe', /^Für wen: Hier steht ein Wort aus der Auswahl\.$/],
    ['fragen', { synonyme: 'Perso' }, 'synonyme', /Hier steht eine Liste; jeder Eintrag ist ein Text\.$/],
    ['fragen', { synonyme: [{ a: 1 }] }, 'synonyme', /Jeder Eintrag der Liste ist ein Text\.$/],
    ['fragen', { antwort: 'Ja.' }, 'antwort', /^Antwort: Hier steht formatierter Text/],
    ['fragen', { stand: true }, 'stand', /^Geprüft am: Hier steht ein Tag als Text/],
    ['fragen', { leistungen: ['hund-anmelden'] }, 'leistungen', /Jeder Eintrag der Liste ist die Nummer eines Eintrags\.$/],
    ['fragen', { leistungen: [987654] }, 'leistungen', /Einen Eintrag mit der Nummer 987654 gibt es nicht\.$/],
    ['fragen', { quellen: [{ titel: ['Q'] }] }, 'quellen.0.titel', /^Quellen 1, Titel der Quelle: Hier steht ein Text\.$/],
    ['fragen', { organisation: 'Land' }, 'organisation', /^Organisation: Hier steht die Nummer eines Eintrags\.$/],
    ['weiterleitungen', { von: 'alt' }, 'von', /^Alte Adresse: „alt“ .* beginnt mit einem Schrägstrich/],
    ['weiterleitungen', { nach: 'javascript:alert(1)' }, 'nach', /^Neue Adresse: /],
  ])('%s %j', async (art, angaben, pfad, satz) => {
    const vorher = await cms.payload.count({ collection: art })
    const { status, json } = await autorin.ask('POST', `/api/${art}`, { titel: 'Ein Titel', ...angaben })
    expect(maengel(json)).toEqual([expect.objectContaining({ path: pfad, message: expect.stringMatching(satz) })])
    expect(status).toBe(400)
    expect(await cms.payload.count({ collection: art })).toEqual(vorher)
  })

  test('and so is the contact of a Kommune, with everything that is wrong at once', async () => {
    const { id } = await kommune()
    const falsch = { telefon: '0521/51-0', email: 'rathaus(at)bielefeld', website: 'bielefeld.de', anschrift: { plz: '336' } }
    const { status, json } = await autorin.ask('PATCH', `/api/verwaltungen/${id}`, falsch)
    expect(status).toBe(400)
    expect(maengel(json).map(({ path }) => path)).toEqual(['website', 'telefon', 'email', 'anschrift.plz'])
    expect((await autorin.ask('GET', `/api/verwaltungen/${id}?draft=true`)).json.telefon ?? null).toBe(null)
  })
})

describe('a request that cannot be read is told so, and is no fault of the server', () => {
  test.each(['abc', '99999999999', '-1'])('an entry called %s', async (nummer) => {
    for (const methode of ['GET', 'DELETE'] as const) {
      const { status, json } = await autorin.ask(methode, `/api/fragen/${nummer}`)
      expect(status).toBe(404)
      expect(json.errors[0].message).toContain('ist keine Nummer eines Eintrags')
    }
    expect((await autorin.ask('PATCH', `/api/fragen/${nummer}`, { titel: 'Anders' })).status).toBeLessThan(500)
  })

  test.each([[['Eine Frage']], ['Eine Frage'], [5], [null]])('a body that is %j', async (wert) => {
    const { status, json } = await autorin.ask('POST', '/api/fragen', wert)
    expect(status).toBe(400)
    expect(json.errors[0].message).toContain('Die Angaben sind ein Objekt')
  })
})

describe('what is only unfinished is saved', () => {
  test.each<[Art, object]>([
    ['fragen', { titel: 'Hat das', slug: null }],
    ['fragen', { titel: 'Noch ohne Fragezeichen', quellen: [{ titel: '', url: '' }], synonyme: [''] }],
    ['termine', { titel: 'T', kurz: 'x', beginn: '' }],
    ['leistungen', { titel: 'L', leika: [], rechtsgrundlagen: [{ paragraf: '', gesetz: 'B' }], sofort: { telefon: '' } }],
  ])('%s %j', async (art, angaben) => {
    expect((await autorin.ask('POST', `/api/${art}`, angaben)).status).toBe(201)
  })

  test('and nobody is kept from saving by what was wrong before', async () => {
    const { id } = await kommune('0521/51-0')
    const pfad = `/api/verwaltungen/${id}`
    expect((await autorin.ask('PATCH', pfad, { oeffnungszeiten: 'Montag 8 bis 12 Uhr' })).status).toBe(200)
    expect((await autorin.ask('PATCH', pfad, { telefon: '0521/51-1' })).status).toBe(400)
    expect((await autorin.ask('PATCH', pfad, { telefon: '0521 510' })).status).toBe(200)
  })
})

test('a time is kept in the order that lists sort by, however it was written', async () => {
  const { json } = await autorin.ask('POST', '/api/termine', {
    titel: 'Frist',
    slug: 'frist',
    beginn: '4.1.2027, 9.30 Uhr',
    quellen: [{ titel: 'Erlass', stand: '14.03.2025' }],
  })
  expect(json.doc).toMatchObject({ beginn: '2027-01-04 09:30', quellen: [{ stand: '2025-03-14' }] })
})

let nummer = 0
function kommune(telefon?: string) {
  const ars = `0571100000${10 + nummer++}`
  return cms.organisation(`Stadt ${nummer}`, 'kommune', { ars }).then((organisation) =>
    cms.payload.create({
      collection: 'verwaltungen',
      data: {
        titel: `Stadt ${nummer}`,
        slug: `stadt-${nummer}`,
        ars,
        organisation,
        ablauf: 'entwurf',
        ...(telefon && { telefon }),
      } as never,
      draft: true,
      context: { saat: true },
    }),
  )
}
