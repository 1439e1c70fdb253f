import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import { idOf } from '../umwandlung/angaben.ts'
import { describeAenderung } from './aenderung.ts'
import type { Vorgang } from './protokoll.ts'

type Werte = Readonly<Record<string, unknown>>

/** A collection whose changes are written down, in the transaction of the change: both are there, or neither. */
export function withProtokoll(sammlung: CollectionConfig): CollectionConfig {
  const { slug, fields } = sammlung
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req, context }) => {
    if (context['saat'] === true) return
    const vorher = operation === 'create' ? null : (previousDoc as Werte)
    const aenderung = describeAenderung(fields, vorher, doc)
    if (aenderung.vorher === '' && aenderung.nachher === '') return
    await schreib(req, slug, operation === 'create' ? 'angelegt' : 'geaendert', doc, aenderung)
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await schreib(req, slug, 'geloescht', doc, describeAenderung(fields, doc, null))
  }
  return {
    ...sammlung,
    hooks: {
      ...sammlung.hooks,
      afterChange: [...(sammlung.hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(sammlung.hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

async function schreib(
  req: PayloadRequest,
  sammlung: string,
  vorgang: Vorgang,
  dokument: Werte,
  { vorher, nachher }: { readonly vorher: string; readonly nachher: string },
): Promise<void> {
  const user = req.user as unknown as { name?: string; email?: string } | null
  await req.payload.create({
    collection: 'protokoll',
    data: {
      vorgang,
      wer: user === null ? 'Infoschalter selbst' : `${user.name ?? ''} <${user.email ?? ''}>`,
      organisation: idOf(sammlung === 'organisationen' ? dokument['id'] : dokument['organisation']) as number | null,
      sammlung,
      dokument: String(dokument['id']),
      titel: String(dokument['titel'] ?? dokument['name'] ?? dokument['alt'] ?? ''),
      vorher,
      nachher,
    },
    depth: 0,
    req,
  })
}
