import { anteil, type Kennzahlen, METHODE } from '@infoschalter/coverage'
import { type Basis, type Monat, messungNach, type Snapshot, type Stichtag, type Stichtagsmessung } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'

export type Basismessung = NonNullable<Stichtagsmessung['basen'][Basis]>

/** A Stichtag as the method of today counts it. */
export interface Gezaehlter {
  readonly stichtag: Stichtag
  readonly seit: Monat | null
  readonly zahlen: Basismessung
}

/** The months that the method of today has counted, the oldest first. */
export function readGezaehlte({ verlauf }: Snapshot, basis: Basis): readonly Gezaehlter[] {
  return verlauf.flatMap((stichtag) => {
    const messung = messungNach(stichtag, METHODE)
    const zahlen = messung?.basen[basis]
    return messung === undefined || zahlen === undefined ? [] : [{ stichtag, seit: messung.seit, zahlen }]
  })
}

/** 3 → `+3`, −3 → `−3`, 0 → `±0`: a sign that is not mistaken for a hyphen. */
export function formatDifferenz(wert: number): string {
  if (wert === 0) return '±0'
  return `${wert > 0 ? '+' : '−'}${formatZahl(Math.abs(wert))}`
}

/** By how many percentage points a share is higher, to a tenth; null: one of the two is a share of nothing. */
export function punkteMehr(jetzt: Kennzahlen['paare'], vorher: Kennzahlen['paare']): number | null {
  const [a, b] = [anteil(jetzt.online, jetzt.von), anteil(vorher.online, vorher.von)]
  return a === null || b === null ? null : Math.round((a - b) * 1_000) / 10
}

export interface Veraenderungen {
  readonly inMindestensEiner: Html
  readonly anteilKommunen: Html | undefined
  readonly flaechendeckend: Html
}

/** What has become of each of the three figures since the month before; undefined: there is none to compare with. */
export function seitVormonat(snapshot: Snapshot, basis: Basis): Veraenderungen | undefined {
  const gezaehlte = readGezaehlte(snapshot, basis)
  const seit = gezaehlte.at(-1)?.seit
  const vorher = gezaehlte.find(({ stichtag }) => stichtag.monat === seit)?.zahlen.gesamt
  if (vorher === undefined || seit === undefined || seit === null) return undefined
  const jetzt = snapshot.umsetzungsstand.gesamt(basis)
  const monat = formatDatum(seit)
  const punkte = punkteMehr(jetzt.paare, vorher.paare)
  return {
    inMindestensEiner: html`${formatDifferenz(jetzt.inMindestensEiner - vorher.inMindestensEiner)} seit ${monat}`,
    anteilKommunen: punkte === null ? undefined : html`${formatDifferenz(punkte)} Prozentpunkte seit ${monat}`,
    flaechendeckend: html`${formatDifferenz(jetzt.flaechendeckend - vorher.flaechendeckend)} seit ${monat}`,
  }
}
