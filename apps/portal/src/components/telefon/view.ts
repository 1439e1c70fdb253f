import { telefonUri } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** A number that a phone calls when it is tapped; it stays on one line. */
export function telefon(nummer: string): Html {
  return html`<a class="telefon" href="${telefonUri(nummer)}">${nummer.replaceAll(' ', '\u00a0')}</a>`
}

/** The number for all offices. */
export const BEHOERDENNUMMER: Html = telefon('115')
