import { z } from 'zod'
import { HttpsSchema } from './adresse.ts'
import { StandSchema } from './datum.ts'

/** Where a statement can be checked: shown to readers as a source. */
export const FundstelleSchema = z.strictObject({
  titel: z.string().min(3),
  url: HttpsSchema,
  /** The day, month or year that the source itself carries, where it has one. */
  stand: StandSchema.optional(),
})
export type Fundstelle = z.infer<typeof FundstelleSchema>
