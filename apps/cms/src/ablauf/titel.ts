import { isGleicherTitel } from '@infoschalter/domain'
import type { Payload, PayloadRequest } from 'payload'
import { INHALTSARTEN } from '../collections/arten.ts'
import { ARTEN, type Art } from '../collections/inhaltsart.ts'

/** The kinds whose titles stand in one list: two of the same name could not be told apart there (titel-doppelt). */
const GELISTET = ['leistungen', 'fragen', 'anleitungen', 'seiten'] as const satisfies readonly Art[]

const isGelistet = (art: string): art is (typeof GELISTET)[number] => (GELISTET as readonly string[]).includes(art)

/** Which public text has the title of this one already; null when none. Found at publication it would keep everybody's from the portal. */
export async function findGleichenTitel(
  art: string,
  { id, titel }: { readonly id?: unknown; readonly titel?: unknown },
  req: PayloadRequest,
): Promise<string | null> {
  if (!isGelistet(art) || typeof titel !== 'string') return null
  for (const collection of GELISTET) {
    // Compared here: SQLite knows capitals of ASCII only, and „Ä“ is „ä“ for the check of the whole.
    const { docs } = await req.payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      depth: 0,
      pagination: false,
      select: { slug: true, titel: true },
      req,
    })
    const anderer = docs.find(
      (dokument) => isGleicherTitel(dokument.titel ?? '', titel) && (collection !== art || dokument.id !== id),
    )
    if (anderer !== undefined) return nenne(collection, anderer.titel ?? '', anderer.slug ?? '')
  }
  return null
}

/** `Frage „Was kostet das?“ (was-kostet-das)`: how editors find a text. */
function nenne(art: Art, titel: string, slug: string): string {
  return `${INHALTSARTEN[art].singular} „${titel}“ (${slug})`
}

const DATEI = /\b([a-z]+)\/([a-z0-9-]+)\.md\b/g

/** Words about files of texts, as the check of a snapshot finds them, with the texts named as editors know them. */
export async function nenneTexte(payload: Payload, meldung: string): Promise<string> {
  const namen = new Map<string, string>()
  for (const [datei, ordner = '', slug = ''] of meldung.matchAll(DATEI)) {
    const art = ARTEN.find((eine) => eine === ordner)
    if (art === undefined || namen.has(datei)) continue
    const { docs } = await payload.find({ collection: art, where: { slug: { equals: slug } }, depth: 0, limit: 1 })
    const titel = (docs[0] as { readonly titel?: string | null } | undefined)?.titel
    if (typeof titel === 'string') namen.set(datei, nenne(art, titel, slug))
  }
  return meldung.replace(DATEI, (datei) => namen.get(datei) ?? datei)
}
