import { createRaum, createSchluesselzaehler, type Schluesselmessung } from '@infoschalter/coverage'
import type { Onlinedienst, Problem } from '@infoschalter/domain'
import { buildSuchindex, createLeser, type Leser } from '@infoschalter/search'
import { checkInhalt } from './check.ts'
import { encodeDienste } from './dienste.ts'
import { sha256 } from './digest.ts'
import {
  type DATEIEN,
  DIENSTE_DATEI,
  MANIFEST_DATEI,
  type Manifest,
  SCHEMA_VERSION,
  type SnapshotInhalt,
  SUCHE_DATEI,
} from './inhalt.ts'
import { suchdokumente, suchorte } from './suchdokumente.ts'
import { toUmsetzungsstand } from './umsetzungsstand.ts'

/** A snapshot ready to be written: its files by name, the manifest among them. */
export interface CompiledSnapshot {
  readonly id: string
  readonly manifest: Manifest
  readonly dateien: ReadonlyMap<string, Buffer>
}

/** The reports as they stand in a snapshot. */
export interface KodierteDienste {
  readonly bytes: Buffer
  readonly anzahl: number
  /** What they make of each key in each Kommune. */
  readonly gemessen: Schluesselmessung
}

/** What a compile can take from the one before: keep it where snapshots of nearly the same content follow one another. */
export interface Vorarbeit {
  readonly leser: Leser
  /** Gives the reports, as they were encoded the last time where they are still the same. */
  readonly dienste: (encode: () => KodierteDienste) => KodierteDienste
}

const OHNE_VORARBEIT = (): Vorarbeit => ({ leser: createLeser(), dienste: (encode) => encode() })

/**
 * Checks the content as a whole and turns it into the files of a snapshot. Pure: the same content
 * gives the same bytes and so the same id; no clock is read.
 *
 * @param vorarbeit makes no difference to the result: it halves the time
 * @returns the snapshot, or all problems found when one of them is an error
 */
export function compileSnapshot(
  inhalt: SnapshotInhalt,
  { leser, dienste: knownDienste }: Vorarbeit = OHNE_VORARBEIT(),
): { ok: true; snapshot: CompiledSnapshot; warnungen: readonly Problem[] } | { ok: false; probleme: readonly Problem[] } {
  const probleme = checkInhalt(inhalt)
  if (probleme.some((problem) => problem.schwere === 'fehler')) return { ok: false, probleme }

  const dienste = knownDienste(() => encodeMeldungen(inhalt))
  const json: Record<keyof typeof DATEIEN | typeof SUCHE_DATEI, unknown> = {
    'gebiete.json': inhalt.gebiete,
    'leistungen.json': inhalt.leistungen,
    'leika-namen.json': inhalt.leikaNamen,
    'fragen.json': inhalt.fragen,
    'anleitungen.json': inhalt.anleitungen,
    'lebenslagen.json': inhalt.lebenslagen,
    'dienstangaben.json': inhalt.dienstangaben,
    'wissen.json': inhalt.wissen,
    'uebersetzungen.json': inhalt.uebersetzungen,
    'suchguete.json': inhalt.suchguete,
    'fremdzahlen.json': inhalt.fremdzahlen,
    'umsetzungsstand.json': toUmsetzungsstand(inhalt, dienste.gemessen),
    'verlauf.json': inhalt.verlauf,
    'seiten.json': inhalt.seiten,
    'ergaenzungen.json': inhalt.ergaenzungen,
    'weiterleitungen.json': inhalt.weiterleitungen,
    'startseite.json': inhalt.startseite,
    'betreiber.json': inhalt.betreiber,
    'navigation.json': inhalt.navigation,
    'katalog.json': inhalt.katalog,
    'quellen.json': inhalt.quellen,
    'verwaltungen.json': inhalt.verwaltungen,
    'bilder.json': inhalt.bilder,
    [SUCHE_DATEI]: buildSuchindex(
      suchdokumente(inhalt),
      suchorte(inhalt.gebiete),
      inhalt.startseite.besteAntworten.map(({ anfragen, seite }) => ({ id: seite, anfragen })),
      leser,
    ),
  }
  const dateien = new Map<string, Buffer>([
    ...Object.entries(json).map(([name, wert]) => [name, toBytes(wert)] as const),
    [DIENSTE_DATEI, dienste.bytes],
    ...inhalt.bilddateien,
  ])
  const manifest = toManifest(inhalt, dienste.anzahl, dateien)
  const manifestBytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  dateien.set(MANIFEST_DATEI, manifestBytes)
  return {
    ok: true,
    snapshot: { id: snapshotId(manifestBytes), manifest, dateien },
    warnungen: probleme,
  }
}

/** Reports are read once, however many there are: encoded and counted on the way. */
export function encodeMeldungen({ gebiete, onlinedienste }: Pick<SnapshotInhalt, 'gebiete' | 'onlinedienste'>): KodierteDienste {
  const zaehler = createSchluesselzaehler(createRaum(gebiete))
  function* counted(): Generator<Onlinedienst> {
    for (const dienst of onlinedienste) {
      zaehler.add(dienst)
      yield dienst
    }
  }
  const spalten = encodeDienste(counted())
  return { bytes: toBytes(spalten), anzahl: spalten.zeileArs.length, gemessen: zaehler.result() }
}

function toManifest(inhalt: SnapshotInhalt, anzahlDienste: number, dateien: ReadonlyMap<string, Buffer>): Manifest {
  return {
    schemaVersion: SCHEMA_VERSION,
    stand:
      inhalt.quellen
        .map((quelle) => quelle.stand)
        .filter((stand) => stand !== null)
        .toSorted()
        .at(-1) ?? null,
    quellen: inhalt.quellen.map(({ id, titel, stand, lizenz }) => ({ id, titel, stand, lizenz })),
    zahlen: {
      kommunen: inhalt.gebiete.filter((gebiet) => gebiet.ebene === 'kommune').length,
      leistungenBeschrieben: inhalt.leistungen.filter((leistung) => leistung.art === 'beschrieben').length,
      leistungenRegister: inhalt.leistungen.filter((leistung) => leistung.art === 'register').length,
      fragen: inhalt.fragen.length,
      anleitungen: inhalt.anleitungen.length,
      lebenslagen: inhalt.lebenslagen.length,
      ...Object.fromEntries(Object.entries(inhalt.wissen).map(([art, eintraege]) => [art, eintraege.length])),
      uebersetzungen: inhalt.uebersetzungen.length,
      ergaenzungen: inhalt.ergaenzungen.length,
      weiterleitungen: inhalt.weiterleitungen.length,
      verwaltungen: inhalt.verwaltungen.length,
      onlinedienste: anzahlDienste,
    },
    dateien: Object.fromEntries([...dateien].map(([name, bytes]) => [name, { sha256: sha256(bytes), bytes: bytes.length }])),
  }
}

function toBytes(wert: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(wert)}\n`)
}

/** A snapshot is named after its manifest, which names the digest of every file. */
export function snapshotId(manifestBytes: Uint8Array): string {
  return sha256(manifestBytes).slice(0, 32)
}
