import type { ByteFehler } from './bytes.ts'

/** A fault of the whole file, and the line on which it shows, where there is one. */
export interface Dateifehler {
  readonly regel: string
  readonly meldung: string
  readonly zeile?: number
}

export function toDateifehler(fehler: ByteFehler): Dateifehler {
  if (fehler.art === 'zeile-zu-lang') {
    return {
      regel: 'zeile-zu-lang',
      zeile: fehler.zeile,
      meldung:
        'Die Zeile ist länger als 1 MiB. Das ist kein Open-PVOG-Bericht, oder er ist beschädigt: laden Sie ihn noch einmal herunter.',
    }
  }
  return {
    regel: 'kein-utf8',
    zeile: fehler.zeile,
    meldung: `Byte ${fehler.byte} (Zeile ${fehler.zeile}) ist kein UTF-8. Wahrscheinlich ist die Datei in Latin-1 (ISO-8859-1) gespeichert; so wandeln Sie sie um: iconv -f ISO-8859-1 -t UTF-8 ALT.csv > NEU.csv`,
  }
}

/** What csv-parse has given up on, by its code. */
export function csvFehler(code: string, zeile: number): Dateifehler {
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') return offenesZitat(zeile)
  return { regel: 'csv-form', zeile, meldung: `Der Aufbau der Datei ist ab dieser Zeile nicht als CSV zu lesen (${code}).` }
}

export function offenesZitat(zeile: number): Dateifehler {
  return {
    regel: 'anfuehrungszeichen-offen',
    zeile,
    meldung: `In dem Satz ab Zeile ${zeile} wird ein Anführungszeichen nicht geschlossen, oder die Datei ist abgeschnitten. Laden Sie den Bericht noch einmal herunter oder berichtigen Sie die Zeile.`,
  }
}

export function abgeschnitten(zeile: number): Dateifehler {
  return {
    regel: 'abgeschnitten',
    zeile,
    meldung: `Die Datei bricht mitten im Satz ab Zeile ${zeile} ab. Laden Sie den Bericht noch einmal vollständig herunter.`,
  }
}

export const DATEI_LEER: Dateifehler = {
  regel: 'datei-leer',
  meldung: 'Die Datei ist leer. Laden Sie den Bericht noch einmal herunter.',
}

const LESEFEHLER: Readonly<Record<string, Dateifehler>> = {
  ENOENT: { regel: 'datei-fehlt', meldung: 'Die Datei gibt es nicht. Prüfen Sie Pfad und Schreibweise.' },
  EISDIR: { regel: 'verzeichnis', meldung: 'Das ist ein Verzeichnis, keine Datei. Nennen Sie die CSV-Datei darin.' },
  EACCES: { regel: 'keine-leserechte', meldung: 'Die Datei darf nicht gelesen werden. Prüfen Sie die Zugriffsrechte.' },
}

/** Why reading a file or a connection failed, in words; the code of the system stands for all that is rare. */
export function leseFehler(error: unknown): Dateifehler {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const bekannt = code === undefined ? undefined : LESEFEHLER[code]
  if (bekannt) return bekannt
  const grund = code ?? (error instanceof Error ? error.message : String(error))
  return {
    regel: 'lesefehler',
    meldung: `Beim Lesen trat ein Fehler auf (${grund}). Prüfen Sie Datenträger oder Verbindung und versuchen Sie es noch einmal.`,
  }
}
