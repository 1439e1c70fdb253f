import type {
  Access,
  AfterErrorHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  Endpoint,
  PayloadRequest,
  SanitizedConfig,
  Where,
} from 'payload'
import { z } from 'zod'
import { kontoVon, needKonto } from '../rechte/zugriff.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { formatUhrzeit } from '../zeit.ts'
import { filterSchreibbare, type Ziel } from './schreibrecht.ts'

/**
 * Who begins to write on a text holds it, so that a second person is warned. Payload keeps these locks; what it does not have is
 * here: only who may write holds a text or takes it over, the warning has a name and a time, and who closes the window lets go.
 */

const SPERREN = 'payload-locked-documents'

/** Whoever has not typed for so long, and whose window did not say that it was closed, no longer writes. */
export const SPERRE = { duration: 15 * 60 } as const

type Werte = Readonly<Record<string, unknown>>

/** The collection that Payload adds by itself, with our rules. */
export function withSperren(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    collections: config.collections.map((sammlung) =>
      sammlung.slug === SPERREN
        ? {
            ...sammlung,
            access: {
              ...sammlung.access,
              // Payload itself makes them, past these rules, when somebody types.
              create: () => false,
              read: anSchreibbarem,
              update: uebernehmen,
              delete: ({ req }) => eigene(req),
            },
            hooks: { ...sammlung.hooks, beforeChange: [keepSperre], afterRead: [nenneWer] },
          }
        : sammlung,
    ),
  }
}

/** Who may not write on a text is not concerned: neither warned nor asked whether to take it over. */
const anSchreibbarem: Access = async ({ req }) => {
  if (kontoVon(req) === null) return false
  const { docs } = await req.payload.find({ collection: SPERREN, pagination: false, depth: 0, req })
  const sperren = (docs as unknown as readonly Werte[]).flatMap((sperre) => {
    const ziel = zielVon(sperre)
    return ziel === null ? [] : [{ ...ziel, sperre: sperre['id'] as number }]
  })
  const ids = (await filterSchreibbare(sperren, req)).map(({ sperre }) => sperre)
  return { id: { in: [0, ...ids] } }
}

/** Only for oneself. */
const uebernehmen: Access = (args) => {
  const neu = idOf((args.data as { user?: { value?: unknown } } | undefined)?.user?.value)
  return neu === null || neu === kontoVon(args.req)?.id ? anSchreibbarem(args) : false
}

function eigene(req: PayloadRequest): Where | false {
  const konto = kontoVon(req)
  return konto === null ? false : { 'user.value': { equals: konto.id } }
}

/** Whoever takes a text over holds this text, and from now on. */
const keepSperre: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) =>
  operation === 'create'
    ? data
    : {
        user: data['user'],
        document: originalDoc['document'],
        globalSlug: originalDoc['globalSlug'],
        createdAt: new Date().toISOString(),
      }

/** Payload shows the address of an account, and of those that one may not read nothing but a number. */
const nenneWer: CollectionAfterReadHook = async ({ doc, req }) => {
  const id = idOf(doc['user']?.value)
  if (id === null || id === kontoVon(req)?.id) return doc
  const email = `Seit ${formatUhrzeit(new Date(doc['createdAt']))} Uhr schreibt ${await nameOf(id, req)}`
  return { ...doc, user: { ...doc['user'], value: { id, email } } }
}

/** „Anna Berg (Bielefeld)“ */
async function nameOf(id: number | string, req: PayloadRequest): Promise<string> {
  const konto = await req.payload.findByID({ collection: 'benutzer', id, depth: 1, disableErrors: true })
  if (konto === null) return 'ein Konto, das es nicht mehr gibt,'
  const { name, organisation } = konto
  return typeof organisation === 'object' && organisation !== null ? `${name} (${organisation.name})` : name
}

function zielVon({ document, globalSlug }: Werte): Ziel | null {
  if (typeof globalSlug === 'string' && globalSlug !== '') return { global: globalSlug }
  const { relationTo, value } = (document ?? {}) as { relationTo?: string; value?: unknown }
  const id = idOf(value)
  return relationTo === undefined || id === null ? null : { sammlung: relationTo as CollectionSlug, id }
}

/** Where the lock on a document is. */
function sperreAuf(ziel: Ziel): Where {
  return 'global' in ziel
    ? { globalSlug: { equals: ziel.global } }
    : { and: [{ 'document.relationTo': { equals: ziel.sammlung } }, { 'document.value': { equals: ziel.id } }] }
}

const ZielSchema = z.union([
  z.strictObject({ sammlung: z.string(), id: z.union([z.number(), z.string()]) }),
  z.strictObject({ global: z.string() }),
])

/** `POST /api/bearbeitung/ende`: what the window says when it is closed. */
export const BEARBEITUNG_ENDE: Endpoint = {
  path: '/bearbeitung/ende',
  method: 'post',
  handler: async (req) => {
    needKonto(req)
    const gelesen = ZielSchema.safeParse(await req.json?.().catch(() => null))
    const eigen = eigene(req)
    if (gelesen.success && eigen !== false)
      await req.payload.delete({ collection: SPERREN, where: { and: [eigen, sperreAuf(gelesen.data as Ziel)] }, req })
    return new Response(null, { status: 204 })
  },
}

/** A program saves while somebody writes in the form: Payload refuses it, in English and without saying who. */
export const nenneSperre: AfterErrorHook = async ({ error, collection, req }) => {
  if ((error as { status?: number }).status !== 423) return
  const id = req.routeParams?.['id']
  const global = req.routeParams?.['global']
  const ziel: Ziel = typeof global === 'string' ? { global } : { sammlung: collection?.slug as CollectionSlug, id: id as string }
  const { docs } = await req.payload.find({ collection: SPERREN, where: sperreAuf(ziel), sort: '-updatedAt', limit: 1, req })
  const wer =
    (docs[0] as unknown as { user?: { value?: { email?: string } } } | undefined)?.user?.value?.email ?? 'Jemand schreibt'
  // Payload's toast takes what follows a colon for a list.
  const message = `${wer.replace(':', '.')} gerade an diesem Text. Es ist nichts gespeichert. Warten Sie, bis dort gespeichert ist, oder öffnen Sie den Text im CMS und übernehmen Sie ihn.`
  return { status: 423, response: { errors: [{ name: 'gesperrt', data: { regel: 'gesperrt' }, message }] } }
}
