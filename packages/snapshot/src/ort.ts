import { type Kommune, type Kreis, type Plz, parsePlz } from '@infoschalter/domain'
import type { Snapshot } from './snapshot.ts'

/** Which place somebody means. */
export type Ortswahl =
  /** Nothing was said. */
  | { readonly art: 'keiner' }
  /** `plz` is there when a postcode was said. */
  | { readonly art: 'kommune'; readonly kommune: Kommune; readonly plz?: { readonly plz: Plz; readonly eindeutig: boolean } }
  /** Several may be meant: a postcode in two municipalities, a part of a name, a Kreis. */
  | { readonly art: 'auswahl'; readonly orte: readonly Kommune[]; readonly anlass: 'mehrdeutig' | 'kreis' | 'aehnlich' }
  | { readonly art: 'unbekannt'; readonly eingabe: string }

/**
 * The Kommune that a slug, a name, a part of a name or a postcode means. A Kreis is answered with its
 * Kommunen, since services are shown for a Kommune.
 *
 * @param plz a postcode that was said before the Kommune was chosen; ignored when it does not lie there
 */
export function resolveOrt(snapshot: Snapshot, eingabe: string, plz: string | null = null): Ortswahl {
  const text = eingabe.trim()
  if (text === '') return { art: 'keiner' }
  const bekannt = snapshot.gebiete.findBySlug(text)
  if (bekannt !== undefined) return ofGebiet(snapshot, bekannt, plz)
  const fund = snapshot.suche.findOrte(text, 30)
  switch (fund.art) {
    case 'unbekannt':
      return { art: 'unbekannt', eingabe: text }
    case 'eindeutig': {
      const ort = snapshot.gebiete.findByArs(fund.ort.ars)
      return ort === undefined || (ort.ebene !== 'kommune' && ort.ebene !== 'kreis')
        ? { art: 'unbekannt', eingabe: text }
        : ofGebiet(snapshot, ort, plz ?? text)
    }
    case 'mehrdeutig':
    case 'vorschlag': {
      const orte = fund.orte.map((ort) => snapshot.gebiete.findByArs(ort.ars)).filter((ort) => ort?.ebene === 'kommune')
      return orte.length === 0
        ? { art: 'unbekannt', eingabe: text }
        : { art: 'auswahl', orte, anlass: fund.art === 'mehrdeutig' ? 'mehrdeutig' : 'aehnlich' }
    }
  }
}

function ofGebiet(snapshot: Snapshot, ort: Kommune | Kreis, plz: string | null): Ortswahl {
  if (ort.ebene === 'kreis') return { art: 'auswahl', orte: snapshot.gebiete.kommunenIn(ort.ars), anlass: 'kreis' }
  const gesagt = parsePlz(plz ?? '')
  if (gesagt === undefined || !ort.plz.includes(gesagt)) return { art: 'kommune', kommune: ort }
  return { art: 'kommune', kommune: ort, plz: { plz: gesagt, eindeutig: snapshot.gebiete.findByPlz(gesagt).length === 1 } }
}
