import type { Field, Option } from 'payload'
import { gleich } from '../ablauf/regeln.ts'
import { type Benannt, benannte, idOf } from '../umwandlung/angaben.ts'
import type { Lexical } from '../umwandlung/lexical.ts'
import { toZeilen } from '../umwandlung/zeilen.ts'
import { formatTag, formatZeit } from '../zeit.ts'

/** Two versions of a document, in words: which fields differ, and what they say, as editors read it in the form. */

type Werte = Readonly<Record<string, unknown>>

export interface Feldvergleich {
  /** As it stands above the field. */
  readonly feld: string
  readonly vorher: string
  readonly nachher: string
}

/** What a relation leads to: the title of the other document. */
export type Nenne = (sammlung: string, id: number | string) => string

/** @param felder those that hold words; what the CMS knows besides is none of them */
export function compareFassungen(
  felder: readonly Field[],
  vorher: Werte,
  nachher: Werte,
  nenne: Nenne,
  davor = '',
): readonly Feldvergleich[] {
  return benannte(felder).flatMap((feld): readonly Feldvergleich[] => {
    const [alt, neu] = [vorher[feld.name], nachher[feld.name]]
    if (gleich(alt, neu)) return []
    const name = `${davor}${labelVon(feld)}`
    if (feld.type === 'group')
      return compareFassungen(feld.fields, (alt ?? {}) as Werte, (neu ?? {}) as Werte, nenne, `${name}, `)
    return [{ feld: name, vorher: zeigWert(feld, alt, nenne), nachher: zeigWert(feld, neu, nenne) }]
  })
}

/** The documents that relations of a document lead to. */
export function findVerweise(felder: readonly Field[], werte: Werte): readonly { sammlung: string; id: number | string }[] {
  return benannte(felder).flatMap((feld) => {
    const wert = werte[feld.name]
    if (feld.type === 'group') return findVerweise(feld.fields, (wert ?? {}) as Werte)
    if (feld.type === 'array') return (Array.isArray(wert) ? wert : []).flatMap((zeile) => findVerweise(feld.fields, zeile))
    if (feld.type !== 'relationship' && feld.type !== 'upload') return []
    return idsIn(wert).map((id) => ({ sammlung: String(feld.relationTo), id }))
  })
}

function idsIn(wert: unknown): readonly (number | string)[] {
  return (Array.isArray(wert) ? wert : [wert]).map(idOf).filter((id) => id !== null)
}

function labelVon(feld: Benannt): string {
  return typeof feld.label === 'string' ? feld.label : feld.name
}

function zeigWert(feld: Benannt, wert: unknown, nenne: Nenne): string {
  if (wert === null || wert === undefined) return ''
  switch (feld.type) {
    case 'richText':
      return toZeilen(wert as Lexical)
    case 'date':
      return zeigZeit(String(wert), feld.admin?.date?.pickerAppearance === 'dayAndTime')
    case 'checkbox':
      return wert === true ? 'Ja' : 'Nein'
    case 'select':
    case 'radio':
      return zeilen(wert, (einer) => labelDerOption(feld.options, einer))
    case 'relationship':
    case 'upload':
      return idsIn(wert)
        .map((id) => nenne(String(feld.relationTo), id))
        .join('\n')
    case 'array':
      return zeilen(wert, (zeile, nr) => `${nr + 1}. ${zeigZeile(feld.fields, zeile as Werte, nenne)}`)
    case 'group':
      return zeigZeile(feld.fields, wert as Werte, nenne)
    default:
      return zeilen(wert, String)
  }
}

function zeilen(wert: unknown, zeig: (einer: unknown, nr: number) => string): string {
  return (Array.isArray(wert) ? wert : [wert]).map(zeig).join('\n')
}

/** A row of a list: „Titel der Quelle: Stadt Beispiel; Internetadresse: https://…“. */
function zeigZeile(felder: readonly Field[], zeile: Werte, nenne: Nenne): string {
  return benannte(felder)
    .map((feld) => [labelVon(feld), zeigWert(feld, zeile[feld.name], nenne)] as const)
    .filter(([, wert]) => wert !== '')
    .map(([label, wert]) => `${label}: ${wert.includes('\n') ? `\n${wert.replaceAll(/^/gm, '   ')}` : wert}`)
    .join('; ')
}

function labelDerOption(optionen: readonly Option[], wert: unknown): string {
  const option = optionen.find((eine) => (typeof eine === 'string' ? eine : eine.value) === wert)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(wert)
}

function zeigZeit(wert: string, mitUhrzeit: boolean): string {
  const zeit = new Date(wert)
  if (Number.isNaN(zeit.getTime())) return wert
  return mitUhrzeit ? formatZeit(zeit) : formatTag(zeit)
}
