import type { Payload, PayloadRequest } from 'payload'

export interface Auftrag {
  /** Why, for the history: "Frage „…“ veröffentlicht". */
  readonly anlass: string
  /** Who; null for the program itself. */
  readonly von: number | string | null
}

/**
 * Asks for a publication. The queue is a table, so nothing is lost when a process ends; whoever publishes takes all that
 * waits at once.
 *
 * @param req with the transaction of the change that is to be published: both are there, or neither
 */
export async function beauftrage(req: PayloadRequest | { readonly payload: Payload }, { anlass, von }: Auftrag): Promise<void> {
  await req.payload.create({
    collection: 'veroeffentlichungen',
    data: { stand: 'wartet', anlass, von: von as number | null },
    depth: 0,
    ...('headers' in req && { req }),
  })
}
