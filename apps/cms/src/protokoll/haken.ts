import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { fassungVon } from '../fassung/herkunft.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { type Aenderung, describeAenderung } from './aenderung.ts'
import type { Vorgang } from './protokoll.ts'

type Werte = Readonly<Record<string, unknown>>

/** A collection whose changes are written down, in the transaction of the change: both are there, or neither. */
export function withProtokoll(sammlung: CollectionConfig): CollectionConfig {
  const { slug, fields } = sammlung
  const afterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req, context }) => {
    if (context['saat'] === true) return
    const vorher = operation === 'create' ? null : (previousDoc as Werte)
    const aenderung = describeAenderung(fields, vorher, doc)
    if (operation === 'create') return schreibe(req, eintragVon(slug, doc), 'angelegt', aenderung)
    await schreibeAenderung(req, eintragVon(slug, doc), aenderung)
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await schreibe(req, eintragVon(slug, doc), 'geloescht', describeAenderung(fields, doc, null))
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

/** The same for what there is once. It belongs to no organisation. */
export function withGlobalProtokoll(global: GlobalConfig): GlobalConfig {
  const { slug, fields } = global
  const afterChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req, context }) => {
    if (context['saat'] === true) return
    const eintrag = { sammlung: slug, dokument: slug, titel: String(global.label ?? slug), organisation: null }
    await schreibeAenderung(req, eintrag, describeAenderung(fields, previousDoc as Werte, doc))
  }
  return { ...global, hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), afterChange] } }
}

/** Whose change it is that is written down. */
interface Eintrag {
  readonly sammlung: string
  readonly dokument: string
  readonly titel: string
  readonly organisation: number | null
}

function eintragVon(sammlung: string, dokument: Werte): Eintrag {
  return {
    sammlung,
    dokument: String(dokument['id']),
    titel: String(dokument['titel'] ?? dokument['name'] ?? dokument['alt'] ?? ''),
    organisation: idOf(sammlung === 'organisationen' ? dokument['id'] : dokument['organisation']) as number | null,
  }
}

/** A save that changes nothing is no entry; a restored version always is one. */
async function schreibeAenderung(req: PayloadRequest, eintrag: Eintrag, { vorher, nachher }: Aenderung): Promise<void> {
  const fassung = fassungVon(req.context)
  if (fassung !== null) return schreibe(req, eintrag, 'wiederhergestellt', { vorher, nachher: `${fassung}\n${nachher}`.trim() })
  if (vorher !== '' || nachher !== '') await schreibe(req, eintrag, 'geaendert', { vorher, nachher })
}

async function schreibe(req: PayloadRequest, eintrag: Eintrag, vorgang: Vorgang, { vorher, nachher }: Aenderung): Promise<void> {
  const user = req.user as unknown as { name?: string; email?: string } | null
  await req.payload.create({
    collection: 'protokoll',
    data: {
      ...eintrag,
      vorgang,
      wer: user === null ? 'Infoschalter selbst' : `${user.name ?? ''} <${user.email ?? ''}>`,
      vorher,
      nachher,
    },
    depth: 0,
    req,
  })
}
