import { type Abobereich, type Ars, ArsSchema } from '@infoschalter/domain'
import type { Payload } from 'payload'
import type { Neuigkeit } from './auswahl.ts'
import type { Portalstand } from './portalstand.ts'

/** The book of news: kept in step with what the portal shows, and asked what is new since a place in it. */

const pfadVon = ({ bereich, slug }: Neuigkeit) => `/wissen/${bereich}/${slug}`

/** Writes down what the portal shows and the book does not know. A page that has only moved is known, but no news. */
export async function keepBuch(payload: Payload, { neues, ziele }: Portalstand): Promise<void> {
  const { docs } = await payload.find({ collection: 'neuigkeiten', pagination: false, depth: 0, select: { pfad: true } })
  const bekannte = new Set(docs.map(({ pfad }) => pfad))
  const umgezogene = new Set([...ziele].flatMap(([von, nach]) => (bekannte.has(von) ? [nach] : [])))
  for (const pfad of neues.map(pfadVon))
    if (!bekannte.has(pfad))
      await payload.create({ collection: 'neuigkeiten', data: { pfad, umgezogen: umgezogene.has(pfad) }, depth: 0 })
}

/** How far the book has come. */
export async function lastStelle(payload: Payload): Promise<number> {
  const { docs } = await payload.find({ collection: 'neuigkeiten', sort: '-id', limit: 1, depth: 0, pagination: false })
  return docs[0]?.id ?? 0
}

/** What came into the book between two places and is still shown, newest first. */
export async function findNeues(payload: Payload, stand: Portalstand, von: number, bis: number): Promise<readonly Neuigkeit[]> {
  if (bis <= von) return []
  const { docs } = await payload.find({
    collection: 'neuigkeiten',
    where: { and: [{ id: { greater_than: von } }, { id: { less_than_equal: bis } }, { umgezogen: { equals: false } }] },
    sort: '-id',
    pagination: false,
    depth: 0,
  })
  const gezeigte = new Map(stand.neues.map((eine) => [pfadVon(eine), eine]))
  return withSchreibenden(
    payload,
    docs.flatMap(({ pfad }) => gezeigte.get(pfad) ?? []),
  )
}

/** What a Kommune or a Kreis has written concerns it, too. */
async function withSchreibenden(payload: Payload, neues: readonly Neuigkeit[]): Promise<readonly Neuigkeit[]> {
  const orte = new Map<Neuigkeit, Ars>()
  for (const [bereich, eigene] of Map.groupBy(neues, (eine): Abobereich => eine.bereich)) {
    const { docs } = await payload.find({
      collection: bereich,
      where: { slug: { in: eigene.map(({ slug }) => slug) } },
      pagination: false,
      depth: 1,
      select: { slug: true, organisation: true },
    })
    for (const { slug, organisation } of docs) {
      const ars = ArsSchema.safeParse(typeof organisation === 'object' ? organisation?.ars : null).data
      const eine = eigene.find((neuigkeit) => neuigkeit.slug === slug)
      if (eine !== undefined && ars !== undefined) orte.set(eine, ars)
    }
  }
  return neues.map((eine) => {
    const ort = orte.get(eine)
    return ort === undefined || eine.orte.includes(ort) ? eine : { ...eine, orte: [...eine.orte, ort] }
  })
}
