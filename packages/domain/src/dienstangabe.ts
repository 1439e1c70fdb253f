import { z } from 'zod'
import { HttpsSchema } from './adresse.ts'
import { DatumSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { SlugSchema } from './gebiet.ts'
import { VertrauensniveauSchema } from './leistung.ts'

/** The accounts with which one signs in to an online service. */
export const KONTEN = ['ohne', 'bundid', 'unternehmenskonto', 'elster', 'online-ausweis', 'eigenes'] as const
export const KontoSchema = z.enum(KONTEN)
export type Konto = z.infer<typeof KontoSchema>

/**
 * An online service of the Land or the Bund that anyone in the Land can use, as its editors describe it. It becomes
 * an Onlinedienst for every key of the Leistungen it serves. Also the front matter of content/onlinedienste.
 */
export const DienstAngabenSchema = z.strictObject({
  titel: z.string().min(3).max(90),
  /** What one can do there, at most 200 characters. */
  kurz: z.string().min(20).max(200),
  ebene: z.enum(['land', 'bund']),
  anbieter: z.string().min(3),
  /** The entry page of the service. */
  url: HttpsSchema,
  /** Slugs of the Leistungen that one can apply for there. */
  leistungen: z.array(SlugSchema).min(1),
  /** `voll`: the whole way; `teil`: a part, the rest is on paper or on the spot. */
  umfang: z.enum(['voll', 'teil']),
  konten: z.array(KontoSchema),
  vertrauensniveau: VertrauensniveauSchema.optional(),
  quelle: FundstelleSchema,
  stand: DatumSchema,
})
export type DienstAngaben = z.infer<typeof DienstAngabenSchema>

export const DienstangabeSchema = DienstAngabenSchema.extend({ slug: SlugSchema })
export type Dienstangabe = z.infer<typeof DienstangabeSchema>
