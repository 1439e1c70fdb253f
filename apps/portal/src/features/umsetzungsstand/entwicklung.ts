import type { Fremdzahl, Landkuerzel, Zaehlweise } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { alsTabelle, herunterladen } from '../../components/herunterladen/view.ts'
import { type Reihe, zeitreihe } from '../../components/zeitreihe/view.ts'
import type { Html } from '../../http/route.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'
import { nachStand, zitattabelle } from './zitate.ts'

interface Linie {
  readonly gebiet: Landkuerzel
  readonly zaehlweise: Zaehlweise
  readonly name: string
  readonly art: Reihe['art']
  readonly leise?: true
}

/** What has been published over the years: each area and way of counting a line of its own. */
const LINIEN: readonly Linie[] = [
  { gebiet: 'NW', zaehlweise: 'ozg-mindestens-eine', name: 'NRW, in mind. einer Kommune', art: 'quadrat' },
  { gebiet: 'NW', zaehlweise: 'ozg-flaechendeckend', name: 'NRW, flächendeckend', art: 'kreis' },
  { gebiet: 'DE', zaehlweise: 'ozg-flaechendeckend', name: 'Deutschland, flächendeckend', art: 'raute', leise: true },
]

/** Figures with a date can be drawn; those without are in the table only. */
export function entwicklung({ fremdzahlen }: Snapshot): Html | null {
  const linien = LINIEN.map((linie) => ({ ...linie, zahlen: fremdzahlen.filter((zahl) => isOf(zahl, linie)) })).filter(
    ({ zahlen }) => zahlen.some(({ stand }) => stand !== null),
  )
  if (linien.length === 0) return null
  const von = Math.max(0, ...linien.flatMap(({ zahlen }) => zahlen.map((zahl) => zahl.von ?? 0)))
  const beschreibung = linien
    .map(
      ({ name, zahlen }) =>
        `${name}: ${nachStand(zahlen)
          .map(({ wert, stand }) => `${wert} (${stand === null ? 'ohne Datum' : formatDatum(stand)})`)
          .join(', ')}`,
    )
    .join('; ')
  const alle = nachStand(linien.flatMap(({ zahlen }) => zahlen))
  return html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Was veröffentlicht wurde</h2><p>Zahlen anderer, so wie sie dastehen. Verschiedene Zählweisen lassen sich nicht verbinden und nicht voneinander abziehen, denn sie messen Verschiedenes.</p><p class="klein leise">Nennt eine Quelle nur das Jahr, steht der Punkt in der Jahresmitte. Zwei Punkte ergeben eine gestrichelte Linie: Dazwischen weiß niemand etwas.</p></div>
<figure>${zeitreihe({
    beschreibung: `Zeitreihe. ${beschreibung}.`,
    reihen: linien.map(({ name, art, leise, zahlen }) => ({
      name,
      art,
      ...(leise && { leise }),
      punkte: zahlen.flatMap(({ stand, wert }) => (stand === null ? [] : [{ stand, wert }])),
    })),
    ...(von > 0 && { grenze: { wert: von, name: `${formatZahl(von)} OZG-Leistungen insgesamt` } }),
  })}${alsTabelle('Werte und Quellen', zitattabelle({ titel: 'Veröffentlichte Zahlen anderer', zahlen: alle, zaehlweise: 'je Zeile' }))}${herunterladen('Veröffentlichte Zahlen', '/umsetzungsstand/daten/fremdzahlen')}</figure></div></section>`
}

const isOf = (zahl: Fremdzahl, { gebiet, zaehlweise }: Linie): boolean => zahl.gebiet === gebiet && zahl.zaehlweise === zaehlweise
