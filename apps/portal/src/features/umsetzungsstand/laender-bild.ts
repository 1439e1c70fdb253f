import { html } from 'hono/html'
import { laenderkarte } from '../../components/laenderkarte/view.ts'
import { formatZahl } from '../../texts/de.ts'
import { FARBEN, lege, RAND, rahme, type Schaubild } from './schaubild.ts'
import { beschreibe, nenne, type Vergleich, werteVon } from './vergleich.ts'

const [BREITE, HOEHE] = [640, 636]
/** Where the table of the newest comparison stands on its page. */
export const LAENDERTABELLE = 'laender-tabelle'

const KLASSEN = ['2', '3', '4', '5'] as const
const STIL = html`.laender path{stroke:${FARBEN['linie-stark']};stroke-width:1}.laender .leer{fill:url(#schraff);stroke-dasharray:4 3}.laender .schraff{stroke-width:1.5}.laender .hier{stroke:${FARBEN['m-rot']};stroke-width:5}.laender text{text-anchor:middle;font-size:17px}.laender .lname{font-size:19px;font-weight:600}.laender .x-leer{paint-order:stroke;stroke:#fff;stroke-width:6px;stroke-linejoin:round}${KLASSEN.map((nr) => html`.k${nr}{fill:${FARBEN[`k${nr}`]}}.laender .x-k${nr}{fill:${FARBEN[`t${nr}`]}}`)}`

/** The newest comparison of the Länder by one way of counting. */
export function laenderbild(vergleich: Vergleich): Schaubild {
  const titel = nenne(vergleich)
  const beschreibung = beschreibe(vergleich)
  const quellen = [
    `${vergleich.von === null ? '' : `Bezugsgröße: ${formatZahl(vergleich.von)}. `}Quelle: ${vergleich.quelle.titel}.`,
    'k. A. = keine Angabe. Nordrhein-Westfalen ist umrandet. Darstellung: Infoschalter NRW.',
  ]
  const anlage = lege({ titel, quellen, breite: BREITE, hoehe: HOEHE })
  return {
    name: `laender-${vergleich.zaehlweise}`,
    seite: `/umsetzungsstand/laender?zaehlweise=${vergleich.zaehlweise}`,
    tabelle: `#${LAENDERTABELLE}`,
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
        html`<svg x="${RAND}" y="${anlage.zeichnungAb}" width="${BREITE}" height="${HOEHE}">${laenderkarte({ werte: werteVon(vergleich), hervorgehoben: 'NW', beschreibung })}</svg>`,
      ),
  }
}
