import type { Ags, Projekt, Text } from '@infoschalter/domain'
import { html } from 'hono/html'
import { linkliste } from '../../components/gliederung/view.ts'
import { text } from '../../components/text/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'
import { PROJEKTART, PROJEKTZUSTAND, THEMA, WISSENSEBENE } from '../../texts/wissen.ts'
import { eintragseite } from './rahmen.ts'

/** A Projekt with its Steckbrief; what is not documented is said to be missing. */
export function projektseite(anfrage: Anfrage, projekt: Projekt): Html {
  const { snapshot } = anfrage
  const leistungen = snapshot.leistungen.findAll(projekt.leistungen)
  const teil = (titel: string, inhalt: Text) =>
    inhalt.length === 0 ? '' : html`<section><h2>${titel}</h2><div class="text">${text(inhalt)}</div></section>`
  return eintragseite(anfrage, {
    bereich: 'projekte',
    eintrag: projekt,
    merkmale: [PROJEKTART[projekt.art], WISSENSEBENE[projekt.ebene], PROJEKTZUSTAND[projekt.zustand]],
    inhalt: html`${steckbrief(anfrage, projekt)}${teil('Worum geht es?', projekt.problem)}${teil('Was ist die Lösung?', projekt.loesung)}${teil('Was ist belegt?', projekt.ergebnis)}${teil('Was brauchen Sie zum Nachnutzen?', projekt.nachnutzung)}`,
    neben: linkliste(
      'leistungen',
      'Betroffene Leistungen',
      leistungen.map(({ titel, slug }) => ({ titel, ziel: `/leistungen/${slug}` })),
    ),
  })
}

function steckbrief(anfrage: Anfrage, projekt: Projekt): Html {
  const offen = html`<span class="leise">keine Angabe</span>`
  const zeile = (name: string, wert: string | Html) => html`<div><dt>${name}</dt><dd>${wert}</dd></div>`
  return html`<section aria-labelledby="steckbrief"><h2 id="steckbrief">Steckbrief</h2><dl class="steckbrief">${zeile('Träger', projekt.traeger.join(', '))}${
    projekt.kommunen.length === 0 ? '' : zeile('Beteiligte Kommunen', kommunen(anfrage, projekt.kommunen))
  }${zeile('Stand', PROJEKTZUSTAND[projekt.zustand])}${zeile('Zeitraum', zeitraum(projekt) ?? offen)}${zeile('Themen', projekt.themen.map((thema) => THEMA[thema]).join(', '))}${zeile('Lizenz', projekt.lizenz ?? offen)}${zeile(
    'Quelltext',
    projekt.code === undefined ? offen : html`<a href="${projekt.code}">${projekt.code.replace('https://', '')}</a>`,
  )}${zeile('Ansprechstelle', projekt.kontakt === undefined ? offen : html`<a href="${projekt.kontakt.url}">${projekt.kontakt.stelle}</a>`)}</dl></section>`
}

function kommunen({ snapshot }: Anfrage, ags: readonly Ags[]): Html {
  return html`${ags.map((schluessel, i) => {
    const ort = snapshot.gebiete.kommunen.find((kommune) => kommune.ags === schluessel)
    const komma = i === 0 ? '' : ', '
    return ort === undefined ? html`${komma}${schluessel}` : html`${komma}<a href="/orte/${ort.slug}">${ort.name}</a>`
  })}`
}

function zeitraum({ beginn, ende }: Projekt): string | null {
  if (beginn !== undefined && ende !== undefined) return `${formatDatum(beginn)} bis ${formatDatum(ende)}`
  if (beginn !== undefined) return `seit ${formatDatum(beginn)}`
  return ende === undefined ? null : `bis ${formatDatum(ende)}`
}
