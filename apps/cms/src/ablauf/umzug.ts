import type { PayloadRequest, Where } from 'payload'

/**
 * Addresses that others have kept: when a page moves, the old address leads to the new one; where a page is again, nothing
 * leads away; and to a page that is gone, nothing leads.
 */

export interface Umzug {
  /** Where the page was until now; null when it was not public. */
  readonly alt: string | null
  /** Where it is from now on; null when it is withdrawn. */
  readonly neu: string | null
  readonly organisation: number | string | null
  /** Who published it. */
  readonly konto: number | string | null
}

export async function moveSeite(req: PayloadRequest, { alt, neu, organisation, konto }: Umzug): Promise<void> {
  if (neu === null) {
    if (alt !== null) await withdraw(req, { nach: { equals: alt } })
    return
  }
  await withdraw(req, { von: { equals: neu } })
  if (alt === null || alt === neu) return
  const am = new Date().toISOString()
  const kommentar = 'Von selbst entstanden: Die Seite hat eine neue Adresse.'
  const data = {
    von: alt,
    nach: neu,
    organisation,
    ablauf: 'veroeffentlicht',
    _status: 'published',
    pruefung: [{ schritt: 'veroeffentlichen', von: konto, am, kommentar }],
  } as never
  const { docs } = await req.payload.find({ collection: 'weiterleitungen', where: { von: { equals: alt } }, depth: 0, req })
  const [bisher] = docs
  const so = { collection: 'weiterleitungen', data, context: { schritt: true }, depth: 0, req } as const
  if (bisher === undefined) await req.payload.create(so)
  else await req.payload.update({ ...so, id: bisher.id })
}

async function withdraw(req: PayloadRequest, where: Where): Promise<void> {
  const data = { _status: 'draft', ablauf: 'zurueckgezogen' } as const
  const { docs } = await req.payload.find({
    collection: 'weiterleitungen',
    where: { and: [where, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    req,
  })
  for (const { id } of docs)
    await req.payload.update({ collection: 'weiterleitungen', id, data, context: { schritt: true }, depth: 0, req })
}
