/** What is wrong with the database rather than with what somebody wanted of it. */
export interface Stoerung {
  readonly regel: 'datenbank-belegt' | 'datenbank-voll' | 'datenbank-weg' | 'datenbank-gesperrt'
  /** For editors: nothing is lost, and what to do. */
  readonly meldung: string
}

const MELDUNG: Readonly<Record<Stoerung['regel'], string>> = {
  'datenbank-belegt':
    'Die Datenbank ist gerade belegt. Es wurde nichts gespeichert. Versuchen Sie es in einer Minute noch einmal; Ihr Text bleibt solange im Formular.',
  'datenbank-voll':
    'Der Datenträger der Datenbank ist voll. Es wurde nichts gespeichert. Lassen Sie Ihr Formular offen und sagen Sie der Administration Bescheid.',
  'datenbank-weg':
    'Die Datenbank antwortet nicht. Es wurde nichts gespeichert. Lassen Sie Ihr Formular offen und versuchen Sie es in einer Minute noch einmal.',
  'datenbank-gesperrt':
    'In die Datenbank darf nicht geschrieben werden. Es wurde nichts gespeichert. Lassen Sie Ihr Formular offen und sagen Sie der Administration Bescheid.',
}

/** The codes of SQLite (sqlite.org/rescode.html), of PostgreSQL (manual, appendix A) and of the network, by their beginning. */
const CODES: readonly (readonly [anfang: string, regel: Stoerung['regel']])[] = [
  ['SQLITE_BUSY', 'datenbank-belegt'],
  ['SQLITE_LOCKED', 'datenbank-belegt'],
  ['55P03', 'datenbank-belegt'],
  ['SQLITE_FULL', 'datenbank-voll'],
  ['SQLITE_IOERR', 'datenbank-voll'],
  ['53100', 'datenbank-voll'],
  ['SQLITE_READONLY', 'datenbank-gesperrt'],
  ['25006', 'datenbank-gesperrt'],
  ['SQLITE_CANTOPEN', 'datenbank-weg'],
  ['08', 'datenbank-weg'],
  ['57P', 'datenbank-weg'],
  ['53300', 'datenbank-weg'],
  ['3D000', 'datenbank-weg'],
  ['ECONN', 'datenbank-weg'],
  ['ENOTFOUND', 'datenbank-weg'],
  ['ETIMEDOUT', 'datenbank-weg'],
]

/** How a closed connection is reported that has no code: the wording of node-postgres. */
const ABGERISSEN = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** Tells a disturbance of the database from all other errors, however deep the library has wrapped it; null when it is none. */
export function findStoerung(error: unknown): Stoerung | null {
  for (let einer = error; einer instanceof Error; einer = einer.cause) {
    const regel = regelOf(einer)
    if (regel !== undefined) return { regel, meldung: MELDUNG[regel] }
  }
  return null
}

function regelOf(error: Error & { readonly code?: unknown }): Stoerung['regel'] | undefined {
  if (ABGERISSEN.test(error.message)) return 'datenbank-weg'
  const { code } = error
  return typeof code === 'string' ? CODES.find(([anfang]) => code.startsWith(anfang))?.[1] : undefined
}
