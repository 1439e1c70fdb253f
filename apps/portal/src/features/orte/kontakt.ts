import type { Kommune, Kreis } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { symbol } from '../../components/symbol/view.ts'
import { BEHOERDENNUMMER } from '../../components/telefon/view.ts'
import { kontaktbeleg, kontaktdaten, verwaltungsname, wappen } from '../../components/verwaltung/view.ts'
import type { Html } from '../../http/route.ts'

/** Whom to ask: the administration with all that is known of it, and the number that always answers. */
export function kontakt(snapshot: Snapshot, ort: Kommune | Kreis): Html {
  const name = verwaltungsname(ort)
  const verwaltung = snapshot.findVerwaltung(ort.ars)
  const logo = verwaltung?.logo === undefined ? undefined : snapshot.findBild(verwaltung.logo)?.bild
  const sitz = ort.ebene === 'kommune' ? `${ort.plzVerwaltungssitz} ${ort.name}` : `Sitz in ${ort.sitz}`
  return html`<section class="kasten titel" aria-labelledby="kontakt"><h2 id="kontakt">Kontakt</h2>${logo === undefined ? '' : html`<p>${wappen(logo)}</p>`}
<p><b>${name}</b>${verwaltung?.anschrift === undefined ? html`<br>${sitz}` : ''}</p>${verwaltung === undefined ? '' : kontaktdaten(name, verwaltung)}
<p class="beleg">${symbol('phone')}<span>${BEHOERDENNUMMER}<br><span class="klein leise">einheitliche Behördennummer</span></span></p>
${verwaltung === undefined ? html`<p class="fein">Anschrift und Öffnungszeiten kennen wir noch nicht.</p>` : kontaktbeleg(verwaltung, logo)}</section>`
}
