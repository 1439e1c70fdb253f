import type { Ars, Datum, LeikaSchluessel, Problem } from '@infoschalter/domain'

/**
 * One record of an Open-PVOG report: an online service for one LeiKa-Leistung in one area, as the
 * Dashboard Digitale Verwaltung reports it. Texts that the report leaves out are empty.
 */
export interface OpenPvogSatz {
  readonly leikaSchluessel: LeikaSchluessel
  readonly leikaName: string
  readonly leikaBezeichnung: string
  readonly ars: Ars
  readonly arsName: string
  readonly arsFederalState: string
  readonly bundesland: string
  readonly ozgId: string
  readonly ozgBezeichnung: string
  /** Begins with `http://` or `https://`; null where the report names no address. */
  readonly url: string | null
  /** What the dashboard's own link check found; null where it did not look. */
  readonly onlineStatus: 'ok' | 'nicht ok' | null
  readonly aktiv: 'ja' | 'nein' | null
  readonly artFlaechendeckung: string
  readonly begruendung: string
  /** The day on which the dashboard took the record over from the Portalverbund. */
  readonly datenstand: Datum | null
}

/** What is readable of a record that as a whole is not: enough to leave its older version alone. */
export interface Satzschluessel {
  readonly leikaSchluessel: LeikaSchluessel
  readonly ars: Ars
}

/**
 * What a reader finds, in the order of the file.
 *
 * - `satz`: a good record and the line it begins on (from 1; in a JSON page its number).
 * - `problem` with severity `fehler`: a record that was put aside, one problem per record; `warnung`: a remark
 *   on the record that follows.
 * - `abbruch`: a fault of the whole file. Nothing comes after it, and what came before must not be used.
 */
export type Gelesen =
  | { readonly art: 'satz'; readonly zeile: number; readonly satz: OpenPvogSatz }
  | { readonly art: 'problem'; readonly problem: Problem; readonly schluessel?: Satzschluessel }
  | { readonly art: 'abbruch'; readonly problem: Problem }
