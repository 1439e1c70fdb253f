import type { Fundstelle } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'

/** Where statements can be checked, with the date of each source; nothing where there are none. */
export function quellen(fundstellen: readonly Fundstelle[]): Html | null {
  if (fundstellen.length === 0) return null
  return html`<section class="kasten" aria-labelledby="quellen"><h2 id="quellen">Quellen</h2><ul class="liste">${fundstellen.map(
    ({ titel, url, stand }) =>
      html`<li><a href="${url}">${titel}</a>${stand === undefined ? '' : html` <span class="fein">${formatDatum(stand)}</span>`}</li>`,
  )}</ul></section>`
}
