import type { UebersetzteArt } from '@infoschalter/domain'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Art, Inhaltsart } from '../collections/inhaltsart.ts'
import { gleich, inhaltsfelder } from './regeln.ts'

/**
 * A variant in another language is as good as its original: when that is published with other words, its variants are marked,
 * for editors and for the public, until somebody says that they have been compared.
 */

type Dokument = Readonly<Record<string, unknown>>

const UEBERSETZT_ALS: Readonly<Partial<Record<Art, UebersetzteArt>>> = {
  leistungen: 'leistung',
  anleitungen: 'anleitung',
  seiten: 'seite',
}

/** What may change without a word of the text being another one. */
const KEINE_WORTE = new Set(['stand', 'quellen', 'synonyme'])

/**
 * Marks the variants of a text that is being published, when its words are others than the public ones.
 *
 * @param vorher the text as it is public until now; null when it is not
 */
export async function markVarianten(
  art: Inhaltsart,
  vorher: Dokument | null,
  nachher: Dokument,
  req: PayloadRequest,
): Promise<void> {
  const uebersetzteArt = UEBERSETZT_ALS[art.slug]
  if (uebersetzteArt === undefined || vorher === null || vorher['_status'] !== 'published') return
  const worte = inhaltsfelder(art).filter((feld) => !KEINE_WORTE.has(feld))
  if (worte.every((feld) => gleich(vorher[feld], nachher[feld]))) return
  const { docs } = await req.payload.find({
    collection: 'uebersetzungen',
    where: { slug: { equals: vorher['slug'] }, art: { equals: uebersetzteArt } },
    pagination: false,
    depth: 0,
    req,
  })
  for (const { id } of docs) await mark(id, new Date().toISOString(), req)
}

/** Straight to the tables, the public row and the latest version: the words of the variant and their state stay as they are. */
async function mark(id: number, originalGeaendert: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  await db.updateOne({ collection: 'uebersetzungen', id, data: { originalGeaendert }, req })
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
      versionData: { ...version, version: { ...version.version, originalGeaendert } },
      req,
    })
}

/** Takes the mark away when an editor says that the variant has been compared with its original. */
export const takeAbgleich: CollectionBeforeChangeHook = ({ data }) => {
  if (data['abgeglichen'] !== true) return data
  return { ...data, abgeglichen: false, originalGeaendert: null, originalStand: new Date().toISOString() }
}
