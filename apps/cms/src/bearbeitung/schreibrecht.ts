import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** What somebody writes on: a document, or what there is once. */
export type Ziel = { readonly sammlung: CollectionSlug; readonly id: number | string } | { readonly global: string }

/** Those of the documents that the person may change. */
export async function filterSchreibbare<T extends Ziel>(ziele: readonly T[], req: PayloadRequest): Promise<readonly T[]> {
  const darf = new Map<string, (ziel: Ziel) => boolean>()
  for (const ziel of ziele) {
    const gruppe = gruppeVon(ziel)
    if (!darf.has(gruppe)) darf.set(gruppe, await readRecht(ziel, ziele, req))
  }
  return ziele.filter((ziel) => darf.get(gruppeVon(ziel))?.(ziel) === true)
}

export async function darfSchreiben(ziel: Ziel, req: PayloadRequest): Promise<boolean> {
  return (await filterSchreibbare([ziel], req)).length === 1
}

function gruppeVon(ziel: Ziel): string {
  return 'global' in ziel ? `global ${ziel.global}` : ziel.sammlung
}

/** The rule of a kind, asked once for all of its documents. */
async function readRecht(beispiel: Ziel, ziele: readonly Ziel[], req: PayloadRequest): Promise<(ziel: Ziel) => boolean> {
  const { payload } = req
  if ('global' in beispiel) {
    const global = payload.config.globals.find(({ slug }) => slug === beispiel.global)
    const recht = await global?.access.update?.({ req })
    return () => recht === true
  }
  const { sammlung } = beispiel
  const recht = await payload.collections[sammlung]?.config.access.update?.({ req, id: beispiel.id as number })
  if (typeof recht !== 'object') return () => recht === true
  const ids = ziele.flatMap((ziel) => ('sammlung' in ziel && ziel.sammlung === sammlung ? [ziel.id as number] : []))
  const where: Where = { and: [{ id: { in: ids } }, recht] }
  const { docs } = await payload.find({
    collection: sammlung,
    where,
    pagination: false,
    depth: 0,
    select: { id: true } as never,
    req,
  })
  const erlaubt = new Set(docs.map(({ id }) => String(id)))
  return (ziel) => 'id' in ziel && erlaubt.has(String(ziel.id))
}
