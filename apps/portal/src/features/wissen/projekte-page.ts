import type { Projekt } from '@infoschalter/domain'
import { html } from 'hono/html'
import { wissenskarten } from '../../components/wissenskarte/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl } from '../../texts/de.ts'
import { PROJEKTART } from '../../texts/wissen.ts'
import { EBENENMERKMAL, filtere, filterformular, type Merkmal, THEMENMERKMAL } from './filter.ts'
import { projektkarte } from './karten.ts'
import { listenseite } from './rahmen.ts'

const MERKMALE: readonly Merkmal<Projekt>[] = [
  { name: 'art', titel: 'Art', werte: PROJEKTART, hat: (projekt, wert) => projekt.art === wert },
  EBENENMERKMAL,
  THEMENMERKMAL,
]

/** All Projekte, narrowed by kind, level and topic. */
export function projektliste(anfrage: Anfrage): Html {
  const alle = anfrage.snapshot.wissen.projekte.alle
  const gefiltert = filtere(alle, MERKMALE, anfrage.query)
  return listenseite(
    anfrage,
    'projekte',
    'Gute Beispiele, Modellprojekte, EfA-Dienste und Plattformen, öffentlich belegt: Problem, Lösung, Stand, Nachnutzung.',
    html`<section class="ab papier" aria-labelledby="zahl"><div class="w">${filterformular(anfrage, alle, MERKMALE)}<div class="kopfzeile"><h2 id="zahl">${anzahl(gefiltert.length, 'Projekt', 'Projekte')}</h2></div>${
      gefiltert.length === 0
        ? html`<p class="lead">Mit dieser Auswahl gibt es kein Projekt. Nehmen Sie eine Eingrenzung weg.</p>`
        : wissenskarten(gefiltert.map(projektkarte))
    }</div></section>`,
  )
}
