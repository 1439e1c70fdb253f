import type { Basis, Snapshot } from '@infoschalter/snapshot'

/** What a unit is called, and where it is described; no name: it has left the catalogue since. */
export function einheitVon(
  { leistungen, katalog, leikaName }: Snapshot,
  basis: Basis,
  id: string,
): { readonly name: string; readonly ziel: string | null } {
  switch (basis) {
    case 'anliegen': {
      const leistung = leistungen.findBySlug(id)
      return { name: leistung?.titel ?? '', ziel: leistung === undefined ? null : `/leistungen/${leistung.slug}` }
    }
    case 'ozg':
      return { name: katalog.findOzgLeistung(id as never)?.name ?? '', ziel: null }
    case 'leika':
      return { name: leikaName(id as never) ?? '', ziel: null }
  }
}
