import { readWoerter, toFormen } from '../analyse/woerter.ts'
import { cleanAnfrage } from '../analyse/zeichen.ts'
import type { Dokumentkopf } from '../index/bauen.ts'
import { ortId, type Suchort, type Suchtyp } from '../index/dokument.ts'
import { ersteStelle } from '../index/sortiert.ts'
import { findOrte } from '../orte/finden.ts'
import type { Suchbestand } from './bestand.ts'
import { find, toLimit } from './find.ts'

export interface Vorschlag {
  readonly id: string
  readonly typ: Suchtyp
  readonly titel: string
}

export interface Vorschlagsoptionen {
  readonly limit?: number | undefined
  /** Only these kinds; all if not said. */
  readonly typen?: readonly Suchtyp[] | undefined
}

const LIMIT = 8
/** Places among other suggestions: enough to be seen, few enough to see the others. */
const MAX_ORTE = 3
const MIN_ZEICHEN = 2

/**
 * Suggestions while somebody types: titles that begin so, then what the search finds, then places that begin so; a place
 * that is typed in full comes first. Nothing below two letters.
 */
export function vorschlaege(q: string, optionen: Vorschlagsoptionen, bestand: Suchbestand): readonly Vorschlag[] {
  const anfrage = cleanAnfrage(q)
  const form = toFormen(readWoerter(anfrage))
  const limit = toLimit(optionen.limit ?? LIMIT)
  if (form.length < MIN_ZEICHEN) return []
  const isGefragt = (typ: Suchtyp) => optionen.typen?.includes(typ) ?? true
  const nurOrte = optionen.typen?.every((typ) => typ === 'ort') === true
  const orte = isGefragt('ort') ? orteFuer(anfrage, nurOrte ? limit : MAX_ORTE, bestand) : []
  const genannt = bestand.orte.findByForm(form).length > 0
  const ortsvorschlaege = orte.map((ort): Vorschlag => ({ id: ortId(ort), typ: 'ort', titel: ort.name }))
  const dokumente = nurOrte ? [] : dokumenteFuer(anfrage, form, limit, optionen.typen, bestand)
  if (genannt) return [...ortsvorschlaege, ...dokumente].slice(0, limit)
  return [...dokumente.slice(0, Math.max(0, limit - ortsvorschlaege.length)), ...ortsvorschlaege].slice(0, limit)
}

function orteFuer(anfrage: string, limit: number, bestand: Suchbestand): readonly Suchort[] {
  const fund = findOrte(anfrage, limit, bestand.orte)
  switch (fund.art) {
    case 'eindeutig':
      return [fund.ort].slice(0, limit)
    case 'mehrdeutig':
    case 'vorschlag':
      return fund.orte
    case 'unbekannt':
      return []
  }
}

function dokumenteFuer(
  anfrage: string,
  form: string,
  limit: number,
  typen: readonly Suchtyp[] | undefined,
  bestand: Suchbestand,
): readonly Vorschlag[] {
  const { dokumente } = bestand
  const beginnende = bestand.titel
    .findAnfang(form)
    .flatMap((nr) => dokumente[nr] ?? [])
    .filter(({ typ }) => typen?.includes(typ) ?? true)
    .toSorted((a, b) => b.rang - a.rang || a.titel.length - b.titel.length || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
  const gefundene = find({ q: anfrage, limit, typen }, bestand).treffer.flatMap(({ id }) => findDokument(id, dokumente) ?? [])
  const nachId = new Map([...beginnende, ...gefundene].map(({ id, typ, titel }): [string, Vorschlag] => [id, { id, typ, titel }]))
  return [...nachId.values()].slice(0, limit)
}

/** @param dokumente ordered by id */
function findDokument(id: string, dokumente: readonly Dokumentkopf[]): Dokumentkopf | undefined {
  const dokument = dokumente[ersteStelle(dokumente.length, (nr) => (dokumente[nr]?.id ?? '') < id)]
  return dokument?.id === id ? dokument : undefined
}
