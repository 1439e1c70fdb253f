import { DatumSchema } from '@infoschalter/domain'
import { KLASSEN } from '@infoschalter/search'
import { z } from 'zod'

const anteil = z.number().min(0).max(1)

const KennzahlenSchema = z.strictObject({
  anfragen: z.int().positive(),
  ndcg10: anteil,
  success1: anteil,
  success3: anteil,
  recall10: anteil,
  nullTreffer: anteil,
  falscherOrt: anteil,
})

/** One engine on one part of the judged set. */
const MessungSchema = z.strictObject({
  maschine: z.string().min(1),
  teil: z.enum(['offen', 'zurueckgehalten']),
  gesamt: KennzahlenSchema,
  jeKlasse: z.array(KennzahlenSchema.extend({ klasse: z.enum(KLASSEN) })),
  /** Milliseconds on the machine that measured. */
  p50: z.number(),
  p99: z.number(),
})
export type Suchmessung = z.infer<typeof MessungSchema>

/** How good the search is, as `npm run search:eval -- --festhalten` measured it: the portal shows it, a test holds it. */
export const SuchgueteSchema = z.strictObject({
  stand: DatumSchema,
  dokumente: z.int().positive(),
  messungen: z.array(MessungSchema).min(1),
  /** Queries that this search misses, of the part that is not held out. */
  verfehlt: z.array(
    z.strictObject({
      klasse: z.enum(KLASSEN),
      anfrage: z.string(),
      erwartet: z.array(z.string()),
      gefunden: z.array(z.string()),
    }),
  ),
})
export type Suchguete = z.infer<typeof SuchgueteSchema>
