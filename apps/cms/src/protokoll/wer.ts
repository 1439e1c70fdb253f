import type { PayloadRequest } from 'payload'
import type { Vorgang } from './protokoll.ts'

/**
 * Who changed a document, from the change log. Whoever may read a text may know who wrote it; the address and the rest of the
 * log are for those who may read that.
 */
export interface Urheber {
  readonly wer: string
  /** An ISO time. */
  readonly am: string
  readonly vorgang: Vorgang
}

/** The changes of a document since a time, the latest first. */
export async function readUrheber(
  req: PayloadRequest,
  sammlung: string,
  dokument: number | string,
  { seit, hoechstens }: { readonly seit: string; readonly hoechstens: number },
): Promise<readonly Urheber[]> {
  const { docs } = await req.payload.find({
    collection: 'protokoll',
    where: {
      and: [
        { sammlung: { equals: sammlung } },
        { dokument: { equals: String(dokument) } },
        { createdAt: { greater_than_equal: seit } },
      ],
    },
    sort: '-createdAt',
    limit: hoechstens,
    pagination: false,
    depth: 0,
    select: { wer: true, vorgang: true, createdAt: true },
    req,
  })
  return docs.map(({ wer, createdAt, vorgang }) => ({ wer: nameAus(wer), am: createdAt, vorgang }))
}

/** „Anna Berg <anna@…>“ → „Anna Berg“; who has no name has an address. */
function nameAus(wer: string): string {
  return /^(.+?)\s*<[^>]*>$/.exec(wer)?.[1] ?? wer.replace(/^<|>$/g, '')
}
