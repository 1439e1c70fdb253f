import type { Begriff } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** The short texts of the terms that a page has marked; nothing where it has marked none. */
export function begriffskasten(begriffe: readonly Begriff[]): Html | null {
  if (begriffe.length === 0) return null
  return html`<section class="kasten begriffskasten" aria-labelledby="begriffe-hier"><h2 id="begriffe-hier">Begriffe auf dieser Seite</h2><dl>${begriffe.map(
    ({ slug, titel, kurz }) =>
      html`<div><dt><a href="/wissen/begriffe/${slug}">${titel}</a></dt><dd id="begriff-${slug}">${kurz}</dd></div>`,
  )}</dl></section>`
}
