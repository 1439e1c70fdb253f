import type { Leistung, Verfuegbarkeit } from '@infoschalter/domain'
import type { Ortswahl } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { bedarfszweck } from '../../components/bedarf/zweck.ts'
import type { Anfrage, Html } from '../../http/route.ts'

/**
 * The button with which people say that they need a Leistung online here. Not where it is online, nor where somebody must come
 * in person: what cannot be had is not asked for.
 */
export function bedarf(
  { formularmarke, vorschau }: Anfrage,
  leistung: Leistung,
  { kommune }: Extract<Ortswahl, { art: 'kommune' }>,
  { zustand }: Verfuegbarkeit,
): Html | null {
  if (formularmarke === undefined || vorschau !== undefined || zustand === 'online') return null
  if (leistung.art !== 'beschrieben' || leistung.persoenlich !== undefined) return null
  const marke = formularmarke(bedarfszweck(leistung.slug, kommune.ars))
  return html`<form class="bedarf" method="post" action="/bedarf"><input type="hidden" name="leistung" value="${leistung.slug}"><input type="hidden" name="ars" value="${kommune.ars}"><input type="hidden" name="marke" value="${marke}"><button class="knopf zwei-t" type="submit">Das brauche ich hier online</button><p class="klein leise">Ein Klick genügt, ohne Konto. Gezählt wird nur, dass es jemand braucht.</p></form>`
}
