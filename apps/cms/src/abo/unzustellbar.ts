import { type Mailadresse, vergleichbar } from '@infoschalter/domain'
import type { Payload } from 'payload'

/** What became of the subscriptions of an address that takes no mail. */
export type Unzustellbar = 'ausgesetzt' | 'schon-ausgesetzt' | 'geloescht' | 'keines'

/**
 * A mailbox has said no later, by a mail of its own: its subscription is suspended like one that has refused three issues, and
 * a question that never arrived goes with its row. Once more changes nothing.
 */
export async function noteUnzustellbar(payload: Payload, adresse: Mailadresse, jetzt: Date): Promise<Unzustellbar> {
  const { docs } = await payload.find({
    collection: 'abonnements',
    where: { vergleich: { equals: vergleichbar(adresse) } },
    pagination: false,
    depth: 0,
  })
  for (const { id } of docs.filter(({ zustand }) => zustand === 'unbestaetigt'))
    await payload.delete({ collection: 'abonnements', where: { id: { equals: id } } })
  const bestaetigte = docs.filter(({ zustand }) => zustand === 'bestaetigt')
  for (const { id } of bestaetigte)
    await payload.db.updateOne({
      collection: 'abonnements',
      id,
      data: { zustand: 'ausgesetzt', ausgesetzt: jetzt.toISOString() },
    })
  if (bestaetigte.length > 0) return 'ausgesetzt'
  if (docs.some(({ zustand }) => zustand === 'ausgesetzt')) return 'schon-ausgesetzt'
  return docs.length > 0 ? 'geloescht' : 'keines'
}
