import { type Monat, MonatSchema } from '@infoschalter/snapshot'
import { tagIn } from '../zeit.ts'

/** The month in Germany at a time. */
export function monatIn(zeit: Date): Monat {
  return MonatSchema.parse(tagIn(zeit).slice(0, 7))
}

/** What is kept of a month, as far as it decides. */
interface Vorhanden {
  readonly monat: Monat
  /** Of all that its figures depend on. */
  readonly digest: string
}

/**
 * What becomes of the month of a report when something is published:
 *
 * - `anlegen`: it has no figures yet.
 * - `ersetzen`: the month is not over, and something has changed: a second report, or a Leistung that is new.
 * - `lassen`: nothing has changed, or the month is over. Its figures are frozen, whatever comes.
 * - `zukunft`: the report was imported in a month that has not come: some clock is wrong.
 */
export type Entscheidung = 'anlegen' | 'ersetzen' | 'lassen' | 'zukunft'

/** @param vorhandene all months that are kept, in any order */
export function entscheide({ monat, digest }: Vorhanden, heute: Monat, vorhandene: readonly Vorhanden[]): Entscheidung {
  if (monat > heute) return 'zukunft'
  const eigener = vorhandene.find((einer) => einer.monat === monat)
  if (eigener !== undefined) return eigener.digest === digest || monat < heute ? 'lassen' : 'ersetzen'
  // A month before one that is kept comes too late: the later one's changes are explained without it.
  return vorhandene.some((einer) => einer.monat > monat && einer.monat <= heute) ? 'lassen' : 'anlegen'
}
