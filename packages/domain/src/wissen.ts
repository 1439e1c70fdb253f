import { z } from 'zod'
import { TextabschnittSchema } from './abschnitt.ts'
import { HttpsSchema } from './adresse.ts'
import { AgsSchema } from './ags.ts'
import { DatumSchema, StandSchema } from './datum.ts'
import { FundstelleSchema } from './fundstelle.ts'
import { type Gebiet, type Kreis, SlugSchema } from './gebiet.ts'
import { DokumentSchema, ErgebniszahlSchema, NachnutzungsantwortSchema, ReifegradSchema } from './nachnutzung.ts'
import { TextSchema } from './text.ts'

/** The level that something comes from or is run by; a Kreis counts as kommune here. */
export const WISSENSEBENEN = ['bund', 'land', 'kommune'] as const
export const WissensebeneSchema = z.enum(WISSENSEBENEN)
export type Wissensebene = z.infer<typeof WissensebeneSchema>

/** What knowledge for administrations is sorted by. */
export const THEMEN = [
  'recht',
  'portale',
  'identitaet',
  'standards',
  'register',
  'zusammenarbeit',
  'sicherheit',
  'barrierefreiheit',
  'daten',
  'organisation',
] as const
export const ThemaSchema = z.enum(THEMEN)
export type Thema = z.infer<typeof ThemaSchema>

const quellen = z.array(FundstelleSchema).min(1)
const titel = z.string().min(3).max(90)
const kurz = z.string().min(20).max(240)

/** A term of the field. Also the front matter of content/begriffe. */
export const BegriffAngabenSchema = z.strictObject({
  titel: z.string().min(2).max(70),
  /** The definition: one or two sentences that stand alone. */
  kurz,
  /** Abbreviation, long form, other names: shown on the page. */
  auch: z.array(z.string().min(2)),
  /** Further spellings that people type: for finding only. */
  synonyme: z.array(z.string().min(2)),
  themen: z.array(ThemaSchema).min(1),
  /** Slugs of other terms. */
  verwandt: z.array(SlugSchema),
  quellen,
  stand: DatumSchema,
})
export const BegriffSchema = BegriffAngabenSchema.extend({ slug: SlugSchema, mehr: TextSchema })
export type Begriff = z.infer<typeof BegriffSchema>

/** A guide for administrations. Also the front matter of content/leitfaeden. */
export const LeitfadenAngabenSchema = z.strictObject({
  titel,
  kurz,
  /** For whom in the town hall: "Organisation und IT", "Fachamt". */
  fuer: z.string().min(3).max(90),
  themen: z.array(ThemaSchema).min(1),
  synonyme: z.array(z.string().min(2)).min(3),
  quellen,
  stand: DatumSchema,
})
export const LeitfadenSchema = LeitfadenAngabenSchema.extend({
  slug: SlugSchema,
  abschnitte: z.array(TextabschnittSchema).min(2),
})
export type Leitfaden = z.infer<typeof LeitfadenSchema>

/** News by level. Also the front matter of content/meldungen. */
export const MeldungAngabenSchema = z.strictObject({
  titel,
  kurz,
  ebene: WissensebeneSchema,
  /** The day of the event as its source says; a month where the source gives no day. */
  datum: StandSchema,
  themen: z.array(ThemaSchema).min(1),
  /** What people type who look for it. */
  synonyme: z.array(z.string().min(2)),
  quellen,
  stand: DatumSchema,
})
export const MeldungSchema = MeldungAngabenSchema.extend({ slug: SlugSchema, text: TextSchema.min(1) })
export type Meldung = z.infer<typeof MeldungSchema>

export const PROJEKTARTEN = ['best-practice', 'modellprojekt', 'efa-dienst', 'plattform', 'standard'] as const
export const PROJEKTZUSTAENDE = ['geplant', 'laeuft', 'in-betrieb', 'abgeschlossen'] as const

/** What others have already solved. Also the front matter of content/projekte. */
export const ProjektAngabenSchema = z.strictObject({
  titel,
  kurz,
  art: z.enum(PROJEKTARTEN),
  ebene: WissensebeneSchema,
  /** Who runs it: offices and companies, never private persons. */
  traeger: z.array(z.string().min(2)).min(1),
  /** Who takes part besides: offices, companies, universities. */
  partner: z.array(z.string().min(2)).default([]),
  /** Municipalities of the Land that take part, where that is documented. */
  kommunen: z.array(AgsSchema),
  /** Slugs of the Leistungen concerned. */
  leistungen: z.array(SlugSchema),
  themen: z.array(ThemaSchema).min(1),
  zustand: z.enum(PROJEKTZUSTAENDE),
  beginn: StandSchema.optional(),
  ende: StandSchema.optional(),
  /** Only where a source says it. */
  reifegrad: ReifegradSchema.optional(),
  /** Results as figures. */
  zahlen: z.array(ErgebniszahlSchema).default([]),
  /** What it takes to use it too, question by question; each question at most once. */
  antworten: z
    .array(NachnutzungsantwortSchema)
    .default([])
    .refine(
      (antworten) => new Set(antworten.map(({ frage }) => frage)).size === antworten.length,
      'Eine Frage hat zwei Antworten.',
    ),
  /** Concepts, reports, manuals: whatever one can read. */
  dokumente: z.array(DokumentSchema).default([]),
  /** Licence and place of the code, where it is open. */
  lizenz: z.string().min(2).optional(),
  code: HttpsSchema.optional(),
  /** An office with an address, no person. */
  kontakt: z.strictObject({ stelle: z.string().min(3), url: HttpsSchema }).optional(),
  synonyme: z.array(z.string().min(2)),
  quellen,
  stand: DatumSchema,
})
export const ProjektSchema = ProjektAngabenSchema.extend({
  slug: SlugSchema,
  problem: TextSchema.min(1),
  loesung: TextSchema.min(1),
  /** Documented results only; may be empty. */
  ergebnis: TextSchema,
  /** What it takes to use it too; may be empty. */
  nachnutzung: TextSchema,
})
export type Projekt = z.infer<typeof ProjektSchema>

/** The Kreise that run a Projekt or take part in it: those whose name stands, word for word, among Träger and Partner. */
export function kreiseOf(
  { traeger, partner }: Pick<Projekt, 'traeger' | 'partner'>,
  gebiete: readonly Gebiet[],
): readonly Kreis[] {
  return gebiete
    .filter((gebiet) => gebiet.ebene === 'kreis')
    .filter(({ name }) => traeger.includes(name) || partner.includes(name))
}

/**
 * A part of the digital administrative landscape: who or what it is and how it is tied to the others; the diagram is
 * drawn from these ties. Also the front matter of content/landschaft.
 */
export const BausteinAngabenSchema = z.strictObject({
  titel: z.string().min(2).max(60),
  kurz,
  art: z.enum(['akteur', 'plattform', 'basisdienst', 'standard']),
  ebene: WissensebeneSchema,
  /** Who runs it; empty for an Akteur. */
  betreiber: z.string().min(2).optional(),
  url: HttpsSchema.optional(),
  /** How it is tied to another part, read from here: "betreibt", "nutzt", "liefert Daten an". */
  verbindungen: z.array(z.strictObject({ zu: SlugSchema, wie: z.string().min(3).max(60) })),
  synonyme: z.array(z.string().min(2)),
  quellen,
  stand: DatumSchema,
})
export const BausteinSchema = BausteinAngabenSchema.extend({ slug: SlugSchema, abschnitte: z.array(TextabschnittSchema).min(1) })
export type Baustein = z.infer<typeof BausteinSchema>
