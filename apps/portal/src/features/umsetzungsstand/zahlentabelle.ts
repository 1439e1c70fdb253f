import type { Kennzahlen } from '@infoschalter/coverage'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatZahl } from '../../texts/de.ts'
import { balken } from './leistungen-page.ts'
import { formatAnteil } from './zahlen.ts'

interface Zahlentabelle {
  /** What a row is. */
  readonly was: string
  /** What the second column counts, and how to read it. */
  readonly menge: { readonly name: string; readonly lies: (zahlen: Kennzahlen) => number }
  readonly zeilen: readonly { readonly kopf: Html | string; readonly zahlen: Kennzahlen }[]
  /** For who does not see that it can be scrolled. */
  readonly name: string
}

/** The three figures side by side, row by row. */
export function zahlentabelle({ was, menge, zeilen, name }: Zahlentabelle): Html {
  return html`<div class="rollbar" role="group" aria-label="${name}" tabindex="0"><table class="balkentabelle"><thead><tr><th scope="col">${was}</th><th scope="col" class="r">${menge.name}</th><th scope="col" class="r">in mindestens einer Kommune</th><th scope="col">Anteil der Kommunen</th><th scope="col" class="r">flächendeckend</th></tr></thead><tbody>${zeilen.map(
    ({ kopf, zahlen }) =>
      html`<tr><th scope="row">${kopf}</th><td class="r">${formatZahl(menge.lies(zahlen))}</td><td class="r">${formatZahl(zahlen.inMindestensEiner)}</td><td>${balken(zahlen.paare.online, zahlen.paare.von)}<span class="tab">${formatAnteil(zahlen.paare.online, zahlen.paare.von) ?? 'keine Angabe'} %</span></td><td class="r">${formatZahl(zahlen.flaechendeckend)}</td></tr>`,
  )}</tbody></table></div>`
}
