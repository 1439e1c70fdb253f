export { type CompiledSnapshot, compileSnapshot } from './compile.ts'
export {
  type Lage,
  type Manifest,
  type OzgLeistung,
  SCHEMA_VERSION,
  type SnapshotInhalt,
  type Themenfeld,
  ZEIGER_DATEI,
  ZeigerSchema,
} from './inhalt.ts'
export { type Ortswahl, resolveOrt } from './ort.ts'
export { type ReadResult, readSnapshot } from './read.ts'
export type { Katalog, Leistungsverzeichnis, Snapshot } from './snapshot.ts'
export { type WriteResult, writeSnapshot } from './write.ts'
