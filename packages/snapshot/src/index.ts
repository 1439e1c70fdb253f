export { type CompiledSnapshot, compileSnapshot, encodeMeldungen, type KodierteDienste, type Vorarbeit } from './compile.ts'
export {
  type Lage,
  MANIFEST_DATEI,
  type Manifest,
  type OzgLeistung,
  QUELLE_UEBERREGIONAL,
  SCHEMA_VERSION,
  type SnapshotInhalt,
  type Themenfeld,
  ZEIGER_DATEI,
  type Zeiger,
  ZeigerSchema,
} from './inhalt.ts'
export { type Ortswahl, resolveOrt } from './ort.ts'
export { createSnapshotReader, isDateiVon, type ReadResult, readSnapshot, verifySnapshot } from './read.ts'
export type { Katalog, Leistungsverzeichnis, Reifegradmeldung, Snapshot, Verzeichnis } from './snapshot.ts'
export {
  measureStichtag,
  packStichtagsgrundlage,
  parseStichtagsgrundlage,
  repackStichtagsgrundlage,
  type Stichtagsgrundlage,
} from './stichtag.ts'
export { suchdokumente, suchorte } from './suchdokumente.ts'
export { type Suchguete, SuchgueteSchema, type Suchmessung } from './suchguete.ts'
export { BASEN, type Basis } from './umsetzungsstand.ts'
export type { Stand, Umsetzungsstand } from './umsetzungsstand-zahlen.ts'
export {
  fehlendeMonate,
  type Monat,
  MonatSchema,
  messungNach,
  onlineVon,
  type Stichtag,
  StichtagSchema,
  type Stichtagsmessung,
  type Stichtagsveraenderung,
} from './verlauf.ts'
export { type Entwurf, entwurfPfad, VORSCHAU_ARTEN, type Vorschau, VorschauSchema, withEntwurf } from './vorschau.ts'
export { type WriteResult, writeSnapshot } from './write.ts'
export { listSnapshots, readZeiger, type Vorhandener, writeZeiger } from './zeiger.ts'
