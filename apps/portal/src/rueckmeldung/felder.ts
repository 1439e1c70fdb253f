import { html } from 'hono/html'
import { symbol } from '../components/symbol/view.ts'
import type { Html } from '../http/route.ts'
import type { TEXTE } from './texte.ts'

/** What all forms have in common, as their pages show it. */

type Fehler = Readonly<Partial<Record<string, string>>>
type Texte = Pick<(typeof TEXTE)['de'], 'fehler' | 'falle'>

/** At the top: everything that is wrong, each with a way to its field. */
export function fehlerliste(fehler: Fehler, texte: Texte): Html | '' {
  if (Object.keys(fehler).length === 0) return ''
  return html`<div class="offen warnung" role="alert">${symbol('triangle-alert')}<div><p><b>${texte.fehler}.</b></p><ul>${Object.entries(fehler).map(([feld, satz]) => html`<li>${feld === 'alles' ? satz : html`<a href="#f-${feld}">${satz}</a>`}</li>`)}</ul></div></div>`
}

/** At a field: what is wrong with it. */
export function fehlersatz(feld: string, satz: string | undefined): Html | null {
  return satz === undefined
    ? null
    : html`<p class="feldfehler" id="e-${feld}">${symbol('triangle-alert')}<span>${satz}</span></p>`
}

/** A field that people do not see: only programs fill it in. */
export function falle({ falle: wort }: Texte): Html {
  return html`<p class="falle" aria-hidden="true"><label>${wort} <input type="text" name="webseite" tabindex="-1" autocomplete="off"></label></p>`
}
