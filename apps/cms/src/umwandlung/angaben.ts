import type { Field } from 'payload'
import { type Lexical, toLexical, toText } from './lexical.ts'

/**
 * Between a document of the CMS and the data of the domain. Both have the same field names; what differs is how a field type
 * holds its value, and that is all that is known here.
 */

type Werte = Readonly<Record<string, unknown>>

/** What a relation leads to, as the domain names it: the slug of the other document, or undefined when there is none. */
export type SchluesselVon = (sammlung: string, id: number | string) => string | undefined
/** The other way round. */
export type IdVon = (sammlung: string, schluessel: string) => number | string | undefined

/** Fields of the CMS itself (workflow, organisation): the domain does not know them. */
export function isIntern(feld: Field): boolean {
  return feld.custom?.['intern'] === true
}

/** What a document says, in the words of the domain. Fields that nobody has filled in are missing; lists are empty. */
export function toAngaben(felder: readonly Field[], dokument: Werte, schluesselVon: SchluesselVon): Werte {
  return Object.fromEntries(
    benannte(felder)
      .map((feld) => [feld.name, toWert(feld, dokument[feld.name], schluesselVon)] as const)
      .filter(([, wert]) => wert !== undefined),
  )
}

/** Field values for a document from the data of the domain. Relations to what is not there yet are left out. */
export function toFelder(felder: readonly Field[], angaben: Werte, idVon: IdVon): Record<string, unknown> {
  return Object.fromEntries(benannte(felder).map((feld) => [feld.name, fromWert(feld, angaben[feld.name], idVon)]))
}

/** Fields that hold a value; tabs and rows only arrange others. A named tab is a group. */
export type Benannt = Extract<Field, { name: string }>

export function benannte(felder: readonly Field[]): readonly Benannt[] {
  return felder.flatMap((feld): readonly Benannt[] => {
    if (isIntern(feld)) return []
    if (feld.type === 'tabs')
      return feld.tabs.flatMap((tab) =>
        'name' in tab && tab.name !== undefined
          ? [{ type: 'group', name: tab.name, label: tab.label, fields: tab.fields } as Benannt]
          : benannte(tab.fields),
      )
    if (feld.type === 'row' || feld.type === 'collapsible') return benannte(feld.fields)
    // Payload gives the rows of arrays an id of their own.
    return 'name' in feld && feld.type !== 'ui' && feld.name !== 'id' ? [feld as Benannt] : []
  })
}

/** What editors read above a field: `quellen.0.url` → „Quellen 1, Internetadresse“. */
export function labelOf(felder: readonly Field[], pfad: readonly string[]): string {
  const [name, ...rest] = pfad
  const feld = benannte(felder).find((eines) => eines.name === name)
  if (feld === undefined) return pfad.join('.')
  const label = typeof feld.label === 'string' ? feld.label : feld.name
  const nummer = /^\d+$/.test(rest[0] ?? '') ? ` ${Number(rest[0]) + 1}` : ''
  const innen = nummer === '' ? rest : rest.slice(1)
  const weiter = innen.length > 0 && (feld.type === 'array' || feld.type === 'group') ? `, ${labelOf(feld.fields, innen)}` : ''
  return `${label}${nummer}${weiter}`
}

function toWert(feld: Benannt, wert: unknown, schluesselVon: SchluesselVon): unknown {
  switch (feld.type) {
    case 'richText':
      return toText(wert as Lexical | null)
    case 'date':
      return typeof wert === 'string' ? wert.slice(0, 10) : undefined
    case 'relationship':
    case 'upload': {
      const ids = (Array.isArray(wert) ? wert : [wert]).map(idOf).filter((id) => id !== null)
      const schluessel = ids.map((id) => schluesselVon(String(feld.relationTo), id)).filter((einer) => einer !== undefined)
      return feld.hasMany ? schluessel : schluessel[0]
    }
    case 'array':
      return (Array.isArray(wert) ? wert : []).map((zeile: Werte) => toAngaben(feld.fields, zeile, schluesselVon))
    case 'group': {
      const innen = toAngaben(feld.fields, (wert ?? {}) as Werte, schluesselVon)
      return Object.values(innen).every(isLeer) ? undefined : innen
    }
    default:
      if ('hasMany' in feld && feld.hasMany) return Array.isArray(wert) ? wert : []
      return wert === null || wert === '' ? undefined : wert
  }
}

function isLeer(wert: unknown): boolean {
  return wert === undefined || (Array.isArray(wert) && wert.length === 0)
}

/** A relation comes as an id or, when it was loaded as well, as the document. */
export function idOf(wert: unknown): number | string | null {
  if (typeof wert === 'number' || typeof wert === 'string') return wert
  return typeof wert === 'object' && wert !== null && 'id' in wert ? idOf(wert.id) : null
}

function fromWert(feld: Benannt, wert: unknown, idVon: IdVon): unknown {
  switch (feld.type) {
    case 'richText':
      return toLexical(Array.isArray(wert) ? wert : [])
    case 'date':
      return typeof wert === 'string' ? `${wert}T12:00:00.000Z` : null
    case 'relationship':
    case 'upload': {
      const schluessel = (Array.isArray(wert) ? wert : [wert]).filter((einer) => typeof einer === 'string')
      const ids = schluessel.map((einer) => idVon(String(feld.relationTo), einer)).filter((id) => id !== undefined)
      return feld.hasMany ? ids : (ids[0] ?? null)
    }
    case 'array':
      return (Array.isArray(wert) ? wert : []).map((zeile: Werte) => toFelder(feld.fields, zeile, idVon))
    case 'group':
      return toFelder(feld.fields, (wert ?? {}) as Werte, idVon)
    default:
      return wert ?? ('hasMany' in feld && feld.hasMany ? [] : null)
  }
}
