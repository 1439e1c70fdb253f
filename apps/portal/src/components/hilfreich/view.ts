import { html } from 'hono/html'
import type { Anfrage, Html } from '../../http/route.ts'
import type { Rahmentexte } from '../../texts/rahmen.ts'

/**
 * Asks at the end of a page whether it helped. Links, not buttons: a page is the same for everybody and kept for all; the form
 * behind them is made for one reader.
 */
export function hilfreich({ pfad, formularmarke, vorschau }: Anfrage, { hilfreich: texte }: Rahmentexte): Html | null {
  if (formularmarke === undefined || vorschau !== undefined) return null
  const seite = encodeURIComponent(pfad)
  const wahl = (wert: 'ja' | 'nein', wort: string) =>
    html`<a class="knopf zwei-t" href="/rueckmeldung?art=hilfreich&amp;hilfreich=${wert}&amp;seite=${seite}" rel="nofollow">${wort}</a>`
  return html`<aside class="hilfreich" aria-labelledby="hilfreich"><div class="w"><h2 id="hilfreich">${texte.frage}</h2><p class="knoepfe">${wahl('ja', texte.ja)}${wahl('nein', texte.nein)}</p><p><a href="/rueckmeldung?art=hinweis&amp;seite=${seite}" rel="nofollow">${texte.fehler}</a></p></div></aside>`
}
