import { type Aboauswahl, AboauswahlSchema } from '@infoschalter/domain'
import type { Payload, Where } from 'payload'
import type { Abonnement, Abopost } from '../payload-types.ts'
import { tagIn } from '../zeit.ts'
import { type Neuigkeit, waehle } from './auswahl.ts'
import { findNeues } from './buch.ts'
import type { Mailweg } from './mailweg.ts'
import type { Portalstand } from './portalstand.ts'

/** What planning and sending work with. */
export interface Werk {
  readonly payload: Payload
  readonly mailweg: Mailweg
  /** What marks in links are signed with: portals check them. */
  readonly schluessel: string
  readonly portalUrl: string
  /** When issues go out, on a clock in Germany. */
  readonly uhrzeit: string
  readonly jetzt: () => Date
}

export async function findAbos({ payload }: Werk, where: Where): Promise<readonly Abonnement[]> {
  return (await payload.find({ collection: 'abonnements', where, sort: 'id', pagination: false, depth: 0 })).docs
}

/** By `where` and not by id: a row that is gone, because somebody has left, is no mistake. */
export async function setAbo({ payload }: Werk, id: number, data: Partial<Abonnement>): Promise<void> {
  await payload.update({ collection: 'abonnements', where: { id: { equals: id } }, data: data as object, depth: 0 })
}

export async function setPost({ payload }: Werk, id: number, data: Partial<Abopost>): Promise<void> {
  await payload.update({ collection: 'abopost', where: { id: { equals: id } }, data: data as object, depth: 0 })
}

/** What somebody reads of a part of the book of news. */
export async function findGewaehltes(
  { payload, jetzt }: Werk,
  abo: Abonnement,
  stand: Portalstand,
  von: number,
  bis: number,
): Promise<readonly Neuigkeit[]> {
  return waehle(await findNeues(payload, stand, von, bis), auswahlOf(abo), tagIn(jetzt()))
}

export function auswahlOf({ auswahl }: Abonnement): Aboauswahl {
  return AboauswahlSchema.parse(auswahl)
}
