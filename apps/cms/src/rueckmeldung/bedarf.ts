import { type Ars, ArsSchema } from '@infoschalter/domain'
import type { CollectionConfig, Endpoint, Payload } from 'payload'
import { darfBei, type Konto, needKonto } from '../rechte/zugriff.ts'

/** How many people at least must need the same in the same place before anybody is shown a number (k-anonymity). */
export const MINDESTENS = 5

export interface Bedarfszahl {
  readonly leistung: string
  readonly ars: string
  readonly anzahl: number
}

/**
 * That somebody needs a Leistung online in a Kommune: one row for each click, with no more than the day. Nobody reads single
 * rows; `GET /api/bedarf/zahlen` counts them for the administration that they concern.
 */
export const BEDARF: CollectionConfig = {
  slug: 'bedarf',
  labels: { singular: 'Bedarf', plural: 'Bedarf' },
  admin: { hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  endpoints: [zahlenEndpunkt()],
  fields: [
    { name: 'kennung', type: 'text', required: true, unique: true, index: true },
    { name: 'leistung', type: 'text', required: true, index: true },
    { name: 'ars', type: 'text', required: true, index: true },
    { name: 'tag', type: 'text', required: true, index: true },
  ],
}

function zahlenEndpunkt(): Endpoint {
  return {
    path: '/zahlen',
    method: 'get',
    handler: async (req) => Response.json({ mindestens: MINDESTENS, zahlen: await countBedarf(req.payload, needKonto(req)) }),
  }
}

/** What of the adapters is used: both databases answer alike. */
interface Datenbank {
  readonly drizzle: object
  execute(anfrage: { drizzle: object; raw: string }): Promise<{ readonly rows: readonly Record<string, unknown>[] }>
}

/** What is needed most, for all places or the own one; what too few need is left out. */
export async function countBedarf(payload: Payload, konto: Konto): Promise<readonly Bedarfszahl[]> {
  const ars = await findOrt(payload, konto)
  if (ars === null) return []
  const db = payload.db as unknown as Datenbank
  const wo = ars === 'alle' ? '' : `WHERE ars = '${ars}'`
  const { rows } = await db.execute({
    drizzle: db.drizzle,
    raw: `SELECT leistung, ars, COUNT(*) AS anzahl FROM bedarf ${wo} GROUP BY leistung, ars HAVING COUNT(*) >= ${MINDESTENS}`,
  })
  return rows
    .map(({ leistung, ars: ort, anzahl }) => ({ leistung: String(leistung), ars: String(ort), anzahl: Number(anzahl) }))
    .toSorted((a, b) => b.anzahl - a.anzahl || (a.leistung < b.leistung ? -1 : 1))
}

/** The ARS whose demand an account may see: all, that of its own organisation, or none. */
async function findOrt(payload: Payload, konto: Konto): Promise<Ars | 'alle' | null> {
  if (darfBei(konto, 'rueckmeldung', 'lesen', null)) return 'alle'
  if (konto.organisation === null || !darfBei(konto, 'rueckmeldung', 'lesen', konto.organisation)) return null
  const organisation = await payload.findByID({
    collection: 'organisationen',
    id: konto.organisation,
    depth: 0,
    disableErrors: true,
  })
  // It goes into the query as it is: nothing but digits gets there.
  return ArsSchema.safeParse(organisation?.ars).data ?? null
}
