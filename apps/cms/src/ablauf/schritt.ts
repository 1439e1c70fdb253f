import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Inhaltsart } from '../collections/inhaltsart.ts'
import { beauftrage } from '../publish/auftrag.ts'
import { checkDokument } from '../publish/to-domain.ts'
import { darfBei, type Konto, needKonto } from '../rechte/zugriff.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { type Befugnis, pruefeUebergang, UEBERGAENGE, type Uebergang, ZUSTAENDE, type Zustand } from './ablauf.ts'
import { OHNE_PLAN } from './plan.ts'
import { verfasserOf } from './regeln.ts'
import { findGleichenTitel } from './titel.ts'
import { moveSeite } from './umzug.ts'
import { moveVarianten, refuseFremdeVariante } from './varianten.ts'
import { markVarianten } from './veraltet.ts'

/**
 * The one door through which a text changes its state: `POST /api/<kind>/<id>/schritt` with `{ "nach": "freigegeben",
 * "kommentar": "…" }`. `GET` says which steps the signed-in person may take, and why not the others.
 */

const WunschSchema = z.strictObject({
  nach: z.enum(ZUSTAENDE),
  kommentar: z.string().trim().max(2000).optional(),
})

export type Dokument = Readonly<Record<string, unknown>> & { readonly id: number | string }

export function schrittEndpunkte(art: Inhaltsart): readonly Endpoint[] {
  return [
    {
      path: '/:id/schritt',
      method: 'get',
      handler: async (req) => {
        const konto = needKonto(req)
        const dokument = await readDokument(art, req)
        const vierAugen = await wantsVierAugen(dokument, req)
        const von = dokument['ablauf'] as Zustand
        return Response.json({
          ablauf: von,
          schritte: UEBERGAENGE.filter((einer) => einer.von === von).map((einer) => {
            const entscheid = pruefeUebergang({ ...wer(art, konto, dokument), von, nach: einer.nach, vierAugen })
            return {
              schritt: einer.schritt,
              nach: einer.nach,
              name: einer.name,
              erlaubt: entscheid.ok,
              grund: entscheid.ok ? null : entscheid.grund,
            }
          }),
        })
      },
    },
    {
      path: '/:id/schritt',
      method: 'post',
      handler: async (req) => {
        const konto = needKonto(req)
        const gelesen = WunschSchema.safeParse(await req.json?.().catch(() => null))
        if (!gelesen.success)
          throw new APIError(`Gebraucht wird { "nach": … } mit einem von: ${ZUSTAENDE.join(', ')}.`, 400, null, true)
        const dokument = await readDokument(art, req)
        const entscheid = pruefeUebergang({
          ...wer(art, konto, dokument),
          von: dokument['ablauf'] as Zustand,
          nach: gelesen.data.nach,
          vierAugen: await wantsVierAugen(dokument, req),
        })
        if (!entscheid.ok) throw new APIError(entscheid.grund, 403, null, true)
        if (entscheid.uebergang.schritt === 'zurueckgeben' && !gelesen.data.kommentar)
          throw new APIError('Schreiben Sie in einem Satz, was noch zu tun ist.', 400, null, true)
        await takeSchritt(art, dokument, entscheid.uebergang, { konto, kommentar: gelesen.data.kommentar ?? null }, req)
        return Response.json({ ablauf: gelesen.data.nach })
      },
    },
  ]
}

/** The latest version, as far as the person may read it. */
async function readDokument(art: Inhaltsart, req: PayloadRequest): Promise<Dokument> {
  const id = req.routeParams?.['id'] as string
  const dokument = await req.payload.findByID({
    collection: art.slug as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
    disableErrors: true,
  })
  if (dokument === null) throw new APIError(`Diesen Text gibt es nicht (${art.singular} ${id}).`, 404, null, true)
  return dokument as unknown as Dokument
}

/** The text as it is public, or as it stood when nothing of it was. */
async function readOeffentliches(art: Inhaltsart, id: Dokument['id'], req: PayloadRequest): Promise<Dokument | null> {
  const collection = art.slug as CollectionSlug
  return (await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })) as unknown as Dokument | null
}

/** The path of the page on which the public sees a text now. */
function findSeite(art: Inhaltsart, bisher: Dokument | null): string | null {
  return bisher?.['_status'] === 'published' ? art.seite(bisher) : null
}

async function wantsVierAugen(dokument: Dokument, req: PayloadRequest): Promise<boolean> {
  const id = idOf(dokument['organisation'])
  if (id === null) return true
  const organisation = await req.payload.findByID({ collection: 'organisationen', id, depth: 0, disableErrors: true })
  return organisation?.vierAugen !== false
}

/** What the person may do with this text, and whether it is hers. */
function wer(art: Inhaltsart, konto: Konto, dokument: Dokument): { befugnisse: ReadonlySet<Befugnis>; istVerfasser: boolean } {
  const organisation = idOf(dokument['organisation'])
  return {
    befugnisse: new Set(
      (['aendern', 'freigeben'] as const).filter((befugnis) => darfBei(konto, art.bereich, befugnis, organisation)),
    ),
    istVerfasser: verfasserOf(dokument['verfasser']).includes(konto.id),
  }
}

interface Vermerk {
  readonly konto: Konto | null
  readonly kommentar: string | null
}

/**
 * Takes a step that is allowed. What is not fit to be published gets no further than its author's desk.
 *
 * @param vermerk who and why; without an account the program itself does it, at the time that was set
 */
export async function takeSchritt(
  art: Inhaltsart,
  dokument: Dokument,
  { nach, schritt }: Uebergang,
  { konto, kommentar }: Vermerk,
  req: PayloadRequest,
): Promise<void> {
  if (schritt === 'einreichen' || schritt === 'freigeben' || schritt === 'veroeffentlichen') {
    const probleme = await checkDokument(req.payload, art.slug, dokument)
    if (probleme.length > 0)
      throw new APIError(
        `Der Text ist noch nicht fertig: ${probleme.map(({ feld, meldung }) => `${feld}: ${meldung}`).join('; ')}`,
        400,
        { probleme },
        true,
      )
    const anderer = await findGleichenTitel(art.slug, dokument, req)
    if (anderer !== null)
      throw new APIError(
        `Diesen Titel hat im Portal schon: ${anderer}. In einer Liste wären beide nicht zu unterscheiden: Sagen Sie im Titel, was hier anders ist.`,
        409,
        null,
        true,
      )
  }
  const oeffentlich = schritt === 'veroeffentlichen'
  const changesPublic = oeffentlich || schritt === 'zurueckziehen'
  const oeffentliches = changesPublic ? await readOeffentliches(art, dokument.id, req) : null
  if (oeffentlich) {
    await refuseFremdeVariante(art, oeffentliches, dokument, req)
    await markVarianten(art, oeffentliches, dokument, req)
  }
  const bisher = Array.isArray(dokument['pruefung']) ? dokument['pruefung'] : []
  await req.payload.update({
    collection: art.slug as CollectionSlug,
    id: dokument.id,
    draft: !oeffentlich,
    data: {
      ablauf: nach,
      _status: oeffentlich ? 'published' : 'draft',
      ...(oeffentlich && { verfasser: [], veroeffentlichenAm: null }),
      ...(schritt === 'zurueckziehen' && OHNE_PLAN),
      pruefung: [...bisher, { schritt, von: konto?.id ?? null, am: new Date().toISOString(), kommentar }],
    } as never,
    depth: 0,
    context: { schritt: true },
    req,
    overrideAccess: true,
  })
  // Straight to the table: a half-finished draft must not keep anybody from taking something wrong off the public page.
  if (schritt === 'zurueckziehen')
    await req.payload.db.updateOne({ collection: art.slug, id: dokument.id, data: { _status: 'draft', ablauf: nach }, req })
  if (changesPublic) {
    const neu = oeffentlich ? art.seite(dokument) : null
    const organisation = idOf(dokument['organisation'])
    const werWas = { organisation, konto: konto?.id ?? null }
    await moveSeite(req, { ...werWas, alt: findSeite(art, oeffentliches), neu })
    await moveVarianten(art, { vorher: oeffentliches, nachher: oeffentlich ? dokument : null }, werWas, req)
    const anlass = `${art.singular} „${String(dokument['titel'])}“ ${oeffentlich ? 'veröffentlicht' : 'zurückgezogen'}`
    await beauftrage(req, { anlass, von: konto?.id ?? null })
  }
}
