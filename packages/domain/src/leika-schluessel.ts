import { z } from 'zod'

/**
 * LeiKa-Schlüssel: fourteen digits that name a public service in the Leistungskatalog.
 *
 * Digits 1–2 Instanz (99 = nationwide catalogue), 3–5 Leistungsgruppe, 6–8 Leistungskennung,
 * 9–11 Verrichtungskennung, 12–14 Verrichtungsdetail. `000` in a part means "not specified":
 * `99102013000000` is the object Hundesteuer, `99102013104000` its Verrichtung Anmeldung.
 *
 * A key that no register knows is not wrong: the catalogue grows every month.
 *
 * Source: FIM, Baustein Leistungen, structure of the LeiKa-Schlüssel.
 */
const LEIKA = /^\d{14}$/

export const LeikaSchluesselSchema = z.string().regex(LEIKA, 'kein LeiKa-Schlüssel (14 Ziffern)').brand<'LeikaSchluessel'>()
export type LeikaSchluessel = z.infer<typeof LeikaSchluesselSchema>

/** The key, or undefined when the text is none. */
export function parseLeikaSchluessel(text: string): LeikaSchluessel | undefined {
  return LEIKA.test(text) ? (text as LeikaSchluessel) : undefined
}
