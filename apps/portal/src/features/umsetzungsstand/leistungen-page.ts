import type { Verbreitung } from '@infoschalter/coverage'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl, formatZahl } from '../../texts/de.ts'
import { themenfeldName } from '../../texts/katalog.ts'
import { herkunft } from './zahlen.ts'

/** How the list is ordered: by spread, most or least first, or only what few Kommunen have. */
const ORDNUNGEN = {
  verbreitet: 'Am weitesten verbreitet',
  selten: 'Am wenigsten verbreitet',
  wenige: 'Nur an wenigen Orten',
} as const
type Ordnung = keyof typeof ORDNUNGEN

/** Few enough to be named: whoever looks for a model finds somebody to call. */
const WENIGE = 10

interface Zeile extends Verbreitung {
  readonly slug: string
  readonly titel: string
  readonly themenfeld: number | null
}

/** What is online everywhere and what almost nowhere, as a ranking. */
export function leistungenseite(anfrage: Anfrage): Html {
  const { snapshot, query } = anfrage
  const ordnung = (Object.keys(ORDNUNGEN) as Ordnung[]).find((eine) => eine === query.get('ordnung')) ?? 'verbreitet'
  const thema = snapshot.katalog.themenfelder.find(({ nummer }) => String(nummer) === query.get('thema'))
  const zeilen = order(readZeilen(snapshot), ordnung).filter(
    ({ themenfeld }) => thema === undefined || themenfeld === thema.nummer,
  )
  return seite(anfrage, {
    titel: 'Umsetzungsstand nach Leistungen',
    beschreibung:
      'Welche Leistungen sind überall online, welche nur an wenigen Orten? Rangliste nach Verbreitung, mit Bezugsgröße und Quelle.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'Leistungen', ziel: '/umsetzungsstand/leistungen' },
    ],
    kanonisch: '/umsetzungsstand/leistungen',
    indexieren: query.size === 0,
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Was ist wie weit verbreitet?</h1><p class="lead">Für jede Leistung, die dieses Portal beschreibt: in wie vielen Kommunen die Menschen sie online bekommen.</p></div>${auswahl(snapshot, ordnung, thema?.nummer)}</div>
<section class="ab papier"><div class="w stapel">${snapshot.meldungslage === 'keine' ? html`<p class="lead">Uns liegt noch kein Bericht vor.</p>` : html`<p class="fein">${anzahl(zeilen.length, 'Leistung', 'Leistungen')}. ${herkunft(snapshot)}</p>${tabelle(snapshot, zeilen, ordnung)}${herunterladen('Leistungen', '/umsetzungsstand/daten/leistungen-anliegen')}`}</div></section>`,
  })
}

function readZeilen({ umsetzungsstand, leistungen }: Snapshot): readonly Zeile[] {
  const stand = umsetzungsstand.stand('anliegen')
  return umsetzungsstand.verbreitung('anliegen').flatMap((eine) => {
    const einheit = stand.einheiten[eine.einheit]
    const leistung = einheit === undefined ? undefined : leistungen.findBySlug(einheit.id)
    return einheit === undefined || leistung === undefined
      ? []
      : [{ ...eine, slug: leistung.slug, titel: leistung.titel, themenfeld: einheit.themenfeld }]
  })
}

function order(zeilen: readonly Zeile[], ordnung: Ordnung): readonly Zeile[] {
  const online = ({ kennzahlen }: Zeile) => kennzahlen.paare.online
  const nachZahl = (a: Zeile, b: Zeile) => online(b) - online(a) || a.titel.localeCompare(b.titel, 'de')
  switch (ordnung) {
    case 'verbreitet':
      return zeilen.toSorted(nachZahl)
    case 'selten':
      return zeilen.toSorted((a, b) => online(a) - online(b) || a.titel.localeCompare(b.titel, 'de'))
    case 'wenige':
      return zeilen.filter((zeile) => online(zeile) > 0 && online(zeile) <= WENIGE).toSorted(nachZahl)
  }
}

function auswahl({ katalog }: Snapshot, ordnung: Ordnung, thema: number | undefined): Html {
  return html`<form class="wfilter" action="/umsetzungsstand/leistungen" aria-label="Liste ordnen und eingrenzen"><div><label for="f-ordnung">Ordnung</label><select id="f-ordnung" name="ordnung">${Object.entries(ORDNUNGEN).map(([wert, wort]) => html`<option value="${wert}"${wert === ordnung ? html` selected` : ''}>${wort}</option>`)}</select></div><div><label for="f-thema">Themenfeld</label><select id="f-thema" name="thema"><option value="">Alle</option>${katalog.themenfelder.map(({ nummer, name }) => html`<option value="${nummer}"${nummer === thema ? html` selected` : ''}>${themenfeldName({ nummer, name })}</option>`)}</select></div><button class="knopf zwei-t" type="submit">Anwenden</button></form>`
}

const DURCH = {
  bund: 'überall, durch den Bund',
  land: 'überall, durch das Land',
  einzeln: 'überall, durch einzelne Dienste',
} as const

/** Nothing is no answer: what it means, and where there is more. */
const LEER = {
  wenige: html`Hier ist keine Leistung nur in ${WENIGE} oder weniger Kommunen online. Am seltensten sind die in der Liste <a href="/umsetzungsstand/leistungen?ordnung=selten">am wenigsten verbreitet</a>.`,
  alle: html`In diesem Themenfeld beschreibt das Portal keine Leistung. <a href="/umsetzungsstand/leistungen">Alle Themenfelder</a>`,
} as const

function tabelle(snapshot: Snapshot, zeilen: readonly Zeile[], ordnung: Ordnung): Html {
  if (zeilen.length === 0) return html`<p>${LEER[ordnung === 'wenige' ? 'wenige' : 'alle']}</p>`
  return html`<div class="rollbar" role="group" aria-label="Leistungen nach Verbreitung" tabindex="0"><table class="balkentabelle"><thead><tr><th scope="col">Leistung</th><th scope="col">Kommunen</th><th scope="col" class="r">von</th><th scope="col">${ordnung === 'wenige' ? 'Wer sie hat' : 'Verbreitung'}</th></tr></thead><tbody>${zeilen.map(
    (zeile) =>
      html`<tr><th scope="row"><a href="/leistungen/${zeile.slug}">${zeile.titel}</a></th><td class="r">${formatZahl(zeile.kennzahlen.paare.online)}</td><td class="r">${formatZahl(zeile.kennzahlen.paare.von)}</td><td>${ordnung === 'wenige' ? orte(snapshot, zeile) : html`${balken(zeile.kennzahlen.paare.online, zeile.kennzahlen.paare.von)}${wodurch(zeile)}`}</td></tr>`,
  )}</tbody></table></div>${demo(snapshot.meldungslage === 'demo')}`
}

function wodurch({ flaechendeckendDurch, kennzahlen: { paare } }: Zeile): Html {
  const nebenbei = [
    ...(paare.teilweise > 0 ? [`${formatZahl(paare.teilweise)} teilweise`] : []),
    ...(paare.toterLink > 0 ? [`${formatZahl(paare.toterLink)} mit totem Link`] : []),
  ]
  const worte = [...(flaechendeckendDurch === null ? [] : [DURCH[flaechendeckendDurch]]), ...nebenbei]
  return html`<span class="fein">${worte.join(', ')}</span>`
}

/** A bar beside its number: it says nothing that the number does not. */
export function balken(zahl: number, von: number): Html {
  const breite = von === 0 ? 0 : Math.round((zahl / von) * 1000) / 10
  return html`<svg class="balken" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rest" width="100" height="8"/><rect class="voll" width="${breite}" height="8"/></svg>`
}

/** The Kommunen that have it, to ask them. */
function orte({ umsetzungsstand, gebiete }: Snapshot, { einheit }: Zeile): Html {
  const { stufen, raum } = umsetzungsstand.stand('anliegen')
  const breite = raum.kommunen.length
  const hier = raum.kommunen.flatMap(({ ars }, i) => {
    const kommune = stufen[einheit * breite + i] === 4 ? gebiete.findByArs(ars) : undefined
    return kommune?.ebene === 'kommune' ? [kommune] : []
  })
  return html`${hier.map(({ name, slug }, i) => html`${i === 0 ? '' : ', '}<a href="/umsetzungsstand/orte/${slug}">${name}</a>`)}`
}
