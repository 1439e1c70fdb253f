import { type Ars, EBENEN, type Reifegrad } from '@infoschalter/domain'
import type { Gruppe } from './kennzahlen.ts'
import type { Einheit } from './messen.ts'
import type { Raum } from './raum.ts'

/**
 * Reifegrade: how digital a unit is, 0 to 4, as those say who do the work. No report of online services holds them, and none can
 * be worked out from one; so they stand beside the other figures and change none of them.
 */

/** What a Kommune or a Kreis says about a unit. */
export interface Reifegradangabe {
  /** Id of the unit. */
  readonly einheit: string
  readonly ars: Ars
  readonly reifegrad: Reifegrad
}

/** Pairs of unit and Kommune by Reifegrad, out of those in which somebody is competent. */
export interface Reifegradzahlen {
  /** How many pairs have Reifegrad 0, 1, 2, 3, 4. */
  readonly je: readonly [number, number, number, number, number]
  readonly ohneAngabe: number
  readonly von: number
}

export interface Reifegrade<A extends Reifegradangabe> {
  /** Whether anybody says anything about a unit, for whatever area that there is. */
  hasAngabe(einheit: number): boolean
  /** What holds in a Kommune, by the places of both in the measurement; null: nobody has said. */
  reifegradIn(einheit: number, kommune: number): A | null
  /** @param zeilen places of the units that are counted; all where it is missing */
  zaehle(gruppe: Gruppe, zeilen?: Iterable<number>): Reifegradzahlen
}

/**
 * Settles whose word holds where: first that of the level whose duty the unit is, then that of the smallest area. What a Kreis
 * says so holds in its Kommunen, unless one of them does the work and says otherwise. Where two contradict each other for the
 * same area, the lower one holds, in whatever order they come.
 *
 * @param angaben those about units or areas that are not there count nowhere
 */
export function createReifegrade<A extends Reifegradangabe>(
  raum: Raum,
  einheiten: readonly Einheit[],
  angaben: readonly A[],
): Reifegrade<A> {
  const jeEinheit = Map.groupBy(angaben, ({ einheit }) => einheit)
  const zeilen = einheiten.map(({ id, ebene }) => {
    const eigene = jeEinheit.get(id)
    return eigene === undefined ? null : zeileFor(raum, ebene, eigene)
  })

  function reifegradIn(einheit: number, kommune: number): A | null {
    return zeilen[einheit]?.[kommune] ?? null
  }

  return {
    hasAngabe: (einheit) => zeilen[einheit]?.some((angabe) => angabe !== null) ?? false,
    reifegradIn,
    zaehle({ kommunen }, welche = einheiten.keys()) {
      const je: [number, number, number, number, number] = [0, 0, 0, 0, 0]
      let von = 0
      for (const einheit of welche) {
        const ebene = einheiten[einheit]?.ebene ?? null
        for (const kommune of kommunen) {
          if (ebene !== null && !raum.hatZustaendige(ebene, kommune)) continue
          von++
          const angabe = reifegradIn(einheit, kommune)
          if (angabe !== null) je[angabe.reifegrad]++
        }
      }
      return { je, ohneAngabe: von - je.reduce((summe, zahl) => summe + zahl, 0), von }
    },
  }
}

/** For each Kommune what holds there. */
function zeileFor<A extends Reifegradangabe>(raum: Raum, ebene: Einheit['ebene'], angaben: readonly A[]): readonly (A | null)[] {
  const zeile: (A | null)[] = raum.kommunen.map(() => null)
  const nachRang = angaben.flatMap((angabe) => {
    const bereich = raum.bereich(angabe.ars)
    return bereich === undefined ? [] : [{ angabe, ...bereich, isZustaendig: bereich.ebene === ebene }]
  })
  // The weightiest last: it overwrites what was there.
  nachRang.sort(
    (a, b) =>
      Number(a.isZustaendig) - Number(b.isZustaendig) ||
      EBENEN.indexOf(b.ebene) - EBENEN.indexOf(a.ebene) ||
      b.angabe.reifegrad - a.angabe.reifegrad,
  )
  for (const { angabe, von, bis } of nachRang) zeile.fill(angabe, von, bis)
  return zeile
}
