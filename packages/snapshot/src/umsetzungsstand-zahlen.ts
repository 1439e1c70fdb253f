import {
  createRaum,
  GROESSENKLASSEN,
  type Gruppe,
  groessenklasse,
  gruppenJeGebiet,
  gruppenNach,
  gruppeVon,
  type Kennzahlen,
  type Messung,
  type Raum,
  type Verbreitung,
  verbreitungen,
  zaehle,
} from '@infoschalter/coverage'
import { type Ars, EBENEN, type Gebiet } from '@infoschalter/domain'
import type { Basis, Gezaehlt, UmsetzungsstandDaten } from './umsetzungsstand.ts'

/** A measurement of which each unit has a Themenfeld. */
export interface Stand extends Messung {
  readonly einheiten: readonly Gezaehlt[]
}

/** The figures of the Kommunen of one size (`unter-10000`) or one type (`Stadt`). */
export interface Gruppenzahlen {
  readonly nach: 'groesse' | 'art'
  readonly id: string
  readonly zahlen: Kennzahlen
}

/** The figures of a snapshot. Each is counted when it is asked for first, from the table that the snapshot holds. */
export interface Umsetzungsstand {
  readonly methode: number
  readonly gebietUnbekannt: number
  /** The measurement in one of the three ways. */
  stand(basis: Basis): Stand
  /** All Kommunen together. */
  gesamt(basis: Basis): Kennzahlen
  /** Every area by its ARS, on every level. */
  jeGebiet(basis: Basis): ReadonlyMap<Ars, Kennzahlen>
  /** Every Themenfeld by its number, for all Kommunen together; units of none are under null. */
  jeThemenfeld(basis: Basis): ReadonlyMap<number | null, Kennzahlen>
  /** Kommunen by size, the smallest first, then by type; those of unknown size are in no class. */
  jeGruppe(basis: Basis): readonly Gruppenzahlen[]
  /** How far each unit has spread, in the order of the measurement. */
  verbreitung(basis: Basis): readonly Verbreitung[]
}

/** Puts what was measured together with the areas, for counting. */
export function createUmsetzungsstand(daten: UmsetzungsstandDaten, gebiete: readonly Gebiet[]): Umsetzungsstand {
  const raum = createRaum(gebiete)
  const alle: Gruppe = { id: 'alle', kommunen: [...raum.kommunen.keys()] }
  const stand = perBasis((basis) => readStand(daten, raum, basis))
  return {
    methode: daten.methode,
    gebietUnbekannt: daten.gebietUnbekannt,
    stand,
    gesamt: perBasis((basis) => zaehle(stand(basis), [alle])[0] as Kennzahlen),
    jeGebiet: perBasis((basis) => {
      const gruppen = EBENEN.flatMap((ebene) => gruppenJeGebiet(raum, ebene))
      const zahlen = zaehle(stand(basis), gruppen)
      return new Map(gruppen.map(({ id }, i) => [id as Ars, zahlen[i] as Kennzahlen]))
    }),
    jeThemenfeld: perBasis((basis) => {
      const jeFeld = Map.groupBy(stand(basis).einheiten.keys(), (i) => stand(basis).einheiten[i]?.themenfeld ?? null)
      return new Map([...jeFeld].map(([feld, zeilen]) => [feld, zaehle(stand(basis), [alle], zeilen)[0] as Kennzahlen]))
    }),
    jeGruppe: perBasis((basis) => {
      const gruppen = gruppenNachGroesseUndArt(raum)
      const zahlen = zaehle(
        stand(basis),
        gruppen.map(({ gruppe }) => gruppe),
      )
      return gruppen.map(({ nach, gruppe }, i) => ({ nach, id: gruppe.id, zahlen: zahlen[i] as Kennzahlen }))
    }),
    verbreitung: perBasis((basis) => verbreitungen(stand(basis), alle, kreiseUndKreisfreie(raum))),
  }
}

function gruppenNachGroesseUndArt(raum: Raum): readonly { readonly nach: Gruppenzahlen['nach']; readonly gruppe: Gruppe }[] {
  const reihe = GROESSENKLASSEN.map(({ id }): string => id)
  const groessen = gruppenNach(raum, groessenklasse).toSorted((a, b) => reihe.indexOf(a.id) - reihe.indexOf(b.id))
  const arten = gruppenNach(raum, ({ art }) => art ?? null).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [
    ...groessen.map((gruppe) => ({ nach: 'groesse', gruppe }) as const),
    ...arten.map((gruppe) => ({ nach: 'art', gruppe }) as const),
  ]
}

function kreiseUndKreisfreie(raum: Raum): readonly Gruppe[] {
  const kreisfreie = raum.kommunen.filter(({ art }) => art === 'kreisfreie Stadt').map(({ ars }) => gruppeVon(raum, ars))
  return [...gruppenJeGebiet(raum, 'kreis'), ...kreisfreie]
}

function perBasis<T>(compute: (basis: Basis) => T): (basis: Basis) => T {
  const bekannt = new Map<Basis, T>()
  return (basis) => {
    const wert = bekannt.get(basis) ?? compute(basis)
    bekannt.set(basis, wert)
    return wert
  }
}

function readStand(daten: UmsetzungsstandDaten, raum: Raum, basis: Basis): Stand {
  const platz = new Map(daten.kommunen.map((ars, i) => [ars, i]))
  const einheiten = daten.basen[basis]
  const breite = raum.kommunen.length
  const stufen = new Uint8Array(einheiten.length * breite)
  for (const [i, { stufen: ziffern }] of einheiten.entries())
    if (ziffern !== '')
      for (const [k, { ars }] of raum.kommunen.entries()) stufen[i * breite + k] = Number(ziffern[platz.get(ars) ?? -1] ?? 0)
  return {
    raum,
    einheiten,
    stufen,
    weiteste: einheiten.map(({ weiteste }) => weiteste),
    ungezaehlt: { gebietUnbekannt: daten.gebietUnbekannt, schluesselUnbekannt: 0 },
  }
}
