import type { Ergaenzung, Gebiet } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatDatum, imKreis } from '../../texts/de.ts'
import { formatDay } from '../../texts/en.ts'
import { symbol } from '../symbol/view.ts'
import { text } from '../text/view.ts'

/** What somebody says of the Leistung in a place. */
interface VorOrt {
  readonly gebiet: Gebiet
  readonly ergaenzung: Ergaenzung
}

/**
 * What the Kommune or her Kreis says herself, apart from the text for the whole Land; nothing where nobody says anything. On an
 * English page the frame is English and her words are marked as what they are: German.
 */
export function ergaenzungenVorOrt(alle: readonly VorOrt[], sprache: 'de' | 'en' = 'de'): Html | null {
  if (alle.length === 0) return null
  return html`<div class="w vor-ort">${alle.map((eine) => kasten(eine, sprache === 'en' ? ENGLISCH : DEUTSCH))}</div>`
}

interface Rahmen {
  readonly lang: Html | ''
  readonly gilt: (gebiet: Gebiet) => string
  readonly vermerk: (name: string, ergaenzung: Ergaenzung) => Html
}

const DEUTSCH: Rahmen = {
  lang: '',
  gilt: ({ ebene, name }) => `Das gilt ${ebene === 'kreis' ? imKreis(name) : `in ${name}`}`,
  vermerk: (name, { stand, quellen }) =>
    html`Geschrieben von: ${name}, geprüft am ${formatDatum(stand)}. ${quellen.length === 1 ? 'Quelle' : 'Quellen'}: ${links(quellen)}.`,
}

const ENGLISCH: Rahmen = {
  lang: html` lang="de"`,
  gilt: ({ name }) => `What applies in ${name}`,
  vermerk: (name, { stand, quellen }) =>
    html`Written in German by ${name}, checked on ${formatDay(stand)}. ${quellen.length === 1 ? 'Source' : 'Sources'}: <span lang="de">${links(quellen)}</span>.`,
}

function kasten({ gebiet, ergaenzung }: VorOrt, { lang, gilt, vermerk }: Rahmen): Html {
  const { name, slug } = gebiet
  return html`<section class="kasten" aria-labelledby="gilt-${slug}"><h2 id="gilt-${slug}">${symbol('map-pin')}${gilt(gebiet)}</h2>
<div class="text"${lang}>${text(ergaenzung.text)}</div>${angaben(ergaenzung, lang)}
<p class="fein">${vermerk(name, ergaenzung)}</p></section>`
}

function links(quellen: Ergaenzung['quellen']): readonly Html[] {
  return quellen.map(({ titel, url }, i) => html`${i === 0 ? '' : ', '}<a href="${url}">${titel}</a>`)
}

const TERMINPFLICHT = {
  noetig: 'Nur mit Termin.',
  moeglich: 'Mit oder ohne Termin.',
  ohne: 'Sie brauchen keinen Termin.',
} as const

function angaben(ergaenzung: Ergaenzung, lang: Html | ''): Html | null {
  const { stelle, oeffnungszeiten, terminpflicht, terminUrl, kosten, formular, onlinedienst } = ergaenzung
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
  return html`<dl${lang}>${zeilen.map(([name, wert]) => html`<div><dt>${name}</dt><dd>${wert}</dd></div>`)}</dl>`
}

function termin(pflicht: Ergaenzung['terminpflicht'], url: string | undefined): Html {
  return html`${pflicht === undefined ? '' : TERMINPFLICHT[pflicht]} ${url === undefined ? '' : fremd(url, 'Termin buchen')}`
}

function fremd(url: string, titel: string): Html {
  return html`<a href="${url}" rel="noopener external">${titel}</a>`
}
