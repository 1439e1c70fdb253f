import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ars } from '../../packages/domain/src/index.ts'
import {
  buildSuchindex,
  loadSuchindex,
  parseUrteile,
  quantil,
  type Suchdokument,
  type Suchort,
} from '../../packages/search/src/index.ts'
import { type Corpus, loadCorpus } from '../search-eval/corpus.ts'

export interface Suchzeiten {
  /** Milliseconds per query. */
  readonly p50: number
  readonly p99: number
  readonly ladenMs: number
  /** Milliseconds per letter typed: suggestions for each beginning of the queries. */
  readonly vorschlagP50: number
}

const GEMEINDEN_IN_DEUTSCHLAND = 10_747
const MAL = 10

/** The judged queries on the real stock, and on one of ten times the pages in as many municipalities as there are in Germany. */
export async function measureSuche(): Promise<{ jetzt: Suchzeiten; gross: Suchzeiten }> {
  const tsv = await readFile(join(import.meta.dirname, '../../fixtures/search/anfragen.tsv'), 'utf8')
  const anfragen = parseUrteile(tsv).map(({ anfrage }) => anfrage)
  const corpus = await loadCorpus()
  return { jetzt: measure(corpus, anfragen), gross: measure(vervielfache(corpus), anfragen) }
}

function measure({ dokumente, orte }: Corpus, anfragen: readonly string[]): Suchzeiten {
  const json = JSON.stringify(buildSuchindex(dokumente, orte))
  const anfang = performance.now()
  const suche = loadSuchindex(JSON.parse(json))
  const ladenMs = performance.now() - anfang
  for (const q of anfragen) suche.find({ q })
  const zeiten = anfragen.map((q) => zeit(() => suche.find({ q })))
  const getippt = anfragen.filter((_, nr) => nr % 10 === 0).flatMap((q) => Array.from(q, (_, ende) => q.slice(0, ende + 1)))
  const vorschlaege = getippt.map((q) => zeit(() => suche.vorschlaege(q, 8)))
  return { p50: quantil(zeiten, 0.5), p99: quantil(zeiten, 0.99), ladenMs, vorschlagP50: quantil(vorschlaege, 0.5) }
}

function zeit(tu: () => unknown): number {
  const anfang = performance.now()
  tu()
  return performance.now() - anfang
}

/** Copies of the pages under other ids; places with names put together from two real ones. */
function vervielfache({ dokumente, orte }: Corpus): Corpus {
  // What only the register knows has no synonyms and is as much as it is; everything else is a text.
  const beschrieben = dokumente.filter(({ typ, synonyme }) => typ !== 'leistung' || synonyme.length > 0)
  const kopien = Array.from({ length: MAL - 1 }, (_, nr) =>
    beschrieben.map((dokument): Suchdokument => ({ ...dokument, id: `${dokument.id}-${nr}` })),
  )
  return { dokumente: [...dokumente, ...kopien.flat()], orte: [...orte, ...ausgedachte(orte)] }
}

function ausgedachte(orte: readonly Suchort[]): readonly Suchort[] {
  return Array.from({ length: GEMEINDEN_IN_DEUTSCHLAND - orte.length }, (_, nr): Suchort => {
    const [a, b] = [orte[nr % orte.length], orte[Math.floor(nr / orte.length)]] as [Suchort, Suchort]
    return {
      ars: `16${String(nr).padStart(10, '0')}` as Ars,
      name: `${a.name.slice(0, 5)}${b.name.toLowerCase()}`,
      slug: `ort-${nr}`,
      art: 'kommune',
      plz: [],
      einwohner: 1000 + nr,
    }
  })
}
