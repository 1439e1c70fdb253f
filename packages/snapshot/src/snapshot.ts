import { createReifegrade, type Reifegradangabe, type Reifegrade } from '@infoschalter/coverage'
import {
  type Anleitung,
  type Ars,
  type Baustein,
  type Begriff,
  type BeschriebeneLeistung,
  type Betreiber,
  type Bild,
  type Bilddatei,
  createGebietsverzeichnis,
  type Dienstangabe,
  type Ergaenzung,
  type FindDienste,
  type Frage,
  type Fremdzahl,
  type Gebietsverzeichnis,
  type Kommune,
  type Lebenslage,
  type LeikaSchluessel,
  type Leistung,
  type Leitfaden,
  type Meldung,
  type Navigation,
  type Onlinedienst,
  type Ortsangabe,
  type OzgId,
  type Projekt,
  type Quelle,
  resolveErgaenzungen,
  resolveVerfuegbarkeit,
  resolveWeiterleitungen,
  type Seite,
  type Sprache,
  type Startseite,
  type Termin,
  type UebersetzteArt,
  type Uebersetzung,
  type Verfuegbarkeit,
  type Verwaltung,
  type Weiterleitung,
  type Zustand,
} from '@infoschalter/domain'
import type { Suche } from '@infoschalter/search'
import type { Dienste } from './dienste.ts'
import {
  type Lage,
  type Manifest,
  type OzgLeistung,
  QUELLE_UEBERREGIONAL,
  type SnapshotInhalt,
  type Themenfeld,
} from './inhalt.ts'
import type { Suchguete } from './suchguete.ts'
import type { Umsetzungsstand } from './umsetzungsstand-zahlen.ts'
import type { Stichtag } from './verlauf.ts'

/** A snapshot in memory: what the portal reads. Nothing in it changes after it was loaded. */
export interface Snapshot {
  readonly id: string
  readonly manifest: Manifest
  readonly gebiete: Gebietsverzeichnis
  readonly leistungen: Leistungsverzeichnis
  readonly fragen: Verzeichnis<Frage> & { zuLeistung(slug: string): readonly Frage[] }
  /** In the order in which one does them. */
  readonly anleitungen: Verzeichnis<Anleitung>
  readonly lebenslagen: Verzeichnis<Lebenslage> & { findByNummer(nummer: number): Lebenslage | undefined }
  /** Newest first where things have a date, by title elsewhere. */
  readonly wissen: {
    readonly begriffe: Verzeichnis<Begriff>
    readonly leitfaeden: Verzeichnis<Leitfaden>
    readonly meldungen: Verzeichnis<Meldung>
    readonly projekte: Verzeichnis<Projekt>
    readonly landschaft: Verzeichnis<Baustein>
    /** In the order of time. */
    readonly termine: Verzeichnis<Termin>
  }
  readonly seiten: Verzeichnis<Seite>
  /** Where a path without a page leads: to a path of the portal or to an https address. */
  findWeiterleitung(pfad: string): string | undefined
  readonly suchguete: Suchguete | null
  /** What is online where, for counting. */
  readonly umsetzungsstand: Umsetzungsstand
  /** Figures that others have published: quoted, and mixed with nothing. */
  readonly fremdzahlen: readonly Fremdzahl[]
  /** The figures of earlier months as they were published, and of this one so far; the oldest first. */
  readonly verlauf: readonly Stichtag[]
  /** The variants of a kind in a language, by title. */
  uebersetzungen(sprache: Sprache, art: UebersetzteArt): Verzeichnis<Uebersetzung>
  readonly katalog: Katalog
  readonly startseite: Startseite
  readonly betreiber: Betreiber
  readonly navigation: Navigation
  readonly quellen: readonly Quelle[]
  readonly suche: Suche
  findQuelle(id: string): Quelle | undefined
  /** How the administration of a Kommune or Kreis is reached, where that is known. */
  findVerwaltung(ars: Ars): Verwaltung | undefined
  /** A picture with its bytes. */
  findBild(datei: Bilddatei): { readonly bild: Bild; readonly bytes: Buffer } | undefined
  findDienste: FindDienste
  /** A part of all reports, or of those for some areas. */
  dienstausschnitt: Dienste['ausschnitt']
  /** What the editors say about a service of Land or Bund. */
  findDienstangabe(dienst: Onlinedienst): Dienstangabe | undefined
  /** The services of Land and Bund for a Leistung: they serve every Kommune. */
  ueberregional(leistung: Leistung): readonly Dienstangabe[]
  /** Whether a report is invented. */
  isErfunden(dienst: Onlinedienst): boolean
  /** Whether what a state follows from is invented. */
  isDemo(verfuegbarkeit: Verfuegbarkeit): boolean
  /** The name that a register or report gives to a key. */
  leikaName(leika: LeikaSchluessel): string | undefined
  verfuegbarkeit(leistung: Leistung, ort: Ortsangabe): Verfuegbarkeit
  /** What a Kommune and her Kreis say themselves about a Leistung, in the order in which it counts. */
  ergaenzungen(leistung: Leistung, kommune: Kommune): ReturnType<typeof resolveErgaenzungen>
  /** How digital the described Leistungen are, as Kommunen and Kreise say; by places in the measurement of `anliegen`. Computed once. */
  reifegrade(): Reifegrade<Reifegradmeldung>
  /** The state of a Leistung in each Kommune of the directory; computed once. */
  zustaende(leistung: Leistung): ReadonlyMap<Ars, Zustand>
  /** The described Leistungen with their state in a Kommune, in the order of the directory; computed once per Kommune. */
  zustaendeIn(kommune: Kommune): readonly { readonly leistung: BeschriebeneLeistung; readonly zustand: Zustand }[]
  /** Whether what Kommunen and Kreise report is invented (Demodaten), real, or nothing at all. */
  readonly meldungslage: 'keine' | 'demo' | 'gemeldet'
  /** Another snapshot, with something in it changed. This one stays as it is. */
  mit(aendere: (teile: Snapshotteile) => Snapshotteile): Snapshot
}

/** A Reifegrad with what it is based on. */
export interface Reifegradmeldung extends Reifegradangabe, Pick<Ergaenzung, 'stand' | 'quellen'> {}

/** What was made of the content when the snapshot was compiled. */
interface Gemachtes {
  readonly dienste: Dienste
  readonly suche: Suche
  readonly umsetzungsstand: Umsetzungsstand
}

/** What a snapshot holds besides the reports. */
export type Snapshotteile = Omit<SnapshotInhalt, 'onlinedienste'>

/** Things with an address of their own, in the order in which they are shown. */
export interface Verzeichnis<T extends { readonly slug: string }> {
  readonly alle: readonly T[]
  findBySlug(slug: string): T | undefined
  /** Those of the slugs that there are, in their order. */
  findAll(slugs: readonly string[]): readonly T[]
}

export interface Leistungsverzeichnis extends Verzeichnis<Leistung> {
  /** By title, in German order. */
  readonly beschrieben: readonly BeschriebeneLeistung[]
  /** The described Leistung that has the key, else the one from the register. */
  findByLeika(leika: LeikaSchluessel): Leistung | undefined
  /** Described Leistungen of a Lage, by title. */
  inLage(lage: number): readonly BeschriebeneLeistung[]
}

export interface Katalog {
  readonly themenfelder: readonly Themenfeld[]
  readonly lagen: readonly Lage[]
  findLage(nummer: number): Lage | undefined
  findOzgLeistung(id: OzgId): OzgLeistung | undefined
}

const nachTitel = new Intl.Collator('de')

/** Puts the parts of a snapshot together for reading. */
export function createSnapshot(id: string, manifest: Manifest, inhalt: Snapshotteile, gemacht: Gemachtes): Snapshot {
  const { dienste, suche, umsetzungsstand } = gemacht
  const findDienste = dienste.find
  const gebiete = createGebietsverzeichnis(inhalt.gebiete)
  const leistungen = createLeistungsverzeichnis(inhalt.leistungen)
  const { wissen } = inhalt
  const lagen = new Map(inhalt.lebenslagen.map((lage) => [lage.nummer, lage]))
  const dienstangaben = new Map(
    inhalt.dienstangaben.flatMap((angabe) =>
      angabe.leistungen.map((slug) => [`${leistungen.findBySlug(slug)?.leika[0]} ${angabe.url}`, angabe] as const),
    ),
  )
  const verwaltungen = new Map(inhalt.verwaltungen.map((verwaltung) => [verwaltung.ars, verwaltung]))
  const bilder = new Map(inhalt.bilder.map((bild) => [bild.datei, bild]))
  const quellen = new Map(inhalt.quellen.map((quelle) => [quelle.id, quelle]))
  const ketten = new Map(gebiete.kommunen.map((kommune) => [kommune.ars, gebiete.kette(kommune.ars)]))

  const jeLeistung = Map.groupBy(inhalt.ergaenzungen, ({ leistung }) => leistung)

  const verfuegbarkeit = (leistung: Leistung, ort: Ortsangabe): Verfuegbarkeit =>
    resolveVerfuegbarkeit(leistung, ort, ketten.get(ort.kommune.ars) ?? gebiete.kette(ort.kommune.ars), findDienste)

  const isErfunden = ({ quelle }: Onlinedienst): boolean => quellen.get(quelle)?.demo === true
  return {
    id,
    manifest,
    gebiete,
    leistungen,
    fragen: {
      ...createVerzeichnis(inhalt.fragen),
      zuLeistung: (slug) => inhalt.fragen.filter((frage) => frage.leistungen.includes(slug)),
    },
    anleitungen: createVerzeichnis(inhalt.anleitungen.toSorted((a, b) => a.reihe - b.reihe)),
    lebenslagen: { ...createVerzeichnis(byTitel(inhalt.lebenslagen)), findByNummer: (nummer) => lagen.get(nummer) },
    wissen: {
      begriffe: createVerzeichnis(byTitel(wissen.begriffe)),
      leitfaeden: createVerzeichnis(byTitel(wissen.leitfaeden)),
      meldungen: createVerzeichnis(wissen.meldungen.toSorted((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : 0))),
      projekte: createVerzeichnis(byTitel(wissen.projekte)),
      landschaft: createVerzeichnis(byTitel(wissen.landschaft)),
      termine: createVerzeichnis(wissen.termine.toSorted((a, b) => (a.beginn < b.beginn ? -1 : a.beginn > b.beginn ? 1 : 0))),
    },
    seiten: createVerzeichnis(inhalt.seiten),
    findWeiterleitung: createFindWeiterleitung(inhalt.weiterleitungen, gebiete),
    suchguete: inhalt.suchguete,
    umsetzungsstand,
    fremdzahlen: inhalt.fremdzahlen,
    verlauf: inhalt.verlauf,
    uebersetzungen: createUebersetzungen(inhalt.uebersetzungen),
    katalog: createKatalog(inhalt.katalog),
    startseite: inhalt.startseite,
    betreiber: inhalt.betreiber,
    navigation: inhalt.navigation,
    quellen: inhalt.quellen,
    suche,
    findQuelle: (quelle) => quellen.get(quelle),
    findVerwaltung: (ars) => verwaltungen.get(ars),
    findBild(datei) {
      const bild = bilder.get(datei)
      const bytes = inhalt.bilddateien.get(datei)
      return bild === undefined || bytes === undefined ? undefined : { bild, bytes }
    },
    findDienste,
    dienstausschnitt: dienste.ausschnitt,
    findDienstangabe: ({ quelle, leikaSchluessel, url }) =>
      quelle === QUELLE_UEBERREGIONAL ? dienstangaben.get(`${leikaSchluessel} ${url}`) : undefined,
    ueberregional: ({ slug }) => inhalt.dienstangaben.filter((angabe) => angabe.leistungen.includes(slug)),
    isErfunden,
    isDemo: ({ belege }) => belege.some(isErfunden),
    leikaName: (leika) => inhalt.leikaNamen[leika],
    verfuegbarkeit,
    ergaenzungen: (leistung, kommune) =>
      resolveErgaenzungen(leistung, ketten.get(kommune.ars) ?? gebiete.kette(kommune.ars), jeLeistung.get(leistung.slug) ?? []),
    reifegrade: once(() => {
      const { raum, einheiten } = umsetzungsstand.stand('anliegen')
      return createReifegrade(raum, einheiten, inhalt.ergaenzungen.flatMap(toReifegradmeldung))
    }),
    zustaende: memoize(
      (leistung) => new Map(gebiete.kommunen.map((kommune) => [kommune.ars, verfuegbarkeit(leistung, { kommune }).zustand])),
    ),
    zustaendeIn: memoize((kommune) =>
      leistungen.beschrieben.map((leistung) => ({ leistung, zustand: verfuegbarkeit(leistung, { kommune }).zustand })),
    ),
    meldungslage: meldungslage(inhalt.quellen),
    mit: (aendere) => createSnapshot(id, manifest, aendere(inhalt), gemacht),
  }
}

function createLeistungsverzeichnis(alle: readonly Leistung[]): Leistungsverzeichnis {
  const beschrieben = alle
    .filter((leistung) => leistung.art === 'beschrieben')
    .toSorted((a, b) => nachTitel.compare(a.titel, b.titel))
  // Described ones last: they win.
  const byLeika = new Map<LeikaSchluessel, Leistung>(
    [...alle.filter((leistung) => leistung.art === 'register'), ...beschrieben].flatMap((leistung) =>
      leistung.leika.map((leika) => [leika, leistung] as const),
    ),
  )
  return {
    ...createVerzeichnis(alle),
    beschrieben,
    findByLeika: (leika) => byLeika.get(leika),
    inLage: (lage) => beschrieben.filter((leistung) => leistung.lage === lage),
  }
}

/** A Leistung that has moved has taken its pages for each place along, in English too. */
function createFindWeiterleitung(
  weiterleitungen: readonly Weiterleitung[],
  gebiete: Gebietsverzeichnis,
): Snapshot['findWeiterleitung'] {
  const { ziele } = resolveWeiterleitungen(weiterleitungen)
  return (pfad) => {
    const direkt = ziele.get(pfad)
    if (direkt !== undefined) return direkt
    const [, leistung = '', ort = ''] = /^((?:\/en)?\/leistungen\/[^/]+)\/([^/]+)$/.exec(pfad) ?? []
    const ziel = ziele.get(leistung)
    const gibtEs = (ort === 'alle-orte' && !pfad.startsWith('/en/')) || gebiete.findBySlug(ort) !== undefined
    return gibtEs && ziel !== undefined && /^(?:\/en)?\/leistungen\/[^/]+$/.test(ziel) ? `${ziel}/${ort}` : undefined
  }
}

function createKatalog(katalog: SnapshotInhalt['katalog']): Katalog {
  const lagen = new Map(katalog.lagen.map((lage) => [lage.nummer, lage]))
  const ozgLeistungen = new Map(katalog.ozgLeistungen.map((leistung) => [leistung.ozgId, leistung]))
  return {
    themenfelder: katalog.themenfelder,
    lagen: katalog.lagen,
    findLage: (nummer) => lagen.get(nummer),
    findOzgLeistung: (id) => ozgLeistungen.get(id),
  }
}

function meldungslage(quellen: readonly Quelle[]): Snapshot['meldungslage'] {
  if (quellen.some((quelle) => quelle.demo)) return 'demo'
  return quellen.some((quelle) => quelle.id.startsWith('open-pvog')) ? 'gemeldet' : 'keine'
}

function createVerzeichnis<T extends { readonly slug: string }>(alle: readonly T[]): Verzeichnis<T> {
  const bySlug = new Map(alle.map((eintrag) => [eintrag.slug, eintrag]))
  return {
    alle,
    findBySlug: (slug) => bySlug.get(slug),
    findAll: (slugs) => slugs.flatMap((slug) => bySlug.get(slug) ?? []),
  }
}

function byTitel<T extends { readonly titel: string }>(eintraege: readonly T[]): readonly T[] {
  return eintraege.toSorted((a, b) => nachTitel.compare(a.titel, b.titel))
}

function createUebersetzungen(alle: readonly Uebersetzung[]): Snapshot['uebersetzungen'] {
  const jeArt = Map.groupBy(alle, ({ sprache, art }) => `${sprache} ${art}`)
  const verzeichnisse = new Map([...jeArt].map(([key, eintraege]) => [key, createVerzeichnis(byTitel(eintraege))]))
  const leer = createVerzeichnis<Uebersetzung>([])
  return (sprache, art) => verzeichnisse.get(`${sprache} ${art}`) ?? leer
}

function toReifegradmeldung({ leistung, ars, reifegrad, stand, quellen }: Ergaenzung): readonly Reifegradmeldung[] {
  return reifegrad === undefined ? [] : [{ einheit: leistung, ars, reifegrad, stand, quellen }]
}

function once<V extends object>(compute: () => V): () => V {
  let wert: V | undefined
  return () => {
    wert ??= compute()
    return wert
  }
}

function memoize<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = compute(key)
      known.set(key, value)
    }
    return value
  }
}
