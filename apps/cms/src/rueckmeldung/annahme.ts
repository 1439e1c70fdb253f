import { createHash, timingSafeEqual } from 'node:crypto'
import { type Nachricht, NachrichtSchema, type Rueckmeldung } from '@infoschalter/domain'
import { commitTransaction, type Endpoint, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { takeAntwort, takeBestellung } from '../abo/annahme.ts'

/**
 * `POST /api/rueckmeldungen/annahme`: portals bring what people have written. A load is taken as a whole or not at all, and may
 * come again: each message is known by its id and taken once.
 */

const LadungSchema = z.object({ nachrichten: z.array(z.unknown()).max(1_000) })

/** Within this time somebody who has reported a barrier hears from the editors. */
const BARRIERE_FRIST_TAGE = 28

interface Abgelehnt {
  readonly stelle: number
  readonly grund: string
}

export const ANNAHME: Endpoint = {
  path: '/annahme',
  method: 'post',
  handler: async (req) => {
    if (!isPortal(req))
      return Response.json({ errors: [{ message: 'Dieses Portal kennt das CMS nicht (ZUSTELL_SCHLUESSEL).' }] }, { status: 401 })
    const ladung = LadungSchema.safeParse(await req.json?.().catch(() => null))
    if (!ladung.success)
      return Response.json({ errors: [{ message: 'Das ist keine Ladung von Rückmeldungen.' }] }, { status: 400 })
    const { gelesen, abgelehnt } = readNachrichten(ladung.data.nachrichten)
    const begonnen = await initTransaction(req)
    try {
      await takeAlle(req, gelesen)
      if (begonnen) await commitTransaction(req)
    } catch (error) {
      if (begonnen) await killTransaction(req)
      throw error
    }
    return Response.json({ abgelehnt })
  },
}

/** Whether the request brings the key of this installation. */
function isPortal({ headers, payload }: PayloadRequest): boolean {
  const schluessel = payload.config.custom['zustellSchluessel']
  if (typeof schluessel !== 'string' || schluessel === '') return false
  const digest = (wert: string) => createHash('sha256').update(wert).digest()
  return timingSafeEqual(digest(headers.get('authorization') ?? ''), digest(`Bearer ${schluessel}`))
}

function readNachrichten(nachrichten: readonly unknown[]): {
  readonly gelesen: readonly Nachricht[]
  readonly abgelehnt: readonly Abgelehnt[]
} {
  const gelesen = new Map<string, Nachricht>()
  const abgelehnt: Abgelehnt[] = []
  for (const [stelle, nachricht] of nachrichten.entries()) {
    const ergebnis = NachrichtSchema.safeParse(nachricht)
    if (ergebnis.success) gelesen.set(ergebnis.data.id, ergebnis.data)
    else abgelehnt.push({ stelle, grund: z.prettifyError(ergebnis.error) })
  }
  return { gelesen: [...gelesen.values()], abgelehnt }
}

/** In the order in which they came: a subscription is ordered before it is confirmed. */
async function takeAlle(req: PayloadRequest, gelesen: readonly Nachricht[]): Promise<void> {
  const rueckmeldungen: Rueckmeldung[] = []
  for (const nachricht of gelesen)
    switch (nachricht.art) {
      case 'abo-bestellung':
        await takeBestellung(req, nachricht)
        break
      case 'abo-bestaetigung':
      case 'abo-ende':
        await takeAntwort(req, nachricht)
        break
      default:
        rueckmeldungen.push(nachricht)
    }
  await takeNeue(req, rueckmeldungen)
}

async function takeNeue(req: PayloadRequest, gelesen: readonly Rueckmeldung[]): Promise<void> {
  const orte = await createOrtsfinder(req.payload)
  for (const [collection, eigene] of Map.groupBy(gelesen, ({ art }) => (art === 'bedarf' ? 'bedarf' : 'rueckmeldungen'))) {
    const { docs } = await req.payload.db.find<{ kennung: string }>({
      collection,
      where: { kennung: { in: eigene.map(({ id }) => id) } },
      pagination: false,
      req,
    })
    const bekannte = new Set(docs.map(({ kennung }) => kennung))
    // Read with the schema of the domain already: what Payload would check again is left out.
    for (const nachricht of eigene)
      if (!bekannte.has(nachricht.id)) await req.payload.db.create({ collection, data: await toDokument(nachricht, orte), req })
  }
}

async function toDokument(
  nachricht: Rueckmeldung,
  findOrganisation: Awaited<ReturnType<typeof createOrtsfinder>>,
): Promise<Record<string, unknown>> {
  if (nachricht.art === 'bedarf') {
    const { id, leistung, ars, eingang } = nachricht
    return { kennung: id, leistung, ars, tag: eingang.slice(0, 10) }
  }
  const { id, art, seite, text, eingang, verdacht } = nachricht
  return {
    kennung: id,
    art,
    seite,
    text,
    eingang,
    verdacht,
    zustand: 'neu',
    organisation: await findOrganisation(seite),
    ...(nachricht.art === 'hilfreich' ? { hilfreich: nachricht.hilfreich ? 'ja' : 'nein' } : { antwortAn: nachricht.antwortAn }),
    ...(art === 'barriere' && { frist: new Date(Date.parse(eingang) + BARRIERE_FRIST_TAGE * 86_400_000).toISOString() }),
  }
}

/** Whose page it is: that of a place, or of a Leistung in a place, belongs to the place; all others to nobody but the Land. */
async function createOrtsfinder(payload: Payload): Promise<(seite: string) => Promise<number | string | null>> {
  const bekannt = new Map<string, number | string | null>()
  return async (seite) => {
    const slug = /^\/(?:en\/)?(?:orte|umsetzungsstand\/orte|leistungen\/[^/]+)\/([^/]+)$/.exec(seite)?.[1]
    if (slug === undefined) return null
    const vorher = bekannt.get(slug)
    if (vorher !== undefined) return vorher
    const { docs } = await payload.find({
      collection: 'verwaltungen',
      where: { slug: { equals: slug } },
      draft: true,
      depth: 0,
      limit: 1,
      select: { organisation: true },
    })
    const organisation = (docs[0]?.organisation as number | null | undefined) ?? null
    bekannt.set(slug, organisation)
    return organisation
  }
}
