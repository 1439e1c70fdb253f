import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Auswertung, parseUrteile, werteAus } from '@infoschalter/search'
import { SuchgueteSchema } from '@infoschalter/snapshot'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Corpus, loadCorpus } from './corpus.ts'
import { eigene } from './maschinen.ts'

/** The search may get better, never worse: `npm run search:eval -- --festhalten` stores what it has reached. */

const WURZEL = join(import.meta.dirname, '../..')
const urteile = parseUrteile(readFileSync(join(WURZEL, 'fixtures/search/anfragen.tsv'), 'utf8'))
const guete = SuchgueteSchema.parse(JSON.parse(readFileSync(join(WURZEL, 'register/suchguete.json'), 'utf8')))

let corpus: Corpus
const gemessen = new Map<string, Auswertung>()
beforeAll(async () => {
  corpus = await loadCorpus()
  const maschine = eigene(corpus)
  for (const [teil, gehalten] of [
    ['offen', false],
    ['zurueckgehalten', true],
  ] as const)
    gemessen.set(
      teil,
      await werteAus(
        maschine,
        urteile.filter(({ zurueckgehalten }) => zurueckgehalten === gehalten),
        () => 0,
      ),
    )
})

describe('the judged set', () => {
  it('has at least 400 queries, a quarter of them held out', () => {
    expect(urteile.length).toBeGreaterThanOrEqual(400)
    const anteil = urteile.filter(({ zurueckgehalten }) => zurueckgehalten).length / urteile.length
    expect(anteil).toBeGreaterThan(0.2)
    expect(anteil).toBeLessThan(0.3)
  })

  it('grades documents that there are', () => {
    const bekannt = new Set([...corpus.dokumente.map(({ id }) => id), ...corpus.orte.map(({ slug }) => `ort:${slug}`)])
    expect(urteile.flatMap(({ noten }) => [...noten.keys()]).filter((id) => !bekannt.has(id))).toEqual([])
  })

  it('names places that there are', () => {
    const slugs = new Set(corpus.orte.map(({ slug }) => slug))
    expect(urteile.map(({ ort }) => ort).filter((ort) => ort !== null && !slugs.has(ort))).toEqual([])
  })
})

/** As precise as the stored figures are. */
const asStored = (zahl: number | undefined) => Math.round((zahl ?? Number.NaN) * 10_000) / 10_000

const unsere = guete.messungen.filter(({ maschine }) => maschine === 'Infoschalter')

describe.each(unsere)('the search on the part $teil', ({ teil, gesamt, jeKlasse }) => {
  it.each(jeKlasse)('in the class $klasse is no worse than stored', ({ klasse, ndcg10, success1, success3, falscherOrt }) => {
    const jetzt = gemessen.get(teil)?.jeKlasse.get(klasse)
    expect(asStored(jetzt?.ndcg10)).toBeGreaterThanOrEqual(ndcg10)
    expect(asStored(jetzt?.success1)).toBeGreaterThanOrEqual(success1)
    expect(asStored(jetzt?.success3)).toBeGreaterThanOrEqual(success3)
    expect(jetzt?.falscherOrt).toBeLessThanOrEqual(falscherOrt + 0.0001)
  })

  it('is ahead of every other on the whole', () => {
    const andere = guete.messungen.filter((messung) => messung.teil === teil && messung.maschine !== 'Infoschalter')
    for (const messung of andere)
      expect([messung.maschine, gesamt.ndcg10 > messung.gesamt.ndcg10]).toEqual([messung.maschine, true])
  })
})
