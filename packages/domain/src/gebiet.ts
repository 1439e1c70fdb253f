import { z } from 'zod'
import { AgsSchema } from './ags.ts'
import { ArsSchema } from './ars.ts'
import { PlzSchema } from './plz.ts'

/** The levels at which an area lies and at which a service can be reported or be somebody's duty, smallest first. */
export const EBENEN = ['kommune', 'kreis', 'regierungsbezirk', 'land', 'bund'] as const
export const EbeneSchema = z.enum(EBENEN)
export type Ebene = z.infer<typeof EbeneSchema>

/** A word of a URL: lower case letters, digits and single hyphens. */
export const SlugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kein Slug (Kleinbuchstaben, Ziffern, einzelne Bindestriche)')

const gebiet = {
  ars: ArsSchema,
  name: z.string().min(1),
  slug: SlugSchema,
  /** The next larger area; null only for the Bund. A kreisfreie Stadt lies directly in its Regierungsbezirk. */
  liegtIn: ArsSchema.nullable(),
}

export const KommuneSchema = z.object({
  ...gebiet,
  ebene: z.literal('kommune'),
  ags: AgsSchema,
  art: z.enum(['kreisfreie Stadt', 'Stadt', 'Gemeinde']),
  einwohner: z.int().nonnegative(),
  flaecheKm2: z.number().positive(),
  /** The postcode of the seat of the administration; may be one of a large recipient. */
  plzVerwaltungssitz: PlzSchema,
  /** All postcodes of the municipality, ascending, the one of the seat included. */
  plz: z.array(PlzSchema),
  /** The cell of the hexagon map: odd rows stand half a cell to the right. */
  wabe: z.object({ spalte: z.int(), zeile: z.int() }),
})
export type Kommune = z.infer<typeof KommuneSchema>

export const KreisSchema = z.object({
  ...gebiet,
  ebene: z.literal('kreis'),
  /** The town where the Kreis administration sits. */
  sitz: z.string().min(1),
  einwohner: z.int().nonnegative(),
})
export type Kreis = z.infer<typeof KreisSchema>

export const OberesGebietSchema = z.object({ ...gebiet, ebene: z.enum(['regierungsbezirk', 'land', 'bund']) })

/** An area of the administration. Kreise are the real ones only: a kreisfreie Stadt is one Kommune and nothing else. */
export const GebietSchema = z.discriminatedUnion('ebene', [KommuneSchema, KreisSchema, OberesGebietSchema])
export type Gebiet = z.infer<typeof GebietSchema>
