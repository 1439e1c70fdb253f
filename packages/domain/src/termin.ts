import { z } from 'zod'
import { DatumSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { SlugSchema } from './gebiet.ts'
import { TextSchema } from './text.ts'
import { FremdeAdresseSchema } from './weiterleitung.ts'
import { ThemaSchema, WissensebeneSchema } from './wissen.ts'

/** A day (`2026-11-24`), or a time of day in Germany (`2026-11-24T09:30`), as a clock on the wall shows it. */
export const ZeitpunktSchema = z.string().refine((wert) => {
  const [tag, zeit, ...rest] = wert.split('T')
  return (
    DatumSchema.safeParse(tag).success && rest.length === 0 && (zeit === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(zeit))
  )
}, 'Das ist kein Zeitpunkt. Schreiben Sie einen Tag, den es gibt (2026-11-24), oder mit Uhrzeit (2026-11-24 09:30).')

/** A date for administrations: a conference, a training, a deadline. */
export const TerminSchema = z
  .strictObject({
    slug: SlugSchema,
    titel: z.string().min(3).max(90),
    kurz: z.string().min(20).max(240),
    ebene: WissensebeneSchema,
    beginn: ZeitpunktSchema,
    /** The last day, or the time when it is over. */
    ende: ZeitpunktSchema.optional(),
    /** Where one goes. */
    ort: z.string().min(2).max(200).optional(),
    /** Where one takes part online. */
    online: FremdeAdresseSchema.optional(),
    veranstalter: z.string().min(2).max(120),
    /** What the organiser says about it. */
    link: FremdeAdresseSchema.optional(),
    themen: z.array(ThemaSchema).min(1),
    synonyme: z.array(z.string().min(2)),
    quellen: z.array(FundstelleSchema).min(1),
    stand: DatumSchema,
    text: TextSchema,
  })
  .refine(({ beginn, ende }) => ende === undefined || ende.includes('T') === beginn.includes('T'), {
    path: ['ende'],
    error: 'Beginn und Ende haben beide eine Uhrzeit oder beide keine.',
  })
  .refine(({ beginn, ende }) => ende === undefined || ende >= beginn, {
    path: ['ende'],
    error: 'Das Ende liegt vor dem Beginn.',
  })
export type Termin = z.infer<typeof TerminSchema>

/** The last day on which a Termin still goes on. */
export function lastDay({ beginn, ende }: Termin): string {
  return (ende ?? beginn).slice(0, 10)
}

/**
 * The instant of a time on a clock in Germany. In the hour that the clock skips in spring it is the one after; of the hour
 * that comes twice in autumn it is the first.
 */
export function toInstant(zeitpunkt: string): Date {
  const alsUtc = Date.parse(`${zeitpunkt.includes('T') ? zeitpunkt : `${zeitpunkt}T00:00`}Z`)
  // Summer time is tried first: two hours ahead, and one where the clock then shows something else.
  const sommer = new Date(alsUtc - 2 * STUNDE)
  return offset(sommer) === 2 * STUNDE ? sommer : new Date(alsUtc - STUNDE)
}

const STUNDE = 3_600_000
const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' })

function offset(instant: Date): number {
  return Date.parse(`${BERLIN.format(instant).replace(' ', 'T')}Z`) - instant.getTime()
}

/** The day in Germany at an instant. */
export function toTag(instant: Date): string {
  return BERLIN.format(instant).slice(0, 10)
}
