import { html } from 'hono/html'
import { seite } from '../components/seite/view.ts'
import { suchfeld } from '../components/suchfeld/view.ts'
import type { Anfrage, Html } from './route.ts'

export type Fehlerseiten = (status: 400 | 404 | 413 | 414 | 500 | 503, anfrage: Anfrage) => Html

const WORTE = {
  400: [
    'Diese Adresse können wir nicht lesen',
    'Sie enthält Zeichen, die in einer Adresse nicht vorkommen dürfen. Vielleicht wurde sie unvollständig kopiert. Suchen Sie hier nach Ihrem Anliegen.',
  ],
  404: [
    'Diese Seite gibt es nicht',
    'Vielleicht hat sich die Adresse geändert oder ein Buchstabe fehlt. Suchen Sie hier nach Ihrem Anliegen.',
  ],
  413: [
    'Das ist zu viel auf einmal',
    'So lange Nachrichten nehmen wir nicht an. Gehen Sie zurück und kürzen Sie Ihren Text; Dateien können Sie hier nicht schicken.',
  ],
  414: ['Diese Adresse ist zu lang', 'So lange Adressen nehmen wir nicht an. Nennen Sie Ihr Anliegen in wenigen Wörtern.'],
  500: [
    'Hier ist etwas schiefgegangen',
    'Das liegt an uns, nicht an Ihnen. Versuchen Sie es in ein paar Minuten noch einmal oder rufen Sie die 115 an.',
  ],
  503: ['Gleich geht es weiter', 'Das Portal startet gerade. Laden Sie die Seite in ein paar Sekunden noch einmal.'],
} as const

/** Pages for what went wrong: what it is, whose fault, what to do. */
export const fehlerseiten: Fehlerseiten = (status, anfrage) => {
  const [titel, hilfe] = WORTE[status]
  return seite(anfrage, {
    titel,
    beschreibung: hilfe,
    pfad: [],
    indexieren: false,
    ohneFrage: true,
    inhalt: html`<div class="w fehlerseite"><h1>${titel}</h1><p class="lead">${hilfe}</p>${suchfeld({ q: '', ort: '' })}<ul class="liste"><li><a href="/">Zur Startseite</a></li><li><a href="/leistungen">Anliegen von A bis Z</a></li><li><a href="/orte">Alle Orte</a></li></ul></div>`,
  })
}

/** A page that needs nothing: no snapshot, no style sheet. */
export function minimal(status: 500 | 503): string {
  const [titel, hilfe] = WORTE[status]
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel} – Infoschalter</title><meta name="robots" content="noindex"></head><body><main><h1>${titel}</h1><p>${hilfe}</p></main></body></html>`
}
