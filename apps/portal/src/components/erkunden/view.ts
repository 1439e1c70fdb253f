import { html } from 'hono/html'
import type { Anfrage, Html } from '../../http/route.ts'

/** For the head of a page with pictures of figures: arrow keys from place to place in them, and the words of a place where one points. */
export function erkunden({ assetPfad }: Pick<Anfrage, 'assetPfad'>): Html {
  return html`<script type="module" src="${assetPfad('erkunden.js')}"></script>`
}

/** A place in a picture that says something: without the script its words are there for who points at it. */
export function bildstelle(worte: string, zeichnung: Html): Html {
  return html`<g class="bildstelle"><title>${worte}</title>${zeichnung}</g>`
}
