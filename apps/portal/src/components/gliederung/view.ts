import type { Textabschnitt } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { text, type Wortanzeige } from '../text/view.ts'

/** A text in parts, each below a heading of its own. */
export function gliederung(abschnitte: readonly Textabschnitt[], wort?: Wortanzeige): Html {
  return html`${abschnitte.map(({ titel, text: inhalt }) => html`<section><h2>${titel}</h2><div class="text">${text(inhalt, 3, wort)}</div></section>`)}`
}

/** A box of links beside a text; nothing where there are none. */
export function linkliste(
  id: string,
  titel: string,
  eintraege: readonly { readonly titel: string; readonly ziel: string }[],
): Html | null {
  if (eintraege.length === 0) return null
  return html`<nav class="kasten" aria-labelledby="${id}"><h2 id="${id}">${titel}</h2><ul class="liste">${eintraege.map(
    (eintrag) => html`<li><a href="${eintrag.ziel}">${eintrag.titel}</a></li>`,
  )}</ul></nav>`
}
