import type { Ebene, Konto, Stand, Vertrauensniveau, Zielgruppe, Zustand } from '@infoschalter/domain'

/** Words that several pages share, in German. What only one page says stands on that page. */

export const PORTAL = 'Infoschalter'
export const LAND_NAME = 'Nordrhein-Westfalen'
export const LAND_KURZ = 'NRW'

export const ZUSTAND: Record<Zustand, string> = {
  online: 'Online',
  teilweise: 'Teilweise online',
  'vor-ort': 'Nur vor Ort',
  'andere-ebene': 'Andere Stelle zuständig',
  'keine-meldung': 'Keine Meldung',
}

export const EBENE: Record<Ebene, string> = {
  kommune: 'Stadt oder Gemeinde',
  kreis: 'Kreis oder kreisfreie Stadt',
  regierungsbezirk: 'Bezirksregierung',
  land: 'Land Nordrhein-Westfalen',
  bund: 'Bund',
}

export const ZIELGRUPPE: Record<Zielgruppe, string> = {
  buerger: 'Bürgerinnen und Bürger',
  unternehmen: 'Unternehmen',
  verwaltung: 'Verwaltungen',
}

export const VERTRAUENSNIVEAU: Record<Vertrauensniveau, string> = {
  ohne: 'ohne Konto',
  niedrig: 'BundID mit Passwort',
  substanziell: 'BundID mit ELSTER',
  hoch: 'Online-Ausweis',
}

export const KONTO: Record<Konto, string> = {
  ohne: 'ohne Konto',
  bundid: 'BundID',
  unternehmenskonto: 'Mein Unternehmenskonto',
  elster: 'ELSTER-Zertifikat',
  'online-ausweis': 'Online-Ausweis',
  eigenes: 'eigenes Konto des Dienstes',
}

/** The kinds of what can be found, as people call them. */
export const ART = {
  lage: 'Lebenslage',
  anleitung: 'Anleitung',
  seite: 'Über das Portal',
  projekt: 'Projekt',
  leitfaden: 'Leitfaden',
  meldung: 'Meldung',
  begriff: 'Begriff',
  landschaft: 'Verwaltungslandschaft',
  termin: 'Termin',
} as const

const zahl = new Intl.NumberFormat('de-DE')
const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })
const euroGlatt = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const tag = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** 331605 → `331.605` */
export function formatZahl(wert: number): string {
  return zahl.format(wert)
}

/** 37 → `37 €`, 12.5 → `12,50 €` */
export function formatEuro(betrag: number): string {
  return (Number.isInteger(betrag) ? euroGlatt : euro).format(betrag)
}

const monat = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** 2026-11-24 → `24. November 2026`, 2022-11 → `November 2022`: as precise as the source. */
export function formatDatum(stand: Stand): string {
  const [jahr = '', monatszahl, tageszahl] = stand.split('-')
  if (monatszahl === undefined) return jahr
  const datum = new Date(`${jahr}-${monatszahl}-${tageszahl ?? '01'}T00:00:00Z`)
  return (tageszahl === undefined ? monat : tag).format(datum)
}

/** For lists in the order of the alphabet, as in a German dictionary. */
export const nachAlphabet = new Intl.Collator('de').compare

/** `1 Treffer`, `2 Treffer`: the number with the fitting form of the noun. */
export function anzahl(wert: number, einzahl: string, mehrzahl: string): string {
  return `${formatZahl(wert)} ${wert === 1 ? einzahl : mehrzahl}`
}

/** `Kreis Lippe` → `im Kreis Lippe`, `Märkischer Kreis` → `im Märkischen Kreis`, `Städteregion Aachen` → `in der Städteregion Aachen`. */
export function imKreis(name: string): string {
  return name.startsWith('Städteregion') ? `in der ${name}` : `im ${name.replace(/er Kreis$/, 'en Kreis')}`
}
