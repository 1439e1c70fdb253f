import { z } from 'zod'
import { HttpsSchema } from './adresse.ts'
import { ArsSchema } from './ars.ts'
import { DatumSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { SlugSchema } from './gebiet.ts'
import { PlzSchema } from './plz.ts'

/** The kinds of pictures that there are: by the ending of their file, with the type that browsers are told. */
export const BILDTYPEN = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', svg: 'image/svg+xml' } as const
export type Bildendung = keyof typeof BILDTYPEN

/** A picture is named after the SHA-256 of its bytes: under one name there is only ever one picture. */
export const BilddateiSchema = z.string().regex(/^[0-9a-f]{64}\.(?:png|jpg|webp|svg)$/, 'kein Name einer Bilddatei')
export type Bilddatei = z.infer<typeof BilddateiSchema>

/** What has to be known of a picture before it may be shown. */
export const BildSchema = z.strictObject({
  datei: BilddateiSchema,
  /** What can be seen, for those who cannot see it. */
  alt: z.string().min(3).max(160),
  /** Who made it or owns the rights to it. */
  rechte: z.string().min(2).max(160),
  /** Under which licence, or with whose permission, it may be shown. */
  lizenz: z.string().min(2).max(160),
})
export type Bild = z.infer<typeof BildSchema>

/** A German number as people write it; the groups are only there to be read. */
const TELEFON = /^(?:115|(?:\+49 ?|0)[1-9]\d*(?:[ -]\d+)*)$/
const ZIFFERN_MINDESTENS = 6

export const TelefonSchema = z
  .string()
  .regex(TELEFON, 'keine Telefonnummer mit Vorwahl, zum Beispiel 0211 000000 oder +49 211 000000')
  .refine(
    (nummer) => nummer === '115' || nummer.replaceAll(/\D/g, '').length >= ZIFFERN_MINDESTENS,
    'zu kurz für eine Telefonnummer mit Vorwahl',
  )

/**
 * The number as a link that a phone calls from any country: `0211 000-0` → `tel:+492110000`. Short numbers such as 115 stay
 * what they are.
 *
 * Source: RFC 3966, section 5.1.4: global numbers are preferred, digits need no separators.
 */
export function telefonUri(nummer: string): string {
  const ziffern = nummer.replaceAll(/[^\d+]/g, '')
  return `tel:${ziffern.replace(/^0(?=[1-9])/, '+49')}`
}

/**
 * How the administration of a Kommune or a Kreis can be reached. All but the day on which it was checked may be missing: what
 * is not known is left out.
 */
export const VerwaltungSchema = z.strictObject({
  ars: ArsSchema,
  /** The same as that of the Gebiet. */
  slug: SlugSchema,
  website: HttpsSchema.optional(),
  /** The address of its own portal of services. */
  portal: HttpsSchema.optional(),
  telefon: TelefonSchema.optional(),
  email: z.email('keine E-Mail-Adresse, zum Beispiel buergerbuero@stadt.example').optional(),
  anschrift: z.strictObject({ strasse: z.string().min(3).max(90), plz: PlzSchema, ort: z.string().min(2).max(60) }).optional(),
  /** In words, one line for each day or group of days. */
  oeffnungszeiten: z.string().min(5).max(600).optional(),
  logo: BilddateiSchema.optional(),
  /** Where it was read. */
  quelle: FundstelleSchema.optional(),
  /** The day on which all of it was last checked. */
  stand: DatumSchema,
})
export type Verwaltung = z.infer<typeof VerwaltungSchema>
