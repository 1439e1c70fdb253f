import type { Payload, PayloadRequest } from 'payload'

/** To publish what is there; to go back to an earlier snapshot and hold it; to publish again. */
export const AUFTRAGSARTEN = ['veroeffentlichen', 'zurueck', 'weiter'] as const
export type Auftragsart = (typeof AUFTRAGSARTEN)[number]

export interface Auftrag {
  readonly art?: Auftragsart
  /** The snapshot to go back to. */
  readonly ziel?: string
  /** Why, for the history: "Frage „…“ veröffentlicht". */
  readonly anlass: string
  /** Who; null for the program itself. */
  readonly von: number | string | null
}

/**
 * Asks for a publication, or for another state of the portal. The queue is a table, so nothing is lost when a process ends; whoever publishes takes all that
 * waits at once.
 *
 * @param req with the transaction of the change that is to be published: both are there, or neither
 */
export async function beauftrage(req: PayloadRequest | { readonly payload: Payload }, auftrag: Auftrag): Promise<void> {
  await req.payload.create({
    collection: 'veroeffentlichungen',
    data: { ...auftrag, stand: 'wartet', art: auftrag.art ?? 'veroeffentlichen', von: auftrag.von as number | null },
    depth: 0,
    ...('headers' in req && { req }),
  })
}
