import type { Ars } from './ars.ts'
import { EBENEN, type Gebiet, type Kommune } from './gebiet.ts'
import type { LeikaSchluessel } from './leika-schluessel.ts'
import type { Leistung, Rechtsgrundlage } from './leistung.ts'
import type { Onlinedienst } from './onlinedienst.ts'
import type { Plz } from './plz.ts'

/** The five states of a Leistung in a Kommune. "No report" is never "not online". */
export const ZUSTAENDE = ['online', 'teilweise', 'vor-ort', 'andere-ebene', 'keine-meldung'] as const
export type Zustand = (typeof ZUSTAENDE)[number]

/** One step of the answer to "why this office?", as data. */
export type Schritt =
  | { readonly art: 'plz'; readonly plz: Plz; readonly eindeutig: boolean }
  | { readonly art: 'kommune'; readonly kommune: Kommune }
  | { readonly art: 'ebene'; readonly gebiet: Gebiet; readonly grund: string | null }
  | { readonly art: 'recht'; readonly recht: Rechtsgrundlage }
  | { readonly art: 'stelle'; readonly stelle: string | null; readonly gebiet: Gebiet }

export interface Verfuegbarkeit {
  readonly zustand: Zustand
  /** The reports that the state follows from, the best first; empty for `keine-meldung` and `andere-ebene`. */
  readonly belege: readonly Onlinedienst[]
  /** The area that the best report was made for: the Kommune itself or one above it. */
  readonly gemeldetFuer: Gebiet | null
  /** Why this office: from the postcode to the responsible office. */
  readonly begruendung: readonly Schritt[]
}

/** The reports that a resolution can look at: all for one key in exactly this area, in a stable order. */
export type FindDienste = (leika: LeikaSchluessel, ars: Ars) => readonly Onlinedienst[]

/** How people named their place: it is the first step of the explanation. */
export interface Ortsangabe {
  readonly kommune: Kommune
  /** The postcode they gave, and whether it lies in one municipality only. */
  readonly plz?: { readonly plz: Plz; readonly eindeutig: boolean }
}

/**
 * The state of a Leistung in a Kommune, with its evidence and the reason.
 *
 * Reports are looked for from the Kommune upwards: Kreis, Regierungsbezirk, Land, Bund. For each key the smallest
 * area that has a report decides, so a Kommune with a service of its own shows that one, and a service
 * reported for a Kreis, Land or the Bund serves every Kommune below it. A report that something is
 * switched off decides as well: what was reported nearest is what people will find.
 *
 * - `online`: the main key of the Leistung (the first one, or the object it belongs to) has an active service
 *   with an address, and so has every other reported key; none is partial.
 * - `teilweise`: some reported keys have one, or the main key is not reported, or a service is partial.
 * - `vor-ort`: there are reports, none with an active service.
 * - `andere-ebene`: no report, and another level than the Kommune is responsible.
 * - `keine-meldung`: no report. This is never shown as "not online".
 *
 * @param kette the Kommune and the areas above it, smallest first
 */
export function resolveVerfuegbarkeit(
  leistung: Leistung,
  ort: Ortsangabe,
  kette: readonly Gebiet[],
  findDienste: FindDienste,
): Verfuegbarkeit {
  const jeSchluessel = leistung.leika
    .map((leika) => findNearest(leika, kette, findDienste))
    .filter((dienste) => dienste.length > 0)
  const belege = jeSchluessel.flat().toSorted((a, b) => guete(leistung, b) - guete(leistung, a))
  const [bester] = belege
  if (bester !== undefined)
    return {
      zustand: zustandAus(leistung, jeSchluessel),
      belege,
      gemeldetFuer: kette.find((gebiet) => gebiet.ars === bester.ars) ?? null,
      begruendung: begruende(leistung, ort, kette),
    }
  const ebene = responsibleGebiet(leistung, kette)?.ebene
  return {
    zustand: ebene === undefined || ebene === 'kommune' ? 'keine-meldung' : 'andere-ebene',
    belege: [],
    gemeldetFuer: null,
    begruendung: begruende(leistung, ort, kette),
  }
}

/** All reports for a key in the smallest area that has any. */
function findNearest(leika: LeikaSchluessel, kette: readonly Gebiet[], findDienste: FindDienste): readonly Onlinedienst[] {
  for (const gebiet of kette) {
    const dienste = findDienste(leika, gebiet.ars)
    if (dienste.length > 0) return dienste
  }
  return []
}

function zustandAus(leistung: Leistung, jeSchluessel: readonly (readonly Onlinedienst[])[]): Zustand {
  const online = jeSchluessel.filter((dienste) => dienste.some((dienst) => isOnline(dienst) && dienst.umfang === 'voll'))
  const hauptsache = jeSchluessel.some(([dienst]) => dienst !== undefined && isMainKey(leistung, dienst.leikaSchluessel))
  if (online.length === jeSchluessel.length && hauptsache) return 'online'
  return jeSchluessel.flat().some(isOnline) ? 'teilweise' : 'vor-ort'
}

/** What the page is about: its first key, or the object of that key without a Verrichtung (`…000000`). */
export function isMainKey(leistung: Leistung, leika: LeikaSchluessel): boolean {
  const [haupt] = leistung.leika
  return leika === haupt || leika === `${haupt?.slice(0, 8)}000000`
}

/** A service that people can open: active and with an address. Whether the link answered is evidence, not state. */
/** Whether people can open it. */
export function isOnline(dienst: Onlinedienst): boolean {
  return dienst.betrieb === 'aktiv' && dienst.url !== null
}

/** Orders evidence: what people can open comes first, then the main key, then what was last seen to answer. */
function guete(leistung: Leistung, dienst: Onlinedienst): number {
  const link = { erreichbar: 2, ungeprueft: 1, 'nicht-erreichbar': 0 }[dienst.link]
  return (
    (isOnline(dienst) ? 20 : 0) +
    (isMainKey(leistung, dienst.leikaSchluessel) ? 10 : 0) +
    (dienst.umfang === 'voll' ? 5 : 0) +
    link
  )
}

/** The area whose level is responsible. In a kreisfreie Stadt what is a duty of the Kreise is the town's own. */
export function responsibleGebiet(leistung: Leistung, kette: readonly Gebiet[]): Gebiet | undefined {
  const ebene = leistung.art === 'beschrieben' ? leistung.zustaendig.ebene : leistung.ebene
  if (ebene === undefined) return undefined
  return kette.find(
    (gebiet) => EBENEN.indexOf(gebiet.ebene) >= EBENEN.indexOf(ebene) || (ebene === 'kreis' && isKreisfrei(gebiet)),
  )
}

function isKreisfrei(gebiet: Gebiet): boolean {
  return gebiet.ebene === 'kommune' && gebiet.art === 'kreisfreie Stadt'
}

function begruende(leistung: Leistung, ort: Ortsangabe, kette: readonly Gebiet[]): readonly Schritt[] {
  const schritte: Schritt[] = []
  if (ort.plz !== undefined) schritte.push({ art: 'plz', ...ort.plz })
  schritte.push({ art: 'kommune', kommune: ort.kommune })
  const gebiet = responsibleGebiet(leistung, kette)
  if (gebiet === undefined) return schritte
  const zustaendig = leistung.art === 'beschrieben' ? leistung.zustaendig : null
  schritte.push({ art: 'ebene', gebiet, grund: zustaendig?.grund ?? null })
  const recht = leistung.art === 'beschrieben' ? (leistung.zustaendig.recht ?? leistung.rechtsgrundlagen[0]) : undefined
  if (recht !== undefined) schritte.push({ art: 'recht', recht })
  schritte.push({ art: 'stelle', stelle: zustaendig?.stelle ?? null, gebiet })
  return schritte
}
