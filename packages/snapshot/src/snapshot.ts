import {
  type Ars,
  type BeschriebeneLeistung,
  type Betreiber,
  createGebietsverzeichnis,
  type FindDienste,
  type Frage,
  type Gebietsverzeichnis,
  type Kommune,
  type LeikaSchluessel,
  type Leistung,
  type Ortsangabe,
  type OzgId,
  type Quelle,
  resolveVerfuegbarkeit,
  type Seite,
  type Startseite,
  type Verfuegbarkeit,
  type Zustand,
} from '@infoschalter/domain'
import type { Suche } from '@infoschalter/search'
import type { Lage, Manifest, OzgLeistung, SnapshotInhalt, Themenfeld } from './inhalt.ts'

/** A snapshot in memory: what the portal reads. Nothing in it changes after it was loaded. */
export interface Snapshot {
  readonly id: string
  readonly manifest: Manifest
  readonly gebiete: Gebietsverzeichnis
  readonly leistungen: Leistungsverzeichnis
  readonly fragen: {
    readonly alle: readonly Frage[]
    findBySlug(slug: string): Frage | undefined
    zuLeistung(slug: string): readonly Frage[]
  }
  readonly katalog: Katalog
  readonly startseite: Startseite
  readonly betreiber: Betreiber
  readonly quellen: readonly Quelle[]
  readonly suche: Suche
  findSeite(slug: string): Seite | undefined
  findQuelle(id: string): Quelle | undefined
  findDienste: FindDienste
  /** The name that a register or report gives to a key. */
  leikaName(leika: LeikaSchluessel): string | undefined
  verfuegbarkeit(leistung: Leistung, ort: Ortsangabe): Verfuegbarkeit
  /** The state of a Leistung in each Kommune of the directory; computed once. */
  zustaende(leistung: Leistung): ReadonlyMap<Ars, Zustand>
  /** The described Leistungen with their state in a Kommune, in the order of the directory; computed once per Kommune. */
  zustaendeIn(kommune: Kommune): readonly { readonly leistung: BeschriebeneLeistung; readonly zustand: Zustand }[]
  /** Whether what is known about availability is invented (Demodaten), reported, or nothing at all. */
  readonly meldungslage: 'keine' | 'demo' | 'gemeldet'
}

export interface Leistungsverzeichnis {
  /** By title, in German order. */
  readonly beschrieben: readonly BeschriebeneLeistung[]
  readonly alle: readonly Leistung[]
  findBySlug(slug: string): Leistung | undefined
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
export function createSnapshot(
  id: string,
  manifest: Manifest,
  inhalt: Omit<SnapshotInhalt, 'onlinedienste'>,
  findDienste: FindDienste,
  suche: Suche,
): Snapshot {
  const gebiete = createGebietsverzeichnis(inhalt.gebiete)
  const leistungen = createLeistungsverzeichnis(inhalt.leistungen)
  const fragen = new Map(inhalt.fragen.map((frage) => [frage.slug, frage]))
  const seiten = new Map(inhalt.seiten.map((seite) => [seite.slug, seite]))
  const quellen = new Map(inhalt.quellen.map((quelle) => [quelle.id, quelle]))
  const ketten = new Map(gebiete.kommunen.map((kommune) => [kommune.ars, gebiete.kette(kommune.ars)]))

  const verfuegbarkeit = (leistung: Leistung, ort: Ortsangabe): Verfuegbarkeit =>
    resolveVerfuegbarkeit(leistung, ort, ketten.get(ort.kommune.ars) ?? gebiete.kette(ort.kommune.ars), findDienste)

  return {
    id,
    manifest,
    gebiete,
    leistungen,
    fragen: {
      alle: inhalt.fragen,
      findBySlug: (slug) => fragen.get(slug),
      zuLeistung: (slug) => inhalt.fragen.filter((frage) => frage.leistungen.includes(slug)),
    },
    katalog: createKatalog(inhalt.katalog),
    startseite: inhalt.startseite,
    betreiber: inhalt.betreiber,
    quellen: inhalt.quellen,
    suche,
    findSeite: (slug) => seiten.get(slug),
    findQuelle: (quelle) => quellen.get(quelle),
    findDienste,
    leikaName: (leika) => inhalt.leikaNamen[leika],
    verfuegbarkeit,
    zustaende: memoize(
      (leistung) => new Map(gebiete.kommunen.map((kommune) => [kommune.ars, verfuegbarkeit(leistung, { kommune }).zustand])),
    ),
    zustaendeIn: memoize((kommune) =>
      leistungen.beschrieben.map((leistung) => ({ leistung, zustand: verfuegbarkeit(leistung, { kommune }).zustand })),
    ),
    meldungslage: meldungslage(inhalt.quellen, manifest),
  }
}

function createLeistungsverzeichnis(alle: readonly Leistung[]): Leistungsverzeichnis {
  const beschrieben = alle
    .filter((leistung) => leistung.art === 'beschrieben')
    .toSorted((a, b) => nachTitel.compare(a.titel, b.titel))
  const bySlug = new Map(alle.map((leistung) => [leistung.slug, leistung]))
  // Described ones last: they win.
  const byLeika = new Map<LeikaSchluessel, Leistung>(
    [...alle.filter((leistung) => leistung.art === 'register'), ...beschrieben].flatMap((leistung) =>
      leistung.leika.map((leika) => [leika, leistung] as const),
    ),
  )
  return {
    beschrieben,
    alle,
    findBySlug: (slug) => bySlug.get(slug),
    findByLeika: (leika) => byLeika.get(leika),
    inLage: (lage) => beschrieben.filter((leistung) => leistung.lage === lage),
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

function meldungslage(quellen: readonly Quelle[], manifest: Manifest): Snapshot['meldungslage'] {
  if (manifest.zahlen['onlinedienste'] === 0) return 'keine'
  return quellen.some((quelle) => quelle.demo) ? 'demo' : 'gemeldet'
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
