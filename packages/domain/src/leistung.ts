import { z } from 'zod'
import { HttpsSchema } from './adresse.ts'
import { DatumSchema } from './datum.ts'
import { EbeneSchema, SlugSchema } from './gebiet.ts'
import { LeikaSchluesselSchema } from './leika-schluessel.ts'
import { OzgIdSchema } from './ozg-id.ts'
import { ParagrafSchema } from './paragraf.ts'
import { TextSchema } from './text.ts'

export const ZIELGRUPPEN = ['buerger', 'unternehmen', 'verwaltung'] as const
export const ZielgruppeSchema = z.enum(ZIELGRUPPEN)
export type Zielgruppe = z.infer<typeof ZielgruppeSchema>

/**
 * How surely a service must know who you are, lowest first: without an account, with a password,
 * with an ELSTER certificate, with the Online-Ausweis.
 *
 * Source: eIDAS-VO Art. 8 (niedrig, substanziell, hoch) as used for the Nutzerkonten, § 3 Abs. 4 OZG.
 */
export const VERTRAUENSNIVEAUS = ['ohne', 'niedrig', 'substanziell', 'hoch'] as const
export const VertrauensniveauSchema = z.enum(VERTRAUENSNIVEAUS)
export type Vertrauensniveau = z.infer<typeof VertrauensniveauSchema>

export const RechtsgrundlageSchema = z.strictObject({
  paragraf: ParagrafSchema.optional(),
  gesetz: z.string().min(1),
  /** The official text: gesetze-im-internet.de, recht.nrw.de, eur-lex.europa.eu. */
  url: HttpsSchema.optional(),
})
export type Rechtsgrundlage = z.infer<typeof RechtsgrundlageSchema>

/** Who sets the price, and the amounts only where a law fixes them. */
export const KostenSchema = z.discriminatedUnion('art', [
  z.strictObject({ art: z.literal('keine'), quelle: RechtsgrundlageSchema, stand: DatumSchema }),
  z.strictObject({
    art: z.literal('gesetz'),
    betraege: z.array(z.strictObject({ fuer: z.string().min(1), euro: z.number().nonnegative() })).min(1),
    quelle: RechtsgrundlageSchema,
    stand: DatumSchema,
  }),
  z.strictObject({ art: z.literal('kommune') }),
  z.strictObject({ art: z.literal('andere'), wer: z.string().min(1) }),
])
export type Kosten = z.infer<typeof KostenSchema>

export const ABSCHNITTE = ['voraussetzungen', 'unterlagen', 'ablauf', 'fristen', 'kosten', 'hinweise'] as const
export type Abschnitt = (typeof ABSCHNITTE)[number]

/** Who is responsible, and why: shown to people as the chain PLZ → Kommune → Ebene → Recht → Stelle. */
export const ZustaendigkeitSchema = z.strictObject({
  /** `kreis` means the Kreis and, in their own area, the kreisfreie Städte. */
  ebene: EbeneSchema,
  /** The office, as people know it: "Bürgerbüro", "Familienkasse der Bundesagentur für Arbeit". */
  stelle: z.string().min(1),
  /** One sentence: why this level. */
  grund: z.string().min(1),
  /** The rule that makes this level responsible; the first of the Rechtsgrundlagen where it is missing. */
  recht: RechtsgrundlageSchema.optional(),
})
export type Zustaendigkeit = z.infer<typeof ZustaendigkeitSchema>

/** What an author writes about a service, besides the sections. Also the front matter of content/leistungen. */
export const LeistungAngabenSchema = z.strictObject({
  titel: z.string().min(3).max(70),
  /** One or two sentences, at most 200 characters: what it is and for whom. */
  kurz: z.string().min(20).max(200),
  zielgruppen: z.array(ZielgruppeSchema).min(1),
  /** All LeiKa-Leistungen that this page stands for; the most wanted first. */
  leika: z.array(LeikaSchluesselSchema).min(1),
  ozg: OzgIdSchema.optional(),
  /** Number of the Lebens- or Geschäftslage in register/lagen.csv. */
  lage: z.int().min(1),
  zustaendig: ZustaendigkeitSchema,
  rechtsgrundlagen: z.array(RechtsgrundlageSchema).min(1),
  kosten: KostenSchema,
  /** How long the office takes: only where a rule or the office itself says so. */
  bearbeitungsdauer: z.strictObject({ angabe: z.string().min(3), quelle: RechtsgrundlageSchema }).optional(),
  /** Only where a rule or the nature of the service fixes it for the whole Land. */
  vertrauensniveau: VertrauensniveauSchema.optional(),
  /** The rule by which one must come in person: then nothing is online from end to end. */
  persoenlich: RechtsgrundlageSchema.optional(),
  /** What cannot wait, and the number to call: shown above everything else. */
  sofort: z
    .strictObject({
      text: z.string().min(10).max(160),
      telefon: z.string().regex(/^[0-9 ]{3,20}$/, 'nur Ziffern und Leerzeichen'),
    })
    .optional(),
  /** What people type instead of the title. */
  synonyme: z.array(z.string().min(2)).min(5),
  /** Slugs of other Leistungen. */
  verwandt: z.array(SlugSchema),
  /** Name of a tile (Kachel) or null for the default one. */
  kachel: z.string().optional(),
  /** Name of a Lucide icon. */
  symbol: z.string().optional(),
  /** The day on which an author last checked every statement. */
  stand: DatumSchema,
})
export type LeistungAngaben = z.infer<typeof LeistungAngabenSchema>

/** A described service: angaben, slug and sections. */
export const BeschriebeneLeistungSchema = LeistungAngabenSchema.extend({
  art: z.literal('beschrieben'),
  slug: SlugSchema,
  abschnitte: z.object({
    voraussetzungen: TextSchema.min(1),
    unterlagen: TextSchema.min(1),
    ablauf: TextSchema.min(1),
    fristen: TextSchema.min(1),
    kosten: TextSchema,
    hinweise: TextSchema,
  }),
})
export type BeschriebeneLeistung = z.infer<typeof BeschriebeneLeistungSchema>

/** A service that only the register or a report knows. It gets a short page that says so. */
export const RegisterLeistungSchema = z.object({
  art: z.literal('register'),
  slug: SlugSchema,
  titel: z.string().min(1),
  leika: z.tuple([LeikaSchluesselSchema]),
  ozg: OzgIdSchema.optional(),
  /** The level that follows from the LeiKa type, where it follows at all. */
  ebene: EbeneSchema.optional(),
  rechtsgrundlage: z.string().optional(),
  herkunft: z.enum(['leika', 'bericht']),
})
export type RegisterLeistung = z.infer<typeof RegisterLeistungSchema>

export const LeistungSchema = z.discriminatedUnion('art', [BeschriebeneLeistungSchema, RegisterLeistungSchema])
export type Leistung = z.infer<typeof LeistungSchema>
