import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { ablehnung } from '../fehlermeldung.ts'
import type { Benannt } from '../umwandlung/angaben.ts'

/**
 * The form sends values in the shape of their fields; a program may send anything, and Payload looks at the values of a draft only
 * when it is published. What has another shape would end in the database as an error without words, or as a text `[object Object]`.
 */

/** @returns why a value cannot be one of its field, whatever it says; null when it can */
export function findGestaltfehler(feld: Benannt, wert: unknown): string | null {
  switch (feld.type) {
    case 'text':
    case 'number':
    case 'relationship':
    case 'upload':
    case 'select': {
      const einzeln = EINZELN[feld.type]
      if (feld.hasMany !== true) return einzeln.hat(wert) ? null : `Hier steht ${einzeln.was}.`
      if (!Array.isArray(wert)) return `Hier steht eine Liste; jeder Eintrag ist ${einzeln.was}.`
      return wert.every(einzeln.hat) ? null : `Jeder Eintrag der Liste ist ${einzeln.was}.`
    }
    case 'textarea':
    case 'email':
      return EINZELN.text.hat(wert) ? null : `Hier steht ${EINZELN.text.was}.`
    case 'date':
      return typeof wert === 'string' || wert instanceof Date ? null : 'Hier steht ein Tag als Text, zum Beispiel 2026-11-24.'
    case 'checkbox':
      return typeof wert === 'boolean' ? null : 'Hier steht true oder false.'
    case 'richText':
      return hasAbsaetze(wert)
        ? null
        : 'Hier steht formatierter Text, so wie ihn der Editor speichert, mit „root“ und „children“.'
    case 'group':
      return isObjekt(wert) ? null : 'Hier stehen mehrere Angaben als Objekt.'
    case 'array':
      return Array.isArray(wert) && wert.every(isObjekt) ? null : 'Hier steht eine Liste von Objekten.'
    default:
      return null
  }
}

const EINZELN = {
  text: { was: 'ein Text', hat: (wert: unknown) => typeof wert === 'string' },
  number: { was: 'eine Zahl', hat: (wert: unknown) => typeof wert === 'number' && Number.isFinite(wert) },
  select: { was: 'ein Wort aus der Auswahl', hat: (wert: unknown) => typeof wert === 'string' },
  relationship: { was: 'die Nummer eines Eintrags', hat: (wert: unknown) => numberOf(wert) !== null },
  upload: { was: 'die Nummer eines Bildes', hat: (wert: unknown) => numberOf(wert) !== null },
} as const

function isObjekt(wert: unknown): wert is Readonly<Record<string, unknown>> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert)
}

function hasAbsaetze(wert: unknown): boolean {
  return isObjekt(wert) && isObjekt(wert['root']) && Array.isArray(wert['root']['children'])
}

/** The greatest number that both databases can hold for an entry. */
const MAX_NUMMER = 2_147_483_647

/** The number of an entry, which the interface takes as number, as digits, or with the entry itself around it. */
function numberOf(wert: unknown): number | null {
  if (typeof wert === 'number') return Number.isInteger(wert) && wert > 0 && wert <= MAX_NUMMER ? wert : null
  if (typeof wert === 'string') return /^\d{1,15}$/.test(wert) ? numberOf(Number(wert)) : null
  return isObjekt(wert) ? numberOf(wert['id']) : null
}

/** A request for an entry by what is no number, or with a body that is no object. Payload would take either to the database. */
export const refuseUnlesbar: CollectionBeforeOperationHook = ({ args }) => {
  const { id, data } = args as { readonly id?: unknown; readonly data?: unknown }
  if (id !== undefined && numberOf(id) === null)
    throw ablehnung('nummer-unlesbar', `„${String(id)}“ ist keine Nummer eines Eintrags. Nummern bestehen nur aus Ziffern.`, 404)
  if (data !== undefined && !isObjekt(data))
    throw ablehnung('angaben-unlesbar', 'Die Angaben sind ein Objekt: { "feld": "Wert" }.', 400)
}

/** The entries to which a relation leads that are not there; empty for any other field. */
export async function findFehlende(feld: Benannt, wert: unknown, req: PayloadRequest): Promise<readonly number[]> {
  if ((feld.type !== 'relationship' && feld.type !== 'upload') || typeof feld.relationTo !== 'string') return []
  const nummern = [wert]
    .flat()
    .map(numberOf)
    .filter((nummer) => nummer !== null)
  if (nummern.length === 0) return []
  const { docs } = await req.payload.find({
    collection: feld.relationTo,
    where: { id: { in: nummern } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const da = new Set(docs.map(({ id }) => Number(id)))
  return nummern.filter((nummer) => !da.has(nummer))
}
