import type { Field } from 'payload'
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
  'seiten',
  'uebersetzungen',
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
  readonly bereich: Extract<Bereich, 'katalog' | 'auskunft' | 'verwaltung'>
  readonly felder: readonly Field[]
  /** Columns of the list besides title and state. */
  readonly spalten: readonly string[]
  /** What the domain takes for right. */
  readonly schema: z.ZodType<{ readonly slug: string }>
  /** The fields that together are unique, where the address alone is not. */
  readonly eindeutig?: readonly string[]
  /** Fields that come from the register: editors read them. */
  readonly festAusRegister?: readonly string[]
  /** What fields alone cannot say: takes what a document gives and what the domain wants apart. */
  readonly zuAngaben?: (roh: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}
