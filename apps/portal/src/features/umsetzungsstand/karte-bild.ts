import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { groesse, wabenPfad } from '../../components/wabenkarte/geometrie.ts'
import { musterflaeche } from '../../components/wabenkarte/muster.ts'
import type { Klasse } from '../../components/wabenkarte/skala.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import type { Html } from '../../http/route.ts'
import { anzahl, formatDatum } from '../../texts/de.ts'
import type { Ansicht } from './karte.ts'

/** The map as a file that stands by itself: in a report, a newspaper, the site of a town. It says what it shows, of when, and from whom. */

const RAND = 24
const ZEILE = 30
/** So many characters of the title fit into a line. */
const TITEL_ZEICHEN = 52
/** Entries of the legend beside each other, and how high one is. */
const SPALTEN = 4
const EINTRAG = 44

/** The colours of the page in light, as programs without style variables understand them; a test holds them to tokens.css. */
export const FARBEN = {
  k0: '#e8e9ef',
  k1: '#dcf5ea',
  k2: '#8fe2c6',
  k3: '#34b894',
  k4: '#007b5d',
  k5: '#003f2e',
} as const

const STIL = html`<style>text{font-family:"Fira Sans",Arial,sans-serif;fill:#131525}.t{font-family:"Fira Sans SemiBold","Fira Sans",Arial,sans-serif;font-size:24px;font-weight:600}.s{font-size:14px}.q{font-size:12px;fill:#51577a}${Object.entries(
  FARBEN,
).map(
  ([klasse, farbe]) => html`.${klasse}{fill:${farbe}}`,
)}.km,.ka{fill:#fff}.w{stroke:#fff;stroke-width:1.5}.l{stroke:#131525;stroke-width:.6}.kg,.ag{fill:none;stroke:#131525;stroke-width:.85;stroke-linejoin:round}.mu{stroke:none}.muster path{fill:none;stroke:#8d92ac;stroke-width:.75}.muster #mu-k3 path,.muster #mu-k4 path{stroke:#fff}.muster circle{fill:#8d92ac}</style>`

export interface Bildmasse {
  readonly breite: number
  readonly hoehe: number
}

/** Width and height in pixels at its natural size. */
export function bildmasse(snapshot: Snapshot, ansicht: Ansicht): Bildmasse {
  const { breite, kopf, karte } = anlage(snapshot, ansicht)
  return { breite, hoehe: kopf + karte + RAND + ZEILE + 16 }
}

/** @returns an SVG document; its words are those of the page */
export function kartenbild(snapshot: Snapshot, ansicht: Ansicht): Html {
  const { gebiete } = snapshot
  const { titel, klassen, jeKommune } = ansicht
  const { breite, zeilen, kopf, karte } = anlage(snapshot, ansicht)
  const { hoehe } = bildmasse(snapshot, ansicht)
  const beschreibung = beschreibe(ansicht)
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-labelledby="b-t b-d" xml:lang="de"><title id="b-t">${titel}</title><desc id="b-d">${beschreibung}</desc>${STIL}<rect width="${breite}" height="${hoehe}" fill="#fff"/>${zeilen.map((zeile, i) => html`<text class="t" x="${RAND}" y="${RAND + 20 + i * ZEILE}">${zeile}</text>`)}${klassen.map((klasse, i) => eintrag(klasse, i, RAND + zeilen.length * ZEILE + 12, (breite - 2 * RAND) / SPALTEN))}<svg class="w" x="${RAND}" y="${kopf}" width="${breite - 2 * RAND}" height="${karte}">${wabenkarte(
    {
      gebiete,
      beschreibung,
      stufe: ({ ars }) => jeKommune.get(ars)?.stufe ?? 'ka',
      leereKlein: true,
      muster: true,
    },
  )}</svg>${quellzeilen(snapshot, ansicht).map((zeile, i) => html`<text class="q" x="${RAND}" y="${kopf + karte + ZEILE + i * 16}">${zeile}</text>`)}</svg>`
}

/** What the picture shows, in a sentence: for those who do not see it. */
export function beschreibe({ titel, klassen }: Ansicht): string {
  return `Karte: ${titel}. ${klassen.map(({ name, kommunen }) => `${name}: ${anzahl(kommunen, 'Kommune', 'Kommunen')}`).join('; ')}.`
}

function anlage({ gebiete }: Snapshot, { titel, klassen }: Ansicht) {
  const [breite, karte] = groesse(gebiete.kommunen.map(({ wabe }) => wabe))
  const zeilen = umbrich(titel, TITEL_ZEICHEN)
  const kopf = RAND + zeilen.length * ZEILE + Math.ceil(klassen.length / SPALTEN) * EINTRAG + 24
  // Small maps leave room for their words all the same.
  return { breite: Math.max(breite + 8, 640) + 2 * RAND, karte: karte + 8, zeilen, kopf }
}

function eintrag({ stufe, name, kommunen }: Klasse, stelle: number, oben: number, breite: number): Html {
  const x = RAND + (stelle % SPALTEN) * breite
  const y = oben + Math.floor(stelle / SPALTEN) * EINTRAG
  const form = wabenPfad([{ spalte: 0, zeile: 0 }], stufe === 'k0' ? 'klein' : 'ganz')
  return html`<g transform="translate(${x} ${y})"><path class="l ${stufe}" d="${form}"/>${musterflaeche(stufe, [{ spalte: 0, zeile: 0 }])}<text class="s" x="28" y="11">${name}</text><text class="q" x="28" y="27">${anzahl(kommunen, 'Kommune', 'Kommunen')}</text></g>`
}

/** Where the figures come from, and that they are invented where they are; then whose work the picture is. */
export function quellzeilen({ quellen, meldungslage }: Snapshot, { schluessel }: Ansicht): readonly string[] {
  const zahlen = quellen.find(({ id }) =>
    schluessel === 'einwohner' ? id === 'gemeindeverzeichnis' : id.startsWith('open-pvog'),
  )
  const lage = quellen.find(({ id }) => id === 'geometrie')
  const erfunden = meldungslage === 'demo' && schluessel !== 'einwohner'
  const stand = zahlen === undefined || zahlen.stand === null ? '' : `Stand ${formatDatum(zahlen.stand)}. `
  const herkunft =
    zahlen === undefined ? '' : erfunden ? 'Demodaten, erfunden. ' : `Quelle: ${zahlen.herausgeber}, ${zahlen.lizenz}. `
  return [
    `${stand}${herkunft}Darstellung: Infoschalter NRW.`,
    ...(lage === undefined ? [] : [`${lage.titel}: ${lage.herausgeber}, ${lage.lizenz}.`]),
  ]
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
