import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Bereich } from '../rechte/rechte.ts'

/** The kinds of what editors write, by the name of their collection. */
export const ARTEN = [
  'leistungen',
  'onlinedienste',
  'fragen',
  'anleitungen',
  'lagen',
  'projekte',
  'meldungen',
  'leitfaeden',
  'begriffe',
  'landschaft',
  'termine',
  'fremdzahlen',
  'seiten',
  'uebersetzungen',
  'ergaenzungen',
  'weiterleitungen',
  'verwaltungen',
] as const
export type Art = (typeof ARTEN)[number]

/** A kind of content: its fields are those of the domain, by the same names. */
export interface Inhaltsart {
  readonly slug: Art
  readonly singular: string
  readonly plural: string
  /** The heading under which editors find it. */
  readonly gruppe: string
  /** One sentence for editors: what belongs here. */
  readonly hilfe: string
  readonly bereich: Extract<Bereich, 'katalog' | 'auskunft' | 'ergaenzung' | 'verwaltung'>
  readonly felder: readonly Field[]
  /** Columns of the list besides title and state. */
  readonly spalten: readonly string[]
  /** What the domain takes for right. */
  readonly schema: z.ZodType
  /** What whoever writes now must say besides, where older documents need not. */
  readonly schemaZurPruefung?: z.ZodType
  /** The path of the page on which the portal shows a document; null when it has none of its own. */
  readonly seite: (dokument: Readonly<Record<string, unknown>>) => string | null
  /** Has no address that editors choose. */
  readonly ohneAdresse?: true
  /** The address, where it follows from what is written; when two would have the same, `feld` is where it is said. */
  readonly adresseAus?: {
    readonly bilde: (dokument: Readonly<Record<string, unknown>>) => string | undefined
    readonly feld: string
  }
  /** The title, where editors write none: from what they have written. */
  readonly titelAus?: (dokument: Readonly<Record<string, unknown>>, req: PayloadRequest) => string | Promise<string>
  /** The relation without which a document says nothing: it is public only together with what that leads to. */
  readonly gehoertZu?: string
  /** The text without which a document says nothing, where it is tied to it by kind and address. */
  readonly originalVon?: (dokument: Readonly<Record<string, unknown>>) => { readonly art: Art; readonly slug: unknown }
  /** The fields that together are unique, where the address alone is not. */
  readonly eindeutig?: readonly string[]
  /** What happens besides when words are saved. */
  readonly vorAenderung?: CollectionBeforeChangeHook
  /** Fields that come from the register: editors read them. */
  readonly festAusRegister?: readonly string[]
  /** What fields alone cannot say: takes what a document gives and what the domain wants apart. */
  readonly zuAngaben?: (
    roh: Readonly<Record<string, unknown>>,
    /** The ARS of the organisation that it belongs to, where that is a Kommune or a Kreis. */
    ars: string | undefined,
  ) => Readonly<Record<string, unknown>>
}
