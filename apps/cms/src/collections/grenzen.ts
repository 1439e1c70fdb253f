import { type CollectionBeforeChangeHook, type Field, type PayloadRequest, ValidationError, type Where } from 'payload'
import { gleich, isSchritt } from '../ablauf/regeln.ts'
import { SLUG } from '../felder/angaben.ts'
import { formOf, pruefeForm } from '../felder/formen.ts'
import { ORGANISATION } from '../felder/organisation.ts'
import { type Benannt, benannte, idOf, labelOf } from '../umwandlung/angaben.ts'
import { isPortalseite } from './adressvorschlag.ts'
import { findFehlende, findGestaltfehler } from './gestalt.ts'
import type { Inhaltsart } from './inhaltsart.ts'

/**
 * What holds for drafts too. Payload checks the fields of a draft when it is published; but what is far too long, is in the wrong
 * form, or has an address that is taken, is not saved at all.
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
    const zuLang = findStellen(felder, data).flatMap(({ feld, pfad, wert }) => {
      if (feld.type !== 'text' && feld.type !== 'textarea') return []
      const soll = feld.maxLength ?? MAX_ZEICHEN
      const ist = Math.max(0, ...[wert].flat().map((eins) => (typeof eins === 'string' ? eins.length : 0)))
      const label = labelOf(felder, pfad)
      return ist <= soll
        ? []
        : [{ path: pfad.join('.'), label, message: `${label}: ${ist} Zeichen. Erlaubt sind höchstens ${soll}.` }]
    })
    if (zuLang.length > 0) refuse(slug, zuLang, req)
    return data
  }
}

/**
 * What is in the wrong form (a telephone number, an address, a day) is not saved, in no draft: such a value is a slip of a
 * moment, and mended in a moment while the form is still open with all that was written. Later somebody else would have to find
 * out what was meant. What is only unfinished is always saved, or a long text would be lost for a short one: empty fields, texts
 * too short, a question without its mark. And nobody is kept from saving by what was wrong before.
 */
export function refuseMalformed({ slug, felder: eigene, ohneAdresse }: Inhaltsart): CollectionBeforeChangeHook {
  const felder = [...eigene, ...(ohneAdresse ? [] : [SLUG]), EIGENTUM]
  return async ({ data, originalDoc, req, context }) => {
    if (isSchritt(context)) return data
    const neue = findNeue(felder, data, originalDoc ?? {})
    const falsche = neue.flatMap((stelle) => toMaengel(felder, stelle, findGrund(stelle.feld, stelle.wert)))
    if (falsche.length > 0) refuse(slug, falsche, req)
    const leere: Mangel[] = []
    for (const stelle of neue) {
      const fehlende = await findFehlende(stelle.feld, stelle.wert, req)
      const grund = fehlende.length === 0 ? null : `Einen Eintrag mit der Nummer ${fehlende.join(', ')} gibt es nicht.`
      leere.push(...toMaengel(felder, stelle, grund))
    }
    if (leere.length > 0) refuse(slug, leere, req)
    return data
  }
}

/** No part of what is published, so the words of a text do not count it; but it too has a shape, and there is what it leads to. */
const EIGENTUM = { ...ORGANISATION, custom: {} } as Field

/** The values that are not as they were before. */
function findNeue(
  felder: readonly Field[],
  data: Readonly<Record<string, unknown>>,
  vorher: Readonly<Record<string, unknown>>,
): readonly Stelle[] {
  const alte = new Map(findStellen(felder, vorher).map(({ pfad, wert }) => [pfad.join('.'), wert]))
  return findStellen(felder, data).filter(({ pfad, wert }) => {
    const alt = alte.get(pfad.join('.'))
    return !isNichts(wert) && (isNichts(alt) || !gleich(wert, alt))
  })
}

function toMaengel(felder: readonly Field[], { pfad }: Stelle, grund: string | null): readonly Mangel[] {
  if (grund === null) return []
  const label = labelOf(felder, pfad)
  return [{ path: pfad.join('.'), label, message: `${label}: ${grund}` }]
}

/** What keeps a value from being one of its field at all. */
function findGrund(feld: Benannt, wert: unknown): string | null {
  if (isNichts(wert)) return null
  const gestalt = findGestaltfehler(feld, wert)
  if (gestalt !== null) return gestalt
  const form = formOf(feld)
  if (form !== undefined) return pruefeForm(form, wert)
  switch (feld.type) {
    case 'date':
      return Number.isNaN(new Date(wert as string).getTime())
        ? `„${String(wert)}“ ist kein Tag. Schreiben Sie zum Beispiel 24.11.2026.`
        : null
    case 'select': {
      const werte = feld.options.map((option) => (typeof option === 'string' ? option : option.value))
      const fremd = [wert].flat().find((eins) => !werte.includes(eins as string))
      return fremd === undefined ? null : `Die Auswahl „${String(fremd)}“ gibt es nicht. Es gibt: ${werte.join(', ')}.`
    }
    default:
      return null
  }
}

function isNichts(wert: unknown): boolean {
  return wert === null || wert === undefined || wert === ''
}

/** A field that holds a value, with its path through groups and lists. */
interface Stelle {
  readonly feld: Benannt
  readonly pfad: readonly string[]
  readonly wert: unknown
}

function findStellen(felder: readonly Field[], werte: Readonly<Record<string, unknown>>): readonly Stelle[] {
  return benannte(felder).flatMap((feld): readonly Stelle[] => {
    const wert = werte[feld.name]
    const unter = (stellen: readonly Stelle[], ...davor: readonly string[]) =>
      stellen.map((stelle) => ({ ...stelle, pfad: [feld.name, ...davor, ...stelle.pfad] }))
    const dieses = [{ feld, pfad: [feld.name], wert }]
    if (isNichts(wert)) return feld.type === 'group' || feld.type === 'array' ? [] : dieses
    if (findGestaltfehler(feld, wert) !== null) return dieses
    if (feld.type === 'group') return unter(findStellen(feld.fields, wert as Readonly<Record<string, unknown>>))
    if (feld.type === 'array')
      return (wert as readonly Readonly<Record<string, unknown>>[]).flatMap((zeile, i) =>
        unter(findStellen(feld.fields, zeile), String(i)),
      )
    return dieses
  })
}

/** What is to be unique is so among drafts too: else the clash would show only at publication. The message says who has it. */
export function refuseTaken({
  slug,
  felder,
  eindeutig = ['slug'],
  adresseAus,
  singular,
}: Inhaltsart): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req, context }) => {
    if (isSchritt(context)) return data
    const werte = eindeutig.map((feld) => [feld, wertOf(data[feld] ?? originalDoc?.[feld])] as const)
    if (werte.some(([, wert]) => wert === null)) return data
    if (isPortalseite(slug, data['slug'])) {
      const message = `Adresse „${data['slug']}“: Dort hat das Portal eine eigene Seite. Wählen Sie eine andere.`
      refuse(slug, [{ path: 'slug', label: 'Adresse', message }], req)
    }
    const gleich: readonly Where[] = werte.map(([feld, wert]) => ({ [feld]: { equals: wert } }))
    const where: Where = { and: [...gleich, ...(operation === 'create' ? [] : [{ id: { not_equals: originalDoc.id } }])] }
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({ collection: slug, where, draft, limit: 1, depth: 0, req })
      const [anderer] = docs as unknown as readonly Record<string, unknown>[]
      if (anderer === undefined) continue
      const [erstes = 'slug', wert] = werte[0] ?? []
      const feld = adresseAus?.feld ?? erstes
      const label = feld === 'slug' ? 'Adresse' : labelOf(felder, [feld])
      const titel = String(anderer['titel'])
      const was =
        adresseAus === undefined ? `${label} „${eindeutig.length === 1 ? wert : titel}“ gibt es` : `${label}: Das gibt es`
      const message = `${was} schon: ${singular} „${titel}“ (Nr. ${String(anderer['id'])}). Ändern Sie jene, oder wählen Sie hier etwas anderes.`
      refuse(slug, [{ path: feld, label, message }], req)
    }
    return data
  }
}

function wertOf(wert: unknown): number | string | null {
  return wert === '' ? null : idOf(wert)
}
