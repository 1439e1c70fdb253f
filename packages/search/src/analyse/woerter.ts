import { fold } from './zeichen.ts'

/** A word of a text: where it stands and the form in which it is compared. */
export interface Wort {
  readonly text: string
  readonly form: string
  /** Offsets into the text: first character, and the one after the last. */
  readonly von: number
  readonly bis: number
}

const WORT = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** The words of a text in reading order. Hyphens, slashes and full stops separate: Kfz-Zulassung is two words. */
export function readWoerter(text: string): readonly Wort[] {
  return Array.from(text.matchAll(WORT), (fund) => ({
    text: fund[0],
    form: fold(fund[0]),
    von: fund.index,
    bis: fund.index + fund[0].length,
  })).filter((wort) => wort.form !== '')
}

const MIT_BINDESTRICH = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)+/gu

/** Words with hyphens as people also write them, in one: Online-Ausweis → onlineausweis. */
export function readVerbundene(text: string): readonly { readonly text: string; readonly form: string }[] {
  return Array.from(text.matchAll(MIT_BINDESTRICH), ([wort]) => ({ text: wort, form: fold(wort.replaceAll('-', '')) }))
}
