import { anteil, DEFINITIONEN, type Kennzahlen } from '@infoschalter/coverage'
import { BASEN, type Basis, type Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import type { Kennzahl } from '../../components/kennzahl/view.ts'
import { symbol } from '../../components/symbol/view.ts'
import { mehr } from '../../components/text/view.ts'
import { demo } from '../../components/zustand/view.ts'
import type { Html } from '../../http/route.ts'
import { formatDatum, formatZahl } from '../../texts/de.ts'
import type { Veraenderungen } from './stichtage.ts'

/** What one is: links, so that the address holds the choice. */
export function basiswahl(ziel: (basis: Basis) => string, gewaehlt: Basis): Html {
  return html`<nav class="basiswahl" aria-label="Was gezählt wird"><ul>${BASEN.map((basis) => html`<li><a href="${ziel(basis)}"${basis === gewaehlt ? html` aria-current="true"` : ''}>${BASIS[basis].name}</a></li>`)}</ul></nav>`
}

/** What is counted, in a sentence. */
export function bedeutung(basis: Basis): Html {
  return html`<p class="offen">${symbol('info')}<span>${BASIS[basis].genau} ${mehr('/umsetzungsstand/methode', 'So zählen wir')}</span></p>`
}

/** The address of a page that counts so; without a query for what people count. */
export function mitBasis(pfad: string): (basis: Basis) => string {
  return (basis) => (basis === 'anliegen' ? pfad : `${pfad}?basis=${basis}`)
}

export function readBasis(query: URLSearchParams): Basis {
  return BASEN.find((basis) => basis === query.get('basis')) ?? 'anliegen'
}

/** What one is, in each way of counting. */
export const BASIS: Readonly<
  Record<Basis, { readonly name: string; readonly einzahl: string; readonly mehrzahl: string; readonly genau: string }>
> = {
  anliegen: {
    name: 'Anliegen',
    einzahl: 'Anliegen',
    mehrzahl: 'Anliegen',
    genau: 'Die Leistungen, die dieses Portal beschreibt: was Menschen und Betriebe am häufigsten brauchen.',
  },
  ozg: {
    name: 'OZG-Leistungen',
    einzahl: 'OZG-Leistung',
    mehrzahl: 'OZG-Leistungen',
    genau:
      'Die Bündel des OZG-Umsetzungskatalogs von 2019. Ein Bündel zählt in einer Kommune, sobald eine seiner Einzelleistungen dort online ist.',
  },
  leika: {
    name: 'Einzelleistungen',
    einzahl: 'Einzelleistung',
    mehrzahl: 'Einzelleistungen',
    genau: 'Jeder Schlüssel des Leistungskatalogs LeiKa für sich, auch solche, die kaum jemand braucht.',
  },
}

/** A share as people read it: never 100 % while something is missing, never 0 % while something is there. */
export function formatAnteil(zahl: number, von: number): string | null {
  const wert = anteil(zahl, von)
  if (wert === null) return null
  if (wert > 0 && wert < 0.01) return 'unter 1'
  return formatZahl(Math.floor(wert * 100 + 1e-9))
}

/** Where our own figures come from, and for which day they stand. */
export function herkunft({ quellen, meldungslage }: Snapshot): Html {
  const bericht = quellen.find(({ id }) => id.startsWith('open-pvog'))
  if (bericht === undefined) return html`Uns liegt noch kein Bericht vor.`
  const stand = bericht.stand === null ? 'Stand unbekannt' : `Stand ${formatDatum(bericht.stand)}`
  return html`${stand}. Quelle: ${bericht.url === null ? bericht.herausgeber : html`<a href="${bericht.url}" rel="noopener external">${bericht.herausgeber}</a>`} ${demo(meldungslage === 'demo')}`
}

/** The three figures, always together: best case, what people meet, strictest measure. */
export function dreiZahlen(snapshot: Snapshot, zahlen: Kennzahlen, seit?: Veraenderungen): readonly Kennzahl[] {
  const { inMindestensEiner, flaechendeckend, einheiten, paare, einwohner } = zahlen
  const keine = snapshot.meldungslage === 'keine'
  const quelle = herkunft(snapshot)
  const menschen = einwohner === null ? null : formatAnteil(einwohner.online, einwohner.von)
  return [
    {
      name: DEFINITIONEN.inMindestensEiner.name,
      ...(!keine && seit?.inMindestensEiner !== undefined && { veraenderung: seit.inMindestensEiner }),
      wert: keine ? null : formatZahl(inMindestensEiner),
      dazu: `von ${formatZahl(einheiten)}`,
      erklaerung: html`${DEFINITIONEN.inMindestensEiner.kurz} <b>Das ist der beste Fall.</b>`,
      quelle,
    },
    {
      name: DEFINITIONEN.anteilKommunen.name,
      ...(!keine && seit?.anteilKommunen !== undefined && { veraenderung: seit.anteilKommunen }),
      wert: keine ? null : formatAnteil(paare.online, paare.von),
      dazu: '%',
      erklaerung: html`${DEFINITIONEN.anteilKommunen.kurz}${keine || menschen === null ? '' : ` Das erreicht ${menschen} % der Menschen.`} <b>Das entspricht am ehesten Ihrer Erfahrung.</b>`,
      quelle,
    },
    {
      name: DEFINITIONEN.flaechendeckend.name,
      ...(!keine && seit?.flaechendeckend !== undefined && { veraenderung: seit.flaechendeckend }),
      wert: keine ? null : formatZahl(flaechendeckend),
      dazu: `von ${formatZahl(einheiten)}`,
      erklaerung: html`${DEFINITIONEN.flaechendeckend.kurz} <b>Das ist der strengste Maßstab.</b>`,
      quelle,
    },
  ]
}

/** Where what a chart shows comes from: a report, the register of the Kommunen, or what Kommunen and Kreise say themselves. */
export type Herkunft = 'bericht' | 'gemeindeverzeichnis' | 'angaben'

export const ANGABEN = 'Angaben der Kommunen und Kreise selbst.'

/** The sources of a chart as a file: where its figures come from, and that they are invented where they are; then whose work it is. */
export function quellzeilen(
  { quellen, meldungslage }: Snapshot,
  woher: Herkunft,
  geometrie?: 'mit Geometrie',
): readonly string[] {
  const zahlen = quellen.find(({ id }) => (woher === 'bericht' ? id.startsWith('open-pvog') : id === woher))
  const lage = geometrie === undefined ? undefined : quellen.find(({ id }) => id === 'geometrie')
  const erfunden = meldungslage === 'demo' && woher === 'bericht'
  const stand = zahlen === undefined || zahlen.stand === null ? '' : `Stand ${formatDatum(zahlen.stand)}. `
  const angaben = woher === 'angaben' ? `${ANGABEN} ` : ''
  const herkunft =
    zahlen === undefined ? angaben : erfunden ? 'Demodaten, erfunden. ' : `Quelle: ${zahlen.herausgeber}, ${zahlen.lizenz}. `
  return [
    `${stand}${herkunft}Darstellung: Infoschalter NRW.`,
    ...(lage === undefined ? [] : [`${lage.titel}: ${lage.herausgeber}, ${lage.lizenz}.`]),
  ]
}
