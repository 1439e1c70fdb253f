import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { anzahl, formatZahl } from '../../texts/de.ts'
import type { Stufe } from './view.ts'

/** Five classes of about the same number of Kommunen, for a map of counts. */
export interface Skala {
  stufe(zahl: number): Stufe
  /** The scale with its numbers, and how many Kommunen each class has. */
  readonly legende: Html
}

/** @param zahlen one for each Kommune; fewer than five classes where many have the same number, none for zero */
export function createSkala(zahlen: readonly number[]): Skala {
  const grenzen = fuenftel(zahlen)
  const stufe = (zahl: number): Stufe =>
    zahl === 0 ? 'k0' : (`k${grenzen.findIndex((grenze) => zahl <= grenze) + 1 + 5 - grenzen.length}` as Stufe)
  const klassen = grenzen.map((bis, i) => {
    const von = i === 0 ? Math.min(...zahlen.filter((zahl) => zahl > 0)) : (grenzen[i - 1] ?? 0) + 1
    return { stufe: stufe(bis), von, bis, kommunen: zahlen.filter((zahl) => zahl >= von && zahl <= bis).length }
  })
  const ohne = zahlen.filter((zahl) => zahl === 0).length
  const alle = ohne === 0 ? klassen : [{ stufe: 'k0' as const, von: 0, bis: 0, kommunen: ohne }, ...klassen]
  return { stufe, legende: html`<ul class="legende">${alle.map(zeile)}</ul>` }
}

function zeile({ stufe, von, bis, kommunen }: { stufe: Stufe; von: number; bis: number; kommunen: number }): Html {
  return html`<li><svg viewBox="0 0 20 22" aria-hidden="true" focusable="false"><path class="${stufe}" d="M10 0l10 5v12l-10 5-10-5v-12z"/></svg><span class="tab">${von === bis ? formatZahl(von) : `${formatZahl(von)}–${formatZahl(bis)}`}<small>${anzahl(kommunen, 'Kommune', 'Kommunen')}</small></span></li>`
}

/** The upper bound of each class, ascending. */
function fuenftel(zahlen: readonly number[]): readonly number[] {
  const sortiert = zahlen.toSorted((a, b) => a - b)
  const grenzen = [1, 2, 3, 4, 5].map((teil) => sortiert[Math.ceil((sortiert.length * teil) / 5) - 1] ?? 0)
  return [...new Set(grenzen)].filter((grenze) => grenze > 0)
}
