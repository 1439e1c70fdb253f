import { buildSuchindex, loadSuchindex, type Suchdokument, type Suchmaschine } from '@infoschalter/search'
import { create, insertMultiple, search } from '@orama/orama'
import { stemmer } from '@orama/stemmers/german'
import { stopwords } from '@orama/stopwords/german'
import MiniSearch from 'minisearch'
import type { Corpus } from './corpus.ts'

const ZEHN = 10

/** This search, as the portal uses it. */
export function eigene({ dokumente, orte }: Corpus): Suchmaschine {
  const suche = loadSuchindex(buildSuchindex(dokumente, orte))
  const slugs = new Map(orte.map(({ ars, slug }) => [ars, slug]))
  return {
    name: 'Infoschalter',
    suche(q) {
      const { treffer, ort } = suche.find({ q, limit: ZEHN })
      return { treffer: treffer.map(({ id }) => id), ort: ort === null ? null : (slugs.get(ort.ars) ?? null) }
    },
  }
}

interface Flach {
  readonly id: string
  readonly titel: string
  readonly synonyme: string
  readonly amtlich: string
  readonly text: string
}

/** The same fields for everybody. */
export function flach({ id, titel, synonyme, amtlich, text }: Suchdokument): Flach {
  return { id, titel, synonyme: synonyme.join(' | '), amtlich: amtlich.join(' | '), text }
}

const GEWICHTE = { titel: 8, synonyme: 6, amtlich: 3, text: 0.7 }
const FELDER = ['titel', 'synonyme', 'amtlich', 'text'] as const

/** MiniSearch with typo tolerance and prefixes, German stop words left out. It knows no places. */
export function miniSearch({ dokumente }: Corpus): Suchmaschine {
  const stopp = new Set(stopwords)
  const index = new MiniSearch<Flach>({
    fields: [...FELDER],
    processTerm: (term) => (stopp.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { boost: GEWICHTE, fuzzy: 0.2, prefix: true },
  })
  index.addAll(dokumente.map(flach))
  return {
    name: 'MiniSearch',
    suche: (anfrage) => ({
      treffer: index
        .search(anfrage)
        .slice(0, ZEHN)
        .map(({ id }) => String(id)),
      ort: null,
    }),
  }
}

/** Orama with its German stemmer and stop words; its typo tolerance costs it more here than it brings. It knows no places. */
export async function orama({ dokumente }: Corpus): Promise<Suchmaschine> {
  const db = create({
    schema: { id: 'string', titel: 'string', synonyme: 'string', amtlich: 'string', text: 'string' } as const,
    components: { tokenizer: { language: 'german', stemming: true, stemmer, stopWords: stopwords } },
  })
  await insertMultiple(db, dokumente.map(flach))
  return {
    name: 'Orama',
    async suche(term) {
      const { hits } = await search(db, { term, properties: [...FELDER], boost: GEWICHTE, limit: ZEHN })
      return { treffer: hits.map(({ document }) => document.id), ort: null }
    },
  }
}
