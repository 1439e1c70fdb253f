import type { Ebene } from '@infoschalter/domain'
import { groessenklasse } from './gruppen.ts'
import { type Einheit, type Messung, type Stufe, stufeIn } from './messen.ts'
import type { Raum } from './raum.ts'

/**
 * From the table to what to do next: what is missing in a Kommune that others of its kind have, and where something that exists
 * would help most. "No report" stays what it is: it is never counted as "not online".
 */

/** What is not online in a Kommune, and who of its kind has it. */
export interface Luecke {
  /** Its place in the measurement. */
  readonly einheit: number
  readonly stufe: Exclude<Stufe, 'online'>
  /** Comparable Kommunen in which it is online, the nearest in inhabitants first. */
  readonly vorbilder: readonly number[]
}

/** Kommunen of the same type and size class, the nearest in inhabitants first; empty where nobody knows the size. */
export function vergleichbare(raum: Raum, kommune: number): readonly number[] {
  const hier = raum.kommunen[kommune]
  const klasse = hier === undefined ? null : groessenklasse(hier)
  if (hier === undefined || klasse === null) return []
  const abstand = (nummer: number) => Math.abs((raum.kommunen[nummer]?.einwohner ?? 0) - (hier.einwohner ?? 0))
  return [...raum.kommunen.keys()]
    .filter((nummer) => {
      const andere = raum.kommunen[nummer]
      return nummer !== kommune && andere?.art === hier.art && andere !== undefined && groessenklasse(andere) === klasse
    })
    .toSorted((a, b) => abstand(a) - abstand(b))
}

/**
 * What is a duty of the Kommune itself, is not online there, and is online in at least one comparable Kommune: first what most
 * of them have, among equals in the order of the units.
 */
export function findeLuecken(messung: Messung, kommune: number): readonly Luecke[] {
  const { raum, einheiten } = messung
  const gleiche = vergleichbare(raum, kommune)
  const luecken: Luecke[] = []
  for (const [nummer, einheit] of einheiten.entries()) {
    const stufe = stufeIn(messung, nummer, kommune)
    if (stufe === 'online' || !istEigene(raum, einheit, kommune)) continue
    const vorbilder = gleiche.filter((andere) => stufeIn(messung, nummer, andere) === 'online')
    if (vorbilder.length > 0) luecken.push({ einheit: nummer, stufe, vorbilder })
  }
  return luecken.toSorted((a, b) => b.vorbilder.length - a.vorbilder.length)
}

/** Whether it is the Kommune that has to act: its own duty, or one of the Kreise that a kreisfreie Stadt fulfils herself. */
function istEigene(raum: Raum, { ebene }: Einheit, kommune: number): boolean {
  const eigene: readonly (Ebene | null)[] =
    raum.kommunen[kommune]?.art === 'kreisfreie Stadt' ? ['kommune', 'kreis', null] : ['kommune', null]
  return eigene.includes(ebene)
}

/** What a Kommune would gain by some units. */
export interface Gewinn {
  readonly kommune: number
  /** How many of them are reported there and are not online from end to end. */
  readonly offen: number
  /** Of how many there is no report: they may be online. */
  readonly ohneMeldung: number
  readonly einwohner: number
}

/**
 * Where some units would help most people: Kommunen in which somebody is competent for them and they are not online, by units
 * times inhabitants; what nobody has reported decides only between equals.
 *
 * @param ausser Kommunen that have it already
 */
export function findeGewinn(messung: Messung, einheiten: readonly number[], ausser: ReadonlySet<number>): readonly Gewinn[] {
  const { raum } = messung
  return raum.kommunen
    .flatMap((gebiet, kommune): readonly Gewinn[] => {
      if (ausser.has(kommune)) return []
      const stufen = einheiten
        .filter((nummer) => {
          const ebene = messung.einheiten[nummer]?.ebene ?? null
          return ebene === null || raum.hatZustaendige(ebene, kommune)
        })
        .map((nummer) => stufeIn(messung, nummer, kommune))
      const ohneMeldung = stufen.filter((stufe) => stufe === 'keine-meldung').length
      const offen = stufen.filter((stufe) => stufe !== 'online').length - ohneMeldung
      return offen + ohneMeldung === 0 ? [] : [{ kommune, offen, ohneMeldung, einwohner: gebiet.einwohner ?? 0 }]
    })
    .toSorted(
      (a, b) => b.offen * b.einwohner - a.offen * a.einwohner || b.ohneMeldung * b.einwohner - a.ohneMeldung * a.einwohner,
    )
}
