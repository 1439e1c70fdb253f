import { join } from 'node:path'
import { type Fremdzahl, fremdzahlSchluessel } from '@infoschalter/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Content, readContent } from '../content/read-content.ts'
import { createProbeCms, type ProbeCms } from '../probe/probe-cms.ts'
import { readVeroeffentlichte } from '../publish/to-domain.ts'
import { type Register, readRegister } from '../register/read-register.ts'
import { seed } from './seed.ts'
import { seedVerwaltungen } from './verwaltungen.ts'

const WURZEL = join(import.meta.dirname, '../../../..')

let cms: ProbeCms
let content: Content
let heraus: Content
let register: Register

beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
  content = await readContent(join(WURZEL, 'content'))
  register = await readRegister(join(WURZEL, 'register'))
  heraus = await readVeroeffentlichte(cms.payload)
}, 180_000)
afterAll(() => cms.weg())

const nachSchluessel = (liste: readonly { slug: string; sprache?: string; art?: string }[]) =>
  new Map(
    liste.map((eins) => [
      `${eins.sprache ?? ''}/${eins.sprache === undefined ? '' : eins.art}/${eins.slug}`,
      JSON.parse(JSON.stringify(eins)),
    ]),
  )

describe('the content of the project in the CMS', () => {
  test.each([
    'leistungen',
    'dienste',
    'fragen',
    'anleitungen',
    'lagen',
    'begriffe',
    'leitfaeden',
    'meldungen',
    'projekte',
    'landschaft',
    'uebersetzungen',
    'seiten',
  ] as const)('comes out as it went in: %s', (art) => {
    expect(heraus.probleme).toEqual([])
    expect(nachSchluessel(heraus[art])).toEqual(nachSchluessel(content[art]))
  })

  test('comes out as it went in: start page, operator and navigation', () => {
    expect(heraus.startseite).toEqual(content.startseite)
    expect(heraus.betreiber).toEqual(content.betreiber)
    expect(heraus.navigation).toEqual(content.navigation)
  })

  test('comes out as it went in: the figures of others of the register, also those without a date', () => {
    const nachGebiet = (zahlen: readonly Fremdzahl[]) =>
      new Map(zahlen.map((zahl) => [fremdzahlSchluessel(zahl), JSON.parse(JSON.stringify(zahl))]))
    expect(nachGebiet(heraus.fremdzahlen ?? [])).toEqual(nachGebiet(register.fremdzahlen))
    expect(heraus.fremdzahlen?.some(({ stand }) => stand === null)).toBe(true)
  })

  test('has every Kommune and every Kreis as an organisation', async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'organisationen', where: { art: { equals: 'kommune' } } })
    expect(totalDocs).toBe(register.gebiete.filter(({ ebene }) => ebene === 'kommune' || ebene === 'kreis').length)
  })
})

describe('the administrations of the register', () => {
  const lies = () => cms.payload.find({ collection: 'verwaltungen', pagination: false, depth: 1, draft: true })
  const orte = () => register.gebiete.filter(({ ebene }) => ebene === 'kommune' || ebene === 'kreis')

  test('are there, each as an empty draft of its own organisation', async () => {
    const { docs } = await lies()
    expect(docs.map(({ ars }) => ars).toSorted()).toEqual(
      orte()
        .map(({ ars }) => ars)
        .toSorted(),
    )
    for (const { ars, organisation, ablauf, stand } of docs) {
      expect(organisation).toMatchObject({ ars })
      expect({ ablauf, stand: stand ?? null }).toEqual({ ablauf: 'entwurf', stand: null })
    }
  })

  test('keep what editors wrote, and are completed where a seed was ended', async () => {
    const [eine, zweite, dritte] = (await lies()).docs
    if (eine === undefined || zweite === undefined || dritte === undefined) throw new Error('missing')
    await cms.payload.update({
      collection: 'verwaltungen',
      id: eine.id,
      data: { telefon: '0211 000000' },
      draft: true,
      context: { saat: true },
    })
    await cms.payload.db.deleteVersions({
      collection: 'verwaltungen',
      where: { parent: { equals: zweite.id } },
      req: {} as never,
    })
    await cms.payload.delete({ collection: 'verwaltungen', id: dritte.id })
    await seed(cms.payload, content, register)
    const { docs } = await lies()
    expect(docs).toHaveLength(orte().length)
    expect(docs.find(({ ars }) => ars === eine.ars)?.telefon).toBe('0211 000000')
  })

  test('come back when all of them are gone', async () => {
    await cms.payload.delete({ collection: 'verwaltungen', where: { id: { exists: true } }, context: { saat: true } })
    expect((await lies()).docs).toEqual([])
    await seedVerwaltungen(cms.payload, register.gebiete)
    expect((await lies()).docs).toHaveLength(orte().length)
  }, 120_000)
})

describe('a later seed', () => {
  test('leaves alone what editors have changed or deleted, and takes over only what is new', async () => {
    const find = async (slug: string) =>
      (await cms.payload.find({ collection: 'fragen', where: { slug: { equals: slug } }, depth: 0 })).docs[0]
    const genannt = new Set([...content.lagen, ...content.anleitungen, content.startseite].flatMap((eins) => eins?.fragen ?? []))
    const [erste, zweite] = content.fragen.filter(({ slug }) => !genannt.has(slug))
    const geaendert = await find(erste?.slug ?? '')
    const geloescht = await find(zweite?.slug ?? '')
    if (geaendert === undefined || geloescht === undefined || erste === undefined) throw new Error('missing')
    await cms.payload.update({
      collection: 'fragen',
      id: geaendert.id,
      data: { titel: 'Von der Redaktion?' },
      context: { saat: true },
    })
    await cms.payload.update({ collection: 'fragen', id: geloescht.id, data: { _status: 'draft' }, context: { saat: true } })
    await cms.payload.delete({ collection: 'fragen', id: geloescht.id })
    const neue = { ...erste, slug: 'ganz-neue-frage', titel: 'Ist diese Frage neu?' }
    const bericht = await seed(cms.payload, { ...content, fragen: [...content.fragen, neue] }, register)
    expect(bericht.neu).toBe(1)
    expect(await find(geaendert.slug)).toMatchObject({ titel: 'Von der Redaktion?' })
    expect(await find(geloescht.slug)).toBeUndefined()
    expect(await find('ganz-neue-frage')).toMatchObject({ titel: 'Ist diese Frage neu?', _status: 'published' })
  })

  test('neither brings back a figure that is gone, nor overwrites one that is changed', async () => {
    const find = async (slug: string) =>
      (await cms.payload.find({ collection: 'fremdzahlen', where: { slug: { equals: slug } }, depth: 0 })).docs[0]
    const [bayern, hessen] = [await find('by-ozg-flaechendeckend-2025-01'), await find('he-ozg-flaechendeckend-2025-01')]
    if (bayern === undefined || hessen === undefined) throw new Error('missing')
    const saat = { saat: true }
    await cms.payload.update({ collection: 'fremdzahlen', id: bayern.id, data: { wert: 277 }, context: saat })
    await cms.payload.update({ collection: 'fremdzahlen', id: hessen.id, data: { _status: 'draft' }, context: saat })
    await cms.payload.delete({ collection: 'fremdzahlen', id: hessen.id })
    expect((await seed(cms.payload, content, register)).neu).toBe(0)
    expect((await find(bayern.slug))?.wert).toBe(277)
    expect(await find(hessen.slug)).toBeUndefined()
  })

  test('goes on where one was ended', async () => {
    const [frage] = content.fragen.slice(3)
    if (frage === undefined) throw new Error('missing')
    // The row is there, its words and the note that it was taken over are not: so it looks after a SIGKILL in between.
    await cms.payload.delete({ collection: 'saat', where: { schluessel: { equals: `fragen/${frage.slug}` } } })
    const { docs } = await cms.payload.find({ collection: 'fragen', where: { slug: { equals: frage.slug } } })
    await cms.payload.db.updateOne({ collection: 'fragen', id: docs[0]?.id as number, data: { titel: null }, req: {} as never })
    expect(await seed(cms.payload, content, register)).toMatchObject({ neu: 1 })
    const nachher = (await readVeroeffentlichte(cms.payload)).fragen.find(({ slug }) => slug === frage.slug)
    expect(nachher).toEqual(frage)
  })
})
