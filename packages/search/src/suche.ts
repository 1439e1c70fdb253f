import type { SuchindexDaten } from './index/bauen.ts'
import { findOrte, type Ortsfund } from './orte/finden.ts'
import { loadBestand } from './suchen/bestand.ts'
import { find, type Suchanfrage, type Suchergebnis, toLimit } from './suchen/find.ts'
import { markiere, type Textstueck } from './suchen/markieren.ts'
import { type Vorschlag, type Vorschlagsoptionen, vorschlaege } from './suchen/vorschlaege.ts'

/** A loaded search index. Every answer follows from index and question alone; no text makes it throw. */
export interface Suche {
  /** The documents for a query, with the place that it names. */
  find(anfrage: Suchanfrage): Suchergebnis
  /** Each text in pieces, those marked that the query has found. */
  markiere(q: string, texte: readonly string[]): readonly (readonly Textstueck[])[]
  /** Titles and places while somebody types. A number is the limit. */
  vorschlaege(q: string, optionen?: number | Vorschlagsoptionen): readonly Vorschlag[]
  /** The place finder: name, part of a name, postcode. At most `limit` places, 20 if not said. */
  findOrte(text: string, limit?: number): Ortsfund
}

/**
 * Makes an index ready to be asked.
 *
 * @param daten what buildSuchindex gave, through JSON or not
 * @throws when another version of this package built it
 */
export function loadSuchindex(daten: SuchindexDaten): Suche {
  const bestand = loadBestand(daten)
  return {
    find: (anfrage) => find(anfrage, bestand),
    markiere: (q, texte) => markiere(q, texte, bestand),
    vorschlaege: (q, optionen = {}) => vorschlaege(q, typeof optionen === 'number' ? { limit: optionen } : optionen, bestand),
    findOrte: (text, limit) => findOrte(text, toLimit(limit), bestand.orte),
  }
}
