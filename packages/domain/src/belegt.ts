/**
 * Addresses at which the portal itself has a page: a text that took one would never be shown. By the kinds whose texts stand
 * beside such pages.
 */
export const BELEGTE_ADRESSEN = {
  seite: [
    'api',
    'assets',
    'bedarf',
    'daten',
    'en',
    'erste-schritte',
    'feeds',
    'fragen',
    'health',
    'lagen',
    'leichte-sprache',
    'leistungen',
    'medien',
    'oembed',
    'orte',
    'rueckmeldung',
    'suche',
    'umsetzungsstand',
    'vorschau',
    'wissen',
  ],
  projekt: ['vergleich'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Titles that nobody can tell apart in a list, whatever their capitals. */
export function isGleicherTitel(a: string, b: string): boolean {
  return titelSchluessel(a) === titelSchluessel(b)
}

/** The same for titles that cannot be told apart. */
export function titelSchluessel(titel: string): string {
  return titel.trim().toLowerCase()
}

/** Whether the portal has a page of its own where a text of this kind would stand with this address. */
export function isBelegt(art: keyof typeof BELEGTE_ADRESSEN, slug: string): boolean {
  return (BELEGTE_ADRESSEN[art] as readonly string[]).includes(slug)
}
