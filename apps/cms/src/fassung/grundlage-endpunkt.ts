import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload'
import { needKonto } from '../rechte/zugriff.ts'
import { findVeraltet, globalQuelle, type Quelle, sammlungQuelle } from './grundlage.ts'

/** `GET …/grundlage?seit=<updatedAt>`: whether somebody has saved other words since a form was opened. For the form. */
export function grundlageEndpunkt(slug: CollectionSlug, felder: readonly string[]): Endpoint {
  return {
    path: '/:id/grundlage',
    method: 'get',
    handler: async (req) => {
      needKonto(req)
      const id = String(req.routeParams?.['id'])
      // What the person may not read she learns nothing of.
      const lesbar = await req.payload.findByID({
        collection: slug,
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
      return antworte(lesbar === null ? null : sammlungQuelle(slug, id, felder, req), req)
    },
  }
}

export function grundlageEndpunktGlobal(slug: GlobalSlug, felder: readonly string[]): Endpoint {
  return {
    path: '/grundlage',
    method: 'get',
    handler: async (req) => {
      needKonto(req)
      return antworte(globalQuelle(slug, felder, req), req)
    },
  }
}

async function antworte(quelle: Quelle | null, req: PayloadRequest): Promise<Response> {
  const seit = req.searchParams.get('seit') ?? ''
  const gueltig = quelle !== null && !Number.isNaN(Date.parse(seit))
  return Response.json({ veraltet: gueltig ? await findVeraltet(quelle, seit, req) : null })
}
