import { GROESSENKLASSEN, groessenklasse, type Kennzahlen, platzUnter } from '@infoschalter/coverage'
import type { Kommune, Kreis } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { alsTabelle, herunterladen } from '../../components/herunterladen/view.ts'
import { kennzahlen } from '../../components/kennzahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { mehr } from '../../components/text/view.ts'
import { createSkala } from '../../components/wabenkarte/skala.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Anfrage, Antwort, Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'
import { balken } from './leistungen-page.ts'
import { luecken } from './luecken.ts'
import { reifegradeIn } from './reifegrade.ts'
import { dreiZahlen, formatAnteil, herkunft } from './zahlen.ts'

/** How many Kommunen of the same kind stand beside each other. */
const NACHBARN = 4

export function antworteOrt(anfrage: Anfrage): Antwort {
  const ort = anfrage.snapshot.gebiete.findBySlug(anfrage.teile['ort'] ?? '')
  if (ort === undefined) return { art: 'nicht-gefunden' }
  return { art: 'seite', html: ort.ebene === 'kommune' ? kommunenseite(anfrage, ort) : kreisseite(anfrage, ort) }
}

function rahmen(anfrage: Anfrage, ort: Kommune | Kreis, inhalt: Html): Html {
  return seite(anfrage, {
    titel: `Umsetzungsstand: ${ort.name}`,
    beschreibung: `Wie viele Leistungen sind für die Menschen in ${ort.name} online? Mit Bezugsgröße, Stand und Vergleich.`,
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: ort.name, ziel: `/umsetzungsstand/orte/${ort.slug}` },
    ],
    inhalt,
  })
}

/** One Kommune: in one place the three figures are one, so it stands beside others of its kind. */
function kommunenseite(anfrage: Anfrage, kommune: Kommune): Html {
  const { snapshot } = anfrage
  return rahmen(
    anfrage,
    kommune,
    html`<div class="w ukopf"><div class="titel"><h1>Umsetzungs&shy;stand: ${kommune.name}</h1><p class="lead">Was die Menschen in ${kommune.name} online bekommen: von der Stadt oder Gemeinde selbst, vom Kreis, vom Land oder vom Bund.</p></div>
${kennzahlenDerKommune(snapshot, kommune)}<p>${mehr(`/orte/${kommune.slug}`, `Alle Anliegen in ${kommune.name}`)}</p></div>
${snapshot.meldungslage === 'keine' ? '' : html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Neben vergleichbaren Orten</h2><p class="klein leise">${vergleichbar(kommune)} Nicht die besten und nicht die schlechtesten: die, die der Zahl nach am nächsten liegen, und der Durchschnitt. ${demo(snapshot.meldungslage === 'demo')}</p></div>${vergleich(snapshot, kommune)}</div></section>`}
${luecken(snapshot, kommune) ?? ''}${reifegradeIn(snapshot, kommune) ?? ''}`,
  )
}

export function kennzahlenDerKommune(snapshot: Snapshot, kommune: Kommune): Html {
  const zahlen = snapshot.umsetzungsstand.jeGebiet('anliegen').get(kommune.ars)
  const bekannt = snapshot.meldungslage === 'keine' ? undefined : zahlen?.paare
  const dazu = zahlen === undefined ? '' : `von ${formatZahl(zahlen.paare.von)}`
  const kennzahl = (name: string, wert: number | undefined, erklaerung: string) => ({
    name,
    wert: wert === undefined ? null : formatZahl(wert),
    dazu,
    erklaerung,
    quelle: herkunft(snapshot),
  })
  return kennzahlen([
    kennzahl('Online', bekannt?.online, 'Anliegen, die von Anfang bis Ende online gehen.'),
    kennzahl('Teilweise online', bekannt?.teilweise, 'Anliegen, bei denen ein Teil des Weges online geht.'),
    kennzahl('Mit totem Link', bekannt?.toterLink, 'Gemeldet, aber bei der letzten Prüfung nicht erreichbar.'),
  ])
}

export function vergleichbar(kommune: Kommune): string {
  const klasse = GROESSENKLASSEN.find(({ id }) => id === groessenklasse(kommune))
  return `Verglichen wird mit Orten der gleichen Art (${kommune.art}) und Größe (${klasse?.name ?? 'Einwohnerzahl unbekannt'} Menschen).`
}

interface Vergleichsort {
  readonly kommune: Kommune
  readonly zahlen: Kennzahlen
}

/** Those of the same type and size, in the order of their figure: the nearest above and below. */
export function vergleich(snapshot: Snapshot, hier: Kommune): Html {
  const jeGebiet = snapshot.umsetzungsstand.jeGebiet('anliegen')
  const gleiche = snapshot.gebiete.kommunen
    .filter((kommune) => kommune.art === hier.art && groessenklasse(kommune) === groessenklasse(hier))
    .flatMap((kommune): readonly Vergleichsort[] => {
      const zahlen = jeGebiet.get(kommune.ars)
      return zahlen === undefined ? [] : [{ kommune, zahlen }]
    })
    .toSorted((a, b) => b.zahlen.paare.online - a.zahlen.paare.online || a.kommune.name.localeCompare(b.kommune.name, 'de'))
  const stelle = gleiche.findIndex(({ kommune }) => kommune.ars === hier.ars)
  const ab = Math.max(0, Math.min(stelle - NACHBARN / 2, gleiche.length - NACHBARN - 1))
  const gezeigt = gleiche.slice(ab, ab + NACHBARN + 1)
  const summe = gleiche.reduce((zahl, { zahlen }) => zahl + zahlen.paare.online, 0)
  const von = gleiche.reduce((zahl, { zahlen }) => zahl + zahlen.paare.von, 0)
  return html`<div><div class="rollbar" role="group" aria-label="Vergleich" tabindex="0"><table class="balkentabelle"><thead><tr><th scope="col">Ort</th><th scope="col" class="r">online</th><th scope="col"><span class="sr">Anteil</span></th></tr></thead><tbody>${gezeigt.map(
    ({ kommune, zahlen }) =>
      html`<tr${kommune.ars === hier.ars ? html` class="hier"` : ''}><th scope="row">${kommune.ars === hier.ars ? html`<b>${kommune.name}</b>` : html`<a href="/umsetzungsstand/orte/${kommune.slug}">${kommune.name}</a>`}</th><td class="r">${formatZahl(zahlen.paare.online)}</td><td>${balken(zahlen.paare.online, zahlen.paare.von)}</td></tr>`,
  )}<tr><th scope="row">Durchschnitt aller ${formatZahl(gleiche.length)}</th><td class="r">${formatZahl(Math.round(summe / Math.max(gleiche.length, 1)))}</td><td>${balken(summe, von)}</td></tr></tbody></table></div><p class="fein">${platzsatz(hier, gleiche)}</p></div>`
}

function platzsatz(hier: Kommune, orte: readonly Vergleichsort[]): string {
  const eigene = orte.find(({ kommune }) => kommune.ars === hier.ars)
  if (eigene === undefined) return ''
  if (orte.length === 1) return 'Einen anderen Ort dieser Art und Größe, aus dem etwas gemeldet ist, gibt es nicht.'
  const werte = orte.map(({ zahlen }) => zahlen.paare.online)
  const { platz, gleichauf } = platzUnter(werte, eigene.zahlen.paare.online)
  if (gleichauf === orte.length - 1)
    return `${orte.length === 2 ? 'Beide' : `Alle ${formatZahl(orte.length)}`} vergleichbaren Orte haben gleich viel online.`
  const mit = gleichauf === 0 ? '' : `, gleichauf mit ${gleichauf === 1 ? 'einem anderen' : `${formatZahl(gleichauf)} anderen`}`
  return `${hier.name} steht damit auf Platz ${formatZahl(platz)} von ${formatZahl(orte.length)} vergleichbaren Orten${mit}.`
}

/** A Kreis: the three figures for its Kommunen, and each of them. */
function kreisseite(anfrage: Anfrage, kreis: Kreis): Html {
  const { snapshot } = anfrage
  const jeGebiet = snapshot.umsetzungsstand.jeGebiet('anliegen')
  const zahlen = jeGebiet.get(kreis.ars)
  const kommunen = snapshot.gebiete.kommunenIn(kreis.ars)
  if (zahlen === undefined) return rahmen(anfrage, kreis, html`<div class="w ukopf"><h1>${kreis.name}</h1></div>`)
  const online = ({ ars }: Kommune) => jeGebiet.get(ars)?.paare.online ?? 0
  const hier = new Set(kommunen.map(({ ars }) => ars))
  const skala = createSkala(kommunen.map(online))
  const istDemo = snapshot.meldungslage === 'demo'
  const tabelle = html`<table><caption>Anliegen, die für die Menschen einer Kommune online sind</caption><thead><tr><th scope="col">Kommune</th><th scope="col" class="r">online</th><th scope="col" class="r">von</th></tr></thead><tbody>${kommunen.map((kommune) => html`<tr><th scope="row"><a href="/umsetzungsstand/orte/${kommune.slug}">${kommune.name}</a></th><td class="r">${formatZahl(online(kommune))}</td><td class="r">${formatZahl(jeGebiet.get(kommune.ars)?.paare.von ?? 0)}</td></tr>`)}</tbody></table>`
  return rahmen(
    anfrage,
    kreis,
    html`<div class="w ukopf"><div class="titel"><h1>Umsetzungs&shy;stand: ${kreis.name}</h1><p class="lead">Die drei Zahlen für die ${formatZahl(kommunen.length)} Kommunen, die zu ihm gehören.</p></div>${kennzahlen(dreiZahlen(snapshot, zahlen))}<p>${mehr(`/orte/${kreis.slug}`, kreis.name)}</p></div>
${snapshot.meldungslage === 'keine' ? '' : html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>Die Kommunen</h2><p class="klein leise">So viele Anliegen sind online: ${demo(istDemo)}</p>${skala.legende}</div><figure>${wabenkarte({ gebiete: snapshot.gebiete, stufe: (kommune) => (hier.has(kommune.ars) ? skala.stufe(online(kommune)) : 'k0'), leereKlein: true, beschreibung: `Karte: ${kommunen.map((kommune) => `${kommune.name} ${online(kommune)}`).join(', ')}${istDemo ? ' (Demodaten)' : ''}. Anteil im Schnitt ${formatAnteil(zahlen.paare.online, zahlen.paare.von) ?? 'unbekannt'} Prozent.` })}${alsTabelle('Karte als Tabelle anzeigen', tabelle)}${herunterladen('Alle Kommunen', '/umsetzungsstand/daten/kommunen-anliegen')}</figure></div></section>`}`,
  )
}
