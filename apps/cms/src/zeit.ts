import { type Datum, DatumSchema } from '@infoschalter/domain'

const ZEIT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' })
const UHR = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' })
const TAG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Europe/Berlin' })

/** „25.11.2026, 14:03“, as the clock in Germany shows it, wherever the server stands. */
export function formatZeit(zeit: Date): string {
  return ZEIT.format(zeit)
}

/** „14:03“ */
export function formatUhrzeit(zeit: Date): string {
  return UHR.format(zeit)
}

/** „25.11.2026“ */
export function formatTag(zeit: Date): string {
  return TAG.format(zeit)
}

const ISO = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Berlin' })

/** The day in Germany at a time: `2026-11-25`. */
export function tagIn(zeit: Date): Datum {
  return DatumSchema.parse(ISO.format(zeit))
}
