import { z } from 'zod'

/** A calendar day as ISO 8601 (`2026-11-24`). Days that do not exist (31 February) are refused. */
export const DatumSchema = z.iso.date('kein Datum (JJJJ-MM-TT)').brand<'Datum'>()
export type Datum = z.infer<typeof DatumSchema>

/** The day, or undefined when the text is none. */
export function parseDatum(text: string): Datum | undefined {
  const gelesen = DatumSchema.safeParse(text)
  return gelesen.success ? gelesen.data : undefined
}

/** The day so many days later, or earlier when there are fewer than none. */
export function addTage(tag: string, tage: number): Datum {
  const zeit = new Date(`${tag}T00:00:00Z`)
  zeit.setUTCDate(zeit.getUTCDate() + tage)
  return zeit.toISOString().slice(0, 10) as Datum
}

/** As precise as a source says it: a day, a month or a year (`2026-02-28`, `2022-11`, `2019`). */
export const StandSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'kein Stand (JJJJ, JJJJ-MM oder JJJJ-MM-TT)')
  .refine((stand) => stand.length < 10 || parseDatum(stand) !== undefined, 'kein Tag, den es gibt')
export type Stand = z.infer<typeof StandSchema>
