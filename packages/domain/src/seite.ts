import { z } from 'zod'
import { TextabschnittSchema } from './abschnitt.ts'
import { DatumSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { SlugSchema } from './gebiet.ts'

/** A page of text that is neither Leistung nor Frage: Datenschutz, Barrierefreiheit, Impressum, Kontakt. */
export const SeiteAngabenSchema = z.strictObject({
  titel: z.string().min(3).max(70),
  kurz: z.string().min(10).max(200),
  quellen: z.array(FundstelleSchema).default([]),
  stand: DatumSchema,
})

export const SeiteSchema = SeiteAngabenSchema.extend({
  slug: SlugSchema,
  abschnitte: z.array(TextabschnittSchema).min(1),
})
export type Seite = z.infer<typeof SeiteSchema>

/** Who runs this installation. Whatever is empty is shown as "nicht konfiguriert", never invented. */
export const BetreiberSchema = z.strictObject({
  name: z.string().nullable(),
  vertretenDurch: z.string().nullable(),
  anschrift: z.array(z.string()).nullable(),
  telefon: z.string().nullable(),
  email: z.email().nullable(),
  umsatzsteuerId: z.string().nullable(),
  datenschutzbeauftragte: z.string().nullable(),
  barrierefreiheitEmail: z.email().nullable(),
})
export type Betreiber = z.infer<typeof BetreiberSchema>

/** What the editors put on the start page, in their order. */
export const StartseiteSchema = z.strictObject({
  /** Suggested queries under the search field. */
  oftGesucht: z.array(z.string().min(2)),
  haeufigeAnliegen: z.array(SlugSchema).min(1),
  fragen: z.array(SlugSchema),
  /** The Lagen that most people are in. */
  lagen: z.array(SlugSchema),
  /** Best answers of the search: for exactly these queries this page comes first. The id is kind and slug: `leistung:hund-anmelden`. */
  besteAntworten: z
    .array(z.strictObject({ anfragen: z.array(z.string().min(2)).min(1), seite: z.string().regex(/^[a-z]+:[a-z0-9-]+$/) }))
    .default([]),
})
export type Startseite = z.infer<typeof StartseiteSchema>
