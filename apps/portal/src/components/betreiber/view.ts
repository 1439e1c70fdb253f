import type { Betreiber } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

const FELDER: readonly { readonly feld: keyof Betreiber; readonly titel: string }[] = [
  { feld: 'name', titel: 'Betreiber' },
  { feld: 'vertretenDurch', titel: 'Vertreten durch' },
  { feld: 'anschrift', titel: 'Anschrift' },
  { feld: 'telefon', titel: 'Telefon' },
  { feld: 'email', titel: 'E-Mail' },
  { feld: 'umsatzsteuerId', titel: 'Umsatzsteuer-ID' },
  { feld: 'datenschutzbeauftragte', titel: 'Datenschutzbeauftragte Person' },
  { feld: 'barrierefreiheitEmail', titel: 'E-Mail für Barrieren' },
]

/** Who runs this installation. What nobody has filled in is said to be missing, never invented. */
export function betreiberangaben(betreiber: Betreiber, felder: readonly (keyof Betreiber)[]): Html {
  return html`<section class="kasten" aria-labelledby="betreiber"><h2 id="betreiber">Angaben zum Betreiber</h2><dl class="steckbrief">${FELDER.filter(
    ({ feld }) => felder.includes(feld),
  ).map(({ feld, titel }) => html`<div><dt>${titel}</dt><dd>${wert(betreiber[feld])}</dd></div>`)}</dl></section>`
}

function wert(angabe: string | readonly string[] | null): Html {
  if (angabe === null || angabe.length === 0) return html`<span class="marker">nicht konfiguriert</span>`
  if (typeof angabe !== 'string') return html`${angabe.map((zeile, i) => (i === 0 ? html`${zeile}` : html`<br>${zeile}`))}`
  return angabe.includes('@') ? html`<a href="mailto:${angabe}">${angabe}</a>` : html`${angabe}`
}
