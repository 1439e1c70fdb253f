import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { type Aktion, BEREICHE, type Bereich, type Reichweite, ROLLEN, type Rolle, reichweite } from './rechte.ts'

/** A collection for each kind of document, and what to write there. */
const SAMMLUNG: Readonly<
  Record<Exclude<Bereich, 'betrieb' | 'protokoll'>, { slug: string; neu: (nr: number) => object; anders: object }>
> = {
  katalog: { slug: 'seiten', neu: (nr) => ({ titel: `Seite ${nr}`, slug: `seite-${nr}` }), anders: { titel: 'Anders' } },
  auskunft: { slug: 'fragen', neu: (nr) => ({ titel: `Frage ${nr}?`, slug: `frage-${nr}` }), anders: { titel: 'Anders?' } },
  ergaenzung: { slug: 'ergaenzungen', neu: (nr) => ({ kosten: `${nr} Euro` }), anders: { kosten: 'Nichts' } },
  verwaltung: {
    slug: 'verwaltungen',
    neu: (nr) => ({ titel: `Stadt ${nr}`, slug: `stadt-${nr}`, ars: `05${String(nr).padStart(10, '0')}` }),
    anders: { telefon: '0211 000000' },
  },
  medium: {
    slug: 'medien',
    neu: (nr) => ({ alt: `Bild ${nr}`, rechte: 'Stadt', lizenz: 'CC BY 4.0' }),
    anders: { alt: 'Anderes Bild' },
  },
  organisation: {
    slug: 'organisationen',
    neu: (nr) => ({ name: `Organisation ${nr}`, art: 'verband' }),
    anders: { art: 'verband' },
  },
  konto: {
    slug: 'benutzer',
    neu: (nr) => ({ name: `Konto ${nr}`, email: `neu-${nr}@probe.example`, password: 'Probe-Kennwort-2', rolle: 'lesend' }),
    anders: { name: 'Anders' },
  },
  rueckmeldung: {
    slug: 'rueckmeldungen',
    neu: (nr) => ({
      kennung: `kennung-${nr}`,
      art: 'hinweis',
      seite: '/orte',
      text: `Text ${nr}`,
      eingang: '2026-11-26T10:00:00.000Z',
      zustand: 'neu',
    }),
    anders: { zustand: 'erledigt' },
  },
  abonnement: {
    slug: 'abonnements',
    neu: (nr) => ({
      kennung: `kennung-${nr}`,
      adresse: `leserin-${nr}@probe.example`,
      vergleich: `leserin-${nr}@probe.example`,
      auswahl: { bereiche: ['meldungen'], themen: [], orte: [] },
      rhythmus: 'taeglich',
      zustand: 'unbestaetigt',
      bestellt: '2026-11-26T10:00:00.000Z',
      abweisungen: 0,
    }),
    anders: { adresse: 'andere@probe.example' },
  },
}

/** What there is once, and a change that it takes. */
const EINZELN = {
  startseite: {},
  betreiber: { telefon: '0211 000000' },
  navigation: {
    bereiche: [{ titel: 'Orte', ziel: '/orte' }],
    fuss: [
      {
        titel: 'Rechtliches',
        links: ['Impressum', 'Datenschutz', 'Barrierefreiheit'].map((titel) => ({ titel, ziel: `/${titel.toLowerCase()}` })),
      },
    ],
  },
} as const

const BILD = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>')

let cms: ProbeCms
let eigene: number
let fremde: number
const personen = new Map<Rolle, Person>()
let nr = 0

beforeAll(async () => {
  cms = await createProbeCms()
  eigene = await cms.organisation('Eigene Stadt', 'kommune')
  fremde = await cms.organisation('Fremde Stadt', 'kommune')
  for (const rolle of ROLLEN) personen.set(rolle, await cms.person(rolle, eigene))
})
afterAll(() => cms.weg())

type Besitz = 'eigene' | 'fremde'
const darf = (weite: Reichweite, besitz: Besitz) => weite === 'alle' || (weite === 'eigene' && besitz === 'eigene')

/** A document of the kind that belongs to the person (or her organisation), or not. */
async function createDokument(bereich: keyof typeof SAMMLUNG, besitz: Besitz, person: Person): Promise<number | string> {
  if (bereich === 'organisation') return besitz === 'eigene' ? eigene : cms.organisation(`Andere Stadt ${++nr}`, 'kommune')
  if (bereich === 'konto' && besitz === 'eigene') return person.id
  const { slug, neu } = SAMMLUNG[bereich]
  const { id } = await cms.payload.create({
    collection: slug as 'fragen',
    data: {
      ...neu(++nr),
      ...(bereich !== 'abonnement' && { organisation: besitz === 'eigene' ? eigene : fremde }),
      ...(bereich !== 'medium' && bereich !== 'rueckmeldung' && bereich !== 'abonnement' && { _status: 'draft' }),
    } as never,
    ...(bereich === 'medium' && { file: { data: BILD, mimetype: 'image/svg+xml', name: 'bild.svg', size: BILD.length } }),
    draft: true,
    context: { saat: true },
  })
  return id
}

async function versuche(aktion: Aktion, bereich: keyof typeof SAMMLUNG, besitz: Besitz, person: Person): Promise<number> {
  const { slug, neu, anders } = SAMMLUNG[bereich]
  if (aktion === 'anlegen') {
    const organisation = bereich === 'organisation' ? {} : { organisation: besitz === 'eigene' ? eigene : fremde }
    const angaben = { ...neu(++nr), ...organisation }
    return bereich === 'medium'
      ? (await person.upload(new Blob([BILD]), 'bild.svg', angaben)).status
      : (await person.ask('POST', `/api/${slug}`, angaben)).status
  }
  const id = await createDokument(bereich, besitz, person)
  if (aktion === 'lesen') return (await person.ask('GET', `/api/${slug}/${id}?draft=true`)).status
  if (aktion === 'aendern') return (await person.ask('PATCH', `/api/${slug}/${id}`, anders)).status
  return (await person.ask('DELETE', `/api/${slug}/${id}`)).status
}

describe.each(ROLLEN)('%s, over REST', (rolle) => {
  for (const bereich of BEREICHE) {
    if (bereich === 'betrieb' || bereich === 'protokoll') continue
    for (const aktion of ['lesen', 'anlegen', 'aendern', 'loeschen'] as const) {
      for (const besitz of ['eigene', 'fremde'] as const) {
        // Her own organisation and account are what the tests need afterwards.
        if (aktion === 'loeschen' && besitz === 'eigene' && (bereich === 'organisation' || bereich === 'konto')) continue
        const erlaubt = darf(reichweite(rolle, bereich, aktion), besitz)
        test(`${aktion} ${bereich} (${besitz}): ${erlaubt ? 'yes' : 'no'}`, async () => {
          const status = await versuche(aktion, bereich, besitz, personen.get(rolle) as Person)
          if (erlaubt) expect([200, 201]).toContain(status)
          else expect([403, 404]).toContain(status)
        })
      }
    }
  }
})

describe.each(ROLLEN)('%s, over REST, besides', (rolle) => {
  const person = () => personen.get(rolle) as Person

  for (const bereich of ['katalog', 'auskunft', 'ergaenzung', 'verwaltung'] as const)
    for (const besitz of ['eigene', 'fremde'] as const) {
      const erlaubt = darf(reichweite(rolle, bereich, 'freigeben'), besitz)
      test(`freigeben ${bereich} (${besitz}): ${erlaubt ? 'yes' : 'no'}`, async () => {
        const id = await createDokument(bereich, besitz, person())
        const { slug } = SAMMLUNG[bereich]
        await cms.payload.update({
          collection: slug as 'fragen',
          id,
          data: { ablauf: 'in-pruefung' },
          draft: true,
          context: { saat: true },
        })
        const { json } = await person().ask('GET', `/api/${slug}/${id}/schritt`)
        const schritt = json.schritte.find(({ nach }: { nach: string }) => nach === 'freigegeben')
        expect(schritt.erlaubt).toBe(erlaubt)
        // What is released must be whole as well; these texts have gaps, and whoever may release is told which.
        const { status } = await person().ask('POST', `/api/${slug}/${id}/schritt`, { nach: 'freigegeben' })
        expect(status).toBe(erlaubt ? 400 : 403)
      })
    }

  const liest = reichweite(rolle, 'betrieb', 'lesen') === 'alle'
  const aendert = reichweite(rolle, 'betrieb', 'aendern') === 'alle'
  test.each(['startseite', 'betreiber', 'navigation'] as const)(`%s: reads ${liest}, changes ${aendert}`, async (slug) => {
    const gelesen = await person().ask('GET', `/api/globals/${slug}`)
    expect(gelesen.status).toBe(liest ? 200 : 403)
    const { status } = await person().ask('POST', `/api/globals/${slug}`, EINZELN[slug])
    expect(status).toBe(aendert ? 200 : 403)
  })

  const protokoll = reichweite(rolle, 'protokoll', 'lesen')
  test(`protokoll: reads ${protokoll}, writes nothing`, async () => {
    for (const organisation of [eigene, fremde])
      await cms.payload.create({
        collection: 'protokoll',
        data: {
          vorgang: 'angelegt',
          wer: 'Probe',
          sammlung: 'fragen',
          dokument: `${organisation}`,
          organisation,
          titel: 'Probe',
        },
      })
    const { status, json } = await person().ask('GET', '/api/protokoll?limit=1000')
    expect(status).toBe(protokoll === 'keine' ? 403 : 200)
    const orte = new Set((json.docs ?? []).map((eintrag: { organisation: number }) => eintrag.organisation))
    expect([orte.has(eigene), orte.has(fremde)]).toEqual([protokoll !== 'keine', protokoll === 'alle'])
    const eintrag = (await cms.payload.find({ collection: 'protokoll', limit: 1 })).docs[0]
    const angaben = { vorgang: 'angelegt', wer: 'Ich', sammlung: 'fragen', dokument: '1' }
    for (const [methode, pfad] of [
      ['POST', '/api/protokoll'],
      ['PATCH', `/api/protokoll/${eintrag?.id}`],
      ['DELETE', `/api/protokoll/${eintrag?.id}`],
    ] as const)
      expect((await person().ask(methode, pfad, angaben)).status).toBe(403)
  })
})

describe('without an account', () => {
  test.each(Object.values(SAMMLUNG).map(({ slug }) => slug))('nothing of %s can be read or written', async (slug) => {
    for (const [methode, pfad] of [
      ['GET', `/api/${slug}`],
      ['POST', `/api/${slug}`],
      ['PATCH', `/api/${slug}/1`],
      ['DELETE', `/api/${slug}/1`],
    ] as const)
      expect((await cms.ask(methode, pfad, methode === 'GET' ? undefined : {})).status).toBe(403)
  })
})

describe('nobody makes herself more than she is', () => {
  test.each(ROLLEN.filter((rolle) => rolle !== 'administration'))('%s cannot change her role or organisation', async (rolle) => {
    const person = personen.get(rolle) as Person
    await person.ask('PATCH', `/api/benutzer/${person.id}`, { rolle: 'administration', organisation: fremde })
    const konto = await cms.payload.findByID({ collection: 'benutzer', id: person.id, depth: 0 })
    expect(konto).toMatchObject({ rolle, organisation: eigene })
  })

  test.each(ROLLEN.filter((rolle) => rolle !== 'administration'))(
    '%s changes her own password and cannot change her address, nor anything of another account',
    async (rolle) => {
      const person = personen.get(rolle) as Person
      const { email } = await cms.payload.findByID({ collection: 'benutzer', id: person.id, depth: 0 })
      const password = `Neues-Kennwort-${rolle}`
      expect((await person.ask('PATCH', `/api/benutzer/${person.id}`, { password, email: 'x@probe.example' })).status).toBe(200)
      expect((await cms.ask('POST', '/api/benutzer/login', { email, password })).status).toBe(200)
      const andere = await cms.person('lesend', eigene)
      expect([403, 404]).toContain((await person.ask('PATCH', `/api/benutzer/${andere.id}`, { password })).status)
      expect((await cms.ask('POST', '/api/benutzer/login', { email: andere.email, password })).status).toBe(401)
      expect((await person.ask('POST', '/api/benutzer/unlock', { email: andere.email })).status).toBe(403)
    },
  )

  test('a Kommune cannot take the place of another', async () => {
    const person = personen.get('kommunalredaktion') as Person
    const lies = () =>
      cms.payload.findByID({ collection: 'organisationen', id: eigene, depth: 0, select: { ars: true, art: true } })
    const vorher = await lies()
    await person.ask('PATCH', `/api/organisationen/${eigene}`, { ars: '057110000000', art: 'land' })
    expect(await lies()).toEqual(vorher)
  })

  test('a text cannot be given to, or taken from, another organisation', async () => {
    const person = personen.get('kommunalredaktion') as Person
    const id = await createDokument('auskunft', 'eigene', person)
    const { status, json } = await person.ask('PATCH', `/api/fragen/${id}`, { organisation: fremde })
    expect(status).toBe(403)
    expect(json.errors[0].message).toBe('Sie schreiben nur für Ihre eigene Organisation.')
  })
})
