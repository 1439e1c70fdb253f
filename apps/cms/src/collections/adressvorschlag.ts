import { isBelegt } from '@infoschalter/domain'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { isSchritt } from '../ablauf/regeln.ts'
import type { Inhaltsart } from './inhaltsart.ts'

/** Longer addresses are cut after a word. */
const ZEICHEN = 60
const UMLAUTE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * Whoever leaves the address empty gets one made of the title, with a number where it is taken: editors with no technical
 * knowledge need not know what it is. An address that is there is never changed, unless it follows from other words.
 */
export function proposeAdresse({ slug: collection, ohneAdresse, adresseAus }: Inhaltsart): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req, context }) => {
    if (ohneAdresse || collection === 'uebersetzungen' || isSchritt(context)) return data
    if (adresseAus !== undefined) return { ...data, slug: adresseAus.bilde({ ...originalDoc, ...data }) ?? null }
    const titel = data['titel'] ?? originalDoc?.['titel']
    if (isWort(data['slug']) || (data['slug'] === undefined && isWort(originalDoc?.['slug'])) || !isWort(titel)) return data
    const vorschlag = toAdresse(titel)
    if (vorschlag === '') return data
    for (let zahl = 1; ; zahl++) {
      const slug = zahl === 1 ? vorschlag : `${vorschlag}-${zahl}`
      if (!(await isTaken(slug))) return { ...data, slug }
    }

    async function isTaken(slug: string): Promise<boolean> {
      if (isPortalseite(collection, slug)) return true
      for (const draft of [false, true]) {
        const { docs } = await req.payload.find({ collection, where: { slug: { equals: slug } }, draft, limit: 1, depth: 0, req })
        if (docs[0] !== undefined && docs[0].id !== originalDoc?.['id']) return true
      }
      return false
    }
  }
}

/**
 * The row of a document that is not public keeps what it said when it was made. Where the address follows from the words, a
 * slip that was mended long ago would keep that address from whom it belongs to.
 */
export function freeAdresse({ slug: collection, adresseAus }: Inhaltsart): CollectionAfterChangeHook {
  return async ({ doc, req, context }) => {
    if (adresseAus === undefined || isSchritt(context)) return doc
    const zeile = await req.payload.findByID({ collection, id: doc.id, depth: 0, disableErrors: true, req })
    if (zeile !== null && zeile._status !== 'published')
      await req.payload.db.updateOne({ collection, id: doc.id, data: { slug: doc.slug ?? null }, req })
    return doc
  }
}

const isWort = (wert: unknown): wert is string => typeof wert === 'string' && wert !== ''

const ART: Readonly<Partial<Record<CollectionSlug, Parameters<typeof isBelegt>[0]>>> = { seiten: 'seite', projekte: 'projekt' }

/** Whether the portal has a page of its own where a text of this collection would stand with this address. */
export function isPortalseite(collection: CollectionSlug, slug: unknown): boolean {
  const art = ART[collection]
  return art !== undefined && typeof slug === 'string' && isBelegt(art, slug)
}

/** `Was kostet ein Führungszeugnis?` → `was-kostet-ein-fuehrungszeugnis` */
export function toAdresse(titel: string): string {
  const woerter = titel
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (zeichen) => UMLAUTE[zeichen] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((wort) => wort !== '')
  let adresse = ''
  for (const wort of woerter) {
    const laenger = adresse === '' ? wort.slice(0, ZEICHEN) : `${adresse}-${wort}`
    if (laenger.length > ZEICHEN) break
    adresse = laenger
  }
  return adresse
}
