import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  GlobalAfterReadHook,
  GlobalBeforeChangeHook,
  GlobalBeforeOperationHook,
  GlobalSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { gleich, isSchritt } from '../ablauf/regeln.ts'
import { ablehnung } from '../fehlermeldung.ts'
import { readUrheber } from '../protokoll/wer.ts'
import { kontoVon } from '../rechte/zugriff.ts'
import { formatZeit } from '../zeit.ts'
import { reserviere } from './reservierung.ts'

/**
 * Two people write on one text. Whoever saves says which state the change is based on: `updatedAt`, as it was read. The form
 * of the admin UI always sends it; a program that sends none writes as before. When somebody else has saved other words since,
 * the save is refused: nothing is overwritten that nobody has seen.
 */

type Werte = Readonly<Record<string, unknown>>

/** Reads what is there now, and what was there at a time. */
export interface Quelle {
  readonly sammlung: string
  readonly dokument: number | string
  /** What somebody may have written there: when none of it differs, nothing is overwritten. */
  readonly felder: readonly string[]
  jetzt(): Promise<Werte | null>
  damals(updatedAt: string): Promise<Werte | null>
}

/** Notes what a request itself says: later Payload fills in what it does not say. */
export const noteGrundlage: CollectionBeforeOperationHook = ({ args, operation, collection, context }) => {
  if (operation === 'update' || operation === 'updateByID') note(context, collection.slug, args)
}

export const noteGrundlageGlobal: GlobalBeforeOperationHook = ({ args, operation, global, context }) => {
  if (operation === 'update') note(context, global.slug, args)
}

function note(context: RequestContext, sammlung: string, args: { readonly data?: Werte }): void {
  context['grundlage'] = { sammlung, updatedAt: args.data?.['updatedAt'] }
}

function grundlageVon(context: RequestContext, slug: string): string | null {
  const { sammlung, updatedAt } = (context['grundlage'] ?? {}) as Werte
  return sammlung === slug && isZeit(updatedAt) ? updatedAt : null
}

/** @param felder the words, and what else a form sends along that counts */
export function refuseVeraltet(felder: readonly string[]): CollectionBeforeChangeHook {
  return async ({ collection, data, originalDoc, operation, req, context }) => {
    const updatedAt = grundlageVon(context, collection.slug)
    if (operation !== 'update' || isSchritt(context) || updatedAt === null) return data
    const quelle = sammlungQuelle(collection.slug as CollectionSlug, originalDoc['id'], felder, req)
    await checkGrundlage(quelle, updatedAt, originalDoc['updatedAt'], req)
    return data
  }
}

export function refuseVeraltetGlobal(felder: readonly string[]): GlobalBeforeChangeHook {
  return async ({ global, data, req, context }) => {
    const updatedAt = grundlageVon(context, global.slug)
    if (updatedAt === null) return data
    const quelle = globalQuelle(global.slug as GlobalSlug, felder, req)
    await checkGrundlage(quelle, updatedAt, await standVon(quelle), req)
    return data
  }
}

/**
 * Payload leaves the time of a row as it is when only its side tables change, and all that the start page holds is in such. The
 * version that goes with every save has the right one.
 */
export const readStandGlobal: GlobalAfterReadHook = async ({ global, doc, req }) => {
  const suche = { global: global.slug as GlobalSlug, sort: '-updatedAt', limit: 1, pagination: false, req }
  const { docs } = await req.payload.db.findGlobalVersions(suche)
  return docs[0] === undefined ? doc : { ...doc, updatedAt: docs[0].updatedAt }
}

const standVon = async (quelle: Quelle): Promise<unknown> => (await quelle.jetzt())?.['updatedAt']

/** @param gelesen the state as it was when the save began */
async function checkGrundlage(quelle: Quelle, updatedAt: string, gelesen: unknown, req: PayloadRequest): Promise<void> {
  if (!isZeit(gelesen)) return
  if (gleicheZeit(gelesen, updatedAt)) {
    const vorhaben = { was: `${quelle.sammlung}/${quelle.dokument}`, wer: kontoVon(req)?.id ?? null, grundlage: updatedAt }
    if (gleicheZeit(await reserviere(vorhaben, gelesen, () => standVon(quelle)), updatedAt)) return
  }
  const veraltet = await findVeraltet(quelle, updatedAt, req)
  if (veraltet !== null) throw ablehnung('fassung-veraltet', veraltet.meldung, 409)
}

export interface Veraltet {
  /** „Anna Berg hat diesen Text am … gespeichert, nachdem Sie ihn geöffnet hatten.“ */
  readonly wer: string
  /** The same, and what to do. */
  readonly meldung: string
}

/** Who has saved other words since; null when nobody has. */
export async function findVeraltet(quelle: Quelle, seit: string, req: PayloadRequest): Promise<Veraltet | null> {
  const jetzt = await quelle.jetzt()
  if (jetzt === null || gleicheZeit(jetzt['updatedAt'], seit)) return null
  const damals = await quelle.damals(seit)
  // A step that somebody took, or a date that the program noted: no word of it is lost.
  if (damals !== null && quelle.felder.every((feld) => gleich(damals[feld], jetzt[feld]))) return null
  const [letzter] = await readUrheber(req, quelle.sammlung, quelle.dokument, { seit, hoechstens: 1 })
  const wer = describe(letzter ?? null, String(jetzt['updatedAt']), req)
  const meldung = `${wer} Damit nichts verloren geht, wird Ihre Änderung so nicht gespeichert. Was Sie geschrieben haben, steht noch im Formular. Lassen Sie es offen, öffnen Sie den Text in einem zweiten Fenster und übertragen Sie dorthin, was von Ihnen ist. „Frühere Fassungen“ zeigt, was sich geändert hat.`
  return { wer, meldung }
}

function describe(letzter: { wer: string; am: string } | null, updatedAt: string, req: PayloadRequest): string {
  // Payload's toast takes what follows a colon for a list.
  const zeit = `${formatZeit(new Date(letzter?.am ?? updatedAt)).replace(':', '.')} Uhr`
  if (letzter === null) return `Dieser Text wurde am ${zeit} gespeichert, nachdem Sie ihn geöffnet hatten.`
  const selbst = (req.user as { name?: string } | null)?.name === letzter.wer
  return selbst
    ? `Sie haben diesen Text am ${zeit} in einem anderen Fenster gespeichert, nachdem Sie ihn hier geöffnet hatten.`
    : `${letzter.wer} hat diesen Text am ${zeit} gespeichert, nachdem Sie ihn geöffnet hatten.`
}

export function sammlungQuelle(
  collection: CollectionSlug,
  id: number | string,
  felder: readonly string[],
  req: PayloadRequest,
): Quelle {
  const { payload } = req
  const versioniert = Boolean(payload.collections[collection].config.versions)
  const lies = (draft: boolean) => payload.findByID({ collection, id, draft, depth: 0, disableErrors: true, req })
  return {
    sammlung: collection,
    dokument: id,
    felder,
    jetzt: async () => (await lies(versioniert)) as unknown as Werte | null,
    async damals(updatedAt) {
      if (!versioniert) return null
      const { docs } = await payload.findVersions({
        collection,
        where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: updatedAt } }] },
        limit: 1,
        depth: 0,
        req,
      })
      return (docs[0]?.version ?? null) as unknown as Werte | null
    },
  }
}

export function globalQuelle(slug: GlobalSlug, felder: readonly string[], req: PayloadRequest): Quelle {
  return {
    sammlung: slug,
    dokument: slug,
    felder,
    jetzt: async () => (await req.payload.findGlobal({ slug, depth: 0, req })) as unknown as Werte,
    async damals(updatedAt) {
      const where = { updatedAt: { equals: updatedAt } }
      const { docs } = await req.payload.findGlobalVersions({ slug, where, limit: 1, depth: 0, req })
      return (docs[0]?.version ?? null) as unknown as Werte | null
    },
  }
}

function isZeit(wert: unknown): wert is string {
  return typeof wert === 'string' && !Number.isNaN(Date.parse(wert))
}

function gleicheZeit(a: unknown, b: unknown): boolean {
  return isZeit(a) && isZeit(b) && Date.parse(a) === Date.parse(b)
}
