import { GRUENDE } from '@infoschalter/coverage'
import { DatumSchema, StandSchema } from '@infoschalter/domain'
import { z } from 'zod'
import { BASEN } from './umsetzungsstand.ts'

/**
 * The figures of earlier months, as they were published then: read, never counted again. When the method changes, what the new
 * one makes of an old month stands beside what was published, under its own version.
 */

/** `2026-11` */
export const MonatSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'kein Monat (JJJJ-MM)')
  .brand<'Monat'>()
export type Monat = z.infer<typeof MonatSchema>

const anzahl = z.int().nonnegative()

const KennzahlenSchema = z.strictObject({
  kommunen: anzahl,
  einheiten: anzahl,
  inMindestensEiner: anzahl,
  flaechendeckend: anzahl,
  paare: z.strictObject({ online: anzahl, teilweise: anzahl, toterLink: anzahl, von: anzahl }),
  einwohner: z.strictObject({ online: anzahl, von: anzahl }).nullable(),
})

/** How many pairs are online, column by column: what has none is left out. */
const OnlineSchema = z
  .strictObject({ id: z.array(z.string()), online: z.array(anzahl), von: z.array(anzahl) })
  .refine(({ id, online, von }) => id.length === online.length && id.length === von.length, 'Spalten verschieden lang')
export type Onlinespalten = z.infer<typeof OnlineSchema>

const VeraenderungSchema = z.strictObject({
  grund: z.enum(GRUENDE),
  inMindestensEiner: z.int(),
  flaechendeckend: z.int(),
  paareOnline: z.int(),
  einheiten: z.int(),
  paareVon: z.int(),
  /** The units that differ most, and how many more do. */
  beispiele: z.array(z.strictObject({ id: z.string(), paareOnline: z.int() })),
  weitere: anzahl,
})
export type Stichtagsveraenderung = z.infer<typeof VeraenderungSchema>

const BasismessungSchema = z.strictObject({
  gesamt: KennzahlenSchema,
  /** By ARS, on every level. */
  jeGebiet: OnlineSchema,
  /** By slug, OZG-ID or LeiKa key. */
  jeEinheit: OnlineSchema,
  /** By the number of the Themenfeld. */
  jeThemenfeld: OnlineSchema,
  /** Since the Stichtag before; empty where there is none, or nothing has changed. */
  veraenderungen: z.array(VeraenderungSchema),
})

export const StichtagsmessungSchema = z.strictObject({
  methode: z.int().positive(),
  /** The month of the Stichtag that the changes are since; null: it is the first one. */
  seit: MonatSchema.nullable(),
  basen: z.record(z.enum(BASEN), BasismessungSchema),
})
export type Stichtagsmessung = z.infer<typeof StichtagsmessungSchema>

export const StichtagSchema = z.strictObject({
  monat: MonatSchema,
  /** The report that the figures are made from: the last one of the month. */
  bericht: z.strictObject({
    titel: z.string(),
    herausgeber: z.string(),
    lizenz: z.string(),
    demo: z.boolean(),
    /** The day that the data stand for; null: the report does not say. */
    stand: StandSchema.nullable(),
    /** The day in Germany on which it was imported. */
    importiert: DatumSchema,
    /** How many reports of services it holds, those of Land and Bund included. */
    meldungen: anzahl,
  }),
  /** One for each method, the oldest first. */
  messungen: z.array(StichtagsmessungSchema).min(1),
})
export type Stichtag = z.infer<typeof StichtagSchema>

/** In the order of time, each month once. A month without a report is not there. */
export const VerlaufSchema = z
  .array(StichtagSchema)
  .refine(
    (verlauf) => verlauf.every(({ monat }, i) => i === 0 || (verlauf[i - 1] as Stichtag).monat < monat),
    'nicht nach Monaten geordnet',
  )

/** The figures of a Stichtag by a method; undefined: it was never counted by it. */
export function messungNach({ messungen }: Stichtag, methode: number): Stichtagsmessung | undefined {
  return messungen.find((messung) => messung.methode === methode)
}

/** How many are online of how many; null: none, or it was not there. */
export function onlineVon({ id, online, von }: Onlinespalten, gesucht: string): { online: number; von: number } | null {
  const i = id.indexOf(gesucht)
  return i < 0 ? null : { online: online[i] ?? 0, von: von[i] ?? 0 }
}

/** The months from the first to the last Stichtag of which there is none. */
export function fehlendeMonate(verlauf: readonly Stichtag[]): readonly Monat[] {
  const [erster, letzter] = [verlauf[0]?.monat, verlauf.at(-1)?.monat]
  if (erster === undefined || letzter === undefined) return []
  const da = new Set(verlauf.map(({ monat }) => monat))
  const fehlend: Monat[] = []
  for (let monat = erster; monat < letzter; monat = nextMonat(monat)) if (!da.has(monat)) fehlend.push(monat)
  return fehlend
}

/** The month after. */
export function nextMonat(monat: Monat): Monat {
  const [jahr = 0, nummer = 0] = monat.split('-').map(Number)
  return (nummer === 12 ? `${jahr + 1}-01` : `${jahr}-${String(nummer + 1).padStart(2, '0')}`) as Monat
}
