import type { Basis, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { BREITE_ZEITREIHE, breiteZeitreihe } from '../../components/zeitreihe/view.ts'
import { anteilkurve, zaehlkurve } from './kurven.ts'
import { FARBEN, lege, RAND, rahme, type Schaubild } from './schaubild.ts'
import type { Gezaehlter } from './stichtage.ts'
import { BASIS, quellzeilen } from './zahlen.ts'

/** Where the table of all months stands on its page. */
export const VERLAUFSTABELLE = 'verlauf-tabelle'
const ABSTAND = 28

const REIHEN = [FARBEN.aktion, FARBEN.an, FARBEN.leise]
const STIL = html`.reihe text{font-size:13px}.reihe .st{font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}.reihe path{fill:none}.reihe .achse{stroke:${FARBEN['linie-stark']}}.reihe .gitter{stroke:${FARBEN.linie}}.reihe .grenze{stroke:${FARBEN.tinte};stroke-width:1.5;stroke-dasharray:5 4}.reihe .linie{stroke-width:3}.reihe .gestrichelt{stroke-dasharray:7 5}${REIHEN.map((farbe, i) => html`.r${i + 1} .linie{stroke:${farbe}}.r${i + 1} .punkt,.r${i + 1} .name{fill:${farbe}}`)}`

/** The months one after the other; two of them at least. */
export function verlaufsbild(snapshot: Snapshot, gezaehlte: readonly Gezaehlter[], basis: Basis): Schaubild {
  const titel = `Umsetzungsstand in Nordrhein-Westfalen: ${BASIS[basis].mehrzahl} Monat für Monat`
  const angaben = [zaehlkurve(gezaehlte, basis), anteilkurve(gezaehlte)]
  const beschreibung = angaben.map((eine) => eine.beschreibung).join(' ')
  const quellen = quellzeilen(snapshot, 'bericht')
  const { breite, hoehe } = BREITE_ZEITREIHE
  const anlage = lege({ titel, quellen, breite, hoehe: angaben.length * (hoehe + ABSTAND) - ABSTAND })
  return {
    name: `verlauf-${basis}`,
    seite: basis === 'anliegen' ? '/umsetzungsstand/verlauf' : `/umsetzungsstand/verlauf?basis=${basis}`,
    tabelle: `#${VERLAUFSTABELLE}`,
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
        html`${angaben.map((eine, i) => html`<svg x="${RAND}" y="${anlage.zeichnungAb + i * (hoehe + ABSTAND)}" width="${breite}" height="${hoehe}">${breiteZeitreihe(eine)}</svg>`)}`,
      ),
  }
}
