import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'

/** A figure with what it is out of, what it means and where it is from. */
export interface Kennzahl {
  readonly name: string
  /** null: nobody knows. */
  readonly wert: string | null
  /** `von 355`, `%` */
  readonly dazu?: string
  readonly erklaerung?: Html | string
  readonly quelle?: Html | string
  /** Since when it is how much higher or lower. */
  readonly veraenderung?: Html | string
}

/** Figures side by side: never one alone. */
export function kennzahlen(zahlen: readonly Kennzahl[]): Html {
  return html`<div class="zahlen">${zahlen.map(
    ({ name, wert, dazu, erklaerung, quelle, veraenderung }) =>
      html`<div class="zahl"><p class="n">${name}</p><b class="tab">${wert ?? html`<span class="ka">keine Angabe</span>`}${wert === null || dazu === undefined ? '' : html`<small>${dazu}</small>`}</b>${veraenderung === undefined ? '' : html`<p class="seit">${veraenderung}</p>`}${erklaerung === undefined ? '' : html`<p class="klein">${erklaerung}</p>`}${quelle === undefined ? '' : html`<p class="quelle">${quelle}</p>`}</div>`,
  )}</div>`
}
