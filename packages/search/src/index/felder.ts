import MiniSearch, { type Options } from 'minisearch'
import { stem } from '../analyse/stamm.ts'
import { inhaltswoerter } from '../analyse/stoppwoerter.ts'
import { readVerbundene, readWoerter } from '../analyse/woerter.ts'
import type { Wortschatz } from '../analyse/zerlegen.ts'
import { zerlege } from '../analyse/zerlegen.ts'
import type { Suchdokument } from './dokument.ts'

/** The fields of the index. In the `…Teile` fields stand the parts of compounds: they count less than whole words. */
export const FELDER = ['titel', 'titelTeile', 'synonyme', 'synonymeTeile', 'amtlich', 'amtlichTeile', 'text'] as const
export type Feld = (typeof FELDER)[number]

/** How much a word counts by where it stands. */
export const GEWICHTE: Readonly<Record<Feld, number>> = {
  titel: 8,
  titelTeile: 3.2,
  synonyme: 6,
  synonymeTeile: 2,
  amtlich: 3,
  amtlichTeile: 1.2,
  text: 0.7,
}

/** A document as the index takes it: its number, and by field its stems with blanks between them. */
export type Indexeintrag = Readonly<Record<Feld, string>> & { readonly nr: number }

/** The same options must be used to build and to load. The words come analysed: MiniSearch only splits at blanks. */
export const INDEX_OPTIONEN: Options<Indexeintrag> = {
  idField: 'nr',
  fields: [...FELDER],
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (stamm) => stamm,
  autoVacuum: false,
  searchOptions: { boost: GEWICHTE, bm25: { k: 1.2, b: 0.3, d: 0.4 } },
}

export function createIndex(): MiniSearch<Indexeintrag> {
  return new MiniSearch(INDEX_OPTIONEN)
}

/** The words of a document by field. */
export function toIndexeintrag(dokument: Suchdokument, nr: number, wortschatz: Wortschatz): Indexeintrag {
  const synonyme = dokument.synonyme.join(' | ')
  const amtlich = dokument.amtlich.join(' | ')
  return {
    nr,
    titel: staemme(dokument.titel),
    titelTeile: teile(dokument.titel, wortschatz),
    synonyme: staemme(synonyme),
    synonymeTeile: teile(synonyme, wortschatz),
    amtlich: staemme(amtlich),
    amtlichTeile: teile(amtlich, wortschatz),
    text: staemme(dokument.text.replace(/https?:\/\/\S+/g, ' ')),
  }
}

function staemme(text: string): string {
  return [...inhaltswoerter(readWoerter(text)), ...readVerbundene(text)].map((wort) => stem(wort.form)).join(' ')
}

function teile(text: string, wortschatz: Wortschatz): string {
  const formen = inhaltswoerter(readWoerter(text)).map((wort) => wort.form)
  return [...new Set(formen)].flatMap((form) => zerlege(form, wortschatz).map(stem)).join(' ')
}
