import type { Zeiger } from '@infoschalter/snapshot'

/** Who holds an earlier state of the portal, and since when: an ISO time. */
export type Halt = NonNullable<Zeiger['gehalten']>

const ZEIT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' })

export function formatZeit(zeit: Date): string {
  return ZEIT.format(zeit)
}

/** „Seit 25.11.2026, 14:03 zeigt das Portal einen früheren Stand, festgehalten von Anna Berg.“ */
export function describeHalt({ seit, von }: Halt): string {
  return `Seit ${formatZeit(new Date(seit))} zeigt das Portal einen früheren Stand, festgehalten von ${von}.`
}
