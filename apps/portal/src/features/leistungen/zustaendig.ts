import { type Kommune, type Kreis, type Leistung, responsibleGebiet, type Verwaltung } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { kontaktbeleg, kontaktdaten, verwaltungsname } from '../../components/verwaltung/view.ts'
import type { Html } from '../../http/route.ts'

export interface Zustaendige {
  readonly gebiet: Kommune | Kreis
  readonly verwaltung: Verwaltung
}

/** The administration that is responsible for a Leistung in a Kommune, where it is one of a Kommune or Kreis and can be reached. */
export function findZustaendige(snapshot: Snapshot, leistung: Leistung, kommune: Kommune): Zustaendige | undefined {
  const gebiet = responsibleGebiet(leistung, snapshot.gebiete.kette(kommune.ars))
  if (gebiet?.ebene !== 'kommune' && gebiet?.ebene !== 'kreis') return undefined
  const verwaltung = snapshot.findVerwaltung(gebiet.ars)
  return verwaltung === undefined ? undefined : { gebiet, verwaltung }
}

/** How it is reached, below the reasons why it is this one. */
export function ansprechstelle({ gebiet, verwaltung }: Zustaendige): Html {
  const name = verwaltungsname(gebiet)
  return html`<div class="kasten titel ansprechstelle"><h3>So erreichen Sie: ${name}</h3>${kontaktdaten(name, verwaltung)}${kontaktbeleg(verwaltung, undefined)}</div>`
}
