import { APIError, type CollectionBeforeDeleteHook, type Field } from 'payload'
import { EINZELSTUECKE } from '../globale/website.ts'
import { benannte } from '../umwandlung/angaben.ts'
import { INHALTSARTEN } from './arten.ts'
import { ARTEN, type Art } from './inhaltsart.ts'

/** Paths of the relations to a kind: `leistungen`, `schritte.leistungen`. */
export function findVerweisfelder(felder: readonly Field[], zu: string, davor = ''): readonly string[] {
  return benannte(felder).flatMap((feld) => {
    const pfad = `${davor}${feld.name}`
    if (feld.type === 'relationship' || feld.type === 'upload') return feld.relationTo === zu ? [pfad] : []
    return feld.type === 'array' || feld.type === 'group' ? findVerweisfelder(feld.fields, zu, `${pfad}.`) : []
  })
}

/** More names than these do not help. */
const MAX_GENANNT = 10

/** What others point to is not deleted: the message says who does. What is public is withdrawn first. */
export function refuseWhenNeeded(art: Art | 'medien'): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const dokument = await req.payload.findByID({ collection: art, id, depth: 0, disableErrors: true })
    if ((dokument as { _status?: string } | null)?._status === 'published')
      throw new APIError('Der Text ist veröffentlicht. Ziehen Sie ihn erst zurück, dann löschen Sie ihn.', 409, null, true)
    const nutzer: string[] = []
    for (const andere of ARTEN) {
      const { felder, singular } = INHALTSARTEN[andere]
      const pfade = findVerweisfelder(felder, art)
      if (pfade.length === 0) continue
      // The text that is public, and the draft that may become it.
      const gefunden = await Promise.all(
        [false, true].map((draft) =>
          req.payload.find({
            collection: andere,
            where: { or: pfade.map((pfad) => ({ [pfad]: { equals: id } })) },
            draft,
            limit: MAX_GENANNT,
            depth: 0,
            select: { titel: true } as never,
            req,
          }),
        ),
      )
      const titel = gefunden.flatMap(({ docs }) => docs as unknown as readonly { titel: string }[]).map((eins) => eins.titel)
      nutzer.push(...[...new Set(titel)].map((einer) => `${singular} „${einer}“`))
    }
    for (const { slug, label, felder } of EINZELSTUECKE) {
      const global = (await req.payload.findGlobal({ slug, depth: 0, req })) as unknown as Record<string, unknown>
      const genannt = findVerweisfelder(felder, art).some((pfad) => (global[pfad] as unknown[] | undefined)?.includes(id))
      if (genannt) nutzer.push(label)
    }
    if (nutzer.length === 0) return
    const rest = nutzer.length > MAX_GENANNT ? ` und ${nutzer.length - MAX_GENANNT} weitere` : ''
    throw new APIError(
      `Darauf verweisen noch: ${nutzer.slice(0, MAX_GENANNT).join(', ')}${rest}. Nehmen Sie dort den Verweis heraus.`,
      409,
      { nutzer },
      true,
    )
  }
}
