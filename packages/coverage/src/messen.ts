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

/** What is reported for single keys: the same for every way of bundling them. Made once for many units. */
export interface Schluesselmessung {
  readonly raum: Raum
  readonly zeilen: ReadonlyMap<LeikaSchluessel, Zeile>
  readonly gebietUnbekannt: number
}

interface Zeile {
  readonly stufen: Uint8Array
  /** Place in EBENEN; -1: no service covers the whole way. */
  weiteste: number
  meldungen: number
}

/** Counts reports one by one, in any order. Those for an area that the register does not know count nowhere, and are named. */
export interface Schluesselzaehler {
  add(meldung: Meldung): void
  result(): Schluesselmessung
}

export function createSchluesselzaehler(raum: Raum): Schluesselzaehler {
  const zeilen = new Map<LeikaSchluessel, Zeile>()
  let gebietUnbekannt = 0
  return {
    add(meldung) {
      const bereich = raum.bereich(meldung.ars)
      if (bereich === undefined) {
        gebietUnbekannt++
        return
      }
      const { leikaSchluessel } = meldung
      const zeile = zeilen.get(leikaSchluessel) ?? { stufen: new Uint8Array(raum.kommunen.length), weiteste: -1, meldungen: 0 }
      zeilen.set(leikaSchluessel, zeile)
      const stufe = stufeOf(meldung)
      zeile.meldungen++
      if (stufe === ONLINE) zeile.weiteste = Math.max(zeile.weiteste, EBENEN.indexOf(bereich.ebene))
      raise(zeile.stufen, bereich.von, bereich.bis, stufe)
    },
    result: () => ({ raum, zeilen, gebietUnbekannt }),
  }
}

function raise(stufen: Uint8Array, von: number, bis: number, stufe: number): void {
  for (let i = von; i < bis; i++) if ((stufen[i] as number) < stufe) stufen[i] = stufe
}

/** Bundles keys to units. Reports for keys that belong to no unit count nowhere, and are named. */
export function bundle({ raum, zeilen, gebietUnbekannt }: Schluesselmessung, einheiten: readonly Einheit[]): Messung {
  const breite = raum.kommunen.length
  const stufen = new Uint8Array(einheiten.length * breite)
  const gezaehlte = new Set<LeikaSchluessel>()
  const weiteste = einheiten.map(({ haupt, weitere }, i) => {
    const ziel = stufen.subarray(i * breite, (i + 1) * breite)
    let hoechste = -1
    const add = (leika: LeikaSchluessel, hoechstens: number): void => {
      const zeile = zeilen.get(leika)
      if (zeile === undefined) return
      gezaehlte.add(leika)
      if (hoechstens === ONLINE) hoechste = Math.max(hoechste, zeile.weiteste)
      for (let k = 0; k < breite; k++) {
        const stufe = Math.min(zeile.stufen[k] as number, hoechstens)
        if ((ziel[k] as number) < stufe) ziel[k] = stufe
      }
    }
    for (const leika of haupt) add(leika, ONLINE)
    for (const leika of weitere) add(leika, TEILWEISE)
    return EBENEN[hoechste] ?? null
  })
  let schluesselUnbekannt = 0
  for (const [leika, { meldungen }] of zeilen) if (!gezaehlte.has(leika)) schluesselUnbekannt += meldungen
  return { raum, einheiten, stufen, weiteste, ungezaehlt: { gebietUnbekannt, schluesselUnbekannt } }
}

/** Both in one: what single units make of single reports. */
export function measure(raum: Raum, einheiten: readonly Einheit[], meldungen: Iterable<Meldung>): Messung {
  const zaehler = createSchluesselzaehler(raum)
  for (const meldung of meldungen) zaehler.add(meldung)
  return bundle(zaehler.result(), einheiten)
}

function stufeOf({ betrieb, url, link, umfang }: Meldung): number {
  if (betrieb !== 'aktiv' || url === null) return NICHT_ONLINE
  if (link === 'nicht-erreichbar') return TOTER_LINK
  return umfang === 'voll' ? ONLINE : TEILWEISE
}

/** The step of a unit in a Kommune, by their places in the measurement. */
export function stufeIn({ stufen, raum }: Messung, einheit: number, kommune: number): Stufe {
  return STUFEN[stufen[einheit * raum.kommunen.length + kommune] as number] as Stufe
}
