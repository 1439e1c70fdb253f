/**
 * The columns of an Open-PVOG report, by the names that the Data Hub documents. Reports also write them in
 * camelCase (`leikaKey`); compared are letters and digits only.
 *
 * Source: Data Hub of the Dashboard Digitale Verwaltung, interface `open-pvog`, as of 2026.
 */
export const OPEN_PVOG_SPALTEN = [
  'leika_key',
  'leika_name',
  'leika_bezeichnung',
  'ars',
  'ars_name',
  'ars_federal_state',
  'bundesland',
  'ozgid',
  'ozg_bezeichnung',
  'url',
  'online_status',
  'aktiv',
  'art_flaechendeckung',
  'begruendung_nicht_beruecksichtigt',
  'datenstand_pvog_import',
] as const
export type Spalte = (typeof OPEN_PVOG_SPALTEN)[number]

/** Without these a record says nothing; all others may be missing. */
export const PFLICHTSPALTEN: readonly Spalte[] = ['leika_key', 'ars', 'url', 'online_status']

/** Raw texts of a record by column; a column that the report does not have is empty. */
export type Felder = Readonly<Record<Spalte, string>>

/** The form in which two spellings of a column name are equal: `leika_key`, `leikaKey`, `LEIKA-KEY` → `leikakey`. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const NACH_NORMALNAME = new Map<string, Spalte>(OPEN_PVOG_SPALTEN.map((spalte) => [normalName(spalte), spalte]))

/** The column that a header means, or undefined for one that the importer does not use. */
export function findSpalte(name: string): Spalte | undefined {
  return NACH_NORMALNAME.get(normalName(name))
}
