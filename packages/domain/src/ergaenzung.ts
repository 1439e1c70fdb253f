import { z } from 'zod'
import { ArsSchema } from './ars.ts'
import { DatumSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { type Gebiet, SlugSchema } from './gebiet.ts'
import type { Leistung } from './leistung.ts'
import { ReifegradSchema } from './nachnutzung.ts'
import { TextSchema } from './text.ts'
import { responsibleGebiet } from './verfuegbarkeit.ts'
import { FremdeAdresseSchema } from './weiterleitung.ts'

/** Whether one comes with an appointment only, with or without, or without. */
export const TERMINPFLICHTEN = ['noetig', 'moeglich', 'ohne'] as const

/** What a Kommune or a Kreis says itself about a Leistung: what is so there, beside the text for the whole Land. */
export const ErgaenzungSchema = z
  .strictObject({
    leistung: SlugSchema,
    /** The Kommune or the Kreis whose words these are. */
    ars: z.custom<z.infer<typeof ArsSchema>>(
      (wert) => ArsSchema.safeParse(wert).success,
      'Eine Ergänzung gehört einer Kommune oder einem Kreis. Wählen Sie deren Organisation.',
    ),
    text: TextSchema,
    /** Whom to ask: an office, never a person. */
    stelle: z.string().min(3).max(200).optional(),
    /** A line for each: "Montag bis Freitag 8 bis 12 Uhr". */
    oeffnungszeiten: z.array(z.string().min(3).max(120)).max(10),
    terminpflicht: z.enum(TERMINPFLICHTEN).optional(),
    /** Where an appointment is made. */
    terminUrl: FremdeAdresseSchema.optional(),
    /** What it costs here, in words. */
    kosten: z.string().min(3).max(300).optional(),
    formular: z.strictObject({ titel: z.string().min(3).max(90), url: FremdeAdresseSchema }).optional(),
    onlinedienst: FremdeAdresseSchema.optional(),
    /** How digital the Leistung is there, by the maturity model of the OZG. */
    reifegrad: ReifegradSchema.optional(),
    quellen: z.array(FundstelleSchema).min(1),
    stand: DatumSchema,
  })
  .refine((ergaenzung) => hasWorte(ergaenzung) || ergaenzung.reifegrad !== undefined, {
    path: ['text'],
    error: 'Die Ergänzung sagt noch nichts. Füllen Sie mindestens eine Angabe aus.',
  })
export type Ergaenzung = z.infer<typeof ErgaenzungSchema>

/** What of it is one thing only, besides text and lines. */
const ANGABEN = ['stelle', 'terminpflicht', 'terminUrl', 'kosten', 'formular', 'onlinedienst'] as const

interface Worte extends Readonly<Partial<Record<(typeof ANGABEN)[number], unknown>>> {
  readonly text: readonly unknown[]
  readonly oeffnungszeiten: readonly unknown[]
}

/** Whether it says something to those who need the Leistung: a Reifegrad alone is for those who compare. */
function hasWorte(ergaenzung: Worte): boolean {
  const { text, oeffnungszeiten } = ergaenzung
  return text.length > 0 || oeffnungszeiten.length > 0 || ANGABEN.some((name) => ergaenzung[name] !== undefined)
}

/**
 * Whose words hold in a Kommune. Her own stand before those of her Kreis. Where the Kreis does the work (in a Kommune that
 * belongs to one), its words come first and hers stay as what she adds; elsewhere hers replace them.
 *
 * @param kette the Kommune and the areas above it, smallest first
 */
export function resolveErgaenzungen(
  leistung: Leistung,
  kette: readonly Gebiet[],
  ergaenzungen: readonly Ergaenzung[],
): readonly { readonly gebiet: Gebiet; readonly ergaenzung: Ergaenzung }[] {
  const gefunden = kette.flatMap((gebiet) => {
    const ergaenzung = ergaenzungen.find(({ leistung: slug, ars }) => slug === leistung.slug && ars === gebiet.ars)
    return ergaenzung === undefined || !hasWorte(ergaenzung) ? [] : [{ gebiet, ergaenzung }]
  })
  return responsibleGebiet(leistung, kette)?.ebene === 'kreis' ? gefunden.toReversed() : gefunden.slice(0, 1)
}
