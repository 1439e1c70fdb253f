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
}

/**
 * Decides between the place that was chosen before (the parameter) and one that is named in the query.
 *
 * The parameter wins, with one exception: a query that names another place beyond doubt (full name, usual short form,
 * postcode) means that place, because it was typed later. A shared postcode or the name of a Kreis is settled by the parameter
 * where they agree; a Kommune within the chosen Kreis is the more exact of the two.
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
  }
  if (parameter === undefined) return ausAnfrage
  const ausParameter: Suchrahmen = { ort: parameter, quelle: 'parameter', mehrdeutig: [], entfernt: [], stellen: [] }
  if (fundstellen.length === 0) return ausParameter
  if (meint(wahl, parameter.ars) || (wahl.ort !== null && liegtIn(parameter, wahl.ort))) {
    return { ...ausParameter, entfernt: fundstellen, stellen: wahl.stellen }
  }
  if (wahl.ort !== null && (wahl.genau || liegtIn(wahl.ort, parameter))) return ausAnfrage
  return { ...ausParameter, entfernt: fundstellen.filter(({ genau }) => genau) }
}

function meint(wahl: Ortswahl, ars: Ars): boolean {
  return wahl.ort?.ars === ars || wahl.mehrdeutig.some((ort) => ort.ars === ars)
}
