import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  AgsSchema,
  type Ars,
  ArsSchema,
  BUND,
  DatumSchema,
  type Ebene,
  type Fremdzahl,
  FremdzahlSchema,
  fremdzahlSchluessel,
  type Gebiet,
  KommuneSchema,
  KreisSchema,
  kreisOf,
  type LeikaSchluessel,
  LeikaSchluesselSchema,
  landOf,
  OzgIdSchema,
  type Plz,
  PlzSchema,
  type RegisterLeistung,
  regierungsbezirkOf,
} from '@infoschalter/domain'
import { type Lage, type OzgLeistung, type Suchguete, SuchgueteSchema, type Themenfeld } from '@infoschalter/snapshot'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** The fact tables of `register/`, as the domain sees them. */
export interface Register {
  readonly gebiete: readonly Gebiet[]
  /** For each ARS that is gone the one of the register that stands in its place. */
  readonly nachfolger: ReadonlyMap<Ars, Ars>
  readonly leistungen: readonly RegisterLeistung[]
  readonly leikaNamen: ReadonlyMap<LeikaSchluessel, string>
  readonly themenfelder: readonly Themenfeld[]
  readonly lagen: readonly Lage[]
  readonly ozgLeistungen: readonly OzgLeistung[]
  /** Figures that others have published. */
  readonly fremdzahlen: readonly Fremdzahl[]
  /** How good the search was when last measured; null where nobody has. */
  readonly suchguete: Suchguete | null
}

const zahl = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number)
const leer = z.string().transform((text) => (text === '' ? undefined : text))

/** The Land whose municipalities the register holds. */
export const LAND = '050000000000' as Ars

/** Reads all tables below `verzeichnis`. Throws with table, row and column when one is wrong: they are reviewed like code. */
export async function readRegister(verzeichnis: string): Promise<Register> {
  const table = <S extends z.ZodType>(name: string, row: S) => readTable(join(verzeichnis, name), row)
  const leika = await table(
    'leika.csv',
    z.object({
      leika: LeikaSchluesselSchema,
      name: z.string().min(1),
      ozg_id: z.union([OzgIdSchema, z.literal('')]),
      typ: z.string(),
      rechtsgrundlage: leer,
    }),
  )
  const titel = await table('leika-titel.csv', z.object({ leika: LeikaSchluesselSchema, titel: z.string().min(1) }))
  const bekannterTitel = new Map(titel.map((zeile) => [zeile.leika, zeile.titel]))
  const bekannt = new Set(leika.map((zeile) => zeile.leika))
  const gebiete = await readGebiete(table)
  return {
    suchguete: await readSuchguete(join(verzeichnis, 'suchguete.json')),
    gebiete,
    nachfolger: await readNachfolger(table, gebiete),
    leistungen: [
      ...leika.map(
        (zeile): RegisterLeistung => ({
          art: 'register',
          slug: registerSlug(zeile.leika),
          titel: bekannterTitel.get(zeile.leika) ?? zeile.name,
          leika: [zeile.leika],
          ...(zeile.ozg_id === '' ? {} : { ozg: zeile.ozg_id }),
          ...ebeneOfTyp(zeile.typ),
          ...(zeile.rechtsgrundlage === undefined ? {} : { rechtsgrundlage: zeile.rechtsgrundlage }),
          herkunft: 'leika',
        }),
      ),
      ...titel
        .filter((zeile) => !bekannt.has(zeile.leika))
        .map((zeile): RegisterLeistung => newLeistung(zeile.leika, zeile.titel, 'leika')),
    ],
    leikaNamen: new Map([
      ...titel.map((zeile) => [zeile.leika, zeile.titel] as const),
      ...leika.map((zeile) => [zeile.leika, zeile.name] as const),
    ]),
    fremdzahlen: await readFremdzahlen(table),
    themenfelder: await table('themenfelder.csv', z.object({ nummer: zahl, name: z.string() })),
    lagen: await table('lagen.csv', z.object({ nummer: zahl, name: z.string(), themenfeld: zahl })),
    ozgLeistungen: (await table('ozg-leistungen.csv', z.object({ ozg_id: OzgIdSchema, name: z.string(), lage: zahl }))).map(
      ({ ozg_id, name, lage }) => ({ ozgId: ozg_id, name, lage }),
    ),
  }
}

/** One that was replaced in turn leads to the last in the chain. Throws where that is no area of the register. */
async function readNachfolger(table: ReadNamed, gebiete: readonly Gebiet[]): Promise<ReadonlyMap<Ars, Ars>> {
  const zeilen = await table('gebietsaenderungen.csv', z.object({ ars: ArsSchema, nachfolger: ArsSchema, ab: DatumSchema }))
  const naechster = new Map(zeilen.map(({ ars, nachfolger }) => [ars, nachfolger]))
  const bekannt = new Set<Ars>(gebiete.map(({ ars }) => ars))
  const letzter = (ars: Ars, weg: ReadonlySet<Ars> = new Set()): Ars => {
    const nachfolger = naechster.get(ars)
    if (nachfolger === undefined || weg.has(ars)) return ars
    return letzter(nachfolger, new Set([...weg, ars]))
  }
  return new Map(
    zeilen.map(({ ars }) => {
      const ziel = letzter(ars)
      if (!bekannt.has(ziel) || bekannt.has(ars))
        throw new Error(
          `gebietsaenderungen.csv: ${ars} führt zu ${ziel}, das nicht im Register steht, oder steht selbst noch darin`,
        )
      return [ars, ziel]
    }),
  )
}

async function readFremdzahlen(table: ReadNamed): Promise<readonly Fremdzahl[]> {
  const zeilen = await table(
    'fremdzahlen.csv',
    z.object({
      zaehlweise: z.string(),
      gebiet: z.string(),
      stand: leer,
      wert: zahl,
      von: z.union([zahl, z.literal('')]),
      quelle: z.string(),
      url: z.string(),
      hinweis: leer,
    }),
  )
  const zahlen = zeilen.map(({ zaehlweise, gebiet, stand, wert, von, quelle, url, hinweis }) =>
    FremdzahlSchema.parse({
      zaehlweise,
      gebiet,
      stand: stand ?? null,
      wert,
      von: von === '' ? null : von,
      quelle: { titel: quelle, url },
      ...(hinweis !== undefined && { hinweis }),
    }),
  )
  const [doppelt] = [...Map.groupBy(zahlen, fremdzahlSchluessel)].filter(([, gleiche]) => gleiche.length > 1)
  if (doppelt !== undefined) throw new Error(`fremdzahlen.csv: ${doppelt[0]} steht ${doppelt[1].length}-mal da`)
  return zahlen
}

/** A service that only a report knows. */
export function newLeistung(leika: LeikaSchluessel, titel: string, herkunft: RegisterLeistung['herkunft']): RegisterLeistung {
  return { art: 'register', slug: registerSlug(leika), titel, leika: [leika], herkunft }
}

/** The address of a Leistung that nobody has described yet: its key, which never changes. */
export function registerSlug(leika: LeikaSchluessel): string {
  return `leika-${leika}`
}

/**
 * Type 1 is done by the Bund, type 5 by the municipalities. Types 2, 3 and 4 say who makes the rule (Bund or
 * Land), not who carries it out: there the level is unknown.
 */
function ebeneOfTyp(typ: string): { ebene?: Ebene } {
  const ebene = ({ '1': 'bund', '5': 'kommune' } as const)[typ]
  return ebene === undefined ? {} : { ebene }
}

type ReadNamed = <S extends z.ZodType>(name: string, row: S) => Promise<z.infer<S>[]>

async function readGebiete(table: ReadNamed): Promise<readonly Gebiet[]> {
  const laender = await table('laender.csv', z.object({ ars: ArsSchema, name: z.string() }))
  const bezirke = await table('regierungsbezirke.csv', z.object({ ars: ArsSchema, name: z.string() }))
  const kreise = await table(
    'kreise.csv',
    z.object({
      ars: ArsSchema,
      name: z.string(),
      slug: z.string(),
      art: z.enum(['Kreis', 'kreisfreie Stadt']),
      sitz: z.string(),
      einwohner: zahl,
    }),
  )
  const bund = { ebene: 'bund' as const, ars: BUND, name: 'Bund', slug: 'bund', liegtIn: null }
  return [
    bund,
    ...laender.map(({ ars, name }) => ({ ebene: 'land' as const, ars, name, slug: slugOf(name), liegtIn: BUND })),
    ...bezirke.map(({ ars, name }) => ({
      ebene: 'regierungsbezirk' as const,
      ars,
      name: `Regierungsbezirk ${name}`,
      slug: `regierungsbezirk-${slugOf(name)}`,
      liegtIn: landOf(ars),
    })),
    ...kreise
      .filter((kreis) => kreis.art === 'Kreis')
      .map(({ ars, name, slug, sitz, einwohner }) =>
        KreisSchema.parse({ ebene: 'kreis', ars, name, slug, sitz, einwohner, liegtIn: regierungsbezirkOf(ars) }),
      ),
    ...(await readKommunen(table)),
  ]
}

async function readKommunen(table: ReadNamed) {
  const plzOf = Map.groupBy(await table('plz.csv', z.object({ plz: PlzSchema, ags: AgsSchema })), (zeile) => zeile.ags)
  const zeilen = await table(
    'kommunen.csv',
    z.object({
      ars: ArsSchema,
      ags: AgsSchema,
      name: z.string(),
      slug: z.string(),
      art: KommuneSchema.shape.art,
      einwohner: zahl,
      flaeche_km2: zahl,
      plz_verwaltungssitz: PlzSchema,
      wabe_spalte: zahl,
      wabe_zeile: zahl,
    }),
  )
  return zeilen.map((zeile) =>
    KommuneSchema.parse({
      ebene: 'kommune',
      ars: zeile.ars,
      ags: zeile.ags,
      name: zeile.name,
      slug: zeile.slug,
      art: zeile.art,
      liegtIn: zeile.art === 'kreisfreie Stadt' ? regierungsbezirkOf(zeile.ars) : kreisOf(zeile.ars),
      einwohner: zeile.einwohner,
      flaecheKm2: zeile.flaeche_km2,
      plzVerwaltungssitz: zeile.plz_verwaltungssitz,
      plz: [...new Set<Plz>([...(plzOf.get(zeile.ags) ?? []).map((paar) => paar.plz), zeile.plz_verwaltungssitz])].toSorted(),
      wabe: { spalte: zeile.wabe_spalte, zeile: zeile.wabe_zeile },
    }),
  )
}

/** Umlauts spelled out, all else that is no letter or digit a hyphen: `Nordrhein-Westfalen` → `nordrhein-westfalen`. */
function slugOf(name: string): string {
  const ausgeschrieben: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (zeichen) => ausgeschrieben[zeichen] ?? zeichen)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

async function readTable<S extends z.ZodType>(datei: string, row: S): Promise<z.infer<S>[]> {
  const rows: unknown[] = parse(await readFile(datei), { columns: true, bom: true })
  return rows.map((zeile, i) => {
    const gelesen = row.safeParse(zeile)
    if (gelesen.success) return gelesen.data
    const issue = gelesen.error.issues[0]
    throw new Error(`${datei}:${i + 2} ${issue?.path.join('.')}: ${issue?.message}`)
  })
}

/** Measured figures, written by `npm run search:eval -- --festhalten`. */
async function readSuchguete(datei: string): Promise<Suchguete | null> {
  const json = await readFile(datei, 'utf8').catch(() => null)
  return json === null ? null : SuchgueteSchema.parse(JSON.parse(json))
}
