import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkTargets, plainText, type Text } from '@infoschalter/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { lesbarkeit, median } from '../../apps/cms/src/content/lesbarkeit.ts'
import { type Content, readContent } from '../../apps/cms/src/content/read-content.ts'
import { type Sprachprobe, sprachproben } from '../../apps/cms/src/content/sprachprobe.ts'
import { findUnbekannte } from './rechtschreibung.ts'

/** The rules of CONTRIBUTING.md for content, as far as a machine can see them. */

const CONTENT = join(import.meta.dirname, '../../content')
let content: Content
let proben: readonly Sprachprobe[]
beforeAll(async () => {
  content = await readContent(CONTENT)
  proben = sprachproben(content)
})

describe('there is enough content', () => {
  it.each([
    ['leistungen', 330],
    ['fragen', 100],
    ['anleitungen', 12],
    ['projekte', 40],
    ['meldungen', 30],
    ['begriffe', 60],
    ['leitfaeden', 10],
  ] as const)('%s: at least %i', (art, mindestens) => {
    expect(content[art].length).toBeGreaterThanOrEqual(mindestens)
  })

  it.each([
    ['buerger', 45],
    ['unternehmen', 25],
    ['verwaltung', 30],
  ])('questions of %s: at least %i', (zielgruppe, mindestens) => {
    expect(content.fragen.filter((frage) => frage.zielgruppe === zielgruppe).length).toBeGreaterThanOrEqual(mindestens)
  })
})

describe('the content is easy to read (Amstad)', () => {
  const wert = (art: string) =>
    median(
      proben.filter((probe) => probe.art === art && probe.stuecke.length > 0).map(({ stuecke }) => lesbarkeit(stuecke).amstad),
    )

  it.each([
    ['leistungen', 40],
    ['anleitungen', 50],
    ['leicht', 70],
  ])('the median of %s is at least %i', (art, mindestens) => {
    expect(wert(art)).toBeGreaterThanOrEqual(mindestens)
  })
})

describe('the content is spelled right', () => {
  const woerter = readFileSync(join(CONTENT, 'woerter.txt'), 'utf8')
    .split('\n')
    .map((zeile) => zeile.trim())
    .filter((zeile) => zeile !== '' && !zeile.startsWith('#'))

  it('knows every word from the dictionary or from content/woerter.txt', async () => {
    const unbekannte = await findUnbekannte(proben, new Set(woerter))
    expect(unbekannte.map(({ wort, stellen }) => `${wort}: ${stellen.join(', ')}`)).toEqual([])
  })

  it('the word list is in order and has no word twice', () => {
    expect(woerter).toEqual([...new Set(woerter)].toSorted((a, b) => (a < b ? -1 : 1)))
  })
})

describe('figures have a source', () => {
  const BETRAG = /\d\s?(?:€|Euro)\b/

  it('amounts in the text of a Leistung stand only where law and date are named, or beside a link to the law', () => {
    const belegt = (text: Text) => linkTargets(text).some((ziel) => /gesetze-im-internet|recht\.nrw|eur-lex/.test(ziel))
    const ohne = content.leistungen
      .filter(
        ({ kosten, abschnitte }) =>
          kosten.art === 'kommune' && BETRAG.test(plainText(abschnitte.kosten)) && !belegt(abschnitte.kosten),
      )
      .map(({ slug }) => slug)
    expect(ohne).toEqual([])
  })

  it('questions with an amount or a share name where it can be checked', () => {
    const ohne = content.fragen
      .filter(
        ({ antwort, mehr, quellen }) =>
          quellen.length === 0 &&
          (BETRAG.test(plainText([...antwort, ...mehr])) || /\d\s?(?:%|Prozent)/.test(plainText([...antwort, ...mehr]))),
      )
      .map(({ slug }) => slug)
    expect(ohne).toEqual([])
  })
})

describe('no text is written twice', () => {
  it('a long sentence stands in one Leistung only', () => {
    const stellen = new Map<string, string[]>()
    for (const { art, slug, stuecke } of proben.filter(({ art }) => art === 'leistungen'))
      for (const satz of stuecke
        .flatMap((stueck) => stueck.split(/(?<=[.!?])\s/))
        .filter((satz) => satz.split(/\s+/).length >= 16))
        stellen.set(satz, [...(stellen.get(satz) ?? []), `${art}/${slug}`])
    expect([...stellen].filter(([, orte]) => orte.length > 1).map(([satz, orte]) => `${satz} → ${orte.join(', ')}`)).toEqual([])
  })
})
