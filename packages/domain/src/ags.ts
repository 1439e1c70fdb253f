import { z } from 'zod'

/**
 * Amtlicher Gemeindeschlüssel (AGS): eight digits that name a Gemeinde.
 *
 * Digits 1–2 Land (01 to 16), 3 Regierungsbezirk, 4–5 Kreis, 6–8 Gemeinde. It is the ARS without
 * the four digits of the Gemeindeverband.
 *
 * Source: Statistisches Bundesamt, Gemeindeverzeichnis GV-ISys, description of the AGS.
 */
const AGS = /^(?:0[1-9]|1[0-6])\d{6}$/

export const AgsSchema = z.string().regex(AGS, 'kein Gemeindeschlüssel (8 Ziffern, Land 01 bis 16)').brand<'Ags'>()
export type Ags = z.infer<typeof AgsSchema>

/** The AGS, or undefined when the text is none. */
export function parseAgs(text: string): Ags | undefined {
  return AGS.test(text) ? (text as Ags) : undefined
}
