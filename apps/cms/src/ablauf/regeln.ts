import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type RequestContext } from 'payload'
import type { Inhaltsart } from '../collections/inhaltsart.ts'
import { isWiederherstellung } from '../fassung/herkunft.ts'
import { type Bereich, reichweite } from '../rechte/rechte.ts'
import { type Konto, kontoVon } from '../rechte/zugriff.ts'
import { benannte, idOf } from '../umwandlung/angaben.ts'
import type { Zustand } from './ablauf.ts'

/**
 * What holds for every change of a text, through whichever door it comes. Access rules alone do not stop a publication (a
 * POST may say `_status: published`), so it is the hooks that decide: words are only ever saved as a draft, and the state is
 * only ever changed by a step (schritt.ts).
 */

/** Set by the program itself when it takes a step or seeds; nobody outside can set the context of a request. */
export function isSchritt(context: RequestContext): boolean {
  return context['schritt'] === true || context['saat'] === true
}

/** Words are saved as a draft, also where the request says otherwise: what is public changes by publishing alone. */
export const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, context }) => {
  if ((operation !== 'create' && operation !== 'update' && operation !== 'updateByID') || isSchritt(context ?? {})) return
  return { ...args, draft: true } as typeof args
}

/** The fields that hold the words. */
export function inhaltsfelder({ felder }: Inhaltsart): readonly string[] {
  return [...benannte(felder).map((feld) => feld.name), 'slug']
}

/**
 * Keeps state, author and organisation right when words are saved: a text that somebody changes is a draft again, and whoever
 * changes it is one of its authors until it is published.
 */
export function keepAblauf(art: Inhaltsart): CollectionBeforeChangeHook {
  const worte = inhaltsfelder(art)
  return ({ data, originalDoc, req, context }) => {
    if (isSchritt(context)) return data
    const konto = kontoVon(req)
    if (konto === null) throw new APIError('Bitte melden Sie sich an.', 401, null, true)
    const organisation = idOf(data['organisation'] ?? originalDoc?.['organisation']) ?? konto.organisation
    checkOrganisation(art.bereich, konto, organisation, originalDoc)
    const geaendert =
      originalDoc === undefined ||
      isWiederherstellung(context) ||
      worte.some((name) => name in data && !gleich(data[name], originalDoc[name]))
    const vorher = (originalDoc?.['ablauf'] ?? 'entwurf') as Zustand
    return {
      ...data,
      organisation,
      _status: 'draft',
      ablauf: geaendert ? 'entwurf' : vorher,
      verfasser: geaendert ? withKonto(originalDoc?.['verfasser'], konto) : originalDoc?.['verfasser'],
      pruefung: originalDoc?.['pruefung'] ?? [],
    }
  }
}

/** Who may only write for her own organisation writes for no other. */
export function checkOrganisation(
  bereich: Bereich,
  konto: Konto,
  organisation: number | string | null,
  originalDoc: Record<string, unknown> | undefined,
): void {
  const weit = reichweite(konto.rolle, bereich, originalDoc === undefined ? 'anlegen' : 'aendern')
  if (organisation === null) throw new APIError('Es fehlt die Organisation, der der Text gehört.', 400, null, true)
  if (weit === 'eigene' && organisation !== konto.organisation)
    throw new APIError('Sie schreiben nur für Ihre eigene Organisation.', 403, null, true)
}

/** The ids of those who have changed the words since the last publication. */
export function verfasserOf(wert: unknown): readonly (number | string)[] {
  return (Array.isArray(wert) ? wert : []).map(idOf).filter((id) => id !== null)
}

function withKonto(bisher: unknown, { id }: Konto): readonly (number | string)[] {
  return [...new Set([...verfasserOf(bisher), id])]
}

/** Relations come as an id or as the document, empty fields as null or not at all: neither is a change. */
export function gleich(a: unknown, b: unknown): boolean {
  return JSON.stringify(normal(a)) === JSON.stringify(normal(b))
}

function normal(wert: unknown): unknown {
  if (wert === undefined || wert === null || wert === '') return null
  if (Array.isArray(wert)) return wert.length === 0 ? null : wert.map(normal)
  if (typeof wert !== 'object') return wert
  if ('id' in wert && 'updatedAt' in wert) return normal(wert.id)
  const eintraege = Object.entries(wert)
    .filter(([name]) => name !== 'id')
    .map(([name, einer]) => [name, normal(einer)] as const)
    .filter(([, einer]) => einer !== null)
    .toSorted(([x], [y]) => (x < y ? -1 : 1))
  return eintraege.length === 0 ? null : Object.fromEntries(eintraege)
}
