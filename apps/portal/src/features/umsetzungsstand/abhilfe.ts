import { findeLuecken, type Luecke } from '@infoschalter/coverage'
import type { BeschriebeneLeistung, Dienstangabe, Kommune, Projekt } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'

/** A gap of a Kommune with whom to learn from, and the ways that are there already. */
export interface Abhilfe {
  readonly leistung: BeschriebeneLeistung
  readonly stufe: Luecke['stufe']
  /** Comparable Kommunen that have it online, the nearest in inhabitants first; the rest is counted. */
  readonly vorbilder: readonly Kommune[]
  readonly weitere: number
  /** Whose service the first of them uses. */
  readonly dienst: string | null
  readonly projekte: readonly Projekt[]
  readonly ueberregional: readonly Dienstangabe[]
}

export interface Abhilfen {
  /** Reported, and not online from end to end. */
  readonly gemeldet: Abhilfeliste
  /** Nobody has reported anything: it may be online. */
  readonly ohneMeldung: Abhilfeliste
}

interface Abhilfeliste {
  readonly gesamt: number
  /** What people want most often first, then what most comparable Kommunen have. */
  readonly erste: readonly Abhilfe[]
}

const VORBILDER = 3

/** What comparable Kommunen have online and this one does not, with the way to have it too. @param hoechstens entries of each list */
export function findeAbhilfen(snapshot: Snapshot, kommune: Kommune, hoechstens: number): Abhilfen {
  const stand = snapshot.umsetzungsstand.stand('anliegen')
  const platz = stand.raum.kommunen.findIndex(({ ars }) => ars === kommune.ars)
  const gefragt = new Map(snapshot.startseite.haeufigeAnliegen.map((slug, i) => [slug, i]))
  const rang = ({ einheit }: Luecke) => gefragt.get(stand.einheiten[einheit]?.id ?? '') ?? gefragt.size
  const luecken = platz < 0 ? [] : findeLuecken(stand, platz).toSorted((a, b) => rang(a) - rang(b))
  const liste = (welche: readonly Luecke[]): Abhilfeliste => ({
    gesamt: welche.length,
    erste: welche.slice(0, hoechstens).flatMap((luecke) => toAbhilfe(snapshot, luecke) ?? []),
  })
  return {
    gemeldet: liste(luecken.filter(({ stufe }) => stufe !== 'keine-meldung')),
    ohneMeldung: liste(luecken.filter(({ stufe }) => stufe === 'keine-meldung')),
  }
}

function toAbhilfe(snapshot: Snapshot, { einheit, stufe, vorbilder }: Luecke): Abhilfe | null {
  const stand = snapshot.umsetzungsstand.stand('anliegen')
  const leistung = snapshot.leistungen.findBySlug(stand.einheiten[einheit]?.id ?? '')
  if (leistung?.art !== 'beschrieben') return null
  const orte = vorbilder.slice(0, VORBILDER).flatMap((nummer): readonly Kommune[] => {
    const ars = stand.raum.kommunen[nummer]?.ars
    const gebiet = ars === undefined ? undefined : snapshot.gebiete.findByArs(ars)
    return gebiet?.ebene === 'kommune' ? [gebiet] : []
  })
  const [erstes] = orte
  const url = erstes === undefined ? null : (snapshot.verfuegbarkeit(leistung, { kommune: erstes }).belege[0]?.url ?? null)
  return {
    leistung,
    stufe,
    vorbilder: orte,
    weitere: vorbilder.length - orte.length,
    dienst: url !== null && URL.canParse(url) ? new URL(url).hostname : null,
    projekte: snapshot.wissen.projekte.alle.filter(({ leistungen }) => leistungen.includes(leistung.slug)),
    ueberregional: snapshot.ueberregional(leistung),
  }
}
