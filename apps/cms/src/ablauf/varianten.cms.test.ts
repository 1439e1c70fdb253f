import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProbeCms, type Person, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'

let cms: ProbeCms
let land: Person
let pruefer: Person
let original: number

beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
  const organisation = await cms.organisation('Land', 'land')
  land = await cms.person('landesredaktion', organisation)
  pruefer = await cms.person('landesredaktion', organisation)
  const { docs } = await cms.payload.find({ collection: 'leistungen', where: { slug: { equals: 'hund-anmelden' } }, depth: 0 })
  original = docs[0]?.id as number
}, 240_000)
afterAll(() => cms.weg())

async function ok(frage: ReturnType<Person['ask']>): Promise<void> {
  const { json } = await frage
  if (json.errors) throw new Error(json.errors[0].message)
}

async function publish(angaben: object): Promise<void> {
  const pfad = `/api/leistungen/${original}`
  for (const [person, methode, adresse, wert] of [
    [land, 'PATCH', `${pfad}?draft=true`, angaben],
    [land, 'POST', `${pfad}/schritt`, { nach: 'in-pruefung' }],
    [pruefer, 'POST', `${pfad}/schritt`, { nach: 'freigegeben' }],
    [pruefer, 'POST', `${pfad}/schritt`, { nach: 'veroeffentlicht' }],
  ] as const)
    await ok(person.ask(methode, adresse, wert))
}

async function varianten(slug: string) {
  const { uebersetzungen } = await readVeroeffentlichte(cms.payload)
  return uebersetzungen
    .filter((eine) => eine.art === 'leistung' && eine.slug === slug)
    .map(({ sprache }) => sprache)
    .toSorted()
}

const weiterleitungen = async () =>
  (await readVeroeffentlichte(cms.payload)).weiterleitungen.toSorted((a, b) => (a.von < b.von ? -1 : 1))

describe('when an original moves', () => {
  test('its translations move along, and their old pages lead to the new ones', async () => {
    expect(await varianten('hund-anmelden')).toEqual(['de-leicht', 'en'])
    await publish({ slug: 'hund-melden' })
    expect(await varianten('hund-anmelden')).toEqual([])
    expect(await varianten('hund-melden')).toEqual(['de-leicht', 'en'])
    expect(await weiterleitungen()).toEqual([
      { von: '/en/leistungen/hund-anmelden', nach: '/en/leistungen/hund-melden' },
      { von: '/leichte-sprache/leistungen/hund-anmelden', nach: '/leichte-sprache/leistungen/hund-melden' },
      { von: '/leistungen/hund-anmelden', nach: '/leistungen/hund-melden' },
    ])
  })

  test('an address alone makes no translation stale, and editors see the new one too', async () => {
    const { json } = await land.ask('GET', '/api/uebersetzungen?where[slug][equals]=hund-melden&draft=true&depth=0')
    expect(json.docs).toHaveLength(2)
    for (const fassung of json.docs)
      expect(fassung).toMatchObject({ slug: 'hund-melden', originalGeaendert: null, ablauf: 'veroeffentlicht' })
  })

  test('and comes back, the redirects turn round', async () => {
    await publish({ slug: 'hund-anmelden' })
    expect(await varianten('hund-anmelden')).toEqual(['de-leicht', 'en'])
    expect((await weiterleitungen()).map(({ von }) => von)).toEqual([
      '/en/leistungen/hund-melden',
      '/leichte-sprache/leistungen/hund-melden',
      '/leistungen/hund-melden',
    ])
  })

  test('to an address where the translation of something else lies, it is told so and stays', async () => {
    await cms.payload.create({
      collection: 'uebersetzungen',
      data: {
        titel: 'Somebody',
        slug: 'belegt',
        sprache: 'en',
        art: 'leistung',
        organisation: await cms.organisation('X', 'land'),
        ablauf: 'entwurf',
      } as never,
      draft: true,
      context: { saat: true },
    })
    await expect(publish({ slug: 'belegt' })).rejects.toThrow(/liegt schon eine andere Übersetzung: „Somebody“/)
    expect(await varianten('hund-anmelden')).toEqual(['de-leicht', 'en'])
  })
})

test('when an original is withdrawn its translations wait with it, and nothing leads to them', async () => {
  const { json } = await pruefer.ask('POST', `/api/leistungen/${original}/schritt`, { nach: 'zurueckgezogen' })
  expect(json).toEqual({ ablauf: 'zurueckgezogen' })
  expect(await varianten('hund-anmelden')).toEqual([])
  expect(await weiterleitungen()).toEqual([])
})
