import { LAENDER, ZAEHLWEISEN, type Zaehlweise } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { erkunden } from '../../components/erkunden/view.ts'
import { alsTabelle, herunterladen } from '../../components/herunterladen/view.ts'
import { laenderkarte, laendertabelle } from '../../components/laenderkarte/view.ts'
import { seite } from '../../components/seite/view.ts'
import { mehr } from '../../components/text/view.ts'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import { anzahl, formatDatum, formatZahl } from '../../texts/de.ts'
import { ZAEHLWEISE } from '../../texts/laender.ts'
import { ankuendigung, einbinden } from './einbinden.ts'
import { LAENDERTABELLE, laenderbild } from './laender-bild.ts'
import type { Schaubild } from './schaubild.ts'
import { beschreibe, nenne, type Vergleich, vergleiche, werteVon } from './vergleich.ts'
import { nachNeuestem, zitattabelle } from './zitate.ts'

/** The newest comparison of the measure that is quoted most, on the overview. */
export function laenderabschnitt(snapshot: Snapshot, portalUrl: string): Html | null {
  const [neuester] = vergleiche(snapshot, 'ozg-flaechendeckend')
  if (neuester === undefined) return null
  return html`<section class="ab"><div class="w zwei"><div class="titel"><h2>Nordrhein-Westfalen im Ländervergleich</h2>${beschreibung(neuester)}<p>${mehr('/umsetzungsstand/laender', 'Alle Vergleiche der Länder')}</p></div>${abbildung(neuester, laenderbild(neuester), portalUrl)}</div></section>`
}

function beschreibung({ zaehlweise, stand, von, quelle, zahlen }: Vergleich): Html {
  const ohne = Object.keys(LAENDER).length - 1 - zahlen.length
  return html`<p>${ZAEHLWEISE[zaehlweise].genau}${von === null ? '' : ` Bezugsgröße: ${formatZahl(von)}.`}</p>${ohne === 0 ? '' : html`<p class="klein leise">Für ${anzahl(ohne, 'Land', 'Länder')} nennt die Quelle keine Zahl. Die Lücke bleibt sichtbar.</p><p class="klein"><span class="leerbox" aria-hidden="true"></span> k. A. = keine Angabe</p>`}<p class="quelle">${stand === null ? 'Die Quelle nennt kein Datum' : `Stand: ${formatDatum(stand)}`}. Quelle: <a href="${quelle.url}" rel="noopener external">${quelle.titel}</a></p>`
}

/** @param schaubild the same as a file: for the first on the page */
function abbildung(vergleich: Vergleich, schaubild: Schaubild | null, portalUrl: string): Html {
  const werte = werteVon(vergleich)
  return html`<figure>${laenderkarte({ werte, hervorgehoben: 'NW', beschreibung: beschreibe(vergleich), ohneMuster: schaubild === null })}
${alsTabelle('Als Tabelle anzeigen', laendertabelle(`${nenne(vergleich)}${vergleich.von === null ? '' : `, von ${formatZahl(vergleich.von)}`}`, werte), schaubild === null ? undefined : LAENDERTABELLE)}${herunterladen('Veröffentlichte Zahlen', '/umsetzungsstand/daten/fremdzahlen', schaubild?.name)}${schaubild === null ? '' : einbinden(schaubild, portalUrl)}</figure>`
}

/** One way of counting at a time: a ranking never holds two. */
export function antworteLaender(anfrage: Anfrage): Antwort {
  const vorhandene = ZAEHLWEISEN.filter((zaehlweise) => vergleiche(anfrage.snapshot, zaehlweise).length > 0)
  const gewaehlt = vorhandene.find((zaehlweise) => zaehlweise === anfrage.query.get('zaehlweise')) ?? vorhandene[0]
  const alle = gewaehlt === undefined ? [] : vergleiche(anfrage.snapshot, gewaehlt)
  const html = laenderseite(anfrage, vorhandene, gewaehlt, alle)
  return { art: 'seite', html, indexieren: anfrage.query.size === 0 }
}

function laenderseite(
  anfrage: Anfrage,
  vorhandene: readonly Zaehlweise[],
  gewaehlt: Zaehlweise | undefined,
  alle: readonly Vergleich[],
): Html {
  const [neuester] = alle
  const schaubild = neuester === undefined ? null : laenderbild(neuester)
  return seite(anfrage, {
    titel: 'Die Länder im Vergleich',
    beschreibung:
      'Veröffentlichte Zahlen zum Stand der OZG-Umsetzung in den Ländern: je Zählweise, mit Quelle, Datum und sichtbaren Lücken.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'Länder', ziel: '/umsetzungsstand/laender' },
    ],
    kanonisch: '/umsetzungsstand/laender',
    daten: html`${schaubild === null ? '' : ankuendigung(schaubild, anfrage.portalUrl)}${erkunden(anfrage)}`,
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Die Länder im Vergleich</h1><p class="lead">Wer vorn liegt, hängt davon ab, was gezählt wird. Jede Rangliste zeigt eine Zählweise, aus einer Quelle, zu einem Datum.</p></div>
<nav class="basiswahl" aria-label="Zählweise"><ul>${vorhandene.map((zaehlweise) => html`<li><a href="/umsetzungsstand/laender?zaehlweise=${zaehlweise}"${zaehlweise === gewaehlt ? html` aria-current="true"` : ''}>${ZAEHLWEISE[zaehlweise].name}</a></li>`)}</ul></nav></div>
${alle.map((vergleich, i) => html`<section class="ab${i % 2 === 0 ? ' papier' : ''}"><div class="w zwei"><div class="titel"><h2>${vergleich.stand === null ? 'Ohne Datum' : formatDatum(vergleich.stand)}</h2>${beschreibung(vergleich)}</div>${abbildung(vergleich, i === 0 ? schaubild : null, anfrage.portalUrl)}</div></section>`)}
${alle.length === 0 ? html`<div class="w listenkoerper"><p>${anfrage.snapshot.fremdzahlen.length === 0 ? 'Noch keine veröffentlichten Zahlen.' : 'Noch lässt sich nichts vergleichen: Keine Quelle nennt zwei Länder zum selben Stand.'}</p></div>` : ''}
${alleZahlen(anfrage.snapshot)}`,
  })
}

/** Also those that there is nothing to compare with, in a table for each way of counting; the newest first. */
function alleZahlen({ fremdzahlen }: Snapshot): Html | '' {
  if (fremdzahlen.length === 0) return ''
  const jeZaehlweise = Map.groupBy(nachNeuestem(fremdzahlen), ({ zaehlweise }) => zaehlweise)
  return html`<section class="ab"><div class="w zwei"><div class="titel"><h2>Alle veröffentlichten Zahlen</h2><p>Auch die, zu denen es nichts zu vergleichen gibt. Jede Zählweise hat ihre eigene Tabelle.</p></div><div>${ZAEHLWEISEN.map(
    (zaehlweise) => {
      const zahlen = jeZaehlweise.get(zaehlweise)
      const { name } = ZAEHLWEISE[zaehlweise]
      return zahlen === undefined
        ? ''
        : alsTabelle(`${name} (${zahlen.length})`, zitattabelle({ titel: name, zahlen, zaehlweise: 'im Titel' }))
    },
  )}${herunterladen('Veröffentlichte Zahlen', '/umsetzungsstand/daten/fremdzahlen')}</div></div></section>`
}
