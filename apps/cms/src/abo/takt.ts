import { addTage, type Datum, type Rhythmus, toInstant } from '@infoschalter/domain'
import { tagIn } from '../zeit.ts'

/**
 * The day of the newest issue that is due: a day for the daily one, a Monday for the weekly one.
 *
 * @param uhrzeit when mail goes out, on a clock in Germany: `07:00`
 */
export function faelligeAusgabe(rhythmus: Rhythmus, jetzt: Date, uhrzeit: string): Datum {
  const heute = tagIn(jetzt)
  const tag = jetzt >= toInstant(`${heute}T${uhrzeit}`) ? heute : addTage(heute, -1)
  return rhythmus === 'taeglich' ? tag : montagVor(tag)
}

function montagVor(tag: Datum): Datum {
  const wochentag = new Date(`${tag}T00:00:00Z`).getUTCDay()
  return addTage(tag, -((wochentag + 6) % 7))
}

/** After a mail server was not there or said "later": five minutes, then always twice as long, at most six hours. */
const ERSTE_PAUSE_MS = 5 * 60_000
const LAENGSTE_PAUSE_MS = 6 * 3_600_000
/** Together about two days: as long as mail servers themselves try. */
export const VERSUCHE = 14

/** When to try again after so many attempts; null: no more. */
export function naechsterVersuch(versuche: number, jetzt: Date): Date | null {
  if (versuche >= VERSUCHE) return null
  return new Date(jetzt.getTime() + Math.min(ERSTE_PAUSE_MS * 2 ** (versuche - 1), LAENGSTE_PAUSE_MS))
}
