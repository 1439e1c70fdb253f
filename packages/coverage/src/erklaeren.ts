import type { Ars } from '@infoschalter/domain'
import { createZaehlung, type Kennzahlen } from './kennzahlen.ts'
import { bundle, createSchluesselzaehler, type Einheit, type Meldung, type Messung } from './messen.ts'
import { METHODE } from './methode.ts'
import { createRaum, type Raum, type Raumgebiet } from './raum.ts'

/**
 * Why figures of two days differ. From the one state to the other in steps, each changing one thing only; what a figure changes
 * by in a step is what that thing is the reason for. The steps add up to the whole difference, in every figure.
 */

/** Ways to say what one is: each bundles the same keys to units of its own. */
export type Einteilungen<B extends string> = Readonly<Record<B, readonly Einheit[]>>

/** All that the figures of a day depend on. */
export interface Grundlage<B extends string> {
  readonly methode: number
  readonly gebiete: readonly Raumgebiet[]
  readonly einteilungen: Einteilungen<B>
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
  /** In how many Kommunen more (or less) each unit is online for this reason, by its id; those that stay are left out. */
  readonly jeEinheit: ReadonlyMap<string, number>
}

/** How a method counts: what is reported is read once, whatever the ways of bundling it. */
export type Messmethode = <B extends string>(
  raum: Raum,
  einteilungen: Einteilungen<B>,
  meldungen: Iterable<Meldung>,
) => Readonly<Record<B, Messung>>

/** The method of today. */
export const messeAlle: Messmethode = (raum, einteilungen, meldungen) => {
  const zaehler = createSchluesselzaehler(raum)
  for (const meldung of meldungen) zaehler.add(meldung)
  const gemessen = zaehler.result()
  return mapEinteilungen(einteilungen, (einheiten) => bundle(gemessen, einheiten))
}

/** Every method that figures were ever published by: an old one is never changed, a new one is put beside it. */
export const METHODEN: ReadonlyMap<number, Messmethode> = new Map([[METHODE, messeAlle]])

/**
 * @param nachfolger for each ARS that is gone the one that stands in its place
 * @param methoden how each version counts
 * @returns for each way of bundling a step for every reason that has changed something; none when nothing has changed
 */
export function erklaere<B extends string>(
  vorher: Grundlage<B>,
  nachher: Grundlage<B>,
  nachfolger: ReadonlyMap<Ars, Ars> = new Map(),
  methoden: ReadonlyMap<number, Messmethode> = METHODEN,
): Readonly<Record<B, readonly Veraenderung[]>> {
  const alte = vorher.meldungen.map((meldung) => ({ ...meldung, ars: nachfolger.get(meldung.ars) ?? meldung.ars }))
  const neue = nachher.meldungen
  const umgezogen = moveTo(alte, neue)
  const imNeuenZustand = updateTo(umgezogen, neue)
  const geblieben = onlyIn(imNeuenZustand, neue)
  const staende: readonly (readonly [Grund, Grundlage<B>])[] = [
    ['gebietsstand', { ...vorher, gebiete: nachher.gebiete, meldungen: alte }],
    ['zuordnung', { ...nachher, methode: vorher.methode, meldungen: alte }],
    ['anderes-gebiet', { ...nachher, methode: vorher.methode, meldungen: umgezogen }],
    ['anderer-zustand', { ...nachher, methode: vorher.methode, meldungen: imNeuenZustand }],
    ['weggefallen', { ...nachher, methode: vorher.methode, meldungen: geblieben }],
    ['neu', { ...nachher, methode: vorher.methode }],
    ['zaehlweise', nachher],
  ]
  const anfang = countAll(vorher, methoden)
  const gezaehlt = staende.map(([grund, grundlage]) => [grund, countAll(grundlage, methoden)] as const)
  return mapEinteilungen(vorher.einteilungen, (_, einteilung) => {
    let bisher = anfang[einteilung]
    return gezaehlt.flatMap(([grund, alle]) => {
      const jetzt = alle[einteilung]
      const unterschied = subtract(jetzt, bisher)
      bisher = jetzt
      return unterschied === null ? [] : [{ grund, ...unterschied }]
    })
  })
}

/** The figures for all Kommunen together, and in how many of them each unit is online. */
interface Zaehlung {
  readonly alle: Kennzahlen
  readonly jeEinheit: ReadonlyMap<string, number>
}

/** Throws for a method that nobody knows: what was published by it must not be counted by another one. */
function countAll<B extends string>(
  { methode, gebiete, einteilungen, meldungen }: Grundlage<B>,
  methoden: ReadonlyMap<number, Messmethode>,
): Readonly<Record<B, Zaehlung>> {
  const messmethode = methoden.get(methode)
  if (messmethode === undefined) throw new Error(`no method ${methode}`)
  const messungen = messmethode(createRaum(gebiete), einteilungen, meldungen)
  return mapEinteilungen(einteilungen, (einheiten, einteilung) => {
    const messung = messungen[einteilung]
    const alle = { id: 'alle', kommunen: [...messung.raum.kommunen.keys()] }
    const zaehleZeilen = createZaehlung(messung, [alle])
    return {
      alle: zaehleZeilen(einheiten.keys())[0] as Kennzahlen,
      jeEinheit: new Map(einheiten.map(({ id }, zeile) => [id, zaehleZeilen([zeile])[0]?.paare.online ?? 0])),
    }
  })
}

function subtract(jetzt: Zaehlung, bisher: Zaehlung): Omit<Veraenderung, 'grund'> | null {
  const zahlen = {
    inMindestensEiner: jetzt.alle.inMindestensEiner - bisher.alle.inMindestensEiner,
    flaechendeckend: jetzt.alle.flaechendeckend - bisher.alle.flaechendeckend,
    paareOnline: jetzt.alle.paare.online - bisher.alle.paare.online,
    einheiten: jetzt.alle.einheiten - bisher.alle.einheiten,
    paareVon: jetzt.alle.paare.von - bisher.alle.paare.von,
  }
  const ids = new Set([...bisher.jeEinheit.keys(), ...jetzt.jeEinheit.keys()])
  const jeEinheit = new Map(
    [...ids]
      .map((id) => [id, (jetzt.jeEinheit.get(id) ?? 0) - (bisher.jeEinheit.get(id) ?? 0)] as const)
      .filter(([, unterschied]) => unterschied !== 0),
  )
  return jeEinheit.size === 0 && Object.values(zahlen).every((zahl) => zahl === 0) ? null : { ...zahlen, jeEinheit }
}

function mapEinteilungen<B extends string, T>(
  einteilungen: Einteilungen<B>,
  map: (einheiten: readonly Einheit[], einteilung: B) => T,
): Readonly<Record<B, T>> {
  const paare = (Object.keys(einteilungen) as B[]).map((einteilung) => [einteilung, map(einteilungen[einteilung], einteilung)])
  return Object.fromEntries(paare) as Record<B, T>
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
