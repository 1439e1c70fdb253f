import { randomUUID } from 'node:crypto'
import { MailadresseSchema } from '@infoschalter/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, PROBE_SCHLUESSEL, type ProbeCms } from '../probe/probe-cms.ts'
import { HOECHSTENS_FRAGEN } from './annahme.ts'
import { noteUnzustellbar } from './unzustellbar.ts'

let cms: ProbeCms
let administration: Person
let land: Person

beforeAll(async () => {
  cms = await createProbeCms()
  const organisation = await cms.organisation('Land', 'land')
  await cms.organisation('Bielefeld', 'kommune', { ars: '057110000000' })
  administration = await cms.person('administration', organisation)
  land = await cms.person('landesredaktion', organisation)
})
afterAll(() => cms.weg())
beforeEach(async () => {
  for (const collection of ['abonnements', 'abopost'] as const) await cms.payload.delete({ collection, where: {} })
})

async function bring(...nachrichten: readonly object[]) {
  const antwort = await fetch(`${cms.url}/api/rueckmeldungen/annahme`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${PROBE_SCHLUESSEL}` },
    body: JSON.stringify({ nachrichten }),
  })
  return { status: antwort.status, json: (await antwort.json()) as { abgelehnt: { grund: string }[] } }
}

const kopf = () => ({ id: randomUUID(), eingang: new Date().toISOString(), verdacht: false })
const bestellung = (anders: object = {}) => ({
  ...kopf(),
  art: 'abo-bestellung',
  adresse: 'leserin@beispiel.de',
  auswahl: { bereiche: ['meldungen', 'termine'], themen: ['recht'], orte: ['057110000000'] },
  rhythmus: 'woechentlich',
  ...anders,
})
const ja = ({ id }: { id: string }) => ({ ...kopf(), art: 'abo-bestaetigung', abo: id })
const ende = ({ id }: { id: string }) => ({ ...kopf(), art: 'abo-ende', abo: id })

const rows = async () => (await cms.payload.find({ collection: 'abonnements', sort: 'id', pagination: false })).docs
const zustaende = async () => (await rows()).map(({ zustand }) => zustand)
const post = async () => (await cms.payload.find({ collection: 'abopost', sort: 'id', pagination: false })).docs

describe('an order', () => {
  test('is there, unconfirmed, and a question waits to be sent', async () => {
    const eine = bestellung()
    expect(await bring(eine)).toEqual({ status: 200, json: { abgelehnt: [] } })
    expect(await rows()).toMatchObject([
      { kennung: eine.id, adresse: 'leserin@beispiel.de', zustand: 'unbestaetigt', rhythmus: 'woechentlich', bestaetigt: null },
    ])
    expect(await post()).toMatchObject([{ abo: eine.id, art: 'bestaetigung', zustand: 'wartet' }])
  })

  test('that comes again is the same, in one load and in the next', async () => {
    const eine = bestellung()
    await bring(eine, eine)
    await bring(eine)
    expect(await rows()).toHaveLength(1)
    expect(await post()).toHaveLength(1)
  })

  test('is dropped when a program has written it', async () => {
    expect(await bring(bestellung({ verdacht: true }))).toEqual({ status: 200, json: { abgelehnt: [] } })
    expect(await rows()).toEqual([])
  })

  test('for an address that has been asked often enough is dropped: nobody floods a mailbox from here', async () => {
    await bring(...Array.from({ length: HOECHSTENS_FRAGEN + 5 }, () => bestellung({ adresse: 'Leserin@Beispiel.de' })))
    expect(await post()).toHaveLength(HOECHSTENS_FRAGEN)
    await bring(bestellung({ adresse: 'andere@beispiel.de' }))
    expect(await post()).toHaveLength(HOECHSTENS_FRAGEN + 1)
  })

  test('with anything but one address is refused and never tried again', async () => {
    for (const adresse of ['a@b.de\nBcc: x@y.de', 'a@b.de, c@d.de', 'x'.repeat(10_000), ''])
      expect((await bring(bestellung({ adresse }))).json.abgelehnt[0]?.grund).toContain('adresse')
    expect(await rows()).toEqual([])
  })
})

describe('a yes', () => {
  test('confirms, also right behind its order, and twice is the same', async () => {
    const eine = bestellung()
    await bring(eine, ja(eine))
    const [vorher] = await rows()
    expect(vorher).toMatchObject({ zustand: 'bestaetigt', bestaetigt: expect.any(String), stelle: null, ausgabe: null })
    await bring(ja(eine))
    expect(await rows()).toEqual([vorher])
  })

  test('to what is not there is nothing', async () => {
    expect((await bring({ ...kopf(), art: 'abo-bestaetigung', abo: randomUUID() })).status).toBe(200)
    expect(await rows()).toEqual([])
  })

  test('is told nothing of what is in the book of news already', async () => {
    const eintrag = await cms.payload.create({
      collection: 'neuigkeiten',
      data: { pfad: '/wissen/meldungen/a', umgezogen: false },
    })
    const eine = bestellung()
    await bring(eine, ja(eine))
    expect(await rows()).toMatchObject([{ stelle: eintrag.id }])
    await cms.payload.delete({ collection: 'neuigkeiten', where: {} })
  })

  test('to a second order replaces the first: one subscription for each address, however it is spelt', async () => {
    const [erste, zweite] = [bestellung(), bestellung({ adresse: 'LESERIN@beispiel.de', rhythmus: 'taeglich' })]
    await bring(erste, ja(erste), zweite)
    expect(await zustaende()).toEqual(['bestaetigt', 'unbestaetigt'])
    await bring(ja(zweite))
    expect(await rows()).toMatchObject([{ kennung: zweite.id, rhythmus: 'taeglich', zustand: 'bestaetigt' }])
  })

  test('does not touch another address', async () => {
    const [eine, andere] = [bestellung(), bestellung({ adresse: 'andere@beispiel.de' })]
    await bring(eine, andere, ja(eine), ja(andere))
    expect(await zustaende()).toEqual(['bestaetigt', 'bestaetigt'])
  })
})

describe('an end', () => {
  test('deletes the address and all that belongs to it, and twice is the same', async () => {
    const [eine, andere] = [bestellung(), bestellung({ adresse: 'andere@beispiel.de' })]
    await bring(eine, ja(eine), bestellung(), andere)
    await bring(ende(eine))
    expect((await rows()).map(({ adresse }) => adresse)).toEqual(['andere@beispiel.de'])
    expect((await post()).map(({ abo }) => abo)).toEqual([andere.id])
    expect((await bring(ende(eine))).status).toBe(200)
    expect(await rows()).toHaveLength(1)
  })

  test('by the administration, on request, leaves nothing either, not even in the change log', async () => {
    await bring(bestellung({ adresse: 'geheim@beispiel.de' }))
    const { json } = await administration.ask('GET', '/api/abonnements')
    expect(json.docs[0].worte).toBe('Meldungen und Termine zu Recht, nur für Bielefeld')
    expect((await administration.ask('DELETE', `/api/abonnements/${json.docs[0].id}`)).status).toBe(200)
    expect(await rows()).toEqual([])
    expect(await post()).toEqual([])
    expect(JSON.stringify((await administration.ask('GET', '/api/protokoll?limit=100')).json)).not.toContain('geheim@')
  })
})

test('nobody but the administration sees an address', async () => {
  await bring(bestellung())
  expect((await land.ask('GET', '/api/abonnements')).status).toBe(403)
  expect((await cms.ask('GET', '/api/abonnements')).status).toBe(403)
  for (const slug of ['abopost', 'neuigkeiten']) expect((await administration.ask('GET', `/api/${slug}`)).status).toBe(403)
})

describe('a mailbox that has sent mail back, named by an operator', () => {
  const named = (adresse: string) => noteUnzustellbar(cms.payload, MailadresseSchema.parse(adresse), new Date())
  const rows = async (collection: 'abonnements' | 'abopost') =>
    (await cms.payload.find({ collection, sort: 'id', pagination: false })).docs

  test('is suspended, however it is spelt, once, and nobody else with it', async () => {
    const [eine, andere] = [bestellung({ adresse: 'Weg@beispiel.de' }), bestellung()]
    await bring(eine, andere)
    await bring(ja(eine), ja(andere))
    expect(await named('WEG@beispiel.de')).toBe('ausgesetzt')
    const vorher = await rows('abonnements')
    expect(await named('weg@beispiel.de')).toBe('schon-ausgesetzt')
    expect(await rows('abonnements')).toEqual(vorher)
    expect(vorher).toMatchObject([{ zustand: 'ausgesetzt', ausgesetzt: expect.any(String) }, { zustand: 'bestaetigt' }])
  })

  test('that was never confirmed is forgotten, with the question to it', async () => {
    await bring(bestellung())
    expect(await named('leserin@beispiel.de')).toBe('geloescht')
    expect([await rows('abonnements'), await rows('abopost')]).toEqual([[], []])
    expect(await named('leserin@beispiel.de')).toBe('keines')
  })
})
