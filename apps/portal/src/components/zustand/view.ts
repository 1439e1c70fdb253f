import type { Zustand } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { ZUSTAND } from '../../texts/de.ts'

/** The state of a Leistung: switch, word and colour, never colour alone. */
export function zustand(wert: Zustand, text: string = ZUSTAND[wert]): Html {
  return html`<span class="stand s-${wert}"><svg class="sw" viewBox="0 0 32 18" aria-hidden="true" focusable="false"><use href="#s-${wert}"/></svg>${text}</span>`
}

/** Marks what is invented. Stands at every figure and link that comes from demo reports. */
export function demo(istDemo: boolean): Html | null {
  return istDemo ? html`<span class="demo">Demodaten</span>` : null
}
