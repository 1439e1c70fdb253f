import { type Baustein, WISSENSEBENEN } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { BAUSTEINART } from '../../texts/wissen.ts'

const SPALTEN = ['akteur', 'plattform', 'basisdienst', 'standard'] as const
const FELD = { breite: 276, hoehe: 48, abstand: 14, spalte: 352, oben: 44 } as const

interface Platz {
  readonly teil: Baustein
  readonly x: number
  readonly y: number
}

/**
 * The landscape as a drawing: a column for each kind, in it the parts from Bund to Kommune, a line for each tie. Said in
 * words by the list and the table of the page.
 */
export function landschaftsbild(alle: readonly Baustein[]): Html {
  const plaetze = SPALTEN.flatMap((art, spalte) =>
    alle
      .filter((teil) => teil.art === art)
      .toSorted((a, b) => WISSENSEBENEN.indexOf(a.ebene) - WISSENSEBENEN.indexOf(b.ebene))
      .map((teil, zeile): Platz => ({ teil, x: spalte * FELD.spalte, y: FELD.oben + zeile * (FELD.hoehe + FELD.abstand) })),
  )
  const bySlug = new Map(plaetze.map((platz) => [platz.teil.slug, platz]))
  const hoehe = Math.max(...plaetze.map(({ y }) => y)) + FELD.hoehe + 4
  const breite = (SPALTEN.length - 1) * FELD.spalte + FELD.breite + 44
  const linien = plaetze.flatMap((von) =>
    von.teil.verbindungen.flatMap(({ zu }) => {
      const ziel = bySlug.get(zu)
      return ziel === undefined ? [] : [linie(von, ziel)]
    }),
  )
  return html`<svg class="lbild" viewBox="-40 0 ${breite + 40} ${hoehe}" role="group" aria-label="Schaubild der digitalen Verwaltungslandschaft"><path class="lv" d="${linien.join('')}"/>${SPALTEN.map(
    (art, spalte) => html`<text class="lk" x="${spalte * FELD.spalte}" y="22">${BAUSTEINART[art]}</text>`,
  )}${plaetze.map(feld)}</svg>`
}

function feld({ teil, x, y }: Platz): Html {
  const zeilen = brich(teil.titel)
  const mitte = y + FELD.hoehe / 2 + 5 - (zeilen.length - 1) * 9
  return html`<a href="/wissen/landschaft/${teil.slug}"><rect class="lf l-${teil.ebene}" x="${x}" y="${y}" width="${FELD.breite}" height="${FELD.hoehe}" rx="6"/>${zeilen.map((zeile, i) => html`<text x="${x + 14}" y="${mitte + i * 18}">${zeile}</text>`)}</a>`
}

/** At most two lines of about 30 letters. */
function brich(titel: string): readonly string[] {
  if (titel.length <= 31) return [titel]
  const stelle = titel.lastIndexOf(' ', 31)
  return stelle <= 0 ? [titel] : [titel.slice(0, stelle), titel.slice(stelle + 1)]
}

/** Between columns from side to side; within one column around its left. */
function linie(von: Platz, zu: Platz): string {
  const [y1, y2] = [von.y + FELD.hoehe / 2, zu.y + FELD.hoehe / 2]
  if (von.x === zu.x) return `M${von.x} ${y1}C${von.x - 40} ${y1} ${von.x - 40} ${y2} ${von.x} ${y2}`
  const rechts = zu.x > von.x
  const [x1, x2] = [von.x + (rechts ? FELD.breite : 0), zu.x + (rechts ? 0 : FELD.breite)]
  const bogen = (rechts ? 1 : -1) * 60
  return `M${x1} ${y1}C${x1 + bogen} ${y1} ${x2 - bogen} ${y2} ${x2} ${y2}`
}
