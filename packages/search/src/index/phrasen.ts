import { stem } from '../analyse/stamm.ts'
import { inhaltswoerter, isSchwach, isVerneint, isWeg, joinTrennbare } from '../analyse/stoppwoerter.ts'
import { toFormen, type Wort } from '../analyse/woerter.ts'
import type { Suchdokument } from './dokument.ts'
import type { Leser } from './leser.ts'

/** Titles and synonyms as wholes: key → numbers of the documents that are called so, ascending. Ordered by key. */
export type PhrasenDaten = readonly (readonly [key: string, dokumente: readonly number[]])[]

/** Stands in a key for any negation. */
export const NICHT = 'nicht'

/**
 * What two wordings of the same wish have in common: their stems without weak words, each once, in order of the
 * alphabet. "Hund anmelden" and "Anmeldung des Hundes beantragen" have the same key. A way counts: an Online-Ausweis is no
 * Ausweis; so does whether it is negated. Null when nothing is left.
 */
export function phraseKey(woerter: readonly Wort[]): string | null {
  return keyOf(
    inhaltswoerter(joinTrennbare(woerter)).map((wort) => stem(wort.form)),
    { verneint: isVerneint(woerter) },
  )
}

/** The same for stems; without those that name a way (online) when `ohneWege`. */
export function keyOf(
  alle: readonly string[],
  { ohneWege = false, verneint = false }: { readonly ohneWege?: boolean; readonly verneint?: boolean } = {},
): string | null {
  if (alle.length === 0) return null
  const zaehlt = (stamm: string) => !isSchwach(stamm) || (isWeg(stamm) && !ohneWege)
  const staemme = new Set(alle.every(isSchwach) ? alle : alle.filter(zaehlt))
  return [...staemme, ...(verneint ? [NICHT] : [])].toSorted().join(' ')
}

/**
 * The titles of questions, and of their synonyms those that ask about one word: no phrases by which a thing is called, but
 * somebody may ask this or something near to it.
 */
export function collectFragen(dokumente: readonly Suchdokument[], leser: Leser): PhrasenDaten {
  return [...dokumente.entries()].flatMap(([nr, { typ, titel, synonyme }]) => {
    if (typ !== 'frage') return []
    const keys = new Set([titel, ...synonyme.filter((text) => isSatzUmEinWort(text, leser))].map(leser.phrase))
    return [...keys].filter((key) => key !== null).map((key) => [key, [nr]] as const)
  })
}

/**
 * The title of a question is no phrase: what its stop words say is lost in the key. What has no other words ("Einer für
 * Alle", "e. V.") is known by all of them, as they stand.
 */
export function collectPhrasen(dokumente: readonly Suchdokument[], leser: Leser): PhrasenDaten {
  const phrasen = new Map<string, Set<number>>()
  for (const [nr, { typ, titel, synonyme }] of dokumente.entries()) {
    for (const text of [...(typ === 'frage' ? [] : [titel, withoutKlammer(titel)]), ...synonyme]) {
      const key = leser.phrase(text) ?? toFormen(leser.woerter(text))
      if (key !== '' && !(typ === 'frage' && isSatzUmEinWort(text, leser)))
        phrasen.set(key, (phrasen.get(key) ?? new Set()).add(nr))
    }
  }
  return [...phrasen].map(([key, nrn]): [string, number[]] => [key, [...nrn]]).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** "Wer erfährt von meiner Gewerbeanmeldung?" asks about one thing: whoever names only that thing has not asked. */
function isSatzUmEinWort(text: string, leser: Leser): boolean {
  return leser.phrase(text)?.includes(' ') === false && leser.woerter(text).length > 2
}

/** "Hund anmelden (Hundesteuer)" is also called "Hund anmelden". */
function withoutKlammer(titel: string): string {
  return titel.replace(/\([^()]*\)/g, ' ')
}
