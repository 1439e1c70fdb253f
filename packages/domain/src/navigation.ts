import { z } from 'zod'
import { ZielSchema } from './weiterleitung.ts'

/** The head of a page has one line; on a phone the same entries stand in the menu. */
export const MAX_BEREICHE = 7
export const MAX_ZEICHEN_BEREICHE = 72
export const MAX_SPALTEN = 3
export const MAX_LINKS = 8

/** What is one click away from every page, whatever else the editors choose. */
const PFLICHT = ['/impressum', '/datenschutz', '/barrierefreiheit'] as const

const zeile = (max: number) => z.strictObject({ titel: z.string().min(2).max(max), ziel: ZielSchema })

/** What stands in the head and in the foot of every German page, in the order of the editors. */
export const NavigationSchema = z
  .strictObject({
    bereiche: z.array(zeile(24)).min(1).max(MAX_BEREICHE),
    fuss: z
      .array(z.strictObject({ titel: z.string().min(2).max(24), links: z.array(zeile(40)).min(1).max(MAX_LINKS) }))
      .min(1)
      .max(MAX_SPALTEN),
  })
  .refine(({ bereiche }) => bereiche.reduce((summe, { titel }) => summe + titel.length, 0) <= MAX_ZEICHEN_BEREICHE, {
    path: ['bereiche'],
    error: `Zusammen haben die Einträge mehr als ${MAX_ZEICHEN_BEREICHE} Zeichen: So bricht die Kopfzeile um. Kürzen Sie, oder nehmen Sie einen heraus.`,
  })
  .refine(({ bereiche }) => new Set(bereiche.map(({ ziel }) => ziel)).size === bereiche.length, {
    path: ['bereiche'],
    error: 'Zwei Einträge führen auf dieselbe Seite.',
  })
  .refine(
    ({ fuss }) => {
      const ziele = new Set(fuss.flatMap(({ links }) => links.map(({ ziel }) => ziel)))
      return PFLICHT.every((pfad) => ziele.has(pfad))
    },
    { path: ['fuss'], error: 'In den Fuß gehören immer Impressum, Datenschutz und Barrierefreiheit.' },
  )
export type Navigation = z.infer<typeof NavigationSchema>
