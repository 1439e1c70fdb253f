import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** A chart as a file that stands by itself: in a report, a newspaper, the site of a town. It says what it shows, of when, and from whom. */
export interface Schaubild {
  /** The name of the file without its ending. */
  readonly name: string
  /** The page that shows it, and where on it the table is. */
  readonly seite: string
  readonly tabelle: string
  readonly titel: string
  /** What it shows, in a sentence: for those who do not see it. */
  readonly beschreibung: string
  readonly quellen: readonly string[]
  /** In pixels at its natural size. */
  readonly breite: number
  readonly hoehe: number
  /** @returns an SVG document */
  svg(): Html
}

/** Where its parts stand, from the top: title, legend, drawing, sources. */
export interface Anlage {
  readonly breite: number
  readonly hoehe: number
  readonly zeilen: readonly string[]
  readonly legendeAb: number
  readonly zeichnungAb: number
  readonly quellenAb: number
}

export const RAND = 24
const ZEILE = 30
const QUELLZEILE = 16
/** So many characters of the title fit into a line. */
const TITEL_ZEICHEN = 52

/** The colours of the page in light, as programs without style variables understand them; a test holds them to tokens.css. */
export const FARBEN = {
  tinte: '#131525',
  leise: '#51577a',
  linie: '#e3dccd',
  'linie-stark': '#8a8577',
  aktion: '#2044aa',
  an: '#00654c',
  'm-rot': '#e0523f',
  k0: '#e8e9ef',
  k1: '#dcf5ea',
  k2: '#8fe2c6',
  k3: '#34b894',
  k4: '#007b5d',
  k5: '#003f2e',
  t2: '#131525',
  t3: '#131525',
  t4: '#fff',
  t5: '#fff',
} as const

const STIL = html`text{font-family:"Fira Sans",Arial,sans-serif;fill:${FARBEN.tinte}}.t{font-family:"Fira Sans SemiBold","Fira Sans",Arial,sans-serif;font-size:24px;font-weight:600}.q{font-size:12px;fill:${FARBEN.leise}}`

interface Inhalt {
  readonly titel: string
  readonly quellen: readonly string[]
  /** Width and height of the drawing, and how much the legend over it needs. */
  readonly breite: number
  readonly hoehe: number
  readonly legende?: number
}

/** Works out where everything stands. */
export function lege({ titel, quellen, breite, hoehe, legende = 0 }: Inhalt): Anlage {
  const zeilen = umbrich(titel, TITEL_ZEICHEN)
  const legendeAb = RAND + zeilen.length * ZEILE + 12
  const zeichnungAb = legendeAb + legende + 12
  const quellenAb = zeichnungAb + hoehe + ZEILE
  return {
    breite: breite + 2 * RAND,
    hoehe: quellenAb + quellen.length * QUELLZEILE + RAND - QUELLZEILE,
    zeilen,
    legendeAb,
    zeichnungAb,
    quellenAb,
  }
}

/** @param stil of the drawing: CSS without variables, which few programs that draw SVG know */
export function rahme(
  { titel, beschreibung, quellen }: Pick<Schaubild, 'titel' | 'beschreibung' | 'quellen'>,
  { breite, hoehe, zeilen, quellenAb }: Anlage,
  stil: Html,
  inhalt: Html,
): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-labelledby="b-t b-d" xml:lang="de"><title id="b-t">${titel}</title><desc id="b-d">${beschreibung}</desc><style>${STIL}${stil}</style><rect width="${breite}" height="${hoehe}" fill="#fff"/>${zeilen.map((zeile, i) => html`<text class="t" x="${RAND}" y="${RAND + 20 + i * ZEILE}">${zeile}</text>`)}${inhalt}${quellen.map((zeile, i) => html`<text class="q" x="${RAND}" y="${quellenAb + i * QUELLZEILE}">${zeile}</text>`)}</svg>`
}

function umbrich(text: string, zeichen: number): readonly string[] {
  const zeilen: string[] = []
  for (const wort of text.split(' ')) {
    const zusammen = `${zeilen.at(-1) ?? ''} ${wort}`.trim()
    if (zeilen.length > 0 && zusammen.length <= zeichen) zeilen[zeilen.length - 1] = zusammen
    else zeilen.push(wort)
  }
  return zeilen
}
