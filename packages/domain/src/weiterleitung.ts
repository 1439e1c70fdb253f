import { z } from 'zod'
import { isTechnisch } from './belegt.ts'

/**
 * The path of a page of the portal: begins with one slash, decoded, without query. Letters, digits, `.`, `-`, `_`, `~` only: so
 * nothing in it can name another host (`//evil.example`, `/\evil.example`), end a header or hide behind an encoding.
 */
export const PfadSchema = z
  .string()
  .max(200, 'Der Pfad hat mehr als 200 Zeichen.')
  .regex(
    /^(?:\/[\p{L}\p{N}._~-]+)+$/u,
    'Ein Pfad beginnt mit einem Schrägstrich und hat nur Buchstaben, Ziffern, Punkt, Binde- und Unterstrich, zum Beispiel /fragen/kosten.',
  )
  .refine(
    (pfad) => !pfad.split('/').some((teil) => teil === '.' || teil === '..'),
    'Ein Pfad hat keine Teile aus nur einem oder zwei Punkten.',
  )

/** An address elsewhere: https, without user name (`https://portal@evil.example`), white space or backslash. */
export const FremdeAdresseSchema = z
  .string()
  .max(2000, 'Die Adresse hat mehr als 2000 Zeichen.')
  .regex(/^https:\/\/[^\s\\@\p{Cc}]+$/u, 'Die Adresse beginnt mit https:// und hat kein Leerzeichen, kein \\ und kein @.')
  // Only now: reading an address as browsers do drops line ends and tabs.
  .pipe(z.url({ protocol: /^https$/, error: 'Das ist keine Internetadresse.' }))

/** Where something leads: to a page of the portal by its path, or elsewhere by https. */
export const ZielSchema = z
  .string()
  .refine(
    (ziel) => ziel === '/' || PfadSchema.safeParse(ziel).success || FremdeAdresseSchema.safeParse(ziel).success,
    'Hierhin führt ein Pfad dieses Portals (/fragen/kosten) oder eine Adresse, die mit https:// beginnt.',
  )

/** An old address and where its page is now. */
export const WeiterleitungSchema = z
  .strictObject({
    von: PfadSchema.refine(
      (pfad) => !isTechnisch(pfad),
      'Unter dieser Adresse antwortet das Portal selbst (Dateien, Feeds, Formulare, Schnittstelle); eine Weiterleitung von hier käme nie zum Zug.',
    ),
    nach: ZielSchema,
  })
  .refine(({ von, nach }) => von !== nach, { path: ['nach'], error: 'Die Weiterleitung führt auf sich selbst.' })
export type Weiterleitung = z.infer<typeof WeiterleitungSchema>

/**
 * Where each old address leads in the end: a redirect to a redirect is followed, so that nobody is sent twice.
 *
 * @returns the target by old path, and the old paths that lead round in a circle
 */
export function resolveWeiterleitungen(weiterleitungen: readonly Weiterleitung[]): {
  readonly ziele: ReadonlyMap<string, string>
  readonly kreise: readonly string[]
} {
  const naechste = new Map(weiterleitungen.map(({ von, nach }) => [von, nach]))
  const ziele = new Map<string, string>()
  const kreise: string[] = []
  for (const { von, nach } of weiterleitungen) {
    const besucht = new Set([von])
    let ziel = nach
    for (let weiter = naechste.get(ziel); weiter !== undefined && !besucht.has(ziel); weiter = naechste.get(ziel)) {
      besucht.add(ziel)
      ziel = weiter
    }
    if (besucht.has(ziel)) kreise.push(von)
    else ziele.set(von, ziel)
  }
  return { ziele, kreise }
}
