import { type Ars, BUND, kreisOf, landOf, regierungsbezirkOf } from '@infoschalter/domain'

/** Areas whose key lies between two others, both included. */
export interface Bereich {
  readonly von: string
  readonly bis: string
}

/** What a report from a file speaks of: everything. */
export const UEBERALL: readonly Bereich[] = [{ von: '000000000000', bis: '999999999999' }]

/** Lengths of the part of an ARS that names Land, Regierungsbezirk, Kreis and Gemeindeverband. */
const EBENEN_LAENGEN = [2, 3, 5, 9]

/**
 * The areas that a report for one area speaks of: the area itself, those below it (they share the beginning of its key)
 * and those above it. Only there may a missing record mean that it is gone.
 */
export function bereicheOf(ars: Ars, mitOberen: boolean, mitUnteren: boolean): readonly Bereich[] {
  if (ars === BUND) return mitUnteren ? UEBERALL : [genau(BUND)]
  const laenge = EBENEN_LAENGEN.find((stellen) => /^0*$/.test(ars.slice(stellen)))
  const untere = mitUnteren && laenge !== undefined ? [{ von: ars, bis: ars.slice(0, laenge).padEnd(12, '9') }] : []
  const obere = mitOberen ? [BUND, landOf(ars), regierungsbezirkOf(ars), kreisOf(ars)].map(genau) : []
  return [genau(ars), ...untere, ...obere]
}

function genau(ars: Ars): Bereich {
  return { von: ars, bis: ars }
}
