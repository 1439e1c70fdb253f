import { EBENEN, type Ebene, type LeikaSchluessel, type Onlinedienst } from '@infoschalter/domain'
import type { Raum } from './raum.ts'

/**
 * From reports to what is online where: for each unit that is counted and each Kommune one step. Everything that is published
 * about the Umsetzungsstand is counted from this table.
 */

/** What is counted: a Leistung as people know it, a single key, or an OZG-Leistung, which bundles keys. */
export interface Einheit {
  readonly id: string
  /** Keys of which one that is online is enough. */
  readonly haupt: readonly LeikaSchluessel[]
  /** Keys that belong to it, but are not the matter itself: online, they make it `teilweise`. */
  readonly weitere: readonly LeikaSchluessel[]
  /** Whose duty it is; null: the register does not say. */
  readonly ebene: Ebene | null
}

/**
 * How far the people of a Kommune get with a unit, lowest first. Services reported for the Kommune itself and for every area
 * above it count, and the best of them decides: one more service never makes anything worse.
 *
 * - `keine-meldung`: nobody has reported anything.
 * - `nicht-online`: there are reports, none with a service that is switched on and has an address.
 * - `toter-link`: there are such services, and the last check reached none of them.
 * - `teilweise`: a service covers a part of the way, or only further keys of the unit are online.
 * - `online`: a service covers the whole way.
 */
export const STUFEN = ['keine-meldung', 'nicht-online', 'toter-link', 'teilweise', 'online'] as const
export type Stufe = (typeof STUFEN)[number]

const [, NICHT_ONLINE, TOTER_LINK, TEILWEISE, ONLINE] = [0, 1, 2, 3, 4] as const

export interface Messung {
  readonly raum: Raum
  readonly einheiten: readonly Einheit[]
  /** The step of unit `e` in Kommune `k` at `e * kommunen + k`, as its place in `STUFEN`. */
  readonly stufen: Uint8Array
  /** For each unit the largest area with a service that covers the whole way; null: there is none. */
  readonly weiteste: readonly (Ebene | null)[]
  /** Reports that count nowhere, by reason: they are named beside the figures. */
  readonly ungezaehlt: { readonly gebietUnbekannt: number; readonly schluesselUnbekannt: number }
}

/** A report as far as it is counted. */
export type Meldung = Pick<Onlinedienst, 'leikaSchluessel' | 'ars' | 'betrieb' | 'url' | 'umfang' | 'link'>

/**
 * Counts reports, in any order. A report for an area that the register does not know, or for a key that belongs to no unit, is
 * counted as uncounted.
 */
export function measure(raum: Raum, einheiten: readonly Einheit[], meldungen: Iterable<Meldung>): Messung {
  const breite = raum.kommunen.length
  const stufen = new Uint8Array(einheiten.length * breite)
  const weiteste = new Int8Array(einheiten.length).fill(-1)
  const zeilen = indexSchluessel(einheiten)
  const ungezaehlt = { gebietUnbekannt: 0, schluesselUnbekannt: 0 }
  for (const meldung of meldungen) {
    const bereich = raum.bereich(meldung.ars)
    const gezaehlt = zeilen.get(meldung.leikaSchluessel)
    if (bereich === undefined) ungezaehlt.gebietUnbekannt++
    else if (gezaehlt === undefined) ungezaehlt.schluesselUnbekannt++
    else
      for (const { zeile, hoechstens } of gezaehlt) {
        const stufe = Math.min(stufeOf(meldung), hoechstens)
        if (stufe === ONLINE) weiteste[zeile] = Math.max(weiteste[zeile] as number, EBENEN.indexOf(bereich.ebene))
        for (let i = zeile * breite + bereich.von; i < zeile * breite + bereich.bis; i++)
          if ((stufen[i] as number) < stufe) stufen[i] = stufe
      }
  }
  return { raum, einheiten, stufen, weiteste: [...weiteste].map((i) => EBENEN[i] ?? null), ungezaehlt }
}

function stufeOf({ betrieb, url, link, umfang }: Meldung): number {
  if (betrieb !== 'aktiv' || url === null) return NICHT_ONLINE
  if (link === 'nicht-erreichbar') return TOTER_LINK
  return umfang === 'voll' ? ONLINE : TEILWEISE
}

/** The rows that a key is counted in, and how far it can bring each. */
function indexSchluessel(einheiten: readonly Einheit[]) {
  const zeilen = new Map<LeikaSchluessel, { zeile: number; hoechstens: number }[]>()
  const add = (leika: LeikaSchluessel, zeile: number, hoechstens: number) => {
    const bisher = zeilen.get(leika)
    if (bisher === undefined) zeilen.set(leika, [{ zeile, hoechstens }])
    else bisher.push({ zeile, hoechstens })
  }
  for (const [zeile, { haupt, weitere }] of einheiten.entries()) {
    for (const leika of haupt) add(leika, zeile, ONLINE)
    for (const leika of weitere) add(leika, zeile, TEILWEISE)
  }
  return zeilen
}

/** The step of a unit in a Kommune, by their places in the measurement. */
export function stufeIn({ stufen, raum }: Messung, einheit: number, kommune: number): Stufe {
  return STUFEN[stufen[einheit * raum.kommunen.length + kommune] as number] as Stufe
}
