import { z } from 'zod'
import { DatumSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { SlugSchema } from './gebiet.ts'
import { ZielgruppeSchema } from './leistung.ts'
import { TextSchema } from './text.ts'

/** A frequent question. Also the front matter of content/fragen. */
export const FrageAngabenSchema = z.strictObject({
  titel: z.string().min(8).max(110).endsWith('?', 'Eine Frage endet mit einem Fragezeichen'),
  zielgruppe: ZielgruppeSchema,
  /** What people type instead of the question. */
  synonyme: z.array(z.string().min(2)),
  /** Slugs of Leistungen that the answer concerns. */
  leistungen: z.array(SlugSchema),
  /** Where the answer can be checked. */
  quellen: z.array(FundstelleSchema),
  /** Slugs of Anleitungen and of terms that help. */
  anleitungen: z.array(SlugSchema).default([]),
  begriffe: z.array(SlugSchema).default([]),
  stand: DatumSchema,
})
export type FrageAngaben = z.infer<typeof FrageAngabenSchema>

export const FrageSchema = FrageAngabenSchema.extend({
  slug: SlugSchema,
  /** The answer itself, at most 120 words. */
  antwort: TextSchema.min(1),
  /** What else is worth knowing; may be empty. */
  mehr: TextSchema,
})
export type Frage = z.infer<typeof FrageSchema>
