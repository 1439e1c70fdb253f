import { z } from 'zod'

/**
 * Amtlicher Regionalschlüssel (ARS): twelve digits that name a German area.
 *
 * Digits 1–2 Land, 3 Regierungsbezirk, 4–5 Kreis, 6–9 Gemeindeverband, 10–12 Gemeinde.
 * A larger area is written with trailing zeros: `050000000000` is the Land Nordrhein-Westfalen,
 * `057000000000` a Regierungsbezirk, `057540000000` a Kreis. `000000000000` stands for the Bund;
 * the Länder are 01 to 16. A kreisfreie Stadt has one ARS for both its roles, Kreis and Gemeinde.
 *
 * Source: Statistisches Bundesamt, Gemeindeverzeichnis GV-ISys, description of the ARS.
 */
const ARS = /^(?:0{12}|(?:0[1-9]|1[0-6])\d{10})$/

export const ArsSchema = z.string().regex(ARS, 'kein Regionalschlüssel (12 Ziffern, Land 01 bis 16)').brand<'Ars'>()
export type Ars = z.infer<typeof ArsSchema>

export const BUND = '000000000000' as Ars

/** The ARS, or undefined when the text is none. Takes no blanks: trim at the border. */
export function parseArs(text: string): Ars | undefined {
  return ARS.test(text) ? (text as Ars) : undefined
}

/** The Land (`05` → `050000000000`) that an area lies in; the Bund for the Bund. */
export function landOf(ars: Ars): Ars {
  return `${ars.slice(0, 2)}0000000000` as Ars
}

/** The Regierungsbezirk part of an ARS, as an ARS of its own (`057…` → `057000000000`). */
export function regierungsbezirkOf(ars: Ars): Ars {
  return `${ars.slice(0, 3)}000000000` as Ars
}

/** The Kreis part of an ARS, as an ARS of its own (`05754…` → `057540000000`). */
export function kreisOf(ars: Ars): Ars {
  return `${ars.slice(0, 5)}0000000` as Ars
}
