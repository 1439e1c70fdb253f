import type { Kreis } from '@infoschalter/domain'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatZahl, imKreis } from '../../texts/de.ts'
import { kontakt } from './kontakt.ts'

/** A Kreis: its municipalities, since services are shown for them. */
export function kreisseite(anfrage: Anfrage, kreis: Kreis): Html {
  const { snapshot } = anfrage
  const { gebiete } = snapshot
  const kommunen = gebiete.kommunenIn(kreis.ars)
  const darin = new Set(kommunen.map((kommune) => kommune.ars))
  return seite(anfrage, {
    titel: kreis.name,
    beschreibung: `Die ${kommunen.length} Städte und Gemeinden ${imKreis(kreis.name)}: Was geht dort online?`,
    pfad: [
      { titel: 'Orte', ziel: '/orte' },
      { titel: kreis.name, ziel: `/orte/${kreis.slug}` },
    ],
    inhalt: html`<div class="w zwei rechts ortskopf"><div class="titel"><h1>${kreis.name}</h1><p class="lead">Die Verwaltung sitzt in ${kreis.sitz}. Manche Leistungen erbringt der Kreis, zum Beispiel die Kfz-Zulassung.</p>
<dl class="fakten"><div><dt>Einwohner</dt><dd class="tab">${formatZahl(kreis.einwohner)}</dd></div><div><dt>Städte und Gemeinden</dt><dd class="tab">${kommunen.length}</dd></div></dl></div>
<div class="lagekarte">${wabenkarte({ gebiete, beschreibung: `Lage in Nordrhein-Westfalen: ${kreis.name}`, stufe: (kommune) => (darin.has(kommune.ars) ? 'k4' : 'k0') })}</div></div>
<section class="ab papier"><div class="w zwei gleich"><div><div class="kopfzeile"><h2>Städte und Gemeinden</h2></div><ul class="liste2">${kommunen.map((kommune) => html`<li><a href="/orte/${kommune.slug}">${symbol('map-pin')}<span>${kommune.name}</span>${symbol('arrow-right')}</a></li>`)}</ul></div>${kontakt(snapshot, kreis)}</div></section>`,
  })
}
