import { z } from 'zod'

/** A calendar day as ISO 8601 (`2026-11-24`). Days that do not exist (31 February) are refused. */
export const DatumSchema = z.iso.date('kein Datum (JJJJ-MM-TT)').brand<'Datum'>()
export type Datum = z.infer<typeof DatumSchema>

/** The day, or undefined when the text is none. */
export function parseDatum(text: string): Datum | undefined {
  const gelesen = DatumSchema.safeParse(text)
  return gelesen.success ? gelesen.data : undefined
}
