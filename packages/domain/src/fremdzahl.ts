import { z } from 'zod'
import { type Datum, StandSchema } from './datum.ts'

/**
 * What others count when they say how far the implementation is. Each answers another question: figures of different kinds are
 * never put in one ranking, one line or one sum.
 */
export const ZAEHLWEISEN = ['ozg-flaechendeckend', 'ozg-mindestens-eine', 'leika-flaechendeckend', 'ozg-beantragbar'] as const
export const ZaehlweiseSchema = z.enum(ZAEHLWEISEN)
export type Zaehlweise = z.infer<typeof ZaehlweiseSchema>

export const ZAEHLWEISE_NAME: Readonly<Record<Zaehlweise, string>> = {
  'ozg-flaechendeckend': 'OZG-Leistungen, flächendeckend online',
  'ozg-mindestens-eine': 'OZG-Leistungen, in mindestens einer Kommune online',
  'leika-flaechendeckend': 'Einzelleistungen, flächendeckend online',
  'ozg-beantragbar': 'OZG-Leistungen, online zu beantragen',
}

/** Whom a figure is about: Germany or a Land, by the letters of ISO 3166-2:DE (`DE`, `NW`). */
export const LANDKUERZEL = [
  'DE',
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const
export const LandkuerzelSchema = z.enum(LANDKUERZEL)
export type Landkuerzel = z.infer<typeof LandkuerzelSchema>

export const LAENDER: Readonly<Record<Landkuerzel, string>> = {
  DE: 'Deutschland',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
}

/** A figure that somebody else has published: quoted with its source, as it stands there, and mixed with nothing of our own. */
export const FremdzahlSchema = z
  .strictObject({
    gebiet: LandkuerzelSchema,
    zaehlweise: ZaehlweiseSchema,
    wert: z.int('eine ganze Zahl').nonnegative('keine Zahl unter null').max(100_000, 'zu groß für eine Zahl von Leistungen'),
    /** What it is out of, where the source says so. */
    von: z.int('eine ganze Zahl').positive('keine Bezugsgröße: größer als null').max(100_000, 'zu groß').nullable(),
    /** As precise as the source; null: it names no date. */
    stand: StandSchema.nullable(),
    quelle: z.strictObject({ titel: z.string().min(3).max(90), url: z.url({ protocol: /^https?$/ }) }),
    /** What readers should know about it. */
    hinweis: z.string().min(5).max(240).optional(),
  })
  .check(({ value: { wert, von }, issues }) => {
    if (von === null || wert <= von) return
    const message = `${wert} von ${von} geht nicht: Die Zahl ist größer als das, wovon sie ein Teil ist`
    issues.push({ code: 'custom', input: wert, path: ['wert'], message })
  })
export type Fremdzahl = z.infer<typeof FremdzahlSchema>

/**
 * What there is one figure for: an area, a way of counting, a date (`nw-ozg-flaechendeckend-2025-01`). Two sources that say
 * different things of the same are one figure with a note, or no comparison could hold both.
 */
export function fremdzahlSchluessel({ gebiet, zaehlweise, stand }: Pick<Fremdzahl, 'gebiet' | 'zaehlweise' | 'stand'>): string {
  return `${gebiet.toLowerCase()}-${zaehlweise}-${stand ?? 'ohne-stand'}`
}

/** Whether a figure claims to be from a time that has not begun. A year or month that has begun is none such. */
export function isKuenftig({ stand }: Pick<Fremdzahl, 'stand'>, heute: Datum): boolean {
  return stand !== null && stand > heute.slice(0, stand.length)
}
