import type { Thema, Wissensebene } from '@infoschalter/domain'
import { html } from 'hono/html'
import { symbol } from '../../components/symbol/view.ts'
import type { Html } from '../../http/route.ts'
import { THEMA, WISSENSEBENE } from '../../texts/wissen.ts'

/** One thing to narrow a list by: the query parameter, what it is called, and its values in order. */
export interface Merkmal<T> {
  readonly name: string
  readonly titel: string
  readonly werte: Readonly<Record<string, string>>
  hat(eintrag: T, wert: string): boolean
}

/** A way to put a list in order; the first of a list of them is the usual one. */
export interface Ordnung<T> {
  readonly wert: string
  readonly titel: string
  vergleiche(a: T, b: T): number
}

export const EBENENMERKMAL: Merkmal<{ readonly ebene: Wissensebene }> = {
  name: 'ebene',
  titel: 'Ebene',
  werte: WISSENSEBENE,
  hat: ({ ebene }, wert) => ebene === wert,
}

export const THEMENMERKMAL: Merkmal<{ readonly themen: readonly Thema[] }> = {
  name: 'thema',
  titel: 'Thema',
  werte: THEMA,
  hat: ({ themen }, wert) => themen.includes(wert as Thema),
}

/** The values that a query asks for; those that do not exist are ignored. */
function gewaehlt<T>(merkmale: readonly Merkmal<T>[], query: URLSearchParams): readonly (readonly [Merkmal<T>, string])[] {
  return merkmale.flatMap((merkmal) => {
    const wert = query.get(merkmal.name) ?? ''
    return Object.hasOwn(merkmal.werte, wert) ? [[merkmal, wert] as const] : []
  })
}

/** The entries that have everything the query asks for. */
export function filtere<T>(eintraege: readonly T[], merkmale: readonly Merkmal<T>[], query: URLSearchParams): readonly T[] {
  const wahl = gewaehlt(merkmale, query)
  return wahl.length === 0
    ? eintraege
    : eintraege.filter((eintrag) => wahl.every(([merkmal, wert]) => merkmal.hat(eintrag, wert)))
}

/** In the order that the query asks for; without one in the first. Entries that are equal stay as they were. */
export function ordne<T>(eintraege: readonly T[], ordnungen: readonly Ordnung<T>[], query: URLSearchParams): readonly T[] {
  const ordnung = ordnungen.find(({ wert }) => wert === query.get('ordnung')) ?? ordnungen[0]
  return ordnung === undefined ? eintraege : eintraege.toSorted((a, b) => ordnung.vergleiche(a, b))
}

interface Filterliste<T> {
  readonly query: URLSearchParams
  readonly pfad: string
  readonly eintraege: readonly T[]
  readonly merkmale: readonly Merkmal<T>[]
  readonly ordnungen?: readonly Ordnung<T>[]
}

/**
 * The form: works without JavaScript, its address holds the selection. Numbers say how many entries a value would leave beside
 * the rest of the selection; values that would leave none are not offered, and neither is what has no value at all.
 */
export function filterformular<T>(liste: Filterliste<T>, klasse: 'wfilter' | 'filter' = 'wfilter'): Html {
  const { query, pfad, eintraege, merkmale, ordnungen = [] } = liste
  const felder = merkmale.map((merkmal) => {
    const { name, titel, werte, hat } = merkmal
    const uebrige = filtere(
      eintraege,
      merkmale.filter((eines) => eines !== merkmal),
      query,
    )
    const optionen = Object.entries(werte)
      .map(([wert, wort]) => ({ wert, wort, zahl: uebrige.filter((eintrag) => hat(eintrag, wert)).length }))
      .filter(({ wert, zahl }) => zahl > 0 || query.get(name) === wert)
    if (optionen.length === 0) return ''
    return html`<div><label for="f-${name}">${titel}</label><select id="f-${name}" name="${name}"><option value="">Alle</option>${optionen.map(
      ({ wert, wort, zahl }) =>
        html`<option value="${wert}"${query.get(name) === wert ? html` selected` : ''}>${wort} (${zahl})</option>`,
    )}</select></div>`
  })
  const reihenfolge =
    ordnungen.length < 2
      ? ''
      : html`<div><label for="f-ordnung">Reihenfolge</label><select id="f-ordnung" name="ordnung">${ordnungen.map(({ wert, titel }, i) => html`<option value="${i === 0 ? '' : wert}"${query.get('ordnung') === wert ? html` selected` : ''}>${titel}</option>`)}</select></div>`
  return html`<form class="${klasse}" action="${pfad}" aria-label="Liste eingrenzen">${felder}${reihenfolge}<button class="knopf zwei-t" type="submit">Filter anwenden</button></form>`
}

/** What is narrowed by now, each with the link that takes it away; nothing where nothing is. */
export function filterchips<T>({ query, pfad, merkmale }: Filterliste<T>): Html | null {
  const wahl = gewaehlt(merkmale, query)
  if (wahl.length === 0) return null
  return html`<p class="chips"><span class="klein leise">Eingegrenzt auf:</span>${wahl.map(([{ name, titel, werte }, wert]) => html`<a class="chip weg" href="${withQuery(pfad, query, { ohne: name })}" aria-label="${titel} ${werte[wert] ?? ''} entfernen">${werte[wert] ?? ''}${symbol('x')}</a>`)}${wahl.length < 2 ? '' : html`<a class="chip" href="${pfad}">Alles zurücksetzen</a>`}</p>`
}

/** When nothing is left: which restriction to take away first, with what that would give. */
export function nichtsGefunden<T>(liste: Filterliste<T>, satz: string): Html {
  const { query, pfad, eintraege, merkmale } = liste
  const auswege = gewaehlt(merkmale, query)
    .map(([merkmal, wert]) => {
      const zahl = filtere(
        eintraege,
        merkmale.filter((eines) => eines !== merkmal),
        query,
      ).length
      return { name: merkmal.name, wort: `${merkmal.titel}: ${merkmal.werte[wert] ?? ''}`, zahl }
    })
    .filter(({ zahl }) => zahl > 0)
    .toSorted((a, b) => b.zahl - a.zahl)
  return html`<div class="stapel"><p class="lead">${satz}</p>${
    auswege.length === 0
      ? html`<p><a href="${pfad}">Auswahl zurücksetzen</a></p>`
      : html`<p>Nehmen Sie eine Eingrenzung weg:</p><ul class="liste">${auswege.map(({ name, wort, zahl }) => html`<li><a href="${withQuery(pfad, query, { ohne: name })}">Ohne „${wort}“</a> <span class="leise">(${zahl})</span></li>`)}</ul>`
  }</div>`
}

/** The address with the selection in it. */
export function withQuery(pfad: string, query: URLSearchParams, { ohne }: { ohne?: string } = {}): string {
  const neu = new URLSearchParams([...query].filter(([name, wert]) => name !== ohne && wert !== ''))
  return neu.size === 0 ? pfad : `${pfad}?${neu}`
}
