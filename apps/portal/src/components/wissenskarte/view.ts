import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { kachel } from '../symbol/view.ts'
import type { Kachel } from '../symbol/zeichnungen.ts'

export interface Wissenskarte {
  readonly titel: string
  readonly ziel: string
  readonly kurz: string
  /** What it is and where it comes from: "Modellprojekt · Kommunen". */
  readonly merkmale: readonly string[]
  readonly kachel: Kachel
}

/** A card of the knowledge hub: the whole card is one link. */
export function wissenskarte({ titel, ziel, kurz, merkmale, kachel: bild }: Wissenskarte): Html {
  return html`<li class="wk">${kachel(bild)}<div><p class="fein">${merkmale.join(' · ')}</p><h3><a href="${ziel}">${titel}</a></h3><p class="leise">${kurz}</p></div></li>`
}

export function wissenskarten(karten: readonly Wissenskarte[]): Html {
  return html`<ul class="wks">${karten.map(wissenskarte)}</ul>`
}
