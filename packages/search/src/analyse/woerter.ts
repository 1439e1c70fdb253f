import { fold } from './zeichen.ts'

/** A word of a text: where it stands and the form in which it is compared. */
export interface Wort {
  readonly text: string
  readonly form: string
  /** Offsets into the text: first character, and the one after the last. */
  readonly von: number
  readonly bis: number
}

// Letters and a number at the end are two words: ALG2 is ALG 2. So are a number and a word: 16jährige are 16-jährige.
const WORT = /\p{N}+(?=\p{L}[\p{L}\p{M}]{3})|\p{L}[\p{L}\p{M}]+(?=\p{N}+(?![\p{L}\p{M}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** Roman numbers as people also write them: ALG II. A single I is more often a word. */
const ROEMISCH: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['xii', '12'],
])

/** The words of a text in reading order. Hyphens, slashes and full stops separate: Kfz-Zulassung is two words. */
export function readWoerter(text: string): readonly Wort[] {
  return Array.from(text.matchAll(WORT), (fund) => ({
    text: fund[0],
    form: formOf(fund[0]),
    von: fund.index,
    bis: fund.index + fund[0].length,
  })).filter((wort) => wort.form !== '' && !isAngehaengt(wort, text))
}

/** The s of "gibt's" and the t of "don't". */
function isAngehaengt({ form, von }: Wort, text: string): boolean {
  return form.length === 1 && /['’]/.test(text[von - 1] ?? '') && /\p{L}/u.test(text[von - 2] ?? '')
}

/** The words as one text in which beginnings can be compared. */
export function toFormen(woerter: readonly Wort[]): string {
  return woerter.map((wort) => wort.form).join(' ')
}

function formOf(wort: string): string {
  const form = fold(wort)
  return ROEMISCH.get(form) ?? form
}

const MIT_BINDESTRICH = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)+/gu

/** Words with hyphens as people also write them, in one: Online-Ausweis → onlineausweis. */
export function readVerbundene(text: string): readonly { readonly text: string; readonly form: string }[] {
  return Array.from(text.matchAll(MIT_BINDESTRICH), ([wort]) => ({ text: wort, form: fold(wort.replaceAll('-', '')) }))
}
