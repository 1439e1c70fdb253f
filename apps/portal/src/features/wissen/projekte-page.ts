import { html } from 'hono/html'
import { mehr } from '../../components/text/view.ts'
import { wissenskarten } from '../../components/wissenskarte/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl } from '../../texts/de.ts'
import { abonnieren } from './abonnieren.ts'
import { filterchips, filtere, filterformular, nichtsGefunden, ordne } from './filter.ts'
import { projektkarte } from './karten.ts'
import { PROJEKTORDNUNGEN, projektmerkmale } from './projektmerkmale.ts'
import { listenseite } from './rahmen.ts'

/** All Projekte, narrowed by what somebody in a town hall would ask for. */
export function projektliste(anfrage: Anfrage): Html {
  const { query, pfad, snapshot } = anfrage
  const eintraege = snapshot.wissen.projekte.alle
  const merkmale = projektmerkmale(snapshot)
  const gefiltert = ordne(filtere(eintraege, merkmale, query), PROJEKTORDNUNGEN, query)
  const liste = { query, pfad, eintraege, merkmale, ordnungen: PROJEKTORDNUNGEN }
  return listenseite(
    anfrage,
    'projekte',
    'Gute Beispiele, Modellprojekte, EfA-Dienste und Plattformen, öffentlich belegt: Problem, Lösung, Stand, Nachnutzung.',
    html`<section class="ab papier" aria-labelledby="zahl"><div class="w mitfilter"><details class="klapp"><summary>Projekte eingrenzen</summary>${filterformular(liste, 'filter')}</details><div class="stapel wliste">${filterchips(liste) ?? ''}<div class="kopfzeile"><h2 id="zahl">${anzahl(gefiltert.length, 'Projekt', 'Projekte')}</h2>${mehr('/wissen/projekte/vergleich', 'Projekte vergleichen')}</div>${
      gefiltert.length === 0
        ? nichtsGefunden(liste, 'Mit dieser Auswahl gibt es kein Projekt.')
        : wissenskarten(gefiltert.map(projektkarte))
    }${abonnieren(anfrage, 'projekte')}</div></div></section>`,
  )
}
