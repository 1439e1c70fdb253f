import type { UebersetzteArt } from '@infoschalter/domain'
import { APIError, type PayloadRequest } from 'payload'
import type { Art, Inhaltsart } from '../collections/inhaltsart.ts'
import { UEBERSETZUNG } from '../collections/uebersetzung.ts'
import { moveSeite, type Umzug } from './umzug.ts'

/** A variant in another language is tied to its original by kind and address: where the original goes, it goes too. */

type Dokument = Readonly<Record<string, unknown>>

export const UEBERSETZT_ALS: Readonly<Partial<Record<Art, UebersetzteArt>>> = {
  leistungen: 'leistung',
  anleitungen: 'anleitung',
  seiten: 'seite',
}

export type Variante = Dokument & { readonly id: number }

export async function findVarianten(art: UebersetzteArt, slug: unknown, req: PayloadRequest): Promise<readonly Variante[]> {
  const { docs } = await req.payload.find({
    collection: 'uebersetzungen',
    where: { slug: { equals: slug }, art: { equals: art } },
    pagination: false,
    depth: 0,
    req,
  })
  return docs as unknown as readonly Variante[]
}

/** Straight to the tables, the public row and the latest version: the words of the variant and their state stay as they are. */
export async function writeVariante(
  id: number,
  angaben: { readonly slug: string } | { readonly originalGeaendert: string },
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  await db.updateOne({ collection: 'uebersetzungen', id, data: angaben, req })
  const { docs } = await db.findVersions({
    collection: 'uebersetzungen',
    where: { parent: { equals: id }, latest: { equals: true } },
    limit: 1,
    req,
  })
  for (const version of docs)
    await db.updateVersion({
      collection: 'uebersetzungen',
      id: version.id,
      versionData: { ...version, version: { ...version.version, ...angaben } },
      req,
    })
}

/**
 * After an original has been published or withdrawn: its variants take its new address, and their old pages lead there. Else
 * they would belong to a text that is no longer there, and nothing at all could be published.
 *
 * @param vorher the original as it was public; null when it was not
 * @param nachher as it is public now; null when it is withdrawn
 */
export async function moveVarianten(
  art: Inhaltsart,
  { vorher, nachher }: { readonly vorher: Dokument | null; readonly nachher: Dokument | null },
  wer: Pick<Umzug, 'organisation' | 'konto'>,
  req: PayloadRequest,
): Promise<void> {
  const uebersetzteArt = UEBERSETZT_ALS[art.slug]
  if (uebersetzteArt === undefined || vorher?.['_status'] !== 'published' || vorher['slug'] === nachher?.['slug']) return
  for (const variante of await findVarianten(uebersetzteArt, vorher['slug'], req)) {
    const slug = nachher === null ? null : String(nachher['slug'])
    if (slug !== null) await writeVariante(variante.id, { slug }, req)
    if (variante['_status'] !== 'published') continue
    const neu = slug === null ? null : UEBERSETZUNG.seite({ ...variante, slug })
    await moveSeite(req, { ...wer, alt: UEBERSETZUNG.seite(variante), neu })
  }
}

/** Refuses an address at which a variant of something else lies: it would be taken for one of this. */
export async function refuseFremdeVariante(
  art: Inhaltsart,
  vorher: Dokument | null,
  nachher: Dokument,
  req: PayloadRequest,
): Promise<void> {
  const uebersetzteArt = UEBERSETZT_ALS[art.slug]
  if (uebersetzteArt === undefined || vorher?.['_status'] !== 'published' || vorher['slug'] === nachher['slug']) return
  const eigene = await findVarianten(uebersetzteArt, vorher['slug'], req)
  const fremde = await findVarianten(uebersetzteArt, nachher['slug'], req)
  const [belegt] = fremde.filter(({ sprache }) => eigene.some((eine) => eine['sprache'] === sprache))
  if (belegt === undefined) return
  throw new APIError(
    `Unter der Adresse „${String(nachher['slug'])}“ liegt schon eine andere Übersetzung: „${String(belegt['titel'])}“ (Nr. ${belegt.id}). Löschen Sie jene, oder wählen Sie eine andere Adresse.`,
    409,
    null,
    true,
  )
}
