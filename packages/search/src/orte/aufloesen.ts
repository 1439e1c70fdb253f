import { kreisOf } from '@infoschalter/domain'
import type { Wort } from '../analyse/woerter.ts'
import type { Suchort } from '../index/dokument.ts'
import type { Fundstelle } from './erkennen.ts'

/** What the places named in a query come to. */
export interface Ortswahl {
  /** The one place meant; null when none is named or several remain. */
  readonly ort: Suchort | null
  /** The places that remain when it is not one. */
  readonly mehrdeutig: readonly Suchort[]
  /** Whether the place is named beyond doubt. */
  readonly genau: boolean
  /** The places where the chosen place is named. */
  readonly stellen: readonly Fundstelle[]
}

const KEINE_WAHL: Ortswahl = { ort: null, mehrdeutig: [], genau: false, stellen: [] }

/**
 * Several names that fit together come to the smallest place ("33154 Salzkotten", "Verl, Kreis Gütersloh"). If they
 * contradict each other, the place after "nach" counts (somebody moves there), then the one after "in"; else all
 * remain.
 */
export function waehleOrt(woerter: readonly Wort[], fundstellen: readonly Fundstelle[]): Ortswahl {
  if (fundstellen.length === 0) return KEINE_WAHL
  for (const stellen of [fundstellen, nach('nach', woerter, fundstellen), nach('in', woerter, fundstellen)]) {
    const gemeinsame = stellen.length === 0 ? [] : stellen.map(({ orte }) => orte).reduce(vereinbare)
    if (gemeinsame.length === 0) continue
    const ort = gemeinsame.length === 1 ? (gemeinsame[0] ?? null) : null
    return { ort, mehrdeutig: ort === null ? gemeinsame : [], genau: stellen.some(({ genau }) => genau), stellen }
  }
  const alle = [...new Set(fundstellen.flatMap(({ orte }) => orte))]
  return { ort: null, mehrdeutig: alle, genau: false, stellen: fundstellen }
}

function nach(wort: string, woerter: readonly Wort[], fundstellen: readonly Fundstelle[]): readonly Fundstelle[] {
  return fundstellen.filter(({ von }) => {
    const davor = woerter[von - 1]?.form
    return davor === wort || (davor === 'stadt' && woerter[von - 2]?.form === wort)
  })
}

/** The places that fit both lists: the same, or the Kommune where the other is its Kreis. */
function vereinbare(a: readonly Suchort[], b: readonly Suchort[]): readonly Suchort[] {
  return [...new Set(a.flatMap((links) => b.flatMap((rechts) => kleinerer(links, rechts) ?? [])))]
}

function kleinerer(a: Suchort, b: Suchort): Suchort | undefined {
  if (a.ars === b.ars) return a
  if (liegtIn(a, b)) return a
  return liegtIn(b, a) ? b : undefined
}

/** Whether a Kommune lies in a Kreis. */
export function liegtIn(ort: Suchort, kreis: Suchort): boolean {
  return kreis.art === 'kreis' && ort.art === 'kommune' && kreisOf(ort.ars) === kreisOf(kreis.ars)
}
