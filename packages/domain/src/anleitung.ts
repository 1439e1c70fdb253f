import { z } from 'zod'
import { DatumSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { SlugSchema } from './gebiet.ts'
import { ZielgruppeSchema } from './leistung.ts'
import { TextSchema } from './text.ts'

/** First steps: how to get ready for, and through, an online service. Also the front matter of content/anleitungen. */
export const AnleitungAngabenSchema = z.strictObject({
  titel: z.string().min(3).max(70),
  /** What one can do afterwards, at most 200 characters. */
  kurz: z.string().min(20).max(200),
  zielgruppen: z.array(ZielgruppeSchema).min(1),
  /** How long it takes, in words: an estimate of the authors, shown as one. */
  dauer: z.string().min(3).max(80),
  /** What people type instead of the title. */
  synonyme: z.array(z.string().min(2)).min(5),
  /** Slugs of Leistungen for which one needs this. */
  leistungen: z.array(SlugSchema),
  /** Slugs of questions that come up on the way. */
  fragen: z.array(SlugSchema),
  quellen: z.array(FundstelleSchema).min(1),
  /** Place in the list, from 1: in this order one does them. */
  reihe: z.int().min(1),
  /** Name of a Lucide icon. */
  symbol: z.string().optional(),
  stand: DatumSchema,
})
export type AnleitungAngaben = z.infer<typeof AnleitungAngabenSchema>

export const AnleitungSchema = AnleitungAngabenSchema.extend({
  slug: SlugSchema,
  /** What one must have at hand. */
  brauchen: TextSchema.min(1),
  /** The steps; at least one numbered list. */
  schritte: TextSchema.min(1),
  /** What goes wrong and how to mend it: subheading by subheading. */
  hilfe: TextSchema.min(1),
  /** What else is worth knowing; may be empty. */
  mehr: TextSchema,
})
export type Anleitung = z.infer<typeof AnleitungSchema>
