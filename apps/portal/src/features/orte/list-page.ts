import type { Ortswahl } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { ortswahl } from '../../components/ortswahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { ortsfeld } from '../../components/suchfeld/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { LAND_NAME } from '../../texts/de.ts'

/** The place finder and the list of all Kommunen and Kreise. */
export function ortsliste(anfrage: Anfrage, wahl: Ortswahl): Html {
  const { kommunen, kreise } = anfrage.snapshot.gebiete
  const jeBuchstabe = Map.groupBy(kommunen, (kommune) => kommune.name.normalize('NFD').charAt(0).toUpperCase())
  return seite(anfrage, {
    titel: `Orte in ${LAND_NAME}`,
    beschreibung: `Alle ${kommunen.length} Städte und Gemeinden in ${LAND_NAME}: Was geht dort online, wer ist zuständig?`,
    pfad: [{ titel: 'Orte', ziel: '/orte' }],
    indexieren: wahl.art === 'keiner',
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>Ihr Ort</h1><p class="lead">Wählen Sie Ihre Stadt oder Gemeinde. Wir zeigen, was dort online geht und wer zuständig ist.</p></div>
${ortsfeld({ ziel: '/orte', wert: anfrage.query.get('q') ?? '', beschriftung: 'Ort, Teil des Namens oder Postleitzahl', knopf: 'Ort suchen', name: 'q' })}
${wahl.art === 'unbekannt' ? html`<p class="offen">${symbol('circle-dashed')}<span>Zu „${wahl.eingabe}“ kennen wir keinen Ort in ${LAND_NAME}. Prüfen Sie die Schreibweise oder wählen Sie unten aus der Liste.</span></p>` : ''}
${wahl.art === 'auswahl' ? ortswahl(wahl.orte, (ort) => `/orte/${ort.slug}`, { mehrdeutig: 'Welchen Ort meinen Sie?', kreis: 'In welcher Stadt oder Gemeinde?', aehnlich: 'Meinen Sie einen dieser Orte?' }[wahl.anlass]) : ''}
<nav class="chips" aria-label="Zum Anfangsbuchstaben">${[...jeBuchstabe.keys()].map((buchstabe) => html`<a class="chip" href="#b-${buchstabe}">${buchstabe}</a>`)}<a class="chip" href="#kreise">Kreise</a></nav></div>
<div class="w listenkoerper">${[...jeBuchstabe].map(
      ([buchstabe, gruppe]) =>
        html`<section class="buchstabe" aria-labelledby="b-${buchstabe}"><h2 id="b-${buchstabe}">${buchstabe}</h2><ul class="spalten">${gruppe.map((kommune) => html`<li><a href="/orte/${kommune.slug}">${kommune.name}</a></li>`)}</ul></section>`,
    )}<section class="buchstabe" aria-labelledby="kreise"><h2 id="kreise">Kreise</h2><ul class="spalten">${kreise.map((kreis) => html`<li><a href="/orte/${kreis.slug}">${kreis.name}</a></li>`)}</ul></section></div>`,
  })
}
