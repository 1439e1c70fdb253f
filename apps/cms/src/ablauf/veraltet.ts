import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Inhaltsart } from '../collections/inhaltsart.ts'
import { gleich, inhaltsfelder } from './regeln.ts'
import { findVarianten, UEBERSETZT_ALS, writeVariante } from './varianten.ts'

/**
 * A variant in another language is as good as its original: when that is published with other words, its variants are marked,
 * for editors and for the public, until somebody says that they have been compared.
 */

type Dokument = Readonly<Record<string, unknown>>

/** What may change without a word of the text being another one. */
const KEINE_WORTE = new Set(['stand', 'quellen', 'synonyme', 'slug'])

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
  const originalGeaendert = new Date().toISOString()
  for (const { id } of await findVarianten(uebersetzteArt, vorher['slug'], req))
    await writeVariante(id, { originalGeaendert }, req)
}

/** Takes the mark away when an editor says that the variant has been compared with its original. */
export const takeAbgleich: CollectionBeforeChangeHook = ({ data }) => {
  if (data['abgeglichen'] !== true) return data
  return { ...data, abgeglichen: false, originalGeaendert: null, originalStand: new Date().toISOString() }
}
