import { type Kommune, type Leistung, ZUSTAENDE, type Zustand } from '@infoschalter/domain'
import { html } from 'hono/html'
import { seite } from '../../components/seite/view.ts'
import { demo, zustand } from '../../components/zustand/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { anzahl, LAND_KURZ } from '../../texts/de.ts'

/** The state of a Leistung in every Kommune, in words: what the map says in colours. */
export function alleOrte(anfrage: Anfrage, leistung: Leistung): Html {
  const { snapshot } = anfrage
  const zustaende = snapshot.zustaende(leistung)
  const jeZustand = Map.groupBy(snapshot.gebiete.kommunen, (kommune) => zustaende.get(kommune.ars) ?? 'keine-meldung')
  const titel = `${leistung.titel}: alle Orte`
  return seite(anfrage, {
    titel,
    beschreibung: `In welchen Städten und Gemeinden in ${LAND_KURZ} das online geht: ${leistung.titel}.`,
    pfad: [
      { titel: 'Anliegen', ziel: '/leistungen' },
      { titel: leistung.titel, ziel: `/leistungen/${leistung.slug}` },
      { titel: 'Alle Orte', ziel: `/leistungen/${leistung.slug}/alle-orte` },
    ],
    kanonisch: `/leistungen/${leistung.slug}`,
    indexieren: false,
    inhalt: html`<div class="w suchkopf"><div class="titel"><h1>${leistung.titel} <span class="im-ort">in allen Orten</span></h1><p class="lead">So sieht es in den ${anzahl(zustaende.size, 'Stadt oder Gemeinde', 'Städten und Gemeinden')} aus. ${demo(snapshot.meldungslage === 'demo')}</p></div></div>
<div class="w listenkoerper">${ZUSTAENDE.map((wert) => gruppe(leistung, wert, jeZustand.get(wert) ?? []))}</div>`,
  })
}

function gruppe(leistung: Leistung, wert: Zustand, kommunen: readonly Kommune[]): Html | null {
  if (kommunen.length === 0) return null
  return html`<section class="buchstabe" aria-labelledby="z-${wert}"><h2 id="z-${wert}">${zustand(wert)} <span class="klein leise">${anzahl(kommunen.length, 'Ort', 'Orte')}</span></h2><ul class="spalten">${kommunen.map(
    (kommune) => html`<li><a href="/leistungen/${leistung.slug}/${kommune.slug}">${kommune.name}</a></li>`,
  )}</ul></section>`
}
