import { z } from 'zod'
import { HttpsSchema } from './adresse.ts'
import { StandSchema } from './datum.ts'

/**
 * What somebody asks before using what another administration has built. The list of questions is the one that the KDN asked the
 * Digitale Modellregionen of Nordrhein-Westfalen (reference lists 2019–2023); the order is that of a decision.
 */
export const NACHNUTZUNGSFRAGE = {
  'fuer-wen': 'Für wen ist es interessant?',
  'wer-profitiert': 'Wer hat am meisten davon?',
  konzepte: 'Welche Konzepte lassen sich nutzen?',
  loesungsumfang: 'Was gehört zur Lösung?',
  zeitplan: 'Was gibt es wann?',
  bereitstellung: 'Wie bekommt man es?',
  voraussetzungen: 'Was muss im Haus geregelt sein?',
  kenntnisse: 'Welche Kenntnisse braucht es?',
  beteiligungsrechte: 'Wer ist zu beteiligen?',
  'kosten-einfuehrung': 'Was kostet die Einführung?',
  'kosten-betrieb': 'Was kostet der Betrieb?',
  finanzierung: 'Wer kann es bezahlen?',
  'personal-einfuehrung': 'Wie viel Personal braucht die Einführung?',
  'personal-betrieb': 'Wie viel Personal braucht der Betrieb?',
  'nutzen-direkt': 'Was spart es unmittelbar?',
  'nutzen-indirekt': 'Was spart es mittelbar?',
  'nutzen-langfristig': 'Was bringt es auf Dauer?',
  'nutzen-beteiligte': 'Was haben die Beteiligten davon?',
} as const satisfies Readonly<Record<string, string>>
export const NachnutzungsfrageSchema = z.enum(Object.keys(NACHNUTZUNGSFRAGE) as (keyof typeof NACHNUTZUNGSFRAGE)[])
export type Nachnutzungsfrage = z.infer<typeof NachnutzungsfrageSchema>

/** An answer that a source documents. What nobody has documented has no answer here: the page says so. */
export const NachnutzungsantwortSchema = z.strictObject({
  frage: NachnutzungsfrageSchema,
  antwort: z.string().min(2).max(600),
})
export type Nachnutzungsantwort = z.infer<typeof NachnutzungsantwortSchema>

/** A result as a figure, for the day that its source names. */
export const ErgebniszahlSchema = z.strictObject({
  /** As the source says it: "71", "über 20", "15 Minuten". */
  wert: z.string().min(1).max(30),
  was: z.string().min(3).max(140),
  stand: StandSchema.optional(),
  /** The address of the source; one of those of the text where it is named there. */
  quelle: HttpsSchema,
})
export type Ergebniszahl = z.infer<typeof ErgebniszahlSchema>

export const DokumentSchema = z.strictObject({ titel: z.string().min(3).max(140), url: HttpsSchema })

/** How digital a service is by the maturity model of the OZG: 0 (nothing online) to 4 (online, and evidence needs no upload). */
export const REIFEGRADE = [0, 1, 2, 3, 4] as const
export type Reifegrad = (typeof REIFEGRADE)[number]
export const ReifegradSchema = z.literal(REIFEGRADE)
