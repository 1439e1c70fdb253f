import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { DATEIEN, type Datei } from './felder.ts'

const ORDNER = '/umsetzungsstand/daten/'

/** What stands in each file of figures, column by column. */
export function datenfelder(anfrage: Anfrage): Html {
  return seite(anfrage, {
    titel: 'Was in den Dateien steht',
    beschreibung: 'Jede Datei mit Zahlen, Spalte für Spalte: was sie bedeutet und wie sie geschrieben ist.',
    pfad: [
      { titel: 'Offene Daten', ziel: '/daten' },
      { titel: 'Spalten', ziel: '/daten/felder' },
    ],
    inhalt: html`<div class="w datenkopf"><div class="titel"><h1>Was in den Dateien steht</h1><p class="lead">Jede Datei gibt es als CSV (UTF-8, Komma, RFC 4180) und als JSON, mit denselben Spalten. Leer heißt: nicht bekannt, nie null.</p></div></div>
${DATEIEN.map((datei, stelle) => html`<section class="ab${stelle % 2 === 0 ? ' papier' : ''}" id="${datei.name.replace('-*', '')}">${abschnitt(datei)}</section>`)}`,
  })
}

function abschnitt({ name, titel, zeile, varianten, felder }: Datei): Html {
  const adressen = varianten.length === 0 ? [name] : varianten.map((variante) => name.replace('*', variante))
  return html`<div class="w"><h2>${titel}</h2><p>Eine Zeile ist ${zeile}.</p><p class="klein">${adressen.map((adresse, i) => html`${i === 0 ? '' : ', '}${adresse.includes('<') ? html`<code>${adresse}.csv</code>` : html`<a href="${ORDNER}${adresse}.csv" download>${adresse}.csv</a>`}`)}</p>
<div class="rollbar" role="group" aria-label="Spalten: ${titel}" tabindex="0"><table class="dateitabelle"><thead><tr><th scope="col">Spalte</th><th scope="col">Bedeutung</th><th scope="col">Schreibweise</th></tr></thead><tbody>${felder.map(
    (feld) => html`<tr><th scope="row"><code>${feld.name}</code></th><td>${feld.bedeutung}</td><td>${feld.form}</td></tr>`,
  )}</tbody></table></div></div>`
}
