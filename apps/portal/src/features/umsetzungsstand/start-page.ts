import type { Ars } from '@infoschalter/domain'
import type { Basis, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { erkunden } from '../../components/erkunden/view.ts'
import { alsTabelle, herunterladen } from '../../components/herunterladen/view.ts'
import { kennzahlen } from '../../components/kennzahl/view.ts'
import { seite } from '../../components/seite/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import { createSkala } from '../../components/wabenkarte/skala.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatZahl, LAND_NAME } from '../../texts/de.ts'
import { entwicklung } from './entwicklung.ts'
import { laenderabschnitt } from './laender-page.ts'
import { seitVormonat } from './stichtage.ts'
import { BASIS, basiswahl, bedeutung, dreiZahlen, mitBasis, readBasis } from './zahlen.ts'

/** How far it is: three figures side by side, the map, the Länder, the way there. */
export function umsetzungsstand(anfrage: Anfrage): Html {
  const { snapshot } = anfrage
  const basis = readBasis(anfrage.query)
  return seite(anfrage, {
    titel: `Umsetzungsstand in ${LAND_NAME}`,
    beschreibung:
      'Wie viele Verwaltungsleistungen sind online? Drei Zählweisen nebeneinander, jede mit Stand, Quelle und Bezugsgröße.',
    pfad: [{ titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' }],
    kanonisch: '/umsetzungsstand',
    daten: erkunden(anfrage),
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Umsetzungs&shy;stand in Nordrhein-Westfalen</h1><p class="lead">Wie viele Verwaltungs&shy;leistungen sind online? Das hängt davon ab, wie man zählt. Hier stehen drei Zählweisen nebeneinander.</p></div>
${basiswahl(mitBasis('/umsetzungsstand'), basis)}${kennzahlen(dreiZahlen(snapshot, snapshot.umsetzungsstand.gesamt(basis), seitVormonat(snapshot, basis)))}
${bedeutung(basis)}</div>
${kommunen(snapshot, basis)}${laenderabschnitt(snapshot, anfrage.portalUrl)}${entwicklung(snapshot)}
<section class="ab"><div class="w"><h2>Genauer hinsehen</h2><ul class="liste2">${WEGE.map(([ziel, text]) => html`<li><a href="${ziel}">${symbol('arrow-right')}<span>${text}</span></a></li>`)}</ul></div></section>`,
  })
}

const WEGE = [
  ['/umsetzungsstand/karte', 'Karte: jedes Anliegen und jedes Themenfeld in allen Kommunen'],
  ['/umsetzungsstand/verlauf', 'Verlauf: Monat für Monat, und warum sich etwas geändert hat'],
  ['/umsetzungsstand/themenfelder', 'Nach Themenfeldern: Wo geht viel, wo wenig?'],
  ['/umsetzungsstand/leistungen', 'Nach Leistungen: Was ist überall online, was nur an wenigen Orten?'],
  ['/umsetzungsstand/gruppen', 'Nach Art und Größe: große und kleine, kreisfreie und kreisangehörige Kommunen'],
  ['/orte', 'Nach Orten: Wie weit ist Ihre Stadt, Ihre Gemeinde, Ihr Kreis?'],
  ['/umsetzungsstand/reifegrade', 'Reifegrade: wie digital, von 0 bis 4, nach eigenen Angaben der Kommunen'],
  ['/umsetzungsstand/methode', 'So zählen wir: jede Zahl mit ihrer Bedeutung'],
] as const

/** Each Kommune with how much is online for the people there. */
function kommunen(snapshot: Snapshot, basis: Basis): Html {
  const { gebiete, meldungslage, umsetzungsstand: zahlen } = snapshot
  if (meldungslage === 'keine')
    return html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>396 Kommunen</h2></div><p class="lead">Sobald ein Bericht vorliegt, steht hier für jede Kommune, wie viel dort online ist.</p></div></section>`
  const jeGebiet = zahlen.jeGebiet(basis)
  const online = (ars: Ars) => jeGebiet.get(ars)?.paare.online ?? 0
  const skala = createSkala(gebiete.kommunen.map(({ ars }) => online(ars)))
  const istDemo = meldungslage === 'demo'
  const { einheiten, paare } = zahlen.gesamt(basis)
  const schnitt = Math.round(paare.online / Math.max(gebiete.kommunen.length, 1))
  const { mehrzahl } = BASIS[basis]
  return html`<section class="ab papier"><div class="w zwei"><div class="titel"><h2>396 Kommunen auf einen Blick</h2><p>Jede Wabe ist eine Stadt oder Gemeinde, alle sind gleich groß. Nachbarn bleiben so weit wie möglich Nachbarn. Dünne Linien trennen Kreise.</p><p class="klein leise">So viele von ${formatZahl(einheiten)} ${mehrzahl} sind online, und in so vielen Kommunen: ${demo(istDemo)}</p>${skala.legende}<p class="klein"><a href="#karte-tabelle">Karte überspringen, zur Tabelle</a></p></div>
<figure>${wabenkarte({ gebiete, stufe: ({ ars }) => skala.stufe(online(ars)), verweis: ({ ars, name, slug }) => ({ ziel: `/umsetzungsstand/orte/${slug}`, name: `${name}: ${online(ars)} von ${jeGebiet.get(ars)?.paare.von ?? 0}` }), beschreibung: `Karte aus 396 Waben: Im Schnitt sind in einer Kommune ${schnitt} von ${einheiten} ${mehrzahl} online${istDemo ? ' (Demodaten)' : ''}. Die Zahlen stehen in der Tabelle darunter.` })}
${alsTabelle('Karte als Tabelle anzeigen (396 Kommunen)', tabelle(snapshot, basis), 'karte-tabelle')}${herunterladen('Kommunen', `/umsetzungsstand/daten/kommunen-${basis}`)}</figure></div></section>`
}

function tabelle({ gebiete, umsetzungsstand: zahlen }: Snapshot, basis: Basis): Html {
  const jeGebiet = zahlen.jeGebiet(basis)
  return html`<table><caption>${BASIS[basis].mehrzahl}, die für die Menschen einer Kommune online sind</caption><thead><tr><th scope="col">Kommune</th><th scope="col" class="r">online</th><th scope="col" class="r">von</th></tr></thead><tbody>${gebiete.kommunen.map(
    ({ ars, name, slug }) =>
      html`<tr><th scope="row"><a href="/umsetzungsstand/orte/${slug}">${name}</a></th><td class="r">${formatZahl(jeGebiet.get(ars)?.paare.online ?? 0)}</td><td class="r">${formatZahl(jeGebiet.get(ars)?.paare.von ?? 0)}</td></tr>`,
  )}</tbody></table>`
}
