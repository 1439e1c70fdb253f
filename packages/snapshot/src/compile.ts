import type { Problem } from '@infoschalter/domain'
import { buildSuchindex, type Leser } from '@infoschalter/search'
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

/** A snapshot ready to be written: its files by name, the manifest among them. */
export interface CompiledSnapshot {
  readonly id: string
  readonly manifest: Manifest
  readonly dateien: ReadonlyMap<string, Buffer>
}

/**
 * Checks the content as a whole and turns it into the files of a snapshot. Pure: the same content
 * gives the same bytes and so the same id; no clock is read.
 *
 * @param leser keep it for the next snapshot of nearly the same texts: it halves the time
 * @returns the snapshot, or all problems found when one of them is an error
 */
export function compileSnapshot(
  inhalt: SnapshotInhalt,
  leser?: Leser,
): { ok: true; snapshot: CompiledSnapshot; warnungen: readonly Problem[] } | { ok: false; probleme: readonly Problem[] } {
  const probleme = checkInhalt(inhalt)
  if (probleme.some((problem) => problem.schwere === 'fehler')) return { ok: false, probleme }

  const dienste = encodeDienste(inhalt.onlinedienste)
  const json: Record<keyof typeof DATEIEN | typeof DIENSTE_DATEI | typeof SUCHE_DATEI, unknown> = {
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
    'seiten.json': inhalt.seiten,
    'startseite.json': inhalt.startseite,
    'betreiber.json': inhalt.betreiber,
    'katalog.json': inhalt.katalog,
    'quellen.json': inhalt.quellen,
    'verwaltungen.json': inhalt.verwaltungen,
    'bilder.json': inhalt.bilder,
    [DIENSTE_DATEI]: dienste,
    [SUCHE_DATEI]: buildSuchindex(
      suchdokumente(inhalt),
      suchorte(inhalt.gebiete),
      inhalt.startseite.besteAntworten.map(({ anfragen, seite }) => ({ id: seite, anfragen })),
      leser,
    ),
  }
  const dateien = new Map([
    ...Object.entries(json).map(([name, wert]) => [name, Buffer.from(`${JSON.stringify(wert)}\n`)] as const),
    ...inhalt.bilddateien,
  ])
  const manifest: Manifest = {
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
      verwaltungen: inhalt.verwaltungen.length,
      onlinedienste: dienste.zeileArs.length,
    },
    dateien: Object.fromEntries([...dateien].map(([name, bytes]) => [name, { sha256: sha256(bytes), bytes: bytes.length }])),
  }
  const manifestBytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  dateien.set(MANIFEST_DATEI, manifestBytes)
  return {
    ok: true,
    snapshot: { id: snapshotId(manifestBytes), manifest, dateien },
    warnungen: probleme,
  }
}

/** A snapshot is named after its manifest, which names the digest of every file. */
export function snapshotId(manifestBytes: Uint8Array): string {
  return sha256(manifestBytes).slice(0, 32)
}
