import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { groesse, wabenPfad } from '../../components/wabenkarte/geometrie.ts'
import { musterflaeche } from '../../components/wabenkarte/muster.ts'
import type { Klasse } from '../../components/wabenkarte/skala.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import type { Html } from '../../http/route.ts'
import { anzahl } from '../../texts/de.ts'
import type { Ansicht } from './karte.ts'
import { FARBEN, lege, RAND, rahme, type Schaubild } from './schaubild.ts'
import { quellzeilen } from './zahlen.ts'

/** Small maps leave room for their words all the same. */
const MIN_BREITE = 640
/** Entries of the legend beside each other, and how high one is. */
const SPALTEN = 4
const EINTRAG = 44
const KLASSEN = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5'] as const

const STIL = html`.s{font-size:14px}${KLASSEN.map((klasse) => html`.${klasse}{fill:${FARBEN[klasse]}}`)}.km,.ka{fill:#fff}.w{stroke:#fff;stroke-width:1.5}.l{stroke:#131525;stroke-width:.6}.kg,.ag{fill:none;stroke:#131525;stroke-width:.85;stroke-linejoin:round}.mu{stroke:none}.muster path{fill:none;stroke:#8d92ac;stroke-width:.75}.muster #mu-k3 path,.muster #mu-k4 path{stroke:#fff}.muster circle{fill:#8d92ac}`

/** The map of the Kommunen, with its legend. */
export function kartenbild(snapshot: Snapshot, ansicht: Ansicht): Schaubild {
  const { gebiete } = snapshot
  const { schluessel, titel, klassen, jeKommune, woher } = ansicht
  const [kartenbreite, kartenhoehe] = groesse(gebiete.kommunen.map(({ wabe }) => wabe))
  const [breite, hoehe] = [Math.max(kartenbreite + 8, MIN_BREITE), kartenhoehe + 8]
  const beschreibung = beschreibe(ansicht)
  const quellen = quellzeilen(snapshot, woher, 'mit Geometrie')
  const anlage = lege({ titel, quellen, breite, hoehe, legende: Math.ceil(klassen.length / SPALTEN) * EINTRAG })
  return {
    name: `karte-${schluessel}`,
    seite: `/umsetzungsstand/karte?zeigt=${schluessel}`,
    tabelle: '#karte-tabelle',
    titel,
    beschreibung,
    quellen,
    breite: anlage.breite,
    hoehe: anlage.hoehe,
    svg: () =>
      rahme(
        { titel, beschreibung, quellen },
        anlage,
        STIL,
        html`${klassen.map((klasse, i) => eintrag(klasse, i, anlage.legendeAb, breite / SPALTEN))}<svg class="w" x="${RAND}" y="${anlage.zeichnungAb}" width="${breite}" height="${hoehe}">${wabenkarte(
          {
            gebiete,
            beschreibung,
            stufe: ({ ars }) => jeKommune.get(ars)?.stufe ?? 'ka',
            leereKlein: true,
            muster: true,
          },
        )}</svg>`,
      ),
  }
}

/** What the picture shows, in a sentence: for those who do not see it. */
export function beschreibe({ titel, klassen }: Ansicht): string {
  return `Karte: ${titel}. ${klassen.map(({ name, kommunen }) => `${name}: ${anzahl(kommunen, 'Kommune', 'Kommunen')}`).join('; ')}.`
}

function eintrag({ stufe, name, kommunen }: Klasse, stelle: number, oben: number, breite: number): Html {
  const x = RAND + (stelle % SPALTEN) * breite
  const y = oben + Math.floor(stelle / SPALTEN) * EINTRAG
  const form = wabenPfad([{ spalte: 0, zeile: 0 }], stufe === 'k0' ? 'klein' : 'ganz')
  return html`<g transform="translate(${x} ${y})"><path class="l ${stufe}" d="${form}"/>${musterflaeche(stufe, [{ spalte: 0, zeile: 0 }])}<text class="s" x="28" y="11">${name}</text><text class="q" x="28" y="27">${anzahl(kommunen, 'Kommune', 'Kommunen')}</text></g>`
}
