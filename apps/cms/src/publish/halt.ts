import type { Zeiger } from '@infoschalter/snapshot'
import { formatZeit } from '../zeit.ts'

/** Who holds an earlier state of the portal, and since when: an ISO time. */
export type Halt = NonNullable<Zeiger['gehalten']>

/** „Seit 25.11.2026, 14:03 zeigt das Portal einen früheren Stand, festgehalten von Anna Berg.“ */
export function describeHalt({ seit, von }: Halt): string {
  return `Seit ${formatZeit(new Date(seit))} zeigt das Portal einen früheren Stand, festgehalten von ${von}.`
}
