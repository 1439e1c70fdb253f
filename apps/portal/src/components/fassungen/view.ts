import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** Links to the variants of a page in other languages; nothing where there are none. */
export function fassungen({
  leicht,
  englisch,
}: {
  readonly leicht: string | null
  readonly englisch: string | null
}): Html | null {
  if (leicht === null && englisch === null) return null
  return html`<p class="fassungen klein">${leicht === null ? '' : html`<a href="${leicht}">Leichte Sprache</a>`}${englisch === null ? '' : html`<a href="${englisch}" lang="en" hreflang="en">English</a>`}</p>`
}
