import { LAENDER, type Landkuerzel } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'
import { bildstelle } from '../erkunden/view.ts'

type Land = Exclude<Landkuerzel, 'DE'>

/** Where each Land stands: odd rows half a cell to the right, so that neighbours stay neighbours as far as it goes. */
const ZELLE: Readonly<Record<Land, readonly [spalte: number, zeile: number]>> = {
  SH: [2, 0],
  MV: [3, 0],
  HB: [1, 1],
  HH: [2, 1],
  BB: [3, 1],
  NI: [2, 2],
  ST: [3, 2],
  BE: [4, 2],
  NW: [1, 3],
  HE: [2, 3],
  TH: [3, 3],
  SN: [4, 3],
  RP: [1, 4],
  BW: [2, 4],
  BY: [3, 4],
  SL: [0, 5],
}

const BREITE = 94
const ZEILE = 81
const UMRISS = 'l44.6 25.8v51.5l-44.6 25.7-44.6-25.7v-51.5z'

interface Karte {
  /** What the picture shows, in a sentence: for those who do not see it. */
  readonly beschreibung: string
  readonly werte: ReadonlyMap<Landkuerzel, number>
  readonly hervorgehoben: Land
  /** Another map before it on the page has brought the pattern: an id is there once. */
  readonly ohneMuster?: boolean
}

const MUSTER = html`<defs><pattern id="schraff" width="7" height="7" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><path class="schraff" d="M0 0v7"/></pattern></defs>`

/** The sixteen Länder as equal cells with their figure; where there is none, the cell is hatched and says so. */
export function laenderkarte({ beschreibung, werte, hervorgehoben, ohneMuster = false }: Karte): Html {
  const klasse = klassen([...werte].filter(([land]) => land !== 'DE').map(([, wert]) => wert))
  const zellen = (Object.keys(ZELLE) as Land[]).toSorted((a, b) => Number(a === hervorgehoben) - Number(b === hervorgehoben))
  return html`<svg class="laender" viewBox="-4 -4 524 520" role="img" aria-label="${beschreibung}">${ohneMuster ? '' : MUSTER}${zellen.map(
    (land) => {
      const [spalte, zeile] = ZELLE[land]
      const [x, y] = [(spalte + (zeile % 2) / 2) * BREITE + 47, zeile * ZEILE]
      const wert = werte.get(land)
      const stufe = wert === undefined ? 'leer' : klasse(wert)
      return bildstelle(
        `${LAENDER[land]}: ${wert === undefined ? 'keine Angabe' : formatZahl(wert)}`,
        html`<path class="${stufe}${land === hervorgehoben ? ' hier' : ''}" d="M${x} ${y + 2.5}${UMRISS}"/><text class="lname x-${stufe}" x="${x}" y="${y + 50}">${land}</text><text class="x-${stufe}" x="${x}" y="${y + 73}">${wert === undefined ? 'k. A.' : formatZahl(wert)}</text>`,
      )
    },
  )}</svg>`
}

/** Four classes of the same width between the lowest and the highest figure. */
function klassen(werte: readonly number[]): (wert: number) => 'k2' | 'k3' | 'k4' | 'k5' {
  const [von, bis] = [Math.min(...werte), Math.max(...werte)]
  return (wert) => {
    const klasse = bis === von ? 0 : Math.min(3, Math.floor(((wert - von) / (bis - von)) * 4))
    return (['k2', 'k3', 'k4', 'k5'] as const)[klasse] ?? 'k5'
  }
}

/** The figures as a ranking; who has none stands at the end with no place. */
export function laendertabelle(titel: string, werte: ReadonlyMap<Landkuerzel, number>): Html {
  const alle = (Object.keys(ZELLE) as Land[]).toSorted(
    (a, b) => (werte.get(b) ?? -1) - (werte.get(a) ?? -1) || LAENDER[a].localeCompare(LAENDER[b], 'de'),
  )
  return html`<table><caption>${titel}</caption><thead><tr><th scope="col">Land</th><th scope="col" class="r">Leistungen</th></tr></thead><tbody>${alle.map(
    (land) =>
      html`<tr><th scope="row">${LAENDER[land]}</th><td class="r">${werte.has(land) ? formatZahl(werte.get(land) ?? 0) : 'keine Angabe'}</td></tr>`,
  )}</tbody></table>`
}
