import type { Kommune, Leitfaden, Projekt } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'
import { type Abhilfe, type Abhilfen, findeAbhilfen } from './abhilfe.ts'
import { stufenwort } from './luecken.ts'
import { kennzahlenDerKommune, vergleich, vergleichbar } from './ort-page.ts'

/** As many gaps as a council can talk about in one meeting. */
const GEZEIGT = 8

/** Guides that help with the gaps, in the order in which one needs them. */
const LEITFAEDEN = ['prioritaeten-setzen', 'efa-nachnutzen', 'angaben-pflegen', 'konten-anbinden', 'barrierefreiheit-pruefen']

export function antworteDossier(anfrage: Anfrage): Antwort {
  const ort = anfrage.snapshot.gebiete.findBySlug(anfrage.teile['ort'] ?? '')
  if (ort?.ebene !== 'kommune') return { art: 'nicht-gefunden' }
  return { art: 'seite', html: dossier(anfrage, ort), indexieren: false }
}

/** What a council needs on its table, on a few sheets of paper: state, comparison, gaps, next steps, sources. */
function dossier(anfrage: Anfrage, kommune: Kommune): Html {
  const { snapshot } = anfrage
  const { gemeldet, ohneMeldung } = findeAbhilfen(snapshot, kommune, GEZEIGT)
  const keine = snapshot.meldungslage === 'keine'
  const istDemo = demo(snapshot.meldungslage === 'demo')
  return seite(anfrage, {
    titel: `Dossier: ${kommune.name}`,
    beschreibung: `Umsetzungsstand in ${kommune.name} zum Ausdrucken: Stand, Vergleich, Lücken, nächste Schritte, Quellen.`,
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: kommune.name, ziel: `/umsetzungsstand/orte/${kommune.slug}` },
      { titel: 'Dossier', ziel: `/umsetzungsstand/orte/${kommune.slug}/dossier` },
    ],
    indexieren: false,
    inhalt: html`<article class="dossier w"><header class="titel"><p class="merkmale"><span>Dossier für die Ratssitzung</span></p><h1>Digitales Bürgeramt: ${kommune.name}</h1><p class="lead">Was online geht, was andere schon gelöst haben und was als Nächstes zu tun ist.</p><p class="klein leise">${lage(snapshot, kommune)} Erstellt am ${formatDatum(anfrage.heute)}. ${istDemo}</p><p class="klein nur-schirm">Diese Seite ist zum Drucken gemacht: im Browser „Drucken“ wählen (Strg + P, auf dem Mac ⌘ + P).</p></header>
<section aria-labelledby="stand"><h2 id="stand">1. Stand</h2>${keine ? html`<p>Uns liegt noch kein Bericht vor. Das heißt nicht, dass nichts online geht.</p>` : kennzahlenDerKommune(snapshot, kommune)}</section>
${
  keine
    ? ''
    : html`<section aria-labelledby="vergleich"><h2 id="vergleich">2. Vergleich</h2><p>${vergleichbar(kommune)} ${istDemo}</p>${vergleich(snapshot, kommune)}</section>
<section aria-labelledby="luecken"><h2 id="luecken">3. Lücken</h2><p>Anliegen, für die ${kommune.name} selbst zuständig ist und die in vergleichbaren Orten online sind. ${istDemo}</p>${tabelle('Gemeldet, aber noch nicht ganz online', gemeldet)}${tabelle('Ohne Meldung: zuerst prüfen, ob es den Dienst schon gibt', ohneMeldung)}${gemeldet.gesamt + ohneMeldung.gesamt === 0 ? html`<p>Nach den vorliegenden Meldungen gibt es keine.</p>` : ''}</section>`
}
${naechsteSchritte(snapshot, [...gemeldet.erste, ...ohneMeldung.erste])}${grundlage(anfrage, kommune)}</article>`,
  })
}

function lage({ gebiete, findQuelle }: Snapshot, kommune: Kommune): string {
  const kreis = gebiete.kette(kommune.ars).find(({ ebene }) => ebene === 'kreis')
  const stand = findQuelle('gemeindeverzeichnis')?.stand
  return `${kommune.art === 'kreisfreie Stadt' ? 'Kreisfreie Stadt' : kommune.art}${kreis === undefined ? '' : `, ${kreis.name}`}, ${formatZahl(kommune.einwohner)} Menschen${stand == null ? '' : ` (${formatDatum(stand)})`}.`
}

function tabelle(titel: string, { gesamt, erste }: Abhilfen['gemeldet']): Html | null {
  if (gesamt === 0) return null
  return html`<h3>${titel} <span class="tab leise">(${formatZahl(erste.length)} von ${formatZahl(gesamt)})</span></h3><div class="rollbar" role="group" aria-label="${titel}" tabindex="0"><table><thead><tr><th scope="col">Anliegen</th><th scope="col">Hier gemeldet</th><th scope="col">Online in vergleichbaren Orten</th></tr></thead><tbody>${erste.map(
    ({ leistung, stufe, vorbilder, weitere }) =>
      html`<tr><th scope="row">${leistung.titel}</th><td>${stufenwort(stufe)}</td><td>${vorbilder.map(({ name }) => name).join(', ')}${weitere === 0 ? '' : ` und ${formatZahl(weitere)} weiteren`}</td></tr>`,
  )}</tbody></table></div>`
}

/** What exists already for these gaps: Projekte with their contact offices, and guides. */
function naechsteSchritte({ wissen }: Snapshot, luecken: readonly Abhilfe[]): Html | null {
  const leitfaeden = wissen.leitfaeden.findAll(LEITFAEDEN)
  const projekte = [
    ...Map.groupBy(
      luecken.flatMap((eine) => eine.projekte.map((projekt) => ({ projekt, ...eine }))),
      ({ projekt }) => projekt,
    ),
  ]
  if (leitfaeden.length === 0 && projekte.length === 0) return null
  return html`<section aria-labelledby="schritte"><h2 id="schritte">4. Nächste Schritte</h2>${
    projekte.length === 0
      ? ''
      : html`<h3>Was es schon gibt und wen man fragt</h3><ul class="liste">${projekte.map(([projekt, zeilen]) => html`<li>${projektzeile(projekt)}<br><span class="klein leise">Für: ${zeilen.map(({ leistung }) => leistung.titel).join(', ')}</span></li>`)}</ul>`
  }${leitfaeden.length === 0 ? '' : html`<h3>Leitfäden für die Arbeit im Rathaus</h3><ol>${leitfaeden.map(leitfadenzeile)}</ol>`}</section>`
}

function projektzeile({ slug, titel, kontakt, traeger }: Projekt): Html {
  return html`<a href="/wissen/projekte/${slug}"><b>${titel}</b></a>. Ansprechstelle: ${kontakt === undefined ? html`${traeger[0] ?? ''} (Träger)` : html`<a class="stelle" href="${kontakt.url}" rel="noopener external">${kontakt.stelle}</a>`}`
}

function leitfadenzeile({ slug, titel, kurz }: Leitfaden): Html {
  return html`<li><a href="/wissen/leitfaeden/${slug}">${titel}</a>. <span class="leise">${kurz}</span></li>`
}

function grundlage({ snapshot, portalUrl }: Anfrage, kommune: Kommune): Html {
  const adresse = `${portalUrl}/umsetzungsstand/orte/${kommune.slug}/dossier`
  return html`<section aria-labelledby="quellen"><h2 id="quellen">5. Quellen und Stand</h2><ul class="liste klein">${snapshot.quellen.map(
    ({ titel, herausgeber, stand, lizenz }) =>
      html`<li>${titel}: ${herausgeber}${stand === null ? '' : `, Stand ${formatDatum(stand)}`} (${lizenz})</li>`,
  )}</ul><p class="klein">Gezählt nach Methode ${snapshot.umsetzungsstand.methode}: <a href="/umsetzungsstand/methode">So wird gezählt</a>. „Keine Meldung“ heißt: Niemand hat etwas gemeldet. Es heißt nicht, dass es nicht online geht.</p><p class="klein">Diese Seite: <a href="${adresse}">${adresse}</a></p></section>`
}
