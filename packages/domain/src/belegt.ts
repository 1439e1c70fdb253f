/** First parts of paths that the portal answers itself, whatever is published. */
const TECHNISCHE = ['api', 'assets', 'bedarf', 'feeds', 'health', 'medien', 'oembed', 'rueckmeldung', 'vorschau'] as const
const TECHNISCHE_DATEIEN = /^\/(?:robots\.txt|sitemap\.xml|favicon\.ico|daten\/schnappschuss(?:\/.*)?|daten\/nachrechnen\.mjs)$/

/** Whether the portal itself answers at a path, without a page: a redirect from there would never be followed. */
export function isTechnisch(pfad: string): boolean {
  return (TECHNISCHE as readonly string[]).includes(pfad.split('/')[1] ?? '') || TECHNISCHE_DATEIEN.test(pfad)
}

/**
 * Addresses at which the portal itself has a page: a text that took one would never be shown. By the kinds whose texts stand
 * beside such pages.
 */
export const BELEGTE_ADRESSEN = {
  seite: [
    ...TECHNISCHE,
    'daten',
    'en',
    'erste-schritte',
    'fragen',
    'lagen',
    'leichte-sprache',
    'leistungen',
    'orte',
    'suche',
    'umsetzungsstand',
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
