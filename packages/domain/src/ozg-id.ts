import { z } from 'zod'

/**
 * OZG-ID: five digits beginning with 1 that name an OZG-Leistung, a bundle of LeiKa-Leistungen
 * that people see as one (10160 Hundehaltung).
 *
 * Source: OZG-Umsetzungskatalog, Bundesministerium des Innern.
 */
const OZG_ID = /^1\d{4}$/

export const OzgIdSchema = z.string().regex(OZG_ID, 'keine OZG-ID (5 Ziffern, mit 1 am Anfang)').brand<'OzgId'>()
export type OzgId = z.infer<typeof OzgIdSchema>

/** The OZG-ID, or undefined when the text is none. */
export function parseOzgId(text: string): OzgId | undefined {
  return OZG_ID.test(text) ? (text as OzgId) : undefined
}
