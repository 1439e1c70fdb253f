import type { OpenPvogSatz } from './satz.ts'
import { OPEN_PVOG_SPALTEN } from './spalten.ts'

/**
 * Records as an Open-PVOG report: CSV lines (header first, each with its LF), comma, quotes where needed.
 * What `readOpenPvogCsv` makes of them is equal to what went in.
 */
export function* exportOpenPvogCsv(saetze: Iterable<OpenPvogSatz>): Generator<string> {
  yield `${OPEN_PVOG_SPALTEN.join(',')}\n`
  for (const satz of saetze) {
    yield `${[
      satz.leikaSchluessel,
      satz.leikaName,
      satz.leikaBezeichnung,
      satz.ars,
      satz.arsName,
      satz.arsFederalState,
      satz.bundesland,
      satz.ozgId,
      satz.ozgBezeichnung,
      satz.url ?? '',
      satz.onlineStatus ?? '',
      satz.aktiv ?? '',
      satz.artFlaechendeckung,
      satz.begruendung,
      satz.datenstand ?? '',
    ]
      .map(feld)
      .join(',')}\n`
  }
}

function feld(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
