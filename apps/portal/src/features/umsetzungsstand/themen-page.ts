import type { Basis, Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { herunterladen } from '../../components/herunterladen/view.ts'
import { seite } from '../../components/seite/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { themenfeldName } from '../../texts/katalog.ts'
import { kartenschluessel } from './karte.ts'
import { BASIS, basiswahl, bedeutung, herkunft, mitBasis, readBasis } from './zahlen.ts'
import { zahlentabelle } from './zahlentabelle.ts'

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
    const titel = themenfeldName({ nummer, name })
    const karte = `/umsetzungsstand/karte?zeigt=${kartenschluessel(basis, `thema-${nummer}`)}`
    const kopf = html`<a href="/umsetzungsstand/leistungen?thema=${nummer}">${titel}</a> <a class="klein" href="${karte}" aria-label="Karte: ${titel}">Karte</a>`
    return zahlen === undefined ? [] : [{ kopf, zahlen }]
  })
  return html`${zahlentabelle({
    was: 'Themenfeld',
    name: 'Themenfelder',
    menge: { name: BASIS[basis].mehrzahl, lies: ({ einheiten }) => einheiten },
    zeilen,
  })}${herunterladen('Themenfelder', `/umsetzungsstand/daten/themenfelder-${basis}`)}`
}
