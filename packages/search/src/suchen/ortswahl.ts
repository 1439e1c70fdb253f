import type { Ars } from '@infoschalter/domain'
import type { Wort } from '../analyse/woerter.ts'
import type { Suchort } from '../index/dokument.ts'
import { liegtIn, type Ortswahl, waehleOrt } from '../orte/aufloesen.ts'
import type { Fundstelle, Ortserkennung } from '../orte/erkennen.ts'

/** The place of a search, and the words of the query that were taken for places and are not searched. */
export interface Suchrahmen {
  readonly ort: Suchort | null
  readonly quelle: 'anfrage' | 'parameter' | null
  readonly mehrdeutig: readonly Suchort[]
  readonly entfernt: readonly Fundstelle[]
  /** The places in the query that name `ort`. */
  readonly stellen: readonly Fundstelle[]
  /** Another place that the query names beyond doubt, while `ort` was chosen. */
  readonly anderer: Suchort | null
}

/**
 * Decides between the place that was chosen (the parameter) and one that is named in the query.
 *
 * The parameter wins: it was chosen as a place and nothing else. A query that names another place is told so (`anderer`).
 * Only where the query is the more exact of the two (a Kommune within the chosen Kreis) it decides. A shared
 * postcode or the name of a Kreis is settled by the parameter where they agree.
 */
export function waehleRahmen(woerter: readonly Wort[], erkennung: Ortserkennung, parameter: Suchort | undefined): Suchrahmen {
  const { fundstellen } = erkennung
  const wahl = waehleOrt(woerter, fundstellen)
  const ausAnfrage: Suchrahmen = {
    ort: wahl.ort,
    quelle: wahl.ort === null ? null : 'anfrage',
    mehrdeutig: wahl.mehrdeutig,
    entfernt: fundstellen,
    stellen: wahl.ort === null ? [] : wahl.stellen,
    anderer: null,
  }
  if (parameter === undefined) return ausAnfrage
  if (wahl.ort !== null && wahl.ort.ars !== parameter.ars && liegtIn(wahl.ort, parameter)) return ausAnfrage
  const ausParameter = { ort: parameter, quelle: 'parameter', mehrdeutig: [], anderer: null } as const
  const einig = meint(wahl, parameter.ars) || (wahl.ort !== null && liegtIn(parameter, wahl.ort))
  if (einig) return { ...ausParameter, entfernt: fundstellen, stellen: wahl.stellen }
  const genaue = fundstellen.filter(({ genau }) => genau)
  return { ...ausParameter, entfernt: genaue, stellen: [], anderer: wahl.genau ? wahl.ort : null }
}

function meint(wahl: Ortswahl, ars: Ars): boolean {
  return wahl.ort?.ars === ars || wahl.mehrdeutig.some((ort) => ort.ars === ars)
}
