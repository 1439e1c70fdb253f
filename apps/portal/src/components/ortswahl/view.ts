import type { Kommune, Kreis } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { symbol } from '../symbol/view.ts'

/** Says that a place is not known, and what to do. */
export function ortUnbekannt(eingabe: string, zusatz = ''): Html {
  return html`<p class="offen">${symbol('circle-dashed')}<span>Den Ort „${eingabe}“ kennen wir in Nordrhein-Westfalen nicht. Prüfen Sie die Schreibweise oder nehmen Sie die Postleitzahl. ${zusatz}<a href="/orte">Alle Orte</a></span></p>`
}

/** Lets people choose among several places: a postcode in two municipalities, a part of a name. */
export function ortswahl(orte: readonly (Kommune | Kreis)[], ziel: (ort: Kommune | Kreis) => string, titel: string): Html {
  return html`<section class="ortswahl" aria-labelledby="ortswahl"><h2 id="ortswahl">${titel}</h2><ul class="liste2">${orte.map(
    (ort) => html`<li><a href="${ziel(ort)}">${symbol('map-pin')}<span>${ort.name}</span>${symbol('arrow-right')}</a></li>`,
  )}</ul></section>`
}
