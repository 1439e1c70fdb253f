import type { Gebiet, Schritt } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { EBENE } from '../../texts/de.ts'
import { BEHOERDENNUMMER } from '../telefon/view.ts'
import { zitat } from '../zitat/view.ts'

/** Why this office: from the postcode to the responsible office, one step each. */
export function kette(schritte: readonly Schritt[]): Html {
  return html`<ol class="kette">${schritte.map((schritt) => {
    const [titel, erklaerung] = worte(schritt)
    return html`<li><b>${titel}</b><span class="klein leise">${erklaerung}</span></li>`
  })}</ol>${schritte.some((schritt) => schritt.art === 'stelle') ? '' : html`<p>Welche Stelle zuständig ist, steht nicht im Leistungskatalog. Die Behördennummer ${BEHOERDENNUMMER} hilft weiter.</p>`}`
}

function worte(schritt: Schritt): readonly [titel: string | Html, erklaerung: string | Html] {
  switch (schritt.art) {
    case 'plz':
      return [
        `Ihre Postleitzahl: ${schritt.plz}`,
        schritt.eindeutig ? 'gehört eindeutig zu einer Kommune' : 'liegt in mehreren Kommunen; Sie haben eine gewählt',
      ]
    case 'kommune':
      return [
        `Ihre Kommune: ${schritt.kommune.name}`,
        html`${schritt.kommune.art}, Gemeindeschlüssel ${schritt.kommune.ags}. <a href="/orte/${schritt.kommune.slug}">Alles zu ${schritt.kommune.name}</a>`,
      ]
    case 'ebene':
      return [`Die Ebene: ${ebeneVon(schritt.gebiet)}`, schritt.grund ?? 'So steht es im Leistungskatalog.']
    case 'recht':
      return ['Die Rechtsgrundlage', zitat(schritt.recht)]
    case 'stelle':
      return [
        `Zuständig: ${schritt.stelle ?? schritt.gebiet.name}`,
        schritt.stelle === null ? 'Welche Abteilung das ist, wissen wir noch nicht.' : gebietName(schritt.gebiet),
      ]
  }
}

/** The level by the name of the very area: a kreisfreie Stadt that does the duty of a Kreis is one. */
function ebeneVon(gebiet: Gebiet): string {
  if (gebiet.ebene === 'kommune') return gebiet.art
  return gebiet.ebene === 'kreis' ? gebiet.name : EBENE[gebiet.ebene]
}

function gebietName(gebiet: { ebene: string; name: string }): string {
  return gebiet.ebene === 'bund' ? 'Bundesweit dieselbe Stelle oder Behörde.' : `in: ${gebiet.name}`
}
