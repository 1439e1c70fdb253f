import type { Suchguete, Suchmessung } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { mehr } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl, formatDatum, formatZahl } from '../../texts/de.ts'

type Klasse = Suchmessung['jeKlasse'][number]['klasse']

/** The classes of queries as people would call them, with an example each. */
const KLASSE: Record<Klasse, string> = {
  alltag: 'Alltagswort („perso weg“)',
  amtlich: 'amtlicher Name',
  kompositum: 'zusammengesetztes Wort',
  beugung: 'gebeugtes Wort',
  tippfehler: 'Tippfehler',
  abkuerzung: 'Abkürzung',
  frage: 'ganze Frage',
  ort: 'Anliegen mit Ort',
  ortsfalle: 'Wort, das auch ein Ort ist',
  leicht: 'Leichte Sprache',
  englisch: 'Englisch',
  nichts: 'Unsinn: nichts ist richtig',
}

const PFAD = '/daten/suche'

/** The scoreboard: how good the search is, measured, beside others, with what it misses. */
export function suchguete(anfrage: Anfrage): Html {
  const guete = anfrage.snapshot.suchguete
  return seite(anfrage, {
    titel: 'So gut ist unsere Suche',
    beschreibung: 'Gemessen an beurteilten Anfragen, verglichen mit anderen Suchmaschinen auf denselben Texten.',
    pfad: [
      { titel: 'Offene Daten', ziel: '/daten' },
      { titel: 'So gut ist unsere Suche', ziel: PFAD },
    ],
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>So gut ist unsere Suche</h1><p class="lead">Wir messen die Suche mit Anfragen, wie Menschen sie tippen. Zu jeder haben wir vorher festgelegt, welche Seite gemeint ist. Ein Viertel bleibt zurückgehalten: Diese Anfragen nutzen wir nie zum Verbessern.</p></div></div>
${guete === null ? html`<div class="w listenkoerper"><p class="lead">Für diesen Stand der Inhalte wurde die Suche noch nicht gemessen.</p></div>` : messungen(guete)}`,
  })
}

function messungen(guete: Suchguete): Html {
  const teile = [
    ['zurueckgehalten', 'Zurückgehaltene Anfragen'],
    ['offen', 'Anfragen zum Verbessern'],
  ] as const
  return html`${teile.map(([teil, titel], i) => {
    const eigene = guete.messungen.filter((messung) => messung.teil === teil)
    const [unsere] = eigene
    if (unsere === undefined) return ''
    return html`<section class="ab${i === 0 ? ' papier' : ''}" aria-labelledby="t-${teil}"><div class="w stapel"><h2 id="t-${teil}">${titel}</h2><p class="fein">${anzahl(unsere.gesamt.anfragen, 'Anfrage', 'Anfragen')} auf ${formatZahl(guete.dokumente)} Dokumenten, gemessen am ${formatDatum(guete.stand)} mit <code>npm run search:eval</code>.</p>${vergleich(teil, eigene)}<h3>Je Art der Anfrage (${unsere.maschine})</h3>${klassen(teil, unsere)}</div></section>`
  })}
<section class="ab" aria-labelledby="verfehlt"><div class="w stapel"><h2 id="verfehlt">Was die Suche verfehlt</h2><p>Diese Anfragen zum Verbessern führen nicht an erster Stelle zu dem, was gemeint ist. Zurückgehaltene zeigen wir nicht, damit sie es bleiben.</p>${
    guete.verfehlt.length === 0
      ? html`<p>Keine.</p>`
      : html`<div class="rollbar" role="group" aria-labelledby="verfehlt" tabindex="0"><table><thead><tr><th scope="col">Anfrage</th><th scope="col">Art</th><th scope="col">Gemeint</th><th scope="col">Zuerst gefunden</th></tr></thead><tbody>${guete.verfehlt.map(
          ({ anfrage, klasse, erwartet, gefunden }) =>
            html`<tr><th scope="row"><a href="/suche?q=${encodeURIComponent(anfrage)}">${anfrage}</a></th><td>${KLASSE[klasse]}</td><td>${erwartet.length === 0 ? 'nichts' : erwartet.join(' oder ')}</td><td>${gefunden[0] ?? 'nichts'}</td></tr>`,
        )}</tbody></table></div>`
  }<p>${mehr('/suche', 'Zur Suche')}</p></div></section>
<section class="ab papier" aria-labelledby="masse"><div class="w stapel"><h2 id="masse">Was die Zahlen bedeuten</h2><dl class="begriffe"><div><dt>Erfolg@1, Erfolg@3</dt><dd>Anteil der Anfragen, bei denen das Gemeinte an erster Stelle oder unter den ersten drei steht.</dd></div><div><dt>nDCG@10</dt><dd>Wie nah die Reihenfolge der ersten zehn Treffer der bestmöglichen kommt. 1 ist perfekt.</dd></div><div><dt>Recall@10</dt><dd>Anteil der hilfreichen Seiten, die unter den ersten zehn stehen.</dd></div><div><dt>Ohne Treffer</dt><dd>Anteil der Anfragen, zu denen es etwas gibt und die Suche nichts findet.</dd></div><div><dt>Falscher Ort</dt><dd>Anteil der Anfragen, in denen ein Ort erkannt wird, der nicht gemeint ist.</dd></div></dl></div></section>`
}

const SPALTEN = ['nDCG@10', 'Erfolg@1', 'Erfolg@3', 'Recall@10', 'Ohne Treffer', 'Falscher Ort'] as const

function werte(zahlen: Suchmessung['gesamt']): Html {
  return html`${[zahlen.ndcg10, zahlen.success1, zahlen.success3, zahlen.recall10, zahlen.nullTreffer, zahlen.falscherOrt].map((wert) => html`<td class="tab">${prozent(wert)}</td>`)}`
}

function tabelle(teil: string, was: string, kopf: readonly string[], zeilen: readonly Html[]): Html {
  return html`<div class="rollbar" role="group" aria-label="${was}" tabindex="0"><table id="${was}-${teil}"><thead><tr>${kopf.map((spalte) => html`<th scope="col">${spalte}</th>`)}</tr></thead><tbody>${zeilen}</tbody></table></div>`
}

function vergleich(teil: string, messungen: readonly Suchmessung[]): Html {
  return tabelle(
    teil,
    'Vergleich',
    ['Suche', ...SPALTEN],
    messungen.map((messung) => html`<tr><th scope="row">${messung.maschine}</th>${werte(messung.gesamt)}</tr>`),
  )
}

function klassen(teil: string, { jeKlasse }: Suchmessung): Html {
  return tabelle(
    teil,
    'Arten',
    ['Art', 'Zahl', ...SPALTEN],
    jeKlasse.map(
      (zahlen) =>
        html`<tr><th scope="row">${KLASSE[zahlen.klasse]}</th><td class="tab">${zahlen.anfragen}</td>${werte(zahlen)}</tr>`,
    ),
  )
}

const alsProzent = new Intl.NumberFormat('de-DE', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

function prozent(wert: number): string {
  return alsProzent.format(wert)
}
