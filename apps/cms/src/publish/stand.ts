import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST_DATEI, readZeiger } from '@infoschalter/snapshot'
import { APIError, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import type { Veroeffentlichungen } from '../payload-types.ts'
import { reichweite } from '../rechte/rechte.ts'
import { type Konto, needKonto } from '../rechte/zugriff.ts'
import { snapshotsPfad, varDirOf } from './ablage.ts'
import { beauftrage } from './auftrag.ts'
import { describeHalt } from './halt.ts'

/**
 * What the portal shows, and back to an earlier state in one click: `GET /api/veroeffentlichungen/portal`,
 * `POST /api/veroeffentlichungen/weiter`, `GET` and `POST /api/veroeffentlichungen/<id>/zurueck`. What is asked for goes into
 * the queue; the process that publishes does it.
 */

/** What the portal shows, and what has come of the last order. */
export interface Portalstand {
  readonly snapshot: string | null
  /** In words, while an earlier state is held: since when and by whom. */
  readonly gehalten: string | null
  readonly letzte: { readonly id: number; readonly stand: Veroeffentlichungen['stand'] } | null
}

export interface Portalauskunft extends Portalstand {
  /** Whether who asks may say what the portal shows. */
  readonly darf: boolean
}

export async function readPortalstand(payload: Payload): Promise<Portalstand> {
  const zeiger = await readZeiger(snapshotsPfad(varDirOf(payload)))
  const { docs } = await payload.find({ collection: 'veroeffentlichungen', sort: '-createdAt', limit: 1, depth: 0 })
  const [letzte] = docs
  return {
    snapshot: zeiger?.id ?? null,
    gehalten: zeiger?.gehalten === undefined ? null : describeHalt(zeiger.gehalten),
    letzte: letzte === undefined ? null : { id: letzte.id, stand: letzte.stand },
  }
}

const wurzel = ({ payload }: PayloadRequest) => snapshotsPfad(varDirOf(payload))

export function standEndpunkte(): readonly Endpoint[] {
  return [
    {
      path: '/portal',
      method: 'get',
      handler: async (req) => {
        const konto = needKonto(req)
        return Response.json({ ...(await readPortalstand(req.payload)), darf: mayGoBack(konto) } satisfies Portalauskunft)
      },
    },
    {
      path: '/weiter',
      method: 'post',
      handler: async (req) => {
        const konto = needRecht(req)
        await beauftrage(req, { art: 'weiter', anlass: 'Wieder veröffentlichen', von: konto.id })
        return Response.json({ ok: true })
      },
    },
    {
      path: '/:id/zurueck',
      method: 'get',
      handler: async (req) => Response.json(await whether(req, needKonto(req))),
    },
    {
      path: '/:id/zurueck',
      method: 'post',
      handler: async (req) => {
        const konto = needRecht(req)
        const { moeglich, grund, snapshot } = await whether(req, konto)
        if (!moeglich || snapshot === null) throw new APIError(grund ?? '', 409, null, true)
        await beauftrage(req, { art: 'zurueck', ziel: snapshot, anlass: 'Zurück zu einem früheren Stand', von: konto.id })
        return Response.json({ ok: true })
      },
    },
  ]
}

interface Moeglichkeit {
  readonly snapshot: string | null
  readonly moeglich: boolean
  readonly grund: string | null
}

/** Whether the portal can go back to what a publication made. */
async function whether(req: PayloadRequest, konto: Konto): Promise<Moeglichkeit> {
  const id = req.routeParams?.['id'] as string
  const eintrag = await req.payload.findByID({ collection: 'veroeffentlichungen', id, depth: 0, disableErrors: true })
  if (eintrag === null) throw new APIError(`Diese Veröffentlichung gibt es nicht (${id}).`, 404, null, true)
  const snapshot = eintrag.snapshot ?? null
  const nein = (grund: string): Moeglichkeit => ({ snapshot, moeglich: false, grund })
  if (snapshot === null) return nein('Aus diesem Auftrag ist kein eigener Stand entstanden.')
  if ((await readZeiger(wurzel(req)))?.id === snapshot) return nein('Diesen Stand zeigt das Portal.')
  if (!(await exists(req, snapshot))) return nein('Diesen Stand gibt es nicht mehr; aufgehoben werden die letzten zehn.')
  if (!mayGoBack(konto)) return nein('Zurück zu einem früheren Stand kann nur die Landesredaktion oder die Administration.')
  return { snapshot, moeglich: true, grund: null }
}

async function exists(req: PayloadRequest, snapshot: string): Promise<boolean> {
  return (await stat(join(wurzel(req), snapshot, MANIFEST_DATEI)).catch(() => null)) !== null
}

function mayGoBack({ rolle }: Konto): boolean {
  return reichweite(rolle, 'betrieb', 'freigeben') === 'alle'
}

function needRecht(req: PayloadRequest): Konto {
  const konto = needKonto(req)
  if (!mayGoBack(konto))
    throw new APIError('Was das Portal zeigt, bestimmen die Landesredaktion und die Administration.', 403, null, true)
  return konto
}
