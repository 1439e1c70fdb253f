import type { Lebenslage } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { anzahl } from '../../texts/de.ts'
import { LAGE } from '../../texts/katalog.ts'
import { symbol } from '../symbol/view.ts'

/** A Lage in a list, with the number of Leistungen on its checklist. */
export function lagenkachel({ slug, nummer, titel, schritte }: Lebenslage): Html {
  const leistungen = new Set(schritte.flatMap((schritt) => schritt.leistungen)).size
  return html`<li><a class="lage" href="/lagen/${slug}">${symbol(LAGE[nummer]?.symbol ?? 'folder')}<span>${titel}<small>${anzahl(leistungen, 'Anliegen', 'Anliegen')}</small></span></a></li>`
}
