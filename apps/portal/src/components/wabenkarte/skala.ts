import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { anzahl, formatZahl } from '../../texts/de.ts'
import { wabenPfad } from './geometrie.ts'
import { musterflaeche } from './muster.ts'
import type { Stufe } from './view.ts'

/** A class as the legend has it, and how many Kommunen are in it. */
export interface Klasse {
  readonly stufe: Stufe
  readonly name: string
  readonly kommunen: number
}

/** Five classes of about the same number of Kommunen, for a map of counts. */
export interface Skala {
  stufe(zahl: number): Stufe
  readonly klassen: readonly Klasse[]
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
    return { stufe: stufe(bis), name: spanne(von, bis), kommunen: zahlen.filter((zahl) => zahl >= von && zahl <= bis).length }
  })
  const ohne = zahlen.filter((zahl) => zahl === 0).length
  const alle = ohne === 0 ? klassen : [{ stufe: 'k0' as const, name: '0', kommunen: ohne }, ...klassen]
  return { stufe, klassen: alle, legende: legende(alle) }
}

function spanne(von: number, bis: number): string {
  return von === bis ? formatZahl(von) : `${formatZahl(von)}–${formatZahl(bis)}`
}

/** @param mitMuster the map beside it has patterns besides colours, and draws the cells of `k0` small */
export function legende(klassen: readonly Klasse[], mitMuster = false): Html {
  return html`<ul class="legende">${klassen.map(
    ({ stufe, name, kommunen }) =>
      html`<li><svg viewBox="0 0 20 22" aria-hidden="true" focusable="false"><path class="${stufe}" d="${mitMuster && stufe === 'k0' ? wabenPfad([NULL], 'klein') : wabenPfad([NULL])}"/>${mitMuster ? musterflaeche(stufe, [NULL]) : ''}</svg><span class="tab">${name}<small>${anzahl(kommunen, 'Kommune', 'Kommunen')}</small></span></li>`,
  )}</ul>`
}

const NULL = { spalte: 0, zeile: 0 } as const

/** The upper bound of each class, ascending. */
function fuenftel(zahlen: readonly number[]): readonly number[] {
  const sortiert = zahlen.toSorted((a, b) => a - b)
  const grenzen = [1, 2, 3, 4, 5].map((teil) => sortiert[Math.ceil((sortiert.length * teil) / 5) - 1] ?? 0)
  return [...new Set(grenzen)].filter((grenze) => grenze > 0)
}
