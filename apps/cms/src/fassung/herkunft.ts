import type { RequestContext } from 'payload'
import { formatZeit } from '../zeit.ts'

/** That a change restores an earlier version: set by the program alone, as nobody outside can set the context of a request. */

/** The context of such a change, with the time at which the version was written. */
export function ausFassung(geschrieben: string): RequestContext {
  return { fassung: geschrieben }
}

export function isWiederherstellung(context: RequestContext): boolean {
  return typeof context['fassung'] === 'string'
}

/** Which version is restored, for the change log; null when the change is none of that sort. */
export function fassungVon(context: RequestContext): string | null {
  const geschrieben = context['fassung']
  return typeof geschrieben === 'string' ? `Fassung vom ${formatZeit(new Date(geschrieben))}` : null
}
