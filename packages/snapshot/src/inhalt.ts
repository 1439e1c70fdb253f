import {
  type Anleitung,
  AnleitungSchema,
  type Baustein,
  BausteinSchema,
  type Begriff,
  BegriffSchema,
  type Betreiber,
  BetreiberSchema,
  type Bild,
  type Bilddatei,
  BildSchema,
  type Dienstangabe,
  DienstangabeSchema,
  type Ergaenzung,
  ErgaenzungSchema,
  type Frage,
  FrageSchema,
  type Fremdzahl,
  FremdzahlSchema,
  type Gebiet,
  GebietSchema,
  type Lebenslage,
  LebenslageSchema,
  type Leistung,
  LeistungSchema,
  type Leitfaden,
  LeitfadenSchema,
  type Meldung,
  MeldungSchema,
  type Navigation,
  NavigationSchema,
  type Onlinedienst,
  OzgIdSchema,
  type Projekt,
  ProjektSchema,
  type Quelle,
  QuelleSchema,
  type Seite,
  SeiteSchema,
  StandSchema,
  type Startseite,
  StartseiteSchema,
  type Termin,
  TerminSchema,
  type Uebersetzung,
  UebersetzungSchema,
  type Verwaltung,
  VerwaltungSchema,
  type Weiterleitung,
  WeiterleitungSchema,
} from '@infoschalter/domain'
import { z } from 'zod'
import { type Suchguete, SuchgueteSchema } from './suchguete.ts'
import { UmsetzungsstandSchema } from './umsetzungsstand.ts'
import { type Stichtag, VerlaufSchema } from './verlauf.ts'

/** Raised when a portal of today could misread a snapshot of tomorrow. A portal refuses newer ones. */
export const SCHEMA_VERSION = 5

export const ThemenfeldSchema = z.object({ nummer: z.int().min(1), name: z.string().min(1) })
export type Themenfeld = z.infer<typeof ThemenfeldSchema>

export const LageSchema = z.object({ nummer: z.int().min(1), name: z.string().min(1), themenfeld: z.int().min(1) })
export type Lage = z.infer<typeof LageSchema>

export const OzgLeistungSchema = z.object({ ozgId: OzgIdSchema, name: z.string().min(1), lage: z.int().min(1) })
export type OzgLeistung = z.infer<typeof OzgLeistungSchema>

/** Names of LeiKa keys, for the page of a described Leistung and for the search: key → name. */
export const LeikaNamenSchema = z.record(z.string(), z.string())

/** The JSON files of a snapshot but for the reports and the search index, which have shapes of their own. */
export const DATEIEN = {
  'gebiete.json': z.array(GebietSchema),
  'leistungen.json': z.array(LeistungSchema),
  'leika-namen.json': LeikaNamenSchema,
  'fragen.json': z.array(FrageSchema),
  'anleitungen.json': z.array(AnleitungSchema),
  'lebenslagen.json': z.array(LebenslageSchema),
  'dienstangaben.json': z.array(DienstangabeSchema),
  'wissen.json': z.object({
    begriffe: z.array(BegriffSchema),
    leitfaeden: z.array(LeitfadenSchema),
    meldungen: z.array(MeldungSchema),
    projekte: z.array(ProjektSchema),
    landschaft: z.array(BausteinSchema),
    termine: z.array(TerminSchema),
  }),
  'uebersetzungen.json': z.array(UebersetzungSchema),
  'suchguete.json': SuchgueteSchema.nullable(),
  'fremdzahlen.json': z.array(FremdzahlSchema),
  'umsetzungsstand.json': UmsetzungsstandSchema,
  'verlauf.json': VerlaufSchema,
  'seiten.json': z.array(SeiteSchema),
  'ergaenzungen.json': z.array(ErgaenzungSchema),
  'weiterleitungen.json': z.array(WeiterleitungSchema),
  'startseite.json': StartseiteSchema,
  'betreiber.json': BetreiberSchema,
  'navigation.json': NavigationSchema,
  'katalog.json': z.object({
    themenfelder: z.array(ThemenfeldSchema),
    lagen: z.array(LageSchema),
    ozgLeistungen: z.array(OzgLeistungSchema),
  }),
  'quellen.json': z.array(QuelleSchema),
  'verwaltungen.json': z.array(VerwaltungSchema),
  /** The pictures themselves are files of the snapshot too, each under the name of its `datei`. */
  'bilder.json': z.array(BildSchema),
} as const

/** The source of the services that Land and Bund run for everybody, among the sources of reports. */
export const QUELLE_UEBERREGIONAL = 'ueberregionale-dienste'

export const DIENSTE_DATEI = 'onlinedienste.json'
export const SUCHE_DATEI = 'suche.json'
export const MANIFEST_DATEI = 'manifest.json'

/** What administrations learn from one another, and the words for it. */
export interface Wissen {
  readonly begriffe: readonly Begriff[]
  readonly leitfaeden: readonly Leitfaden[]
  readonly meldungen: readonly Meldung[]
  readonly projekte: readonly Projekt[]
  readonly landschaft: readonly Baustein[]
  readonly termine: readonly Termin[]
}

/** All that a snapshot is made from. */
export interface SnapshotInhalt {
  readonly gebiete: readonly Gebiet[]
  readonly leistungen: readonly Leistung[]
  readonly leikaNamen: Readonly<Record<string, string>>
  readonly fragen: readonly Frage[]
  readonly anleitungen: readonly Anleitung[]
  readonly lebenslagen: readonly Lebenslage[]
  /** The services of Land and Bund as their editors describe them; their reports are among `onlinedienste`. */
  readonly dienstangaben: readonly Dienstangabe[]
  readonly wissen: Wissen
  readonly uebersetzungen: readonly Uebersetzung[]
  /** null: never measured. */
  readonly suchguete: Suchguete | null
  /** Figures that others have published. */
  readonly fremdzahlen: readonly Fremdzahl[]
  /** The figures of earlier months, and of this one so far. */
  readonly verlauf: readonly Stichtag[]
  readonly seiten: readonly Seite[]
  readonly ergaenzungen: readonly Ergaenzung[]
  readonly weiterleitungen: readonly Weiterleitung[]
  readonly startseite: Startseite
  readonly betreiber: Betreiber
  readonly navigation: Navigation
  readonly katalog: {
    readonly themenfelder: readonly Themenfeld[]
    readonly lagen: readonly Lage[]
    readonly ozgLeistungen: readonly OzgLeistung[]
  }
  readonly quellen: readonly Quelle[]
  readonly verwaltungen: readonly Verwaltung[]
  /** The pictures that something shows. */
  readonly bilder: readonly Bild[]
  /** The bytes of each picture. */
  readonly bilddateien: ReadonlyMap<Bilddatei, Buffer>
  /** Ordered by LeiKa key, then by ARS: so they can be streamed out of a database of any size. */
  readonly onlinedienste: Iterable<Onlinedienst>
}

/** What a snapshot says about itself. Its own SHA-256 is the id of the snapshot. */
export const ManifestSchema = z.strictObject({
  schemaVersion: z.int(),
  /** The newest as-of date among the sources. */
  stand: StandSchema.nullable(),
  quellen: z.array(z.object({ id: z.string(), titel: z.string(), stand: z.string().nullable(), lizenz: z.string() })),
  zahlen: z.record(z.string(), z.int()),
  dateien: z.record(z.string(), z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int() })),
})
export type Manifest = z.infer<typeof ManifestSchema>

/** Enough of any manifest, of whatever version, to say that it is too new. */
export const ManifestVersionSchema = z.looseObject({ schemaVersion: z.int() })

export const SnapshotIdSchema = z.string().regex(/^[0-9a-f]{32}$/)
export const ZeigerSchema = z.object({
  id: SnapshotIdSchema,
  /** Set when somebody went back to an earlier snapshot: it stays until somebody says go on. */
  gehalten: z.object({ seit: z.iso.datetime(), von: z.string() }).optional(),
})
export type Zeiger = z.infer<typeof ZeigerSchema>
export const ZEIGER_DATEI = 'aktuell.json'
