import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { symbol } from '../symbol/view.ts'

/** The figures of a picture or a table as files: the address without its ending. @param bild the name of the picture, where it is there as a file too */
export function herunterladen(was: string, adresse: string, bild?: string): Html {
  return html`<p class="laden">${bild === undefined ? '' : html`<a href="/umsetzungsstand/daten/${bild}.svg" download>${symbol('download')}Bild als SVG</a><a href="/umsetzungsstand/daten/${bild}.png" download>${symbol('download')}als PNG</a>`}<a href="${adresse}.csv" download>${symbol('download')}${was} als CSV</a><a href="${adresse}.json" download>${symbol('download')}als JSON</a></p>`
}

/** What a picture shows, as a table behind a summary. */
export function alsTabelle(titel: string, tabelle: Html, id?: string): Html {
  return html`<details class="tab-alt"${id === undefined ? '' : html` id="${id}"`}><summary>${titel}</summary><div class="rollbar" role="group" aria-label="${titel}" tabindex="0">${tabelle}</div></details>`
}
