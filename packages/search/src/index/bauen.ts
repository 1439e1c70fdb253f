import { readWoerter, toFormen } from '../analyse/woerter.ts'
import { collectOrte, type OrteDaten } from '../orte/ortsindex.ts'
import type { Suchdokument, Suchort } from './dokument.ts'
import { toIndexeintrag } from './felder.ts'
import { createLeser, type Leser } from './leser.ts'
import { collectLexikon, createLexikon, type LexikonDaten } from './lexikon.ts'
import { collectFragen, collectPhrasen, type PhrasenDaten } from './phrasen.ts'
import { buildSchriftbild, type SchriftbildDaten } from './schriftbild.ts'
import { buildStammindex, type StammindexDaten } from './stammindex.ts'
import { sortTitel } from './titel.ts'

/** Raised whenever analysis or layout change: an index and the code that reads it must agree. */
export const INDEX_FORMAT = 11

/** What of a document is needed to show and to weigh a hit. Its number is its position. */
export interface Dokumentkopf extends Pick<Suchdokument, 'id' | 'typ' | 'titel' | 'zielgruppen' | 'rang'> {
  /** The title in folded words with single blanks. */
  readonly form: string
  /** The stems of the title that nobody means who names the thing only; left out when there are none. */
  readonly nebensachen?: readonly string[]
  /** For a Lage: the numbers of what belongs to it; left out where there is nothing. */
  readonly glieder?: readonly number[]
}

/** The search index as plain JSON. */
export interface SuchindexDaten {
  readonly format: number
  /** Ordered by id. */
  readonly dokumente: readonly Dokumentkopf[]
  /** Their numbers in the order of the titles. */
  readonly titelfolge: readonly number[]
  readonly lexikon: LexikonDaten
  readonly phrasen: PhrasenDaten
  /** What questions ask, in the same layout. */
  readonly fragen: PhrasenDaten
  readonly orte: OrteDaten
  /** What editors pinned: folded query → number of the document. Ordered by query. */
  readonly angeheftet: readonly (readonly [form: string, nr: number])[]
  readonly index: StammindexDaten
  readonly schriftbild: SchriftbildDaten
}

/** A best answer chosen by editors: for exactly these queries, whatever their case and umlauts. */
export interface Anheftung {
  readonly id: string
  readonly anfragen: readonly string[]
}

/**
 * Builds the search index. Deterministic: the same documents and places, in whatever order, give the same bytes after
 * JSON.stringify.
 *
 * @param dokumente with unique ids
 * @param orte with unique ARS
 * @param angeheftet ids that are no document are left out: what publishes checks them
 * @param leser keep it for the next build of nearly the same texts
 * @throws when two documents have the same id: that is a bug of the caller
 */
export function buildSuchindex(
  dokumente: readonly Suchdokument[],
  orte: readonly Suchort[],
  angeheftet: readonly Anheftung[] = [],
  leser: Leser = createLeser(),
): SuchindexDaten {
  const sortiert = dokumente.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const doppelt = sortiert.find((dokument, nr) => dokument.id === sortiert[nr + 1]?.id)
  if (doppelt !== undefined) throw new Error(`search document ${doppelt.id} exists twice`)
  const nummern = new Map(sortiert.map(({ id }, nr) => [id, nr]))
  const lexikonDaten = collectLexikon(sortiert, leser)
  leser.zerleger.beginne(lexikonDaten, createLexikon(lexikonDaten))
  const koepfe = sortiert.map((dokument) => toKopf(dokument, nummern, leser))
  const daten: SuchindexDaten = {
    format: INDEX_FORMAT,
    dokumente: koepfe,
    titelfolge: sortTitel(koepfe),
    lexikon: lexikonDaten,
    phrasen: collectPhrasen(sortiert, leser),
    fragen: collectFragen(sortiert, leser),
    orte: collectOrte(orte),
    angeheftet: angeheftet
      .flatMap(({ id, anfragen }) => {
        const nr = nummern.get(id)
        return nr === undefined ? [] : anfragen.map((anfrage) => [toFormen(readWoerter(anfrage)), nr] as const)
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    index: buildStammindex(sortiert.map((dokument) => toIndexeintrag(dokument, leser))),
    schriftbild: buildSchriftbild(sortiert, leser),
  }
  leser.ende()
  return daten
}

/** What can be known of a title beforehand: worked out for thousands at each start it would cost more than reading it. */
function toKopf(
  { id, typ, titel, zielgruppen, glieder = [], rang }: Suchdokument,
  nummern: ReadonlyMap<string, number>,
  leser: Leser,
): Dokumentkopf {
  const { form, nebensachen } = leser.titel(titel)
  const dazu = glieder.map((glied) => nummern.get(glied)).filter((nr) => nr !== undefined)
  return {
    id,
    typ,
    titel,
    zielgruppen,
    rang,
    form,
    ...(nebensachen.length > 0 && { nebensachen }),
    ...(dazu.length > 0 && { glieder: dazu.toSorted((a, b) => a - b) }),
  }
}
