import MiniSearch, { type Options } from 'minisearch'
import { inhaltswoerter } from '../analyse/stoppwoerter.ts'
import type { Suchdokument } from './dokument.ts'
import type { Leser } from './leser.ts'

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
  text: 1,
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
  searchOptions: { boost: GEWICHTE, bm25: { k: 1.2, b: 0.5, d: 0.4 } },
}

export function createIndex(): MiniSearch<Indexeintrag> {
  return new MiniSearch(INDEX_OPTIONEN)
}

/** The words of a document by field. */
export function toIndexeintrag(dokument: Suchdokument, nr: number, leser: Leser): Indexeintrag {
  const titel = toFeld([dokument.titel], leser)
  const synonyme = toFeld(dokument.synonyme, leser)
  const amtlich = toFeld(dokument.amtlich, leser)
  return {
    nr,
    titel: titel.staemme,
    titelTeile: titel.teile,
    synonyme: synonyme.staemme,
    synonymeTeile: synonyme.teile,
    amtlich: amtlich.staemme,
    amtlichTeile: amtlich.teile,
    text: leser.staemme(dokument.text.replace(/https?:\/\/\S+/g, ' ')),
  }
}

function toFeld(texte: readonly string[], leser: Leser): { readonly staemme: string; readonly teile: string } {
  const formen = new Set(texte.flatMap((text) => inhaltswoerter(leser.woerter(text))).map((wort) => wort.form))
  return {
    staemme: texte
      .map(leser.staemme)
      .filter((staemme) => staemme !== '')
      .join(' '),
    teile: [...formen].flatMap((form) => leser.zerleger.teile(form)).join(' '),
  }
}
