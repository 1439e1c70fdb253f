import type { Ebene } from '@infoschalter/domain'
import type { Einheit, Messung } from './messen.ts'
import type { Raum } from './raum.ts'

/**
 * From the table to figures: for any set of units and any set of Kommunen the same three, side by side, each with what it is
 * out of. Counts are whole numbers; shares are made of them by `anteil` and nowhere else.
 */

/** A set of Kommunen that figures are made for: an area, a type, a size class. */
export interface Gruppe {
  readonly id: string
  /** Places of the Kommunen in the Raum. */
  readonly kommunen: readonly number[]
}

export interface Kennzahlen {
  /** How many Kommunen the group has. */
  readonly kommunen: number
  /** For how many units somebody is competent in at least one of its Kommunen: what the next two are out of. */
  readonly einheiten: number
  /** Units that are online in at least one Kommune of the group. */
  readonly inMindestensEiner: number
  /** Units that are online in every Kommune of the group in which somebody is competent. */
  readonly flaechendeckend: number
  /** Pairs of unit and Kommune, and how far people get: out of those in which somebody is competent. */
  readonly paare: Paare
  /** The same pairs, each counted with the people who live there; null when the number is not known for every Kommune. */
  readonly einwohner: { readonly online: number; readonly von: number } | null
}

export interface Paare {
  readonly online: number
  readonly teilweise: number
  /** All services that there are were out of reach at the last check: counted apart, never as online. */
  readonly toterLink: number
  readonly von: number
}

const ONLINE = 4
const TEILWEISE = 3
const TOTER_LINK = 2

/**
 * Counts all groups in one pass over the table.
 *
 * @param zeilen places of the units that are counted; all where it is missing
 */
export function zaehle(
  messung: Messung,
  gruppen: readonly Gruppe[],
  zeilen: Iterable<number> = messung.einheiten.keys(),
): readonly Kennzahlen[] {
  const { raum, einheiten, stufen } = messung
  const breite = raum.kommunen.length
  const einwohner = raum.kommunen.map((kommune) => kommune.einwohner ?? 0)
  const zaehler = gruppen.map((gruppe) => createZaehler(gruppe, raum))
  const nachbarn = groupsOfKommunen(gruppen, breite)
  const zustaendige = createZustaendige(raum)
  for (const zeile of zeilen) {
    const zustaendig = zustaendige((einheiten[zeile] as Einheit).ebene)
    for (let kommune = 0; kommune < breite; kommune++) {
      if (zustaendig[kommune] === 0) continue
      const stufe = stufen[zeile * breite + kommune] as number
      const menschen = einwohner[kommune] as number
      for (const gruppe of nachbarn[kommune] as readonly number[]) add(zaehler[gruppe] as Zaehler, stufe, menschen)
    }
    for (const einer of zaehler) endZeile(einer)
  }
  return zaehler.map(toKennzahlen)
}

/** What is being counted for a group; the first two start anew with each unit. */
interface Zaehler {
  zeileOnline: number
  zeileVon: number
  einheiten: number
  inMindestensEiner: number
  flaechendeckend: number
  online: number
  teilweise: number
  toterLink: number
  von: number
  menschenOnline: number
  menschenVon: number
  readonly kommunen: number
  readonly einwohnerBekannt: boolean
}

function createZaehler({ kommunen }: Gruppe, raum: Raum): Zaehler {
  return {
    zeileOnline: 0,
    zeileVon: 0,
    einheiten: 0,
    inMindestensEiner: 0,
    flaechendeckend: 0,
    online: 0,
    teilweise: 0,
    toterLink: 0,
    von: 0,
    menschenOnline: 0,
    menschenVon: 0,
    kommunen: kommunen.length,
    einwohnerBekannt: kommunen.every((kommune) => typeof raum.kommunen[kommune]?.einwohner === 'number'),
  }
}

function add(zaehler: Zaehler, stufe: number, menschen: number): void {
  zaehler.zeileVon++
  zaehler.menschenVon += menschen
  if (stufe === ONLINE) {
    zaehler.zeileOnline++
    zaehler.menschenOnline += menschen
  } else if (stufe === TEILWEISE) zaehler.teilweise++
  else if (stufe === TOTER_LINK) zaehler.toterLink++
}

function endZeile(zaehler: Zaehler): void {
  if (zaehler.zeileVon === 0) return
  zaehler.einheiten++
  if (zaehler.zeileOnline > 0) zaehler.inMindestensEiner++
  if (zaehler.zeileOnline === zaehler.zeileVon) zaehler.flaechendeckend++
  zaehler.online += zaehler.zeileOnline
  zaehler.von += zaehler.zeileVon
  zaehler.zeileOnline = 0
  zaehler.zeileVon = 0
}

function toKennzahlen(zaehler: Zaehler): Kennzahlen {
  const { kommunen, einheiten, inMindestensEiner, flaechendeckend, online, teilweise, toterLink, von } = zaehler
  return {
    kommunen,
    einheiten,
    inMindestensEiner,
    flaechendeckend,
    paare: { online, teilweise, toterLink, von },
    einwohner: zaehler.einwohnerBekannt ? { online: zaehler.menschenOnline, von: zaehler.menschenVon } : null,
  }
}

/** For each Kommune the groups that it is in. */
function groupsOfKommunen(gruppen: readonly Gruppe[], breite: number): readonly (readonly number[])[] {
  const gruppenVon: number[][] = Array.from({ length: breite }, () => [])
  for (const [i, { kommunen }] of gruppen.entries()) for (const kommune of kommunen) gruppenVon[kommune]?.push(i)
  return gruppenVon
}

/** Gives for a level which Kommunen count: all when nobody knows whose duty it is. */
function createZustaendige(raum: Raum): (ebene: Ebene | null) => Uint8Array {
  const bekannt = new Map<Ebene | null, Uint8Array>()
  return (ebene) => {
    let zustaendig = bekannt.get(ebene)
    if (zustaendig === undefined) {
      zustaendig = Uint8Array.from(raum.kommunen, (_, kommune) => (ebene === null || raum.hatZustaendige(ebene, kommune) ? 1 : 0))
      bekannt.set(ebene, zustaendig)
    }
    return zustaendig
  }
}

/** A share between 0 and 1; null when there is nothing to have a share in. */
export function anteil(zahl: number, von: number): number | null {
  return von === 0 ? null : zahl / von
}
