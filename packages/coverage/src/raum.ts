import { type Ars, EBENEN, type Ebene, type Gebiet } from '@infoschalter/domain'

/** What of an area the figures depend on. */
export interface Raumgebiet {
  readonly ars: Ars
  readonly ebene: Ebene
  readonly liegtIn: Ars | null
  /** Kommunen only: how many people live there; null or missing: not known. */
  readonly einwohner?: number | null
  /** Kommunen only: `kreisfreie Stadt`, `Stadt`, `Gemeinde`. */
  readonly art?: string
}

/**
 * The Kommunen in an order in which every area is a run: a report for an area serves the Kommunen from `von` up to, but not
 * including, `bis`.
 */
export interface Raum {
  readonly kommunen: readonly Raumgebiet[]
  /** The run of an area; undefined for one that is not there. */
  bereich(ars: Ars): Bereich | undefined
  /** The areas of a level, in the order of the tree. */
  gebiete(ebene: Ebene): readonly Raumgebiet[]
  /**
   * Whether somebody is competent in a Kommune for what is the duty of a level: what is a duty of the Kreise is the own one of
   * a kreisfreie Stadt. Where the level does not exist, nobody is.
   */
  hatZustaendige(ebene: Ebene, kommune: number): boolean
}

export interface Bereich {
  readonly von: number
  readonly bis: number
  readonly ebene: Ebene
}

/** @param gebiete a tree: each `liegtIn` names one of them. One whose upper area is missing stands at the top. */
export function createRaum(gebiete: readonly Gebiet[] | readonly Raumgebiet[]): Raum {
  const alle: readonly Raumgebiet[] = gebiete
  const kinder = Map.groupBy(alle, ({ liegtIn }) => liegtIn)
  const kommunen: Raumgebiet[] = []
  const bereiche = new Map<Ars, Bereich>()
  const jeEbene = new Map<Ebene, Raumgebiet[]>(EBENEN.map((ebene) => [ebene, []]))
  const zustaendig = new Map<Ebene, boolean[]>(EBENEN.map((ebene) => [ebene, []]))

  function visit(gebiet: Raumgebiet, darueber: readonly Ebene[]): void {
    const von = kommunen.length
    const ebenen = [...darueber, gebiet.ebene]
    jeEbene.get(gebiet.ebene)?.push(gebiet)
    if (gebiet.ebene === 'kommune') {
      kommunen.push(gebiet)
      const hier = gebiet.art === 'kreisfreie Stadt' ? [...ebenen, 'kreis'] : ebenen
      for (const ebene of EBENEN) zustaendig.get(ebene)?.push(hier.includes(ebene))
    }
    for (const kind of kinder.get(gebiet.ars) ?? []) visit(kind, ebenen)
    bereiche.set(gebiet.ars, { von, bis: kommunen.length, ebene: gebiet.ebene })
  }
  const vorhanden = new Set(alle.map(({ ars }) => ars))
  for (const gebiet of alle) if (gebiet.liegtIn === null || !vorhanden.has(gebiet.liegtIn)) visit(gebiet, [])

  return {
    kommunen,
    bereich: (ars) => bereiche.get(ars),
    gebiete: (ebene) => jeEbene.get(ebene) ?? [],
    hatZustaendige: (ebene, kommune) => zustaendig.get(ebene)?.[kommune] ?? false,
  }
}
