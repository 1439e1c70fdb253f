import type { Problem, Verwaltung } from '@infoschalter/domain'
import { VORSCHAU_ARTEN, type Vorschau } from '@infoschalter/snapshot'
import type { CollectionConfig, CollectionSlug, Endpoint, Payload, PayloadRequest } from 'payload'
import type { Art, Inhaltsart } from '../collections/inhaltsart.ts'
import { readGezeigte, readMedien } from '../publish/bilder.ts'
import { readSchluesselVon, toInhalt } from '../publish/to-domain.ts'
import { kontoVon } from '../rechte/zugriff.ts'
import { createToken, readToken, type Wunsch } from './link.ts'

/**
 * The draft beside its form, in the templates of the portal. The CMS makes a link to the portal; the portal asks here for the
 * draft behind it.
 */

type Dokument = Readonly<Record<string, unknown>>
type VorschauArt = (typeof VORSCHAU_ARTEN)[number]

const hasVorschau = (art: string): art is VorschauArt => (VORSCHAU_ARTEN as readonly string[]).includes(art)

/** The frame beside the form of a kind, in the widths of a telephone, a tablet and a desk. */
export function vorschauNeben(art: Inhaltsart): NonNullable<CollectionConfig['admin']>['livePreview'] {
  if (!hasVorschau(art.slug)) return undefined
  return {
    url: ({ data, req }) => createLink(req, art.slug, data['id']),
    breakpoints: [
      { name: 'telefon', label: 'Telefon', width: 390, height: 844 },
      { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
      { name: 'bildschirm', label: 'Bildschirm', width: 1280, height: 900 },
    ],
  }
}

/** Null where nobody is signed in, the text was never saved, or there is no portal that could show it. */
function createLink(req: PayloadRequest, art: Art, id: unknown): string | null {
  const konto = kontoVon(req)
  const { portalUrl } = req.payload.config.custom
  if (konto === null || typeof id !== 'number' || typeof portalUrl !== 'string') return null
  const token = createToken(req.payload.secret, { art, id, konto: Number(konto.id) }, new Date())
  return `${portalUrl}/vorschau/${token}`
}

/** `GET /api/vorschau/<token>`, asked by the portal: the token says who wants to see what, the rights of now say whether. */
export const VORSCHAU_ENDPUNKT: Endpoint = {
  path: '/vorschau/:token',
  method: 'get',
  handler: async (req) => {
    const wunsch = readToken(req.payload.secret, String(req.routeParams?.['token']), new Date())
    const vorschau = wunsch === null ? null : await readVorschau(req.payload, wunsch)
    const headers = { 'cache-control': 'no-store' }
    if (vorschau === null)
      return Response.json({ errors: [{ message: 'Dieser Link gilt nicht mehr.' }] }, { status: 403, headers })
    return Response.json(vorschau, { headers })
  },
}

async function readVorschau(payload: Payload, { art, id, konto }: Wunsch): Promise<Vorschau | null> {
  if (!hasVorschau(art)) return null
  const user = await payload.findByID({ collection: 'benutzer', id: konto, depth: 0, disableErrors: true })
  if (user === null) return null
  const frage = { collection: art as CollectionSlug, id, depth: 0, disableErrors: true } as const
  const als = { overrideAccess: false, user: { ...user, collection: 'benutzer' } } as const
  const dokument = (await payload.findByID({ ...frage, ...als, draft: true })) as Dokument | null
  if (dokument === null) return null
  const oeffentlich = (await payload.findByID(frage)) as Dokument | null
  const schluesselVon = await readSchluesselVon(payload)
  const { inhalt, probleme } = toInhalt(art, dokument, schluesselVon)
  const bilder = art === 'verwaltungen' && inhalt !== null ? await readLogo(payload, inhalt as Verwaltung) : []
  if (inhalt === null) return { ergebnis: 'unfertig', titel: String(dokument['titel'] ?? ''), probleme: probleme.map(toZeile) }
  const bisher = oeffentlich?.['_status'] === 'published' ? toInhalt(art, oeffentlich, schluesselVon).inhalt : null
  // The portal reads it with the schemas of the domain, as what comes from elsewhere.
  return { ergebnis: 'entwurf', entwurf: { art, inhalt, oeffentlich: bisher } as never, bilder: [...bilder] }
}

const toZeile = ({ feld, meldung }: Problem) => ({ feld: feld ?? '', meldung })

async function readLogo(payload: Payload, verwaltung: Verwaltung) {
  const { bilder, bilddateien } = await readGezeigte(payload, [verwaltung], await readMedien(payload), [], new Map())
  return bilder.flatMap((bild) => {
    const bytes = bilddateien.get(bild.datei)
    return bytes === undefined ? [] : [{ bild, base64: bytes.toString('base64') }]
  })
}
