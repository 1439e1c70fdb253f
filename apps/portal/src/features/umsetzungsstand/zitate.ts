import { type Fremdzahl, LAENDER } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'
import { ZAEHLWEISE } from '../../texts/laender.ts'

/** Figures of others, the oldest first, those of one time by the name of their Land; what has no date before all. */
export function nachStand(zahlen: readonly Fremdzahl[]): readonly Fremdzahl[] {
  return zahlen.toSorted(
    (a, b) => compare(a.stand ?? '', b.stand ?? '') || LAENDER[a.gebiet].localeCompare(LAENDER[b.gebiet], 'de'),
  )
}

/** The same, the newest first; what has no date after all. */
export function nachNeuestem(zahlen: readonly Fremdzahl[]): readonly Fremdzahl[] {
  return nachStand(zahlen).toSorted((a, b) => compare(b.stand ?? '', a.stand ?? ''))
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

interface Zitate {
  readonly titel: string
  readonly zahlen: readonly Fremdzahl[]
  /** `im Titel`: all of them are of the one that the title names. */
  readonly zaehlweise: 'je Zeile' | 'im Titel'
}

/** Figures of others as they were published, each with its source. */
export function zitattabelle({ titel, zahlen, zaehlweise }: Zitate): Html {
  const jeZeile = zaehlweise === 'je Zeile'
  return html`<table><caption>${titel}</caption><thead><tr><th scope="col">Stand</th><th scope="col">Gebiet</th>${jeZeile ? html`<th scope="col">Zählweise</th>` : ''}<th scope="col" class="r">Wert</th><th scope="col">Quelle</th></tr></thead><tbody>${zahlen.map(
    (zahl) =>
      html`<tr><th scope="row">${zahl.stand === null ? 'ohne Datum' : formatDatum(zahl.stand)}</th><td>${LAENDER[zahl.gebiet]}</td>${jeZeile ? html`<td>${ZAEHLWEISE[zahl.zaehlweise].kurz}</td>` : ''}<td class="r">${wert(zahl)}</td><td>${quelle(zahl)}</td></tr>`,
  )}</tbody></table>`
}

/** „197 von 575“, in one line */
function wert({ wert, von }: Fremdzahl): string {
  return von === null ? formatZahl(wert) : `${formatZahl(wert)}\u00a0von\u00a0${formatZahl(von)}`
}

function quelle({ quelle: { titel, url }, hinweis }: Fremdzahl): Html {
  return html`<a href="${url}" rel="noopener external">${titel}</a>${hinweis === undefined ? '' : html`<br><span class="fein">${hinweis}</span>`}`
}
