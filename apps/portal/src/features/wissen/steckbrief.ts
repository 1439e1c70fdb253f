import {
  type Ags,
  type Kommune,
  type Kreis,
  kreiseOf,
  NACHNUTZUNGSFRAGE,
  type Nachnutzungsfrage,
  type Projekt,
} from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { html } from 'hono/html'
import { telefon } from '../../components/telefon/view.ts'
import { mehr } from '../../components/text/view.ts'
import { verwaltungsname } from '../../components/verwaltung/view.ts'
import type { Html } from '../../http/route.ts'
import { formatDatum } from '../../texts/de.ts'
import { PROJEKTZUSTAND, REIFEGRAD, THEMA } from '../../texts/wissen.ts'

/** One line of a Steckbrief; no value: no source says it. */
export interface Zeile {
  readonly name: string
  readonly wert: Html | null
  /** Nobody misses it where there is no value. */
  readonly entbehrlich?: true
}

/** What a Projekt is, in the order in which one asks: the same lines on its page and in a comparison. */
export function steckbriefzeilen(snapshot: Snapshot, projekt: Projekt): readonly Zeile[] {
  const { traeger, partner, kommunen, zustand, themen, reifegrad, lizenz, code } = projekt
  const orte = kommunenVon(snapshot, kommunen)
  const kreise = kreiseOf(projekt, snapshot.gebiete.kreise)
  return [
    { name: 'Träger', wert: stellenliste(traeger, kreise) },
    { name: 'Partner', wert: partner.length === 0 ? null : stellenliste(partner, kreise), entbehrlich: true },
    { name: 'Beteiligte Kommunen', wert: orte.length === 0 ? null : ortsliste(orte), entbehrlich: true },
    { name: 'Stand', wert: html`${PROJEKTZUSTAND[zustand]}` },
    { name: 'Zeitraum', wert: zeitraum(projekt) },
    { name: 'Reifegrad', wert: reifegrad === undefined ? null : reife(reifegrad), entbehrlich: true },
    { name: 'Themen', wert: html`${themen.map((thema) => THEMA[thema]).join(', ')}` },
    { name: 'Lizenz', wert: lizenz === undefined ? null : html`${lizenz}` },
    { name: 'Quelltext', wert: code === undefined ? null : fremd(code, code.replace('https://', '')) },
    { name: 'Ansprechstelle', wert: ansprechstelle(projekt) },
  ]
}

export function steckbrief(zeilen: readonly Zeile[]): Html {
  const gezeigte = zeilen.filter(({ wert, entbehrlich }) => wert !== null || entbehrlich !== true)
  return html`<dl class="steckbrief">${gezeigte.map(({ name, wert }) => html`<div><dt>${name}</dt><dd>${wert ?? OFFEN}</dd></div>`)}</dl>`
}

/** What is said where a reader looks for something that no source tells. */
export const OFFEN = html`<span class="undokumentiert">nicht dokumentiert</span>`

export function kommunenVon({ gebiete }: Snapshot, ags: readonly Ags[]): readonly Kommune[] {
  const gesucht = new Set(ags)
  return ags.length === 0 ? [] : gebiete.kommunen.filter((kommune) => gesucht.has(kommune.ags))
}

/** Names of offices; that of a Kreis leads to its page, where people find whom to call. */
function stellenliste(namen: readonly string[], kreise: readonly Kreis[]): Html {
  return html`${namen.map((name, i) => {
    const kreis = kreise.find((einer) => einer.name === name)
    return html`${i === 0 ? '' : ', '}${kreis === undefined ? name : html`<a href="/orte/${kreis.slug}">${name}</a>`}`
  })}`
}

function ortsliste(orte: readonly Kommune[]): Html {
  return html`${orte.map(({ slug, name }, i) => html`${i === 0 ? '' : ', '}<a href="/orte/${slug}">${name}</a>`)}`
}

/** The state is said in words; the bar is for the eye. */
function reife(grad: NonNullable<Projekt['reifegrad']>): Html {
  return html`Stufe ${grad} von 4: ${REIFEGRAD[grad]}<span class="reife" aria-hidden="true">${[1, 2, 3, 4].map((stufe) => html`<i${stufe <= grad ? html` class="v"` : ''}></i>`)}</span>`
}

function ansprechstelle({ kontakt }: Projekt): Html | null {
  return kontakt === undefined ? null : fremd(kontakt.url, kontakt.stelle)
}

function fremd(url: string, titel: string): Html {
  return html`<a href="${url}" rel="noopener external">${titel}</a>`
}

function zeitraum({ beginn, ende }: Projekt): Html | null {
  if (beginn !== undefined && ende !== undefined) return html`${formatDatum(beginn)} bis ${formatDatum(ende)}`
  if (beginn !== undefined) return html`seit ${formatDatum(beginn)}`
  return ende === undefined ? null : html`bis ${formatDatum(ende)}`
}

/** Before anybody decides, they ask for these: where no source answers, the page says so. */
const ENTSCHEIDEND: readonly Nachnutzungsfrage[] = ['kosten-einfuehrung', 'kosten-betrieb', 'personal-betrieb']

export function nachnutzungszeilen({ antworten }: Projekt): readonly Zeile[] {
  const bekannt = new Map(antworten.map(({ frage, antwort }) => [frage, antwort]))
  const fragen = Object.keys(NACHNUTZUNGSFRAGE) as Nachnutzungsfrage[]
  return fragen
    .filter((frage) => bekannt.has(frage) || ENTSCHEIDEND.includes(frage))
    .map((frage) => {
      const antwort = bekannt.get(frage)
      return { name: NACHNUTZUNGSFRAGE[frage], wert: antwort === undefined ? null : html`${antwort}` }
    })
}

/** Results as figures, each with its day and its source; nothing where there are none. */
export function ergebniszahlen({ zahlen, quellen }: Projekt): Html | null {
  if (zahlen.length === 0) return null
  const titelVon = new Map(quellen.map(({ url, titel }) => [url, titel]))
  return html`<ul class="ergebniszahlen">${zahlen.map(
    ({ wert, was, stand, quelle }) =>
      html`<li><b>${wert}</b> <span>${was}</span><span class="fein">${stand === undefined ? '' : `${formatDatum(stand)}. `}Quelle: ${fremd(quelle, titelVon.get(quelle) ?? new URL(quelle).hostname)}</span></li>`,
  )}</ul>`
}

/** Whom to call: what a reader came for. */
/** So many offices beside the text: the Steckbrief names them all. */
const HOECHSTENS = 5

export function wenFragen(snapshot: Snapshot, projekt: Projekt): Html {
  const stelle = ansprechstelle(projekt)
  return html`<section class="kasten" aria-labelledby="fragen"><h2 id="fragen">Wen fragen?</h2><p>${
    stelle ?? html`Eine Ansprechstelle ist nicht dokumentiert. Fragen Sie beim Träger nach: ${projekt.traeger[0] ?? ''}.`
  }</p>${beteiligte(snapshot, projekt) ?? ''}<p>${mehr(`/wissen/projekte/vergleich?projekt=${projekt.slug}`, 'Mit anderen vergleichen')}</p></section>`
}

/** The offices that take part, those first that say by which number they can be called. */
function beteiligte(snapshot: Snapshot, projekt: Projekt): Html | null {
  const orte = [...kreiseOf(projekt, snapshot.gebiete.kreise), ...kommunenVon(snapshot, projekt.kommunen)]
    .map((ort) => ({ ort, nummer: snapshot.findVerwaltung(ort.ars)?.telefon }))
    .toSorted((a, b) => Number(b.nummer !== undefined) - Number(a.nummer !== undefined))
  if (orte.length === 0) return null
  return html`<p>Wer dabei ist:</p><ul class="liste">${orte
    .slice(0, HOECHSTENS)
    .map(
      ({ ort, nummer }) =>
        html`<li><a href="/orte/${ort.slug}">${verwaltungsname(ort)}</a>${nummer === undefined ? '' : html`<br>${telefon(nummer)}`}</li>`,
    )}</ul>`
}

export function dokumentliste({ dokumente }: Projekt): Html | null {
  if (dokumente.length === 0) return null
  return html`<section class="kasten" aria-labelledby="dokumente"><h2 id="dokumente">Unterlagen</h2><ul class="liste">${dokumente.map(({ titel, url }) => html`<li>${fremd(url, titel)}</li>`)}</ul></section>`
}
