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
  return createZaehlung(messung, gruppen)(zeilen)
}

/** The same for counting several sets of units, one after the other: what depends on the groups alone is worked out once. */
export function createZaehlung(
  { raum, einheiten, stufen }: Messung,
  gruppen: readonly Gruppe[],
): (zeilen: Iterable<number>) => readonly Kennzahlen[] {
  const breite = raum.kommunen.length
  const einwohner = raum.kommunen.map((kommune) => kommune.einwohner ?? 0)
  const leere = gruppen.map((gruppe) => createZaehler(gruppe, raum))
  const nachbarn = groupsOfKommunen(gruppen, breite)
  const bezugVon = createBezug(raum, gruppen, einwohner)
  return (zeilen) => {
    const zaehler = leere.map((einer) => ({ ...einer }))
    for (const zeile of zeilen) {
      const { zustaendig, von, menschen } = bezugVon((einheiten[zeile] as Einheit).ebene)
      // Most of the table is empty: only where something was reported there is more to do than to add what it is out of.
      for (let kommune = 0; kommune < breite; kommune++) {
        const stufe = stufen[zeile * breite + kommune] as number
        if (stufe < TOTER_LINK || zustaendig[kommune] === 0) continue
        for (const gruppe of nachbarn[kommune] as readonly number[])
          add(zaehler[gruppe] as Zaehler, stufe, einwohner[kommune] as number)
      }
      for (const [i, einer] of zaehler.entries()) endZeile(einer, von[i] as number, menschen[i] as number)
    }
    return zaehler.map(toKennzahlen)
  }
}

/** What a unit is out of, by whose duty it is: which Kommunen count, how many of each group, how many people there. */
interface Bezug {
  readonly zustaendig: Uint8Array
  readonly von: readonly number[]
  readonly menschen: readonly number[]
}

/** All Kommunen count when nobody knows whose duty it is. */
function createBezug(raum: Raum, gruppen: readonly Gruppe[], einwohner: readonly number[]): (ebene: Ebene | null) => Bezug {
  const bekannt = new Map<Ebene | null, Bezug>()
  return (ebene) => {
    const vorhanden = bekannt.get(ebene)
    if (vorhanden !== undefined) return vorhanden
    const zustaendig = Uint8Array.from(raum.kommunen, (_, kommune) =>
      ebene === null || raum.hatZustaendige(ebene, kommune) ? 1 : 0,
    )
    const zaehlende = gruppen.map(({ kommunen }) => kommunen.filter((kommune) => zustaendig[kommune] === 1))
    const bezug = {
      zustaendig,
      von: zaehlende.map((kommunen) => kommunen.length),
      menschen: zaehlende.map((kommunen) => kommunen.reduce((summe, kommune) => summe + (einwohner[kommune] ?? 0), 0)),
    }
    bekannt.set(ebene, bezug)
    return bezug
  }
}

/** What is being counted for a group; the first starts anew with each unit. */
interface Zaehler {
  zeileOnline: number
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
  if (stufe === ONLINE) {
    zaehler.zeileOnline++
    zaehler.menschenOnline += menschen
  } else if (stufe === TEILWEISE) zaehler.teilweise++
  else zaehler.toterLink++
}

function endZeile(zaehler: Zaehler, von: number, menschen: number): void {
  if (von === 0) return
  zaehler.einheiten++
  if (zaehler.zeileOnline > 0) zaehler.inMindestensEiner++
  if (zaehler.zeileOnline === von) zaehler.flaechendeckend++
  zaehler.online += zaehler.zeileOnline
  zaehler.von += von
  zaehler.menschenVon += menschen
  zaehler.zeileOnline = 0
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

/** A share between 0 and 1; null when there is nothing to have a share in. */
export function anteil(zahl: number, von: number): number | null {
  return von === 0 ? null : zahl / von
}
