import { type CollectionBeforeChangeHook, type Field, type PayloadRequest, ValidationError, type Where } from 'payload'
import { isSchritt } from '../ablauf/regeln.ts'
import { benannte, idOf, labelOf } from '../umwandlung/angaben.ts'
import type { Inhaltsart } from './inhaltsart.ts'

/**
 * What holds for drafts too. Payload checks the fields of a draft when it is published; but what is far too long, or has an
 * address that is taken, is not saved at all.
 */

/** Longer than any single line of a text. */
const MAX_ZEICHEN = 2000

interface Mangel {
  readonly path: string
  readonly label: string
  readonly message: string
}

function refuse(collection: string, errors: readonly Mangel[], req: PayloadRequest): never {
  throw new ValidationError({ collection, errors: [...errors], req }, req.t)
}

export function refuseTooLong({ slug, felder }: Inhaltsart): CollectionBeforeChangeHook {
  return ({ data, req, context }) => {
    if (isSchritt(context)) return data
    const zuLang = findTooLong(felder, data).map(({ pfad, ist, soll }) => {
      const label = labelOf(felder, pfad)
      return { path: pfad.join('.'), label, message: `${label}: ${ist} Zeichen. Erlaubt sind höchstens ${soll}.` }
    })
    if (zuLang.length > 0) refuse(slug, zuLang, req)
    return data
  }
}

interface TooLong {
  readonly pfad: readonly string[]
  readonly ist: number
  readonly soll: number
}

function findTooLong(felder: readonly Field[], werte: Readonly<Record<string, unknown>>): readonly TooLong[] {
  return benannte(felder).flatMap((feld): readonly TooLong[] => {
    const wert = werte[feld.name]
    const unter = (stuecke: readonly TooLong[], ...davor: readonly string[]) =>
      stuecke.map((stueck) => ({ ...stueck, pfad: [feld.name, ...davor, ...stueck.pfad] }))
    if (feld.type === 'text' || feld.type === 'textarea') {
      const soll = feld.maxLength ?? MAX_ZEICHEN
      const ist = Math.max(
        0,
        ...(Array.isArray(wert) ? wert : [wert]).map((eins) => (typeof eins === 'string' ? eins.length : 0)),
      )
      return ist > soll ? [{ pfad: [feld.name], ist, soll }] : []
    }
    if (feld.type === 'group') return unter(findTooLong(feld.fields, (wert ?? {}) as never))
    if (feld.type === 'array')
      return (Array.isArray(wert) ? wert : []).flatMap((zeile, i) => unter(findTooLong(feld.fields, zeile), String(i)))
    return []
  })
}

/** What is to be unique is so among drafts too: else the clash would show only at publication. The message says who has it. */
export function refuseTaken({ slug, felder, eindeutig = ['slug'], singular }: Inhaltsart): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req, context }) => {
    if (isSchritt(context)) return data
    const werte = eindeutig.map((feld) => [feld, wertOf(data[feld] ?? originalDoc?.[feld])] as const)
    if (werte.some(([, wert]) => wert === null)) return data
    const gleich: readonly Where[] = werte.map(([feld, wert]) => ({ [feld]: { equals: wert } }))
    const where: Where = { and: [...gleich, ...(operation === 'create' ? [] : [{ id: { not_equals: originalDoc.id } }])] }
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({ collection: slug, where, draft, limit: 1, depth: 0, req })
      const [anderer] = docs as unknown as readonly Record<string, unknown>[]
      if (anderer === undefined) continue
      const [feld = 'slug', wert] = werte[0] ?? []
      const label = feld === 'slug' ? 'Adresse' : labelOf(felder, [feld])
      const message = `${label} „${eindeutig.length === 1 ? wert : String(anderer['titel'])}“ gibt es schon: ${singular} „${String(anderer['titel'])}“ (Nr. ${String(anderer['id'])}). Ändern Sie jene, oder wählen Sie hier etwas anderes.`
      refuse(slug, [{ path: feld, label, message }], req)
    }
    return data
  }
}

function wertOf(wert: unknown): number | string | null {
  return wert === '' ? null : idOf(wert)
}
