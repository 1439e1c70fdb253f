import { DEFINITIONEN, type Reifegradzahlen } from '@infoschalter/coverage'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'
import { verteilung } from './reifegrade.ts'
import { allePlaetze, reifegradeJeLeistung } from './reifegradzahlen.ts'

const DEFINITION = DEFINITIONEN.reifegrad

/** How digital Leistungen are, as Kommunen and Kreise say themselves: beside what is counted, never mixed with it. */
export function reifegradseite(anfrage: Anfrage): Html {
  const { snapshot } = anfrage
  const alle = snapshot.reifegrade().zaehle(allePlaetze(snapshot))
  return seite(anfrage, {
    titel: 'Reifegrade',
    beschreibung: 'Wie digital sind Leistungen, von 0 bis 4? Was Kommunen und Kreise selbst angeben, mit Quelle und Stand.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'Reifegrade', ziel: '/umsetzungsstand/reifegrade' },
    ],
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Reifegrade</h1><p class="lead">${DEFINITION.kurz}</p><p class="klein leise">${DEFINITION.genau}</p></div></div>
${alle.ohneAngabe === alle.von ? niemand() : html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Alle Angaben</h2><p>${saetze(alle)}</p></div><div>${verteilung(alle, 'Paare aus Leistung und Kommune nach Reifegrad')}</div></div></section>${jeLeistung(snapshot)}`}`,
  })
}

function saetze({ ohneAngabe, von }: Reifegradzahlen): string {
  return `Für ${formatZahl(von - ohneAngabe)} von ${formatZahl(von)} Paaren aus Leistung und Kommune gibt es eine Angabe.`
}

function niemand(): Html {
  return html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Noch keine Angabe</h2></div><div class="text"><p>Bisher hat keine Kommune und kein Kreis einen Reifegrad angegeben. Sobald es Angaben gibt, stehen sie hier: je Leistung, je Kommune und als Datei.</p><p>Kommunen und Kreise geben ihn in der Redaktion an, bei ihrer Ergänzung zu einer Leistung, mit Quelle und Stand. Aus den Meldungen über Online-Dienste lässt er sich nicht errechnen.</p></div></div></section>`
}

function jeLeistung(snapshot: Snapshot): Html {
  const zeilen = reifegradeJeLeistung(snapshot).filter(({ zahlen: { ohneAngabe, von } }) => ohneAngabe < von)
  return html`<section class="ab"><div class="w stapel"><h2>Je Leistung</h2><p class="klein leise">In so vielen Kommunen hat die Leistung den Reifegrad. Leistungen ohne Angabe stehen in der Datei.</p><div class="rollbar" role="group" aria-label="Reifegrade je Leistung" tabindex="0"><table class="balkentabelle"><thead><tr><th scope="col">Leistung</th>${[0, 1, 2, 3, 4].map((grad) => html`<th scope="col" class="r">${grad}</th>`)}<th scope="col" class="r">keine Angabe</th></tr></thead><tbody>${zeilen.map(
    ({ slug, titel, zahlen: { je, ohneAngabe } }) =>
      html`<tr><th scope="row"><a href="/leistungen/${slug}">${titel}</a> <a class="klein" href="/umsetzungsstand/karte?zeigt=reifegrad-${slug}" aria-label="Karte: Reifegrad ${titel}">Karte</a></th>${je.map((zahl) => html`<td class="r">${formatZahl(zahl)}</td>`)}<td class="r">${formatZahl(ohneAngabe)}</td></tr>`,
  )}</tbody></table></div>${herunterladen('Je Leistung', '/umsetzungsstand/daten/reifegrade-leistungen')}${herunterladen('Je Themenfeld', '/umsetzungsstand/daten/reifegrade-themenfelder')}${herunterladen('Je Gebiet', '/umsetzungsstand/daten/reifegrade-gebiete')}${herunterladen('Jede Angabe', '/umsetzungsstand/daten/reifegrade-angaben')}</div></section>`
}
