import type { Ergaenzung, Gebiet, Kommune, Leistung } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { symbol } from '../../components/symbol/view.ts'
import { text } from '../../components/text/view.ts'
import type { Html } from '../../http/route.ts'
import { formatDatum, imKreis } from '../../texts/de.ts'

/** What the Kommune or her Kreis says herself, apart from the text for the whole Land; nothing where nobody says anything. */
export function ergaenzungenVorOrt(snapshot: Snapshot, leistung: Leistung, kommune: Kommune): Html | null {
  const alle = snapshot.ergaenzungen(leistung, kommune)
  if (alle.length === 0) return null
  return html`<div class="w vor-ort">${alle.map(({ gebiet, ergaenzung }) => kasten(gebiet, ergaenzung))}</div>`
}

function kasten(gebiet: Gebiet, ergaenzung: Ergaenzung): Html {
  const { name, slug } = gebiet
  const { quellen, stand } = ergaenzung
  return html`<section class="kasten" aria-labelledby="gilt-${slug}"><h2 id="gilt-${slug}">${symbol('map-pin')}${gilt(gebiet)}</h2>
<div class="text">${text(ergaenzung.text)}</div>${angaben(ergaenzung)}
<p class="fein">Geschrieben von: ${name}, geprüft am ${formatDatum(stand)}. ${quellen.length === 1 ? 'Quelle' : 'Quellen'}: ${quellen.map(({ titel, url }, i) => html`${i === 0 ? '' : ', '}<a href="${url}">${titel}</a>`)}.</p></section>`
}

/** „Das gilt in Detmold“, „Das gilt im Kreis Lippe“ */
function gilt({ ebene, name }: Gebiet): string {
  return `Das gilt ${ebene === 'kreis' ? imKreis(name) : `in ${name}`}`
}

const TERMINPFLICHT = {
  noetig: 'Nur mit Termin.',
  moeglich: 'Mit oder ohne Termin.',
  ohne: 'Sie brauchen keinen Termin.',
} as const

function angaben({ stelle, oeffnungszeiten, terminpflicht, terminUrl, kosten, formular, onlinedienst }: Ergaenzung): Html | null {
  const zeilen: readonly (readonly [string, Html])[] = [
    ...(stelle === undefined ? [] : [['Wohin', html`${stelle}`] as const]),
    ...(oeffnungszeiten.length === 0
      ? []
      : [['Öffnungszeiten', html`${oeffnungszeiten.map((zeile, i) => html`${i === 0 ? '' : html`<br>`}${zeile}`)}`] as const]),
    ...(terminpflicht === undefined && terminUrl === undefined ? [] : [['Termin', termin(terminpflicht, terminUrl)] as const]),
    ...(kosten === undefined ? [] : [['Kosten', html`${kosten}`] as const]),
    ...(formular === undefined ? [] : [['Formular', fremd(formular.url, formular.titel)] as const]),
    ...(onlinedienst === undefined ? [] : [['Online', fremd(onlinedienst, 'Zur Seite für den Antrag')] as const]),
  ]
  if (zeilen.length === 0) return null
  return html`<dl>${zeilen.map(([name, wert]) => html`<div><dt>${name}</dt><dd>${wert}</dd></div>`)}</dl>`
}

function termin(pflicht: Ergaenzung['terminpflicht'], url: string | undefined): Html {
  return html`${pflicht === undefined ? '' : TERMINPFLICHT[pflicht]} ${url === undefined ? '' : fremd(url, 'Termin buchen')}`
}

function fremd(url: string, titel: string): Html {
  return html`<a href="${url}" rel="noopener external">${titel}</a>`
}
