import {
  ABOBEREICHE,
  type Aboauswahl,
  type Abobereich,
  type Ars,
  kreisOf,
  lastDay,
  type Termin,
  type Thema,
} from '@infoschalter/domain'
import { THEMA_NAME } from '../felder/angaben.ts'

/** Something that the portal shows and that mail can be about. */
export interface Neuigkeit {
  readonly bereich: Abobereich
  readonly slug: string
  readonly titel: string
  readonly kurz: string
  readonly themen: readonly Thema[]
  /** Kommunen and Kreise that take part in it or have written it. */
  readonly orte: readonly Ars[]
  readonly termin?: Pick<Termin, 'beginn' | 'ende'>
}

/** What of the news somebody wants to read, area by area; a Termin that is over is no news. */
export function waehle(neues: readonly Neuigkeit[], auswahl: Aboauswahl, heute: string): readonly Neuigkeit[] {
  const { bereiche, themen, orte } = auswahl
  const passt = (eine: Neuigkeit) =>
    bereiche.includes(eine.bereich) &&
    (themen.length === 0 || eine.themen.some((thema) => themen.includes(thema))) &&
    (orte.length === 0 || eine.orte.some((ort) => orte.includes(ort) || orte.includes(kreisOf(ort)))) &&
    (eine.termin === undefined || lastDay(eine.termin as Termin) >= heute)
  const gewaehlt = neues.filter(passt)
  return ABOBEREICHE.flatMap((bereich) => {
    const eigene = gewaehlt.filter((eine) => eine.bereich === bereich)
    return bereich === 'termine' ? eigene.toSorted((a, b) => (beginn(a) < beginn(b) ? -1 : 1)) : eigene
  })
}

const beginn = ({ termin }: Neuigkeit) => termin?.beginn ?? ''

export const BEREICH_NAME: Readonly<Record<Abobereich, readonly [einzahl: string, mehrzahl: string]>> = {
  meldungen: ['Meldung', 'Meldungen'],
  projekte: ['Projekt', 'Projekte'],
  termine: ['Termin', 'Termine'],
}

/** „Meldungen und Termine zu Recht und Daten, nur für Bielefeld“ */
export function describeAuswahl({ bereiche, themen, orte }: Aboauswahl, nameVon: (ars: Ars) => string): string {
  const was = reihe(ABOBEREICHE.filter((einer) => bereiche.includes(einer)).map((einer) => BEREICH_NAME[einer][1]))
  const wozu = themen.length === 0 ? 'zu allen Themen' : `zu ${reihe(themen.map((thema) => THEMA_NAME[thema]))}`
  return `${was} ${wozu}${orte.length === 0 ? '' : `, nur für ${reihe(orte.map(nameVon))}`}`
}

/** „A“, „A und B“, „A, B und C“ */
export function reihe(worte: readonly string[]): string {
  return new Intl.ListFormat('de', { type: 'conjunction' }).format(worte)
}
