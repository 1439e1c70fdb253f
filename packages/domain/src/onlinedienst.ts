import { z } from 'zod'
import { ArsSchema } from './ars.ts'
import { DatumSchema, StandSchema } from './datum.ts'
import { LeikaSchluesselSchema } from './leika-schluessel.ts'

/** What somebody has reported about a service in an area. */
export const OnlinedienstSchema = z.object({
  leikaSchluessel: LeikaSchluesselSchema,
  ars: ArsSchema,
  /** Address of the online service; null: reported without one. Only http: and https: get this far. */
  url: z
    .string()
    .regex(/^https?:\/\//)
    .nullable(),
  /** `inaktiv`: the report says that the service is switched off. */
  betrieb: z.enum(['aktiv', 'inaktiv']),
  /** How far the way is digital, where the source says so. */
  umfang: z.enum(['voll', 'teil']),
  /** The last check of the link, by whom the source names. */
  link: z.enum(['erreichbar', 'nicht-erreichbar', 'ungeprueft']),
  /** The day the data stand for, as the report says it. */
  datenstand: DatumSchema.nullable(),
  /** Index into the sources of the snapshot. */
  quelle: z.string(),
})
export type Onlinedienst = z.infer<typeof OnlinedienstSchema>

/** Where data came from: shown wherever they are shown. */
export const QuelleSchema = z.object({
  id: z.string(),
  titel: z.string().min(1),
  herausgeber: z.string().min(1),
  lizenz: z.string().min(1),
  stand: StandSchema.nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** Invented data that show what the portal can do: marked "Demodaten" wherever they are shown. */
  demo: z.boolean(),
})
export type Quelle = z.infer<typeof QuelleSchema>

/**
 * Whether an address is invented. The top-level domain `.example` can never belong to anybody
 * (RFC 2606, section 2).
 */
export function isDemoUrl(url: string): boolean {
  return URL.canParse(url) && /(?:^|\.)example$/.test(new URL(url).hostname)
}
