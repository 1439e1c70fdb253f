import { z } from 'zod'
import { TextabschnittSchema } from './abschnitt.ts'
import { DatumSchema } from './datum.ts'
import { SlugSchema } from './gebiet.ts'

/** Languages besides German; `de-leicht` is Leichte Sprache. */
export const SPRACHEN = ['en', 'de-leicht'] as const
export type Sprache = (typeof SPRACHEN)[number]

/** The kinds that have variants. */
export const UEBERSETZTE_ARTEN = ['leistung', 'anleitung', 'seite'] as const
export type UebersetzteArt = (typeof UEBERSETZTE_ARTEN)[number]

/** Front matter of a language variant: content/en and content/leicht. */
export const UebersetzungAngabenSchema = z.strictObject({
  titel: z.string().min(3).max(80),
  kurz: z.string().min(10).max(240),
  /** What people type in this language. */
  synonyme: z.array(z.string().min(2)).default([]),
  /** The Stand of the original when this was written: an original that is newer makes the variant stale. */
  originalStand: DatumSchema,
  /** Leichte Sprache is only checked when a group of people who need it has read it. */
  geprueft: z.boolean(),
  stand: DatumSchema,
})

/** A variant of a text in another language: a document of its own, tied to its original by kind and slug. */
export const UebersetzungSchema = UebersetzungAngabenSchema.extend({
  sprache: z.enum(SPRACHEN),
  art: z.enum(UEBERSETZTE_ARTEN),
  slug: SlugSchema,
  abschnitte: z.array(TextabschnittSchema).min(1),
  /** The day on which the original got other words and this variant was not compared with it since. */
  originalGeaendert: DatumSchema.nullable().default(null),
})
export type Uebersetzung = z.infer<typeof UebersetzungSchema>

/** Whether the original has changed since the variant was written. */
export function isVeraltet(uebersetzung: Uebersetzung, original: { readonly stand: string }): boolean {
  return uebersetzung.originalGeaendert !== null || original.stand > uebersetzung.originalStand
}
