import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { html, raw } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { KACHELN, type Kachel, SCHALTER } from './zeichnungen.ts'

const require = createRequire(import.meta.url)
const geladen = new Map<string, string | null>()

/** The drawing of a Lucide icon without its frame; null when there is no such icon. */
function lucide(name: string): string | null {
  let zeichnung = geladen.get(name)
  if (zeichnung === undefined) {
    try {
      const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8')
      zeichnung = svg
        .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
        .replaceAll(/\s*\n\s*/g, '')
        .replaceAll(' />', '/>')
    } catch {
      zeichnung = null
    }
    geladen.set(name, zeichnung)
  }
  return zeichnung
}

/** Whether an icon exists: for checking what authors name. */
export function isSymbol(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name) && lucide(name) !== null
}

/** A line icon. It always stands beside a text, so screen readers skip it. The drawing comes with `symbolsOf`. */
export function symbol(name: string): Html {
  return html`<svg class="ic" aria-hidden="true" focusable="false"><use href="#i-${name}"/></svg>`
}

export function isKachel(name: string | undefined): name is Kachel {
  return name !== undefined && Object.hasOwn(KACHELN, name)
}

/** The tile that content names; the switch where it names none. */
export function kachelName(name: string | undefined): Kachel {
  return isKachel(name) ? name : 'schalter'
}

/** A square tile: decoration. */
export function kachel(name: Kachel): Html {
  return html`<svg class="kachel" viewBox="0 0 100 100" aria-hidden="true" focusable="false"><use href="#k-${name}" width="100" height="100"/></svg>`
}

/** Tiles in rows without gaps: decoration. */
export function mosaik(zeilen: readonly (readonly Kachel[])[], klasse: string): Html {
  const breite = Math.max(...zeilen.map((zeile) => zeile.length)) * 100
  return html`<svg class="mosaik ${klasse}" preserveAspectRatio="xMidYMin slice" viewBox="0 0 ${breite} ${zeilen.length * 100}" aria-hidden="true" focusable="false">${zeilen.flatMap((zeile, y) => zeile.map((name, x) => html`<use href="#k-${name}" x="${x * 100}" y="${y * 100}" width="100" height="100"/>`))}</svg>`
}

/** The drawings of all icons, tiles and switches that a page uses, each once. */
export function symbolsOf(seite: string): Html {
  const namen = new Set([...seite.matchAll(/href="#([iks]-[a-z0-9-]+)"/g)].map((treffer) => treffer[1] as string))
  const symbole = [...namen].toSorted().map((id) => {
    const [rahmen, zeichnung] = drawing(id[0] as string, id.slice(2))
    return `<symbol id="${id}" viewBox="${rahmen}">${zeichnung}</symbol>`
  })
  return html`<svg class="symbole" aria-hidden="true" focusable="false"><defs>${raw(symbole.join(''))}</defs></svg>`
}

function drawing(art: string, name: string): readonly [rahmen: string, zeichnung: string] {
  if (art === 'k') return ['0 0 100 100', KACHELN[name as Kachel] ?? '']
  if (art === 's') return ['0 0 32 18', SCHALTER[name as keyof typeof SCHALTER] ?? '']
  return ['0 0 24 24', lucide(name) ?? lucide('file-text') ?? '']
}
