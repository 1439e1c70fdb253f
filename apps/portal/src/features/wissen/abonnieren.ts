import { html } from 'hono/html'
import { symbol } from '../../components/symbol/view.ts'
import type { Anfrage, Html } from '../../http/route.ts'
import { withQuery } from './filter.ts'
import type { Feedbereich } from './rahmen.ts'

/** How to subscribe to what a page shows now. */
export function abonnieren({ query }: Anfrage, bereich: Feedbereich): Html {
  const ziel = (endung: string) => withQuery(`/feeds/${bereich}.${endung}`, query, { ohne: 'ordnung' })
  const perMail = `/wissen/abo?${new URLSearchParams([['bereich', bereich], ...[...query].filter(([name, wert]) => name === 'thema' && wert !== '')])}`
  return html`<p class="abonnieren">${symbol('rss')}<span>Diese Auswahl abonnieren: <a href="${ziel('atom')}">Atom</a>, <a href="${ziel('json')}">JSON Feed</a>${bereich === 'termine' ? html`, <a href="${ziel('ics')}">Kalender (iCal)</a>` : ''}, <a href="${perMail}" rel="nofollow">per E-Mail</a></span></p>`
}
