import { findeGewinn, type Gewinn } from '@infoschalter/coverage'
import type { Projekt } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { demo } from '../../components/zustand/view.ts'
import type { Html } from '../../http/route.ts'
import { anzahl, formatZahl } from '../../texts/de.ts'

const GEZEIGT = 8

/** In which Kommunen the Leistungen of a Projekt are not online yet, so that its solution would help most people there. */
export function gewinn(snapshot: Snapshot, { leistungen, kommunen }: Projekt): Html | null {
  if (snapshot.meldungslage === 'keine' || leistungen.length === 0) return null
  const stand = snapshot.umsetzungsstand.stand('anliegen')
  const gesucht = new Set(leistungen)
  const einheiten = [...stand.einheiten.keys()].filter((nummer) => gesucht.has(stand.einheiten[nummer]?.id ?? ''))
  const orte = stand.raum.kommunen.map(({ ars }) => snapshot.gebiete.findByArs(ars))
  const dabei = new Set(
    [...orte.keys()].filter((nummer) => {
      const ort = orte[nummer]
      return ort?.ebene === 'kommune' && kommunen.includes(ort.ags)
    }),
  )
  const alle = findeGewinn(stand, einheiten, dabei)
  const mitMeldung = alle.filter(({ offen }) => offen > 0)
  if (alle.length === 0) return null
  const zeile = ({ kommune, offen, ohneMeldung, einwohner }: Gewinn) => {
    const ort = orte[kommune]
    return html`<tr><th scope="row"><a href="/umsetzungsstand/orte/${ort?.slug ?? ''}">${ort?.name ?? ''}</a></th><td class="r">${offen} von ${einheiten.length}</td><td class="r">${ohneMeldung}</td><td class="r">${formatZahl(einwohner)}</td></tr>`
  }
  return html`<section aria-labelledby="gewinn"><h2 id="gewinn">Wo würde es am meisten helfen?</h2><p>${
    mitMeldung.length === 0
      ? `Keine Kommune hat gemeldet, dass die betroffenen Leistungen bei ihr nicht online sind. Aus ${anzahl(alle.length, 'Kommune', 'Kommunen')} fehlen Meldungen; das heißt nicht, dass es dort nicht online geht.`
      : html`In ${anzahl(mitMeldung.length, 'Kommune', 'Kommunen')} sind die betroffenen Leistungen gemeldet, aber nicht ganz online. Zuerst stehen die, in denen es den meisten Menschen hilft${mitMeldung.length > GEZEIGT ? `; gezeigt sind die ersten ${GEZEIGT}` : ''}. ${demo(snapshot.meldungslage === 'demo')}`
  }</p>${mitMeldung.length === 0 ? '' : html`<div class="rollbar" role="group" aria-label="Kommunen" tabindex="0"><table><thead><tr><th scope="col">Kommune</th><th scope="col" class="r">nicht ganz online</th><th scope="col" class="r">ohne Meldung</th><th scope="col" class="r">Menschen</th></tr></thead><tbody>${mitMeldung.slice(0, GEZEIGT).map(zeile)}</tbody></table></div>`}</section>`
}
