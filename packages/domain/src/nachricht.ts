import { z } from 'zod'
import { AboantwortSchema, AbobestellungSchema } from './abonnement.ts'
import { RueckmeldungSchema } from './rueckmeldung.ts'

/** Everything that a portal brings to the CMS. */
export const NachrichtSchema = z.discriminatedUnion('art', [...RueckmeldungSchema.options, AbobestellungSchema, AboantwortSchema])
export type Nachricht = z.infer<typeof NachrichtSchema>
