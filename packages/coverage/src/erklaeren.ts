import type { Ars } from '@infoschalter/domain'
import { type Kennzahlen, zaehle } from './kennzahlen.ts'
import { type Einheit, type Meldung, type Messung, measure } from './messen.ts'
import { METHODE } from './methode.ts'
import { createRaum, type Raumgebiet } from './raum.ts'

/**
 * Why figures of two days differ. From the one state to the other in steps, each changing one thing only; what a figure changes
 * by in a step is what that thing is the reason for. The steps add up to the whole difference, in every figure.
 */

/** All that the figures of a day depend on. */
export interface Grundlage {
  readonly methode: number
  readonly gebiete: readonly Raumgebiet[]
  readonly einheiten: readonly Einheit[]
  readonly meldungen: readonly Meldung[]
}

/**
 * The reasons, in the order in which they are taken:
 *
 * - `gebietsstand`: Kommunen were merged, renamed, or lie elsewhere now; other numbers of inhabitants.
 * - `zuordnung`: other keys belong to a unit, it is somebody else's duty, or units are new or gone.
 * - `anderes-gebiet`: a service that was there before is reported for other areas.
 * - `anderer-zustand`: a service that was there before is switched on or off, covers more or less, or its link was reached or not.
 * - `weggefallen`: a service is no longer reported.
 * - `neu`: a service is reported for the first time.
 * - `zaehlweise`: the same is counted by another method.
 */
export const GRUENDE = [
  'gebietsstand',
  'zuordnung',
  'anderes-gebiet',
  'anderer-zustand',
  'weggefallen',
  'neu',
  'zaehlweise',
] as const
export type Grund = (typeof GRUENDE)[number]

export interface Veraenderung {
  readonly grund: Grund
  /** By how much each figure is higher (or lower) for this reason alone. */
  readonly inMindestensEiner: number
  readonly flaechendeckend: number
  readonly paareOnline: number
  /** What they are out of may change as well. */
  readonly einheiten: number
  readonly paareVon: number
}

/** How a method counts. */
export type Messmethode = typeof measure
/** Every method that figures were ever published by: an old one is never changed, a new one is put beside it. */
const METHODEN: ReadonlyMap<number, Messmethode> = new Map([[METHODE, measure]])

/**
 * @param nachfolger for each ARS that is gone the one that stands in its place
 * @param methoden how each version counts
 * @returns a step for every reason that has changed something; none when nothing has changed
 */
export function erklaere(
  vorher: Grundlage,
  nachher: Grundlage,
  nachfolger: ReadonlyMap<Ars, Ars> = new Map(),
  methoden: ReadonlyMap<number, Messmethode> = METHODEN,
): readonly Veraenderung[] {
  const alte = vorher.meldungen.map((meldung) => ({ ...meldung, ars: nachfolger.get(meldung.ars) ?? meldung.ars }))
  const neue = nachher.meldungen
  const umgezogen = moveTo(alte, neue)
  const imNeuenZustand = updateTo(umgezogen, neue)
  const geblieben = onlyIn(imNeuenZustand, neue)
  const schritte: readonly (readonly [Grund, Grundlage])[] = [
    ['gebietsstand', { ...vorher, gebiete: nachher.gebiete, meldungen: alte }],
    ['zuordnung', { ...nachher, methode: vorher.methode, meldungen: alte }],
    ['anderes-gebiet', { ...nachher, methode: vorher.methode, meldungen: umgezogen }],
    ['anderer-zustand', { ...nachher, methode: vorher.methode, meldungen: imNeuenZustand }],
    ['weggefallen', { ...nachher, methode: vorher.methode, meldungen: geblieben }],
    ['neu', { ...nachher, methode: vorher.methode }],
    ['zaehlweise', nachher],
  ]
  let bisher = countAll(vorher, methoden)
  return schritte.flatMap(([grund, grundlage]) => {
    const jetzt = countAll(grundlage, methoden)
    const unterschied = subtract(jetzt, bisher)
    bisher = jetzt
    return Object.values(unterschied).every((zahl) => zahl === 0) ? [] : [{ grund, ...unterschied }]
  })
}

/** The figures for all Kommunen together. */
function countAll(grundlage: Grundlage, methoden: ReadonlyMap<number, Messmethode>): Kennzahlen {
  const messung = measureGrundlage(grundlage, methoden)
  const alle = { id: 'alle', kommunen: [...messung.raum.kommunen.keys()] }
  return zaehle(messung, [alle])[0] as Kennzahlen
}

/** Throws for a method that nobody knows: what was published by it must not be counted by another one. */
function measureGrundlage(
  { methode, gebiete, einheiten, meldungen }: Grundlage,
  methoden: ReadonlyMap<number, Messmethode>,
): Messung {
  const messmethode = methoden.get(methode)
  if (messmethode === undefined) throw new Error(`no method ${methode}`)
  return messmethode(createRaum(gebiete), einheiten, meldungen)
}

function subtract(jetzt: Kennzahlen, bisher: Kennzahlen): Omit<Veraenderung, 'grund'> {
  return {
    inMindestensEiner: jetzt.inMindestensEiner - bisher.inMindestensEiner,
    flaechendeckend: jetzt.flaechendeckend - bisher.flaechendeckend,
    paareOnline: jetzt.paare.online - bisher.paare.online,
    einheiten: jetzt.einheiten - bisher.einheiten,
    paareVon: jetzt.paare.von - bisher.paare.von,
  }
}

/** A service is known by what it is for and by its address; one without an address by its area as well. */
function dienstOf({ leikaSchluessel, url, ars }: Meldung): string {
  return `${leikaSchluessel} ${url ?? ars}`
}

const meldungOf = (meldung: Meldung): string => `${dienstOf(meldung)} ${meldung.ars}`

/** The old reports, those of services that are still there for the areas that they are reported for now, in their old state. */
function moveTo(alte: readonly Meldung[], neue: readonly Meldung[]): readonly Meldung[] {
  const jeDienst = Map.groupBy(neue, dienstOf)
  const bisherige = Map.groupBy(alte, dienstOf)
  return [...bisherige].flatMap(([dienst, meldungen]) => {
    const [erste] = meldungen
    const jetzt = jeDienst.get(dienst)
    if (jetzt === undefined || erste === undefined) return meldungen
    const jeGebiet = new Map(meldungen.map((meldung) => [meldung.ars, meldung]))
    // For an area that is new to it a service brings the state that it has elsewhere.
    return jetzt.map(({ ars }) => jeGebiet.get(ars) ?? { ...erste, ars })
  })
}

/** The same reports in the state that they have now. */
function updateTo(alte: readonly Meldung[], neue: readonly Meldung[]): readonly Meldung[] {
  const jetzt = new Map(neue.map((meldung) => [meldungOf(meldung), meldung]))
  return alte.map((meldung) => jetzt.get(meldungOf(meldung)) ?? meldung)
}

function onlyIn(alte: readonly Meldung[], neue: readonly Meldung[]): readonly Meldung[] {
  const jetzt = new Set(neue.map(meldungOf))
  return alte.filter((meldung) => jetzt.has(meldungOf(meldung)))
}
