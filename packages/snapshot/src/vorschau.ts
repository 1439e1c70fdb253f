import {
  AnleitungSchema,
  type Ars,
  BausteinSchema,
  BegriffSchema,
  BeschriebeneLeistungSchema,
  BildSchema,
  DienstangabeSchema,
  ErgaenzungSchema,
  FrageSchema,
  type Gebiet,
  LebenslageSchema,
  type Leistung,
  LeitfadenSchema,
  MeldungSchema,
  ProjektSchema,
  SeiteSchema,
  TerminSchema,
  UebersetzungSchema,
  VerwaltungSchema,
} from '@infoschalter/domain'
import { z } from 'zod'
import type { SnapshotInhalt } from './inhalt.ts'
import { uebersetzungPfad } from './pfade.ts'
import type { Snapshotteile } from './snapshot.ts'

/**
 * A text as it would be shown were it published now: laid over the snapshot of the moment, for whoever writes it. Nothing of
 * this is ever written to a snapshot.
 */

/** A text of a kind, and the same text as it is public, whose place it takes. */
const entwurf = <A extends string, S extends z.ZodType>(art: A, schema: S) =>
  z.object({ art: z.literal(art), inhalt: schema, oeffentlich: schema.nullable() })

/** The kinds are named as the collections of the CMS are. */
const EntwurfSchema = z.discriminatedUnion('art', [
  entwurf('leistungen', BeschriebeneLeistungSchema),
  entwurf('onlinedienste', DienstangabeSchema),
  entwurf('fragen', FrageSchema),
  entwurf('anleitungen', AnleitungSchema),
  entwurf('lagen', LebenslageSchema),
  entwurf('projekte', ProjektSchema),
  entwurf('meldungen', MeldungSchema),
  entwurf('leitfaeden', LeitfadenSchema),
  entwurf('begriffe', BegriffSchema),
  entwurf('landschaft', BausteinSchema),
  entwurf('termine', TerminSchema),
  entwurf('seiten', SeiteSchema),
  entwurf('uebersetzungen', UebersetzungSchema),
  entwurf('ergaenzungen', ErgaenzungSchema),
  entwurf('verwaltungen', VerwaltungSchema),
])
export type Entwurf = z.infer<typeof EntwurfSchema>
/** The kinds that a page shows; what has none (a Weiterleitung) cannot be looked at. */
export const VORSCHAU_ARTEN = EntwurfSchema.options.map((option) => option.shape.art.value)

/** What the CMS answers who asks for the draft behind a link: the draft with its pictures, or why it cannot be shown yet. */
export const VorschauSchema = z.discriminatedUnion('ergebnis', [
  z.object({
    ergebnis: z.literal('entwurf'),
    entwurf: EntwurfSchema,
    bilder: z.array(z.object({ bild: BildSchema, base64: z.base64() })),
  }),
  z.object({
    ergebnis: z.literal('unfertig'),
    titel: z.string(),
    probleme: z.array(z.object({ feld: z.string(), meldung: z.string() })),
  }),
])
export type Vorschau = z.infer<typeof VorschauSchema>

type Bilder = Extract<Vorschau, { ergebnis: 'entwurf' }>['bilder']

/** The content of a snapshot with a draft in its place. Reports and search index stay those of the snapshot. */
export function withEntwurf(teile: Snapshotteile, entwurf: Entwurf, bilder: Bilder = []): Snapshotteile {
  const mit = withBilder(teile, bilder)
  switch (entwurf.art) {
    case 'leistungen':
      return { ...mit, leistungen: put(withoutRegister(mit.leistungen, entwurf.inhalt.leika), entwurf, slugOf) }
    case 'onlinedienste':
      return { ...mit, dienstangaben: put(mit.dienstangaben, entwurf, slugOf) }
    case 'fragen':
      return { ...mit, fragen: put(mit.fragen, entwurf, slugOf) }
    case 'anleitungen':
      return { ...mit, anleitungen: put(mit.anleitungen, entwurf, slugOf) }
    case 'lagen':
      return { ...mit, lebenslagen: put(mit.lebenslagen, entwurf, slugOf) }
    case 'seiten':
      return { ...mit, seiten: put(mit.seiten, entwurf, slugOf) }
    case 'uebersetzungen':
      return { ...mit, uebersetzungen: put(mit.uebersetzungen, entwurf, ({ sprache, art, slug }) => `${sprache} ${art} ${slug}`) }
    case 'ergaenzungen':
      return { ...mit, ergaenzungen: put(mit.ergaenzungen, entwurf, ({ leistung, ars }) => `${leistung} ${ars}`) }
    case 'verwaltungen':
      return { ...mit, verwaltungen: put(mit.verwaltungen, entwurf, ({ ars }) => ars) }
    default:
      return { ...mit, wissen: { ...mit.wissen, ...wissenWith(mit.wissen, entwurf) } }
  }
}

type WissenEntwurf = Extract<Entwurf, { art: keyof SnapshotInhalt['wissen'] }>

function wissenWith(wissen: SnapshotInhalt['wissen'], entwurf: WissenEntwurf): Partial<SnapshotInhalt['wissen']> {
  switch (entwurf.art) {
    case 'projekte':
      return { projekte: put(wissen.projekte, entwurf, slugOf) }
    case 'meldungen':
      return { meldungen: put(wissen.meldungen, entwurf, slugOf) }
    case 'leitfaeden':
      return { leitfaeden: put(wissen.leitfaeden, entwurf, slugOf) }
    case 'begriffe':
      return { begriffe: put(wissen.begriffe, entwurf, slugOf) }
    case 'landschaft':
      return { landschaft: put(wissen.landschaft, entwurf, slugOf) }
    case 'termine':
      return { termine: put(wissen.termine, entwurf, slugOf) }
  }
}

const slugOf = ({ slug }: { readonly slug: string }): string => slug

/** The list with the draft, and without what it takes the place of: the public text may have another address still. */
function put<T>(
  liste: readonly T[],
  { inhalt, oeffentlich }: { readonly inhalt: NoInfer<T>; readonly oeffentlich: NoInfer<T> | null },
  keyOf: (eintrag: T) => string,
): readonly T[] {
  const abgeloest = new Set([inhalt, ...(oeffentlich === null ? [] : [oeffentlich])].map(keyOf))
  return [...liste.filter((eintrag) => !abgeloest.has(keyOf(eintrag))), inhalt]
}

/** A Leistung that is described is no longer one that only the register knows. */
function withoutRegister(leistungen: readonly Leistung[], leika: readonly string[]): readonly Leistung[] {
  return leistungen.filter((eine) => eine.art === 'beschrieben' || !leika.includes(eine.leika[0]))
}

function withBilder(teile: Snapshotteile, bilder: Bilder): Snapshotteile {
  return {
    ...teile,
    bilder: [...teile.bilder, ...bilder.map(({ bild }) => bild)],
    bilddateien: new Map([
      ...teile.bilddateien,
      ...bilder.map(({ bild, base64 }) => [bild.datei, Buffer.from(base64, 'base64')] as const),
    ]),
  }
}

const BEREICH = {
  leistungen: '/leistungen',
  fragen: '/fragen',
  anleitungen: '/erste-schritte',
  lagen: '/lagen',
  projekte: '/wissen/projekte',
  meldungen: '/wissen/meldungen',
  leitfaeden: '/wissen/leitfaeden',
  begriffe: '/wissen/begriffe',
  landschaft: '/wissen/landschaft',
  termine: '/wissen/termine',
  seiten: '',
} as const

/**
 * The path of the page on which a draft is seen best. What a Kreis adds is shown in one of its Kommunen, what Land and Bund
 * offer on the page of the first Leistung that it serves.
 *
 * @returns null when the portal has no page that shows it
 */
export function entwurfPfad({ art, inhalt }: Entwurf, gebiete: readonly Gebiet[]): string | null {
  switch (art) {
    case 'uebersetzungen':
      return uebersetzungPfad(inhalt)
    case 'onlinedienste':
      return `/leistungen/${inhalt.leistungen[0]}`
    case 'verwaltungen':
      return `/orte/${inhalt.slug}`
    case 'ergaenzungen': {
      const kommune = kommuneIn(inhalt.ars, gebiete)
      return kommune === undefined ? null : `/leistungen/${inhalt.leistung}/${kommune.slug}`
    }
    default:
      return `${BEREICH[art]}/${inhalt.slug}`
  }
}

function kommuneIn(ars: Ars, gebiete: readonly Gebiet[]): Gebiet | undefined {
  return gebiete.find((gebiet) => gebiet.ebene === 'kommune' && (gebiet.ars === ars || gebiet.liegtIn === ars))
}
