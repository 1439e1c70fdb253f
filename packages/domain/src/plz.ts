import { z } from 'zod'

/**
 * Postleitzahl: five digits, from 01001 up. No German postcode begins with 00.
 *
 * A postcode is no administrative key: it can lie in several municipalities, and large recipients
 * (a town hall, say) may have one of their own.
 *
 * Source: Deutsche Post, Postleitzahlensystem of 1 July 1993.
 */
const PLZ = /^(?!00)\d{5}$/

export const PlzSchema = z.string().regex(PLZ, 'keine Postleitzahl (5 Ziffern, nicht mit 00 am Anfang)').brand<'Plz'>()
export type Plz = z.infer<typeof PlzSchema>

/** The postcode, or undefined when the text is none. */
export function parsePlz(text: string): Plz | undefined {
  return PLZ.test(text) ? (text as Plz) : undefined
}
