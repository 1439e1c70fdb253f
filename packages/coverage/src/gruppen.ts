import type { Ars, Ebene } from '@infoschalter/domain'
import type { Gruppe } from './kennzahlen.ts'
import type { Raum, Raumgebiet } from './raum.ts'

/** The sets of Kommunen that are compared. */

/** Sizes by inhabitants, smallest first; `ab` belongs to the class, the next one's does not. */
export const GROESSENKLASSEN = [
  { id: 'unter-10000', name: 'unter 10.000', ab: 0 },
  { id: '10000-20000', name: '10.000 bis unter 20.000', ab: 10_000 },
  { id: '20000-50000', name: '20.000 bis unter 50.000', ab: 20_000 },
  { id: '50000-100000', name: '50.000 bis unter 100.000', ab: 50_000 },
  { id: 'ab-100000', name: '100.000 und mehr', ab: 100_000 },
] as const
export type Groessenklasse = (typeof GROESSENKLASSEN)[number]['id']

/** The size class of a Kommune; null when nobody knows how many people live there. */
export function groessenklasse({ einwohner }: Pick<Raumgebiet, 'einwohner'>): Groessenklasse | null {
  if (typeof einwohner !== 'number') return null
  return GROESSENKLASSEN.findLast(({ ab }) => einwohner >= ab)?.id ?? null
}

/** Every area of a level as a group, named by its ARS. */
export function gruppenJeGebiet(raum: Raum, ebene: Ebene): readonly Gruppe[] {
  return raum.gebiete(ebene).map(({ ars }) => gruppeVon(raum, ars))
}

/** The Kommunen of an area; empty for one that is not there. */
export function gruppeVon(raum: Raum, ars: Ars): Gruppe {
  const { von, bis } = raum.bereich(ars) ?? { von: 0, bis: 0 }
  return { id: ars, kommunen: Array.from({ length: bis - von }, (_, i) => von + i) }
}

/** The Kommunen by what `nach` says of them; those of which it says nothing are in no group. */
export function gruppenNach<T extends string>(raum: Raum, nach: (kommune: Raumgebiet) => T | null): readonly Gruppe[] {
  const je = new Map<T, number[]>()
  for (const [i, kommune] of raum.kommunen.entries()) {
    const id = nach(kommune)
    if (id === null) continue
    const bisher = je.get(id)
    if (bisher === undefined) je.set(id, [i])
    else bisher.push(i)
  }
  return [...je].map(([id, kommunen]) => ({ id, kommunen }))
}
