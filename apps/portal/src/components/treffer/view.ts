import type { Zustand } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { symbol } from '../symbol/view.ts'
import { demo, zustand } from '../zustand/view.ts'

export interface Eintrag {
  readonly titel: string | Html
  readonly ziel: string
  readonly kurz: string | Html
  /** What kind of thing it is, where that is not plain: "Frage", "nur im Register". */
  readonly art?: string | undefined
  readonly stelle?: string | undefined
  readonly zustand?: Zustand | undefined
  readonly istDemo?: boolean
}

/** One entry of a list of results or Leistungen. */
export function eintrag({ titel, ziel, kurz, art, stelle, zustand: wert, istDemo = false }: Eintrag): Html {
  return html`<li class="ergebnis"><h3><a href="${ziel}">${titel}</a></h3>${wert === undefined ? '' : html`<p class="ergebnis-stand">${zustand(wert)} ${demo(istDemo)}</p>`}${kurz === '' ? '' : html`<p>${kurz}</p>`}${
    stelle === undefined && art === undefined
      ? ''
      : html`<p class="meta">${art === undefined ? '' : html`<span>${symbol('tag')}${art}</span>`}${stelle === undefined ? '' : html`<span>${symbol('landmark')}${stelle}</span>`}</p>`
  }</li>`
}
