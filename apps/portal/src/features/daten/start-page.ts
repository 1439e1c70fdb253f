import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'

/** Everything that this portal knows, for those who want to work with it. */
export function offeneDaten(anfrage: Anfrage): Html {
  const { snapshot } = anfrage
  return seite(anfrage, {
    titel: 'Offene Daten',
    beschreibung: 'Zahlen, Meldungen und Texte dieses Portals als CSV, JSON und Schnittstelle, mit Quelle, Lizenz und Stand.',
    pfad: [{ titel: 'Offene Daten', ziel: '/daten' }],
    inhalt: html`<div class="w datenkopf"><div class="titel"><h1>Offene Daten</h1><p class="lead">Was hier steht, können Sie mitnehmen, weiterverwenden und nachrechnen: jede Zahl als Datei, alle Meldungen, der ganze Stand des Portals.</p></div></div>
<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Zahlen</h2><p>Jede Datei gibt es als CSV und als JSON, mit denselben Spalten.</p></div>${liste(
      [
        ['/umsetzungsstand', 'Umsetzungsstand: jede Karte und jede Tabelle hat darunter ihre Dateien'],
        ['/umsetzungsstand/verlauf', 'Verlauf: die Zahlen jedes Monats, und warum sich etwas geändert hat'],
        ['/umsetzungsstand/methode', 'So zählen wir: was jede Zahl bedeutet'],
        ['/daten/felder', 'Was in den Dateien steht: jede Spalte mit Bedeutung und Schreibweise'],
        ['/daten/nachrechnen', 'Nachrechnen: mit einem Befehl alle Zahlen selbst zählen'],
        ['/daten/suche', 'So gut ist unsere Suche: gemessen, mit allem, was sie verfehlt'],
      ],
    )}</div></section>
<section class="ab"><div class="w zwei"><div class="titel"><h2>Schnittstellen</h2><p>Ohne Schlüssel und ohne Anmeldung, nur lesend.</p></div>${liste(
      [
        ['/api/v1/suche?q=hund+anmelden+bielefeld', 'Suche: dieselbe wie auf der Seite, als JSON'],
        ['/api/v1/data?size=10', 'Meldungen über Online-Dienste, mit den Feldnamen des früheren Dashboards'],
        ['/api/v1/ars', 'Gebiete, für die es Meldungen gibt'],
        [`/daten/schnappschuss/${snapshot.id}/manifest.json`, 'Der ganze Stand des Portals, Datei für Datei, mit Prüfsummen'],
      ],
    )}</div></section>
<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Quellen und Lizenzen</h2><p>Wenn Sie etwas weiterverwenden, nennen Sie bitte die Quelle, aus der es stammt.</p></div><dl class="begriffe">${snapshot.quellen.map(
      ({ titel, herausgeber, stand, lizenz, url }) =>
        html`<div><dt>${url === null ? titel : html`<a href="${url}" rel="noopener external">${titel}</a>`}</dt><dd>${herausgeber}. Stand: ${stand === null ? 'unbekannt' : formatDatum(stand)}. Lizenz: ${lizenz}.</dd></div>`,
    )}</dl></div></section>`,
  })
}

function liste(eintraege: readonly (readonly [ziel: string, text: string])[]): Html {
  return html`<ul class="liste2">${eintraege.map(([ziel, text]) => html`<li><a href="${ziel}">${symbol('arrow-right')}<span>${text}</span></a></li>`)}</ul>`
}
