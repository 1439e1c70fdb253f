import type { Ars, Plz, Zielgruppe } from '@infoschalter/domain'

/** The kinds of what can be found. */
export const SUCHTYPEN = [
  'leistung',
  'lage',
  'anleitung',
  'frage',
  'ort',
  'seite',
  'projekt',
  'leitfaden',
  'meldung',
  'begriff',
  'landschaft',
  'termin',
] as const
export type Suchtyp = (typeof SUCHTYPEN)[number]

/** One thing that can be found, with its words by field. */
export interface Suchdokument {
  /** Unique, with the kind in front: `leistung:hund-anmelden`. */
  readonly id: string
  readonly typ: Suchtyp
  readonly titel: string
  /** What people type instead of the title. */
  readonly synonyme: readonly string[]
  /** Names in LeiKa and OZG. */
  readonly amtlich: readonly string[]
  /** Short text and sections. */
  readonly text: string
  /** Whom it concerns; empty: not known. */
  readonly zielgruppen: readonly Zielgruppe[]
  /** For a Lage: the ids of what belongs to it. */
  readonly glieder?: readonly string[]
  /** From 0 to 1: how much a hit counts beside others on an equal match. 1 for what most people look for, least for what only a register knows. */
  readonly rang: number
}

/** A Kommune or Kreis that can be named in a query. */
export interface Suchort {
  readonly ars: Ars
  readonly name: string
  readonly slug: string
  readonly art: 'kommune' | 'kreis'
  /** All postcodes; empty for a Kreis. */
  readonly plz: readonly Plz[]
  readonly einwohner: number
}

/** The id under which a place stands among the hits. */
export function ortId(ort: Suchort): string {
  return `ort:${ort.slug}`
}
