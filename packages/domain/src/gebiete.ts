import type { Ars } from './ars.ts'
import type { Gebiet, Kommune, Kreis } from './gebiet.ts'
import type { Plz } from './plz.ts'

/** Finds areas by key, slug and postcode, and the areas above an area. */
export interface Gebietsverzeichnis {
  readonly alle: readonly Gebiet[]
  /** By name, in German order. */
  readonly kommunen: readonly Kommune[]
  /** By name, in German order; kreisfreie Städte are not among them. */
  readonly kreise: readonly Kreis[]
  findByArs(ars: Ars): Gebiet | undefined
  /** Kommune or Kreis, as in the URL `/orte/<slug>`. */
  findBySlug(slug: string): Kommune | Kreis | undefined
  /** The municipalities in which a postcode lies, by name; empty when no register knows it. */
  findByPlz(plz: Plz): readonly Kommune[]
  /** The area and all above it, smallest first. Throws on an ARS that is not in the directory: that is a bug. */
  kette(ars: Ars): readonly Gebiet[]
  /** The municipalities that lie in an area, by name; a Kommune lies in itself. */
  kommunenIn(ars: Ars): readonly Kommune[]
}

const nachName = new Intl.Collator('de')

/**
 * Builds the directory. The areas must form a tree: each `liegtIn` names an area of the list and
 * slugs of Kommunen and Kreise are unique (checked when a snapshot is compiled).
 */
export function createGebietsverzeichnis(alle: readonly Gebiet[]): Gebietsverzeichnis {
  const byArs = new Map(alle.map((gebiet) => [gebiet.ars, gebiet]))
  const sorted = alle.toSorted((a, b) => nachName.compare(a.name, b.name))
  const kommunen = sorted.filter((gebiet) => gebiet.ebene === 'kommune')
  const kreise = sorted.filter((gebiet) => gebiet.ebene === 'kreis')
  const bySlug = new Map([...kreise, ...kommunen].map((gebiet) => [gebiet.slug, gebiet]))
  const byPlz = Map.groupBy(
    kommunen.flatMap((kommune) => kommune.plz.map((plz) => ({ plz, kommune }))),
    (paar) => paar.plz,
  )

  function kette(ars: Ars): readonly Gebiet[] {
    const gebiet = byArs.get(ars)
    if (gebiet === undefined) throw new Error(`area ${ars} is not in the directory`)
    return gebiet.liegtIn === null ? [gebiet] : [gebiet, ...kette(gebiet.liegtIn)]
  }

  /** Built when it is asked for first: pages of the Umsetzungsstand ask for every Kreis. */
  let jeGebiet: ReadonlyMap<Ars, readonly Kommune[]> | null = null

  return {
    alle,
    kommunen,
    kreise,
    findByArs: (ars) => byArs.get(ars),
    findBySlug: (slug) => bySlug.get(slug),
    findByPlz: (plz) => byPlz.get(plz)?.map((paar) => paar.kommune) ?? [],
    kette,
    kommunenIn: (ars) => {
      jeGebiet ??= collectKommunen(kommunen, kette)
      return jeGebiet.get(ars) ?? []
    },
  }
}

function collectKommunen(
  kommunen: readonly Kommune[],
  kette: (ars: Ars) => readonly Gebiet[],
): ReadonlyMap<Ars, readonly Kommune[]> {
  const paare = kommunen.flatMap((kommune) => kette(kommune.ars).map(({ ars }) => ({ ars, kommune })))
  return new Map([...Map.groupBy(paare, ({ ars }) => ars)].map(([ars, mehrere]) => [ars, mehrere.map(({ kommune }) => kommune)]))
}
