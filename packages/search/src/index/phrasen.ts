import { stem } from '../analyse/stamm.ts'
import { inhaltswoerter, isSchwach } from '../analyse/stoppwoerter.ts'
import type { Wort } from '../analyse/woerter.ts'
import type { Suchdokument } from './dokument.ts'
import type { Leser } from './leser.ts'

/** Titles and synonyms as wholes: key → numbers of the documents that are called so, ascending. Ordered by key. */
export type PhrasenDaten = readonly (readonly [key: string, dokumente: readonly number[]])[]

/**
 * What two wordings of the same wish have in common: their stems without weak words, each once, in order of the
 * alphabet. "Hund anmelden" and "Anmeldung des Hundes online" have the same key. Null when nothing is left.
 */
export function phraseKey(woerter: readonly Wort[]): string | null {
  return keyOf(inhaltswoerter(woerter).map((wort) => stem(wort.form)))
}

/** The same for stems. */
export function keyOf(alle: readonly string[]): string | null {
  const starke = alle.filter((stamm) => !isSchwach(stamm))
  const key = [...new Set(starke.length > 0 ? starke : alle)].toSorted().join(' ')
  return key === '' ? null : key
}

/** The titles of questions: no phrases by which a thing is called, but what somebody asks may come near to one. */
export function collectFragetitel(dokumente: readonly Suchdokument[], leser: Leser): PhrasenDaten {
  return [...dokumente.entries()].flatMap(([nr, { typ, titel }]) => {
    const key = typ === 'frage' ? leser.phrase(titel) : null
    return key === null ? [] : [[key, [nr]] as const]
  })
}

/** The title of a question is no phrase: what its stop words say is lost in the key. */
export function collectPhrasen(dokumente: readonly Suchdokument[], leser: Leser): PhrasenDaten {
  const phrasen = new Map<string, Set<number>>()
  for (const [nr, { typ, titel, synonyme }] of dokumente.entries()) {
    for (const text of [...(typ === 'frage' ? [] : [titel, withoutKlammer(titel)]), ...synonyme]) {
      const key = leser.phrase(text)
      if (key !== null) phrasen.set(key, (phrasen.get(key) ?? new Set()).add(nr))
    }
  }
  return [...phrasen].map(([key, nrn]): [string, number[]] => [key, [...nrn]]).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** "Hund anmelden (Hundesteuer)" is also called "Hund anmelden". */
function withoutKlammer(titel: string): string {
  return titel.replace(/\([^()]*\)/g, ' ')
}
