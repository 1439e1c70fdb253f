import { NACHNUTZUNGSFRAGE, type Projekt, type Text } from '@infoschalter/domain'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { text } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { PROJEKTART, WISSENSEBENE } from '../../texts/wissen.ts'
import { BEREICHE } from './rahmen.ts'
import { nachnutzungszeilen, OFFEN, steckbriefzeilen, type Zeile } from './steckbrief.ts'

/** How many can stand side by side and still be read. */
export const HOECHSTENS = 3

/** Up to three Projekte side by side: the same lines, so that the eye can go across. */
export function vergleichsseite(anfrage: Anfrage): Html {
  const { query, snapshot } = anfrage
  const gefragt = [...new Set(query.getAll('projekt'))]
  const gewaehlt = snapshot.wissen.projekte.findAll(gefragt).slice(0, HOECHSTENS)
  return seite(anfrage, {
    titel: 'Projekte vergleichen',
    beschreibung: 'Bis zu drei Projekte nebeneinander: Stand, Träger, Kosten, Personal, Lizenz und Ansprechstelle.',
    pfad: [
      { titel: 'Für Verwaltungen', ziel: '/wissen' },
      { titel: BEREICHE.projekte.titel, ziel: '/wissen/projekte' },
      { titel: 'Vergleich', ziel: '/wissen/projekte/vergleich' },
    ],
    kanonisch: '/wissen/projekte/vergleich',
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>Projekte vergleichen</h1><p class="lead">Bis zu drei Projekte nebeneinander. Was keine Quelle sagt, steht als „nicht dokumentiert“ da.</p></div>${wahl(anfrage, gewaehlt)}</div>
<section class="ab papier" aria-labelledby="nebeneinander"><div class="w"><h2 id="nebeneinander" class="sr">Nebeneinander</h2>${
      gewaehlt.length === 0
        ? html`<p class="lead">Wählen Sie oben Projekte aus.</p>`
        : html`${gewaehlt.length === 1 ? html`<p class="lead">Wählen Sie oben noch ein Projekt dazu.</p>` : ''}${tabelle(anfrage, gewaehlt)}`
    }</div></section>`,
  })
}

function wahl({ snapshot }: Anfrage, gewaehlt: readonly Projekt[]): Html {
  const { alle } = snapshot.wissen.projekte
  return html`<form class="wfilter" action="/wissen/projekte/vergleich" aria-label="Projekte auswählen">${Array.from({ length: HOECHSTENS }, (_, i) => html`<div><label for="p-${i}">${i + 1}. Projekt</label><select id="p-${i}" name="projekt"><option value="">keines</option>${alle.map(({ slug, titel }) => html`<option value="${slug}"${gewaehlt[i]?.slug === slug ? html` selected` : ''}>${titel}</option>`)}</select></div>`)}<button class="knopf zwei-t" type="submit">Vergleichen</button></form>`
}

/** A line of the comparison: what each of them says to it. */
interface Vergleichszeile {
  readonly name: string
  readonly werte: readonly (Html | null)[]
}

/** All Projekte have the same lines in the same order; one that nobody misses is left out where none says anything. */
function vergleichszeilen({ snapshot }: Anfrage, projekte: readonly Projekt[]): readonly Vergleichszeile[] {
  const jeProjekt = projekte.map((projekt) => [
    { name: 'Art', wert: html`${PROJEKTART[projekt.art]} · ${WISSENSEBENE[projekt.ebene]}` },
    ...steckbriefzeilen(snapshot, projekt),
    { name: 'Leistungen', wert: leistungen(snapshot.leistungen.findAll(projekt.leistungen)) },
    { name: 'Worum es geht', wert: absaetze(projekt.problem) },
    { name: 'Lösung', wert: absaetze(projekt.loesung) },
    { name: 'Belegtes Ergebnis', wert: absaetze(projekt.ergebnis) },
    { name: 'Zum Nachnutzen', wert: absaetze(projekt.nachnutzung) },
  ])
  const antworten = projekte.map((projekt) => new Map(nachnutzungszeilen(projekt).map(({ name, wert }) => [name, wert])))
  const fragen = Object.values(NACHNUTZUNGSFRAGE).filter((frage) => antworten.some((eine) => eine.has(frage)))
  const zeilen = (jeProjekt[0] ?? [])
    .map((zeile: Zeile, i) => ({ ...zeile, werte: jeProjekt.map((eine) => eine[i]?.wert ?? null) }))
    .filter(({ entbehrlich, werte }) => entbehrlich !== true || werte.some((wert) => wert !== null))
  return [...zeilen, ...fragen.map((name) => ({ name, werte: antworten.map((eine) => eine.get(name) ?? null) }))]
}

function tabelle(anfrage: Anfrage, projekte: readonly Projekt[]): Html {
  return html`<table class="vergleichstabelle"><caption class="sr">Vergleich von ${projekte.map(({ titel }) => titel).join(', ')}</caption><thead><tr><td></td>${projekte.map(({ slug, titel }) => html`<th scope="col"><a href="/wissen/projekte/${slug}">${titel}</a></th>`)}</tr></thead><tbody>${vergleichszeilen(
    anfrage,
    projekte,
  ).map(
    ({ name, werte }) =>
      html`<tr><th scope="row">${name}</th>${werte.map((wert, i) => html`<td><span class="vname">${projekte[i]?.titel ?? ''}</span>${wert ?? OFFEN}</td>`)}</tr>`,
  )}</tbody></table>`
}

function absaetze(inhalt: Text): Html | null {
  return inhalt.length === 0 ? null : html`<div class="text">${text(inhalt)}</div>`
}

function leistungen(alle: readonly { readonly slug: string; readonly titel: string }[]): Html | null {
  if (alle.length === 0) return null
  return html`<ul class="liste">${alle.map(({ slug, titel }) => html`<li><a href="/leistungen/${slug}">${titel}</a></li>`)}</ul>`
}
