import type { Kommune, Leistung } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { mehr } from '../../components/text/view.ts'
import { wabenkarte } from '../../components/wabenkarte/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'

/** Where a Leistung is online already, as number and map. Nothing where there are no reports at all. */
export function verbreitung(snapshot: Snapshot, leistung: Leistung, hier?: Kommune): Html | null {
  if (snapshot.meldungslage === 'keine') return null
  const zustaende = snapshot.zustaende(leistung)
  const online = [...zustaende.values()].filter((zustand) => zustand === 'online').length
  const gemeldet = [...zustaende.values()].some((zustand) => zustand !== 'keine-meldung' && zustand !== 'andere-ebene')
  if (!gemeldet)
    return html`<section class="kasten" aria-labelledby="verbreitung"><h2 id="verbreitung">Wo geht das schon online?</h2><p>Dazu liegt uns aus keiner Kommune eine Meldung vor. Das heißt nicht, dass es nirgends online geht.</p></section>`
  const istDemo = snapshot.meldungslage === 'demo'
  const satz = `In ${formatZahl(online)} von ${formatZahl(zustaende.size)} Kommunen online`
  return html`<figure class="kasten verbreitung"><h2>Wo geht das schon online?</h2><p><b class="gross tab">${formatZahl(online)} von ${formatZahl(zustaende.size)}</b> Kommunen ${demo(istDemo)}</p>${wabenkarte(
    {
      gebiete: snapshot.gebiete,
      beschreibung: `Karte: ${satz}${istDemo ? ' (Demodaten)' : ''}.`,
      stufe: (kommune) => (zustaende.get(kommune.ars) === 'online' ? 'k4' : 'k0'),
      hervorgehoben: hier,
      leereKlein: true,
    },
  )}<figcaption class="quelle">Große Wabe: online. Kleine Wabe: anders oder keine Meldung.${hier === undefined ? '' : ` Rot: ${hier.name}.`} ${mehr(`/leistungen/${leistung.slug}/alle-orte`, 'Alle Orte als Liste')}${leistung.art === 'beschrieben' ? html` ${mehr(`/umsetzungsstand/karte?zeigt=leistung-${leistung.slug}`, 'Große Karte')}` : ''}</figcaption></figure>`
}
