import { DEFINITIONEN, METHODE, STUFEN } from '@infoschalter/coverage'
import { BASEN } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'
import { BASIS } from './zahlen.ts'

const STUFE: Readonly<Record<(typeof STUFEN)[number], string>> = {
  'keine-meldung': 'Niemand hat etwas gemeldet. Das heißt nicht, dass es nicht online geht.',
  'nicht-online': 'Es gibt Meldungen, aber keinen Dienst, der eingeschaltet ist und eine Adresse hat.',
  'toter-link': 'Es gibt solche Dienste, und bei der letzten Prüfung war keiner zu erreichen.',
  teilweise: 'Ein Dienst deckt einen Teil des Weges ab, oder nur Nebenschritte sind online.',
  online: 'Ein Dienst deckt den ganzen Weg ab.',
}

const STUFE_NAME: Readonly<Record<(typeof STUFEN)[number], string>> = {
  'keine-meldung': '0: keine Meldung',
  'nicht-online': '1: nicht online',
  'toter-link': '2: toter Link',
  teilweise: '3: teilweise',
  online: '4: online',
}

/** What every figure means, in the words that stand beside the code that counts it. */
export function methodenseite(anfrage: Anfrage): Html {
  const { gebietUnbekannt } = anfrage.snapshot.umsetzungsstand
  return seite(anfrage, {
    titel: 'So zählen wir',
    beschreibung: 'Was jede Zahl des Umsetzungsstands bedeutet, was sie zählt, was nicht, und worauf sie sich bezieht.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'So zählen wir', ziel: '/umsetzungsstand/methode' },
    ],
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>So zählen wir</h1><p class="lead">Methode ${METHODE}. Ändert sich die Art zu zählen, bekommt sie eine neue Nummer; Zahlen verschiedener Methoden stehen nie in einer Reihe.</p></div></div>
<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Die Zahlen</h2></div><dl class="begriffe">${Object.values(DEFINITIONEN).map(({ name, kurz, genau }) => html`<div><dt>${name}</dt><dd>${kurz} ${genau}</dd></div>`)}</dl></div></section>
<section class="ab"><div class="w zwei"><div class="titel"><h2>Was als eine Leistung zählt</h2></div><dl class="begriffe">${BASEN.map((basis) => html`<div><dt>${BASIS[basis].name}</dt><dd>${BASIS[basis].genau}</dd></div>`)}</dl></div></section>
<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Wann etwas online ist</h2><p>Für jedes Paar aus Leistung und Kommune gibt es eine Stufe. Was für den Kreis, das Land oder den Bund gemeldet ist, gilt in jeder Kommune darunter. Der beste gemeldete Dienst entscheidet.</p><p>Auf der Seite einer Leistung im Ort entscheidet dagegen die nächstliegende Meldung: Dort steht, was Menschen vorfinden. Deshalb kann dort „Nur vor Ort“ stehen, wo hier „online“ zählt: wenn die Kommune ihren eigenen Dienst abgeschaltet hat, der des Kreises aber läuft.</p></div><dl class="begriffe">${STUFEN.map((stufe) => html`<div><dt>${STUFE_NAME[stufe]}</dt><dd>${STUFE[stufe]}</dd></div>`)}</dl></div></section>
<section class="ab"><div class="w zwei"><div class="titel"><h2>Was nicht zählt</h2></div><div class="text"><p>Meldungen für Gebiete, die kein Register kennt, zählen nirgends. Das sind zurzeit ${formatZahl(gebietUnbekannt)}.</p><p>Prozente werden abgerundet: 100 % steht nur da, wenn wirklich nichts fehlt.</p><p>Zahlen, die andere veröffentlicht haben, stehen als Zitat mit Quelle da und werden mit unseren nie verrechnet.</p></div></div></section>`,
  })
}
