import type { Thema, Wissensebene } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Anfrage, Html } from '../../http/route.ts'
import { THEMA, WISSENSEBENE } from '../../texts/wissen.ts'

/** One thing to narrow a list by: the query parameter, what it is called, and its values in order. */
export interface Merkmal<T> {
  readonly name: string
  readonly titel: string
  readonly werte: Readonly<Record<string, string>>
  hat(eintrag: T, wert: string): boolean
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

/** The entries that have everything the query asks for; values that do not exist are ignored. */
export function filtere<T>(eintraege: readonly T[], merkmale: readonly Merkmal<T>[], query: URLSearchParams): readonly T[] {
  return eintraege.filter((eintrag) =>
    merkmale.every((merkmal) => {
      const wert = query.get(merkmal.name) ?? ''
      return !Object.hasOwn(merkmal.werte, wert) || merkmal.hat(eintrag, wert)
    }),
  )
}

/** The form: works without JavaScript, its address holds the selection. Numbers say how many entries have a value. */
export function filterformular<T>(anfrage: Anfrage, eintraege: readonly T[], merkmale: readonly Merkmal<T>[]): Html {
  const { query, pfad } = anfrage
  const felder = merkmale.map(({ name, titel, werte, hat }) => {
    const optionen = Object.entries(werte)
      .map(([wert, wort]) => ({ wert, wort, zahl: eintraege.filter((eintrag) => hat(eintrag, wert)).length }))
      .filter(({ zahl }) => zahl > 0)
    return html`<div><label for="f-${name}">${titel}</label><select id="f-${name}" name="${name}"><option value="">Alle</option>${optionen.map(
      ({ wert, wort, zahl }) =>
        html`<option value="${wert}"${query.get(name) === wert ? html` selected` : ''}>${wort} (${zahl})</option>`,
    )}</select></div>`
  })
  return html`<form class="wfilter" action="${pfad}" aria-label="Liste eingrenzen">${felder}<button class="knopf zwei-t" type="submit">Filter anwenden</button></form>`
}
