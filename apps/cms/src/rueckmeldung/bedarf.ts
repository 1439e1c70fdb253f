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

/** What is needed most, for all places or the own one; what too few need is left out. */
export async function countBedarf(payload: Payload, konto: Konto): Promise<readonly Bedarfszahl[]> {
  const ars = await findOrt(payload, konto)
  if (ars === null) return []
  const anzahl = new Map<string, number>()
  const JE_SEITE = 5_000
  for (let seite = 1, weiter = true; weiter; seite++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'bedarf',
      where: ars === 'alle' ? {} : { ars: { equals: ars } },
      select: { leistung: true, ars: true },
      sort: 'id',
      limit: JE_SEITE,
      page: seite,
      depth: 0,
    })
    for (const einer of docs) {
      const was = `${einer.leistung} ${einer.ars}`
      anzahl.set(was, (anzahl.get(was) ?? 0) + 1)
    }
    weiter = hasNextPage
  }
  return [...anzahl]
    .filter(([, zahl]) => zahl >= MINDESTENS)
    .map(([was, zahl]) => {
      const [leistung = '', ort = ''] = was.split(' ')
      return { leistung, ars: ort, anzahl: zahl }
    })
    .toSorted((a, b) => b.anzahl - a.anzahl || (a.leistung < b.leistung ? -1 : 1))
}

/** The ARS whose demand an account may see: all, that of its own organisation, or none. */
async function findOrt(payload: Payload, konto: Konto): Promise<string | null> {
  if (darfBei(konto, 'rueckmeldung', 'lesen', null)) return 'alle'
  if (konto.organisation === null || !darfBei(konto, 'rueckmeldung', 'lesen', konto.organisation)) return null
  const organisation = await payload.findByID({
    collection: 'organisationen',
    id: konto.organisation,
    depth: 0,
    disableErrors: true,
  })
  return organisation?.ars ?? null
}
