import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { RAHMEN, type Seitensprache } from '../../texts/rahmen.ts'
import { symbol } from '../symbol/view.ts'

/** The search: what and where, one button. Works without JavaScript; with it, suggestions appear while typing. */
export function suchfeld(werte: { q: string; ort: string; sprache?: Seitensprache }): Html {
  const { suche } = RAHMEN[werte.sprache ?? 'de']
  return html`<form class="suche" role="search" action="${suche.ziel}" data-vorschlaege>
<div><label for="q">${suche.anliegen}</label><input type="search" id="q" name="q" value="${werte.q}" placeholder="${suche.beispiel}" maxlength="200" autocapitalize="none" enterkeyhint="search" data-art="anliegen"></div>
<div><label for="ort">${suche.ort}</label><input type="text" id="ort" name="ort" value="${werte.ort}" placeholder="Bielefeld" maxlength="100" autocomplete="postal-code" data-art="ort"></div>
<button class="knopf" type="submit">${symbol('search')}${suche.knopf}</button>
</form>`
}

/** Asks for a place only: on a Leistung, in the list of places. @param ziel the page that takes `?ort=` */
export function ortsfeld(feld: { ziel: string; wert: string; beschriftung: string; knopf: string; name?: string }): Html {
  const name = feld.name ?? 'ort'
  return html`<form class="suche nur-ort" action="${feld.ziel}" data-vorschlaege>
<div><label for="ort">${feld.beschriftung}</label><input type="text" id="ort" name="${name}" value="${feld.wert}" placeholder="Bielefeld oder 33602" maxlength="100" autocomplete="postal-code" data-art="ort"></div>
<button class="knopf" type="submit">${feld.knopf}</button>
</form>`
}
