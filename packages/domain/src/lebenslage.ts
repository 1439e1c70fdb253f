import { z } from 'zod'
import { DatumSchema } from './datum.ts'
import { SlugSchema } from './gebiet.ts'
import { ZielgruppeSchema } from './leistung.ts'

/** A stretch of the checklist of a Lage: what is due at that time, in the order in which people need it. */
export const LagenschrittSchema = z.strictObject({
  /** When: "In den ersten zwei Wochen". */
  titel: z.string().min(3).max(70),
  /** One or two sentences that help at this point. */
  text: z.string().min(10).max(300).optional(),
  /** Slugs of Leistungen, in order. */
  leistungen: z.array(SlugSchema).min(1),
})
export type Lagenschritt = z.infer<typeof LagenschrittSchema>

/** The entry page of a Lebens- or Geschäftslage. Also the front matter of content/lagen. */
export const LebenslageAngabenSchema = z.strictObject({
  /** Number in register/lagen.csv. */
  nummer: z.int().min(1),
  titel: z.string().min(3).max(50),
  /** What it is about, at most 200 characters. */
  kurz: z.string().min(20).max(200),
  zielgruppe: ZielgruppeSchema,
  synonyme: z.array(z.string().min(2)).min(5),
  schritte: z.array(LagenschrittSchema).min(1),
  /** Slugs of questions and of Anleitungen. */
  fragen: z.array(SlugSchema),
  anleitungen: z.array(SlugSchema),
  stand: DatumSchema,
})
export type LebenslageAngaben = z.infer<typeof LebenslageAngabenSchema>

export const LebenslageSchema = LebenslageAngabenSchema.extend({ slug: SlugSchema })
export type Lebenslage = z.infer<typeof LebenslageSchema>
