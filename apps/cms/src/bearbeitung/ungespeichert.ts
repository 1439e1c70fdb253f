import type { Lexical } from '../umwandlung/lexical.ts'
import { toZeilen } from '../umwandlung/zeilen.ts'

/** What somebody has written into a form and not saved, as words to copy. */

export interface Ungespeichert {
  /** The path of the field: `titel`, `schritte.0.text`. */
  readonly pfad: string
  readonly text: string
}

type Felder = Readonly<Record<string, { readonly value?: unknown }>>

/** @param gespeichert the document as the form was opened with it, or last saved */
export function findUngespeichertes(felder: Felder, gespeichert: unknown): readonly Ungespeichert[] {
  return Object.entries(felder).flatMap(([pfad, { value }]) => {
    const text = wortlaut(value)
    return text === '' || text === wortlaut(wertBei(gespeichert, pfad.split('.'))) ? [] : [{ pfad, text }]
  })
}

/** Chosen things are chosen again in a moment; words are not. */
function wortlaut(wert: unknown): string {
  if (typeof wert === 'string') return isZeit(wert) ? '' : wert.trim()
  return typeof wert === 'object' && wert !== null && 'root' in wert ? toZeilen(wert as Lexical) : ''
}

function isZeit(wert: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(wert)
}

function wertBei(wert: unknown, [kopf, ...rest]: readonly string[]): unknown {
  if (kopf === undefined) return wert
  return typeof wert === 'object' && wert !== null ? wertBei((wert as Record<string, unknown>)[kopf], rest) : undefined
}
