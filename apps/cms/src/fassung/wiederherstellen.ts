import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type Endpoint,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { inhaltsfelder } from '../ablauf/regeln.ts'
import type { Inhaltsart } from '../collections/inhaltsart.ts'
import { ablehnung } from '../fehlermeldung.ts'
import { darfBei, type Konto, needKonto } from '../rechte/zugriff.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { ausFassung } from './herkunft.ts'

/**
 * `POST /api/<kind>/versions/<id>`: makes the words of an earlier version the new draft. In the place of Payload's own, which
 * would write the whole document back: state, authors and plan of that day, and onto the public page at that. Here it is a
 * change like any other that somebody writes, through the same rules.
 */

type Werte = Readonly<Record<string, unknown>>

const WunschSchema = z.strictObject({
  /** Of which document the version is thought to be. */
  dokument: z.union([z.string(), z.number()]).optional(),
  /** The state that the person has before her eyes; see grundlage.ts. */
  updatedAt: z.string().optional(),
})
type Wunsch = z.infer<typeof WunschSchema>

export function wiederherstellen(art: Inhaltsart): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const konto = needKonto(req)
      const wunsch = await readWunsch(req)
      const fassung = await readFassung(req, (id) =>
        req.payload.findVersionByID({ collection: art.slug as CollectionSlug, id, ...LESEN, req }),
      )
      const id = idOf(fassung.parent) ?? ''
      if (wunsch.dokument !== undefined && String(wunsch.dokument) !== String(id))
        throw ablehnung('fassung-fremd', `Diese Fassung gehört zu einem anderen Text (${art.singular} Nr. ${id}).`, 400)
      await needAendern(art, konto, id, req)
      const doc = await inWorten(
        req.payload.update({
          collection: art.slug as CollectionSlug,
          id,
          draft: true,
          data: { ...worteVon(worte(art), fassung.version), ...grundlage(wunsch) } as never,
          context: ausFassung(fassung.updatedAt),
          depth: 0,
          overrideAccess: false,
          overrideLock: false,
          req,
        }),
      )
      const message = `Wiederhergestellt als Entwurf. ${art.seite({ slug: '' }) === null ? '' : 'Im Portal ändert sich nichts, bis der Text wieder veröffentlicht ist.'}`
      return Response.json({ doc, message: message.trim() })
    },
  }
}

/** There are no drafts of what there is once: restored, it is published like everything that is saved there. */
export function wiederherstellenGlobal(slug: GlobalSlug, namen: readonly string[], darf: (konto: Konto) => boolean): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const konto = needKonto(req)
      const wunsch = await readWunsch(req)
      const fassung = await readFassung(req, (id) => req.payload.findGlobalVersionByID({ slug, id, ...LESEN, req }))
      if (!darf(konto)) throw VERBOTEN()
      const result = await inWorten(
        req.payload.updateGlobal({
          slug,
          data: { ...worteVon(namen, fassung.version), ...grundlage(wunsch) } as never,
          context: ausFassung(fassung.updatedAt),
          depth: 0,
          overrideAccess: false,
          overrideLock: false,
          req,
        }),
      )
      return Response.json({ result, message: 'Wiederhergestellt. Es wird gleich veröffentlicht.' })
    },
  }
}

/** Whoever calls Payload's own way inside the program passes by the rules: there is none. */
export const refuseWiederherstellen: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation === 'restoreVersion')
    throw new APIError('Frühere Fassungen stellt nur POST /api/<Art>/versions/<Nummer> wieder her.', 400, null, true)
}

const LESEN = { depth: 0, disableErrors: true, overrideAccess: false } as const

const VERBOTEN = () =>
  ablehnung('fassung-verboten', 'Diesen Text darf Ihr Konto nicht ändern, also auch keine frühere Fassung wiederherstellen.', 403)

interface Fassung {
  readonly parent?: unknown
  readonly updatedAt: string
  readonly version: Werte
}

async function readWunsch(req: PayloadRequest): Promise<Wunsch> {
  const gelesen = WunschSchema.safeParse((await req.json?.().catch(() => null)) ?? {})
  if (!gelesen.success) throw ablehnung('fassung-wunsch', 'Erlaubt sind nur „dokument“ und „updatedAt“.', 400)
  return gelesen.data
}

async function readFassung(req: PayloadRequest, find: (id: string) => Promise<unknown>): Promise<Fassung> {
  const id = String(req.routeParams?.['id'])
  const fassung = /^\d{1,9}$/.test(id) ? ((await find(id)) as Fassung | null) : null
  if (fassung === null)
    throw ablehnung('fassung-fehlt', `Diese Fassung gibt es nicht (mehr): Nr. ${id}. Aufgehoben werden die letzten 50.`, 404)
  return fassung
}

async function needAendern(art: Inhaltsart, konto: Konto, id: number | string, req: PayloadRequest): Promise<void> {
  const jetzt = await req.payload.findByID({ collection: art.slug as CollectionSlug, id, draft: true, depth: 0, req })
  if (!darfBei(konto, art.bereich, 'aendern', idOf((jetzt as unknown as Werte)['organisation']))) throw VERBOTEN()
}

function worte(art: Inhaltsart): readonly string[] {
  return inhaltsfelder(art).filter((name) => name !== 'slug' || !art.ohneAdresse)
}

/** What was empty then is empty again: a field that is left out would stay as it is. */
function worteVon(namen: readonly string[], version: Werte): Werte {
  return Object.fromEntries(namen.map((name) => [name, version[name] ?? null]))
}

function grundlage({ updatedAt }: Wunsch): Werte {
  return updatedAt === undefined ? {} : { updatedAt }
}

/** The rules of the document refuse with a list by field; here there is no form that could show it. */
async function inWorten<T>(aenderung: Promise<T>): Promise<T> {
  try {
    return await aenderung
  } catch (error) {
    const { data, status } = error as { data?: { errors?: readonly { message: string }[] }; status?: number }
    if (!Array.isArray(data?.errors)) throw error
    const gruende = data.errors.map(({ message }) => message).join(' ')
    throw ablehnung('fassung-passt-nicht', `Diese Fassung lässt sich nicht wiederherstellen. ${gruende}`, status ?? 400)
  }
}
