import type { Basis, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'
import { themenfeldName } from '../../texts/katalog.ts'
import { kartenschluessel } from './karte.ts'
import { balken } from './leistungen-page.ts'
import { BASIS, basiswahl, bedeutung, formatAnteil, herkunft, mitBasis, readBasis } from './zahlen.ts'

/** The fourteen Themenfelder, each with the same three figures. */
export function themenseite(anfrage: Anfrage): Html {
  const { snapshot, query } = anfrage
  const basis = readBasis(query)
  return seite(anfrage, {
    titel: 'Umsetzungsstand nach Themenfeldern',
    beschreibung: 'In welchen Themenfeldern des OZG ist viel online, in welchen wenig? Je Feld drei Zahlen mit Bezugsgröße.',
    pfad: [
      { titel: 'Umsetzungsstand', ziel: '/umsetzungsstand' },
      { titel: 'Themenfelder', ziel: '/umsetzungsstand/themenfelder' },
    ],
    kanonisch: '/umsetzungsstand/themenfelder',
    indexieren: query.size === 0,
    inhalt: html`<div class="w ukopf"><div class="titel"><h1>Nach Themenfeldern</h1><p class="lead">Die Themenfelder sind die des OZG-Umsetzungskatalogs. Je Feld stehen drei Zahlen nebeneinander.</p></div>${basiswahl(mitBasis('/umsetzungsstand/themenfelder'), basis)}${bedeutung(basis)}</div>
<section class="ab papier"><div class="w stapel">${snapshot.meldungslage === 'keine' ? html`<p class="lead">Uns liegt noch kein Bericht vor.</p>` : html`<p class="fein">${herkunft(snapshot)}</p>${tabelle(snapshot, basis)}`}</div></section>`,
  })
}

function tabelle({ umsetzungsstand, katalog }: Snapshot, basis: Basis): Html {
  const jeFeld = umsetzungsstand.jeThemenfeld(basis)
  const zeilen = katalog.themenfelder.flatMap(({ nummer, name }) => {
    const zahlen = jeFeld.get(nummer)
    return zahlen === undefined ? [] : [{ nummer, name, zahlen }]
  })
  return html`<div class="rollbar" role="group" aria-label="Themenfelder" tabindex="0"><table class="balkentabelle"><thead><tr><th scope="col">Themenfeld</th><th scope="col" class="r">${BASIS[basis].mehrzahl}</th><th scope="col" class="r">in mindestens einer Kommune</th><th scope="col">Anteil der Kommunen</th><th scope="col" class="r">flächendeckend</th></tr></thead><tbody>${zeilen.map(
    ({ nummer, name, zahlen: { einheiten, inMindestensEiner, flaechendeckend, paare } }) =>
      html`<tr><th scope="row"><a href="/umsetzungsstand/leistungen?thema=${nummer}">${themenfeldName({ nummer, name })}</a> <a class="klein" href="/umsetzungsstand/karte?zeigt=${kartenschluessel(basis, `thema-${nummer}`)}" aria-label="Karte: ${themenfeldName({ nummer, name })}">Karte</a></th><td class="r">${formatZahl(einheiten)}</td><td class="r">${formatZahl(inMindestensEiner)}</td><td>${balken(paare.online, paare.von)}<span class="tab">${formatAnteil(paare.online, paare.von) ?? 'keine Angabe'} %</span></td><td class="r">${formatZahl(flaechendeckend)}</td></tr>`,
  )}</tbody></table></div>${herunterladen('Themenfelder', `/umsetzungsstand/daten/themenfelder-${basis}`)}`
}
