import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { type Wabe, wabenPfad } from './geometrie.ts'
import type { Stufe } from './view.ts'

/**
 * What tells the classes apart besides their colour, also on grey paper: the more lines, the less is there, and `k5` is plain.
 * Where nobody has said anything the lines lean, where nothing can be said there are dots.
 */
const MUSTER: Readonly<Partial<Record<Stufe, Html>>> = {
  k1: html`<pattern id="mu-k1" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 2h4M2 0v4"/></pattern>`,
  k2: html`<pattern id="mu-k2" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 2h4"/></pattern>`,
  k3: html`<pattern id="mu-k3" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M2.5 0v5"/></pattern>`,
  k4: html`<pattern id="mu-k4" width="10" height="8" patternUnits="userSpaceOnUse"><path d="M0 4h3"/></pattern>`,
  km: html`<pattern id="mu-km" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 7l8-8"/></pattern>`,
  ka: html`<pattern id="mu-ka" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.25"/></pattern>`,
}

export const musterdefinitionen: Html = html`<defs class="muster">${Object.values(MUSTER)}</defs>`

/** The pattern of a class over its cells; the definitions stand once in the page. */
export function musterflaeche(stufe: Stufe, waben: readonly Wabe[]): Html | null {
  return MUSTER[stufe] === undefined ? null : html`<path class="mu" fill="url(#mu-${stufe})" d="${wabenPfad(waben)}"/>`
}
