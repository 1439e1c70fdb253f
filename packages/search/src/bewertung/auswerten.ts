import { ndcg10, quantil, recall10, success } from './masse.ts'
import { KLASSEN, type Klasse, type Urteil } from './urteile.ts'

/** Anything that answers queries: this search, or one that it is compared with. */
export interface Suchmaschine {
  readonly name: string
  /** Ids in order, at most ten, and the slug of the place that was recognised. */
  suche(anfrage: string): Antwort | Promise<Antwort>
}

export interface Antwort {
  readonly treffer: readonly string[]
  readonly ort: string | null
}

/** The figures of one class, or of all together. Shares from 0 to 1. */
export interface Kennzahlen {
  readonly anfragen: number
  readonly ndcg10: number
  readonly success1: number
  readonly success3: number
  readonly recall10: number
  /** Nothing found although something was expected. */
  readonly nullTreffer: number
  /** Another place than the one that was meant, or one where none was. */
  readonly falscherOrt: number
}

export interface Auswertung {
  readonly name: string
  readonly gesamt: Kennzahlen
  readonly jeKlasse: ReadonlyMap<Klasse, Kennzahlen>
  /** Milliseconds per query. */
  readonly zeit: { readonly p50: number; readonly p99: number }
  /** Queries whose first hit is not what was meant, with what came instead. */
  readonly verfehlt: readonly { readonly urteil: Urteil; readonly treffer: readonly string[]; readonly ort: string | null }[]
}

interface Einzeln extends Antwort {
  readonly urteil: Urteil
  readonly ms: number
}

/**
 * Asks every query once, after one round that warms up, and counts.
 *
 * @param now milliseconds; the clock comes in, so that a test can be the clock
 */
export async function werteAus(maschine: Suchmaschine, urteile: readonly Urteil[], now: () => number): Promise<Auswertung> {
  for (const { anfrage } of urteile) await maschine.suche(anfrage)
  const einzeln: Einzeln[] = []
  for (const urteil of urteile) {
    const beginn = now()
    const antwort = await maschine.suche(urteil.anfrage)
    einzeln.push({ urteil, treffer: antwort.treffer, ort: antwort.ort, ms: now() - beginn })
  }
  const jeKlasse = Map.groupBy(einzeln, ({ urteil }) => urteil.klasse)
  return {
    name: maschine.name,
    gesamt: kennzahlen(einzeln),
    jeKlasse: new Map(
      KLASSEN.flatMap((klasse) => {
        const gruppe = jeKlasse.get(klasse)
        return gruppe === undefined ? [] : [[klasse, kennzahlen(gruppe)] as const]
      }),
    ),
    zeit: {
      p50: quantil(
        einzeln.map(({ ms }) => ms),
        0.5,
      ),
      p99: quantil(
        einzeln.map(({ ms }) => ms),
        0.99,
      ),
    },
    verfehlt: einzeln
      .filter(({ urteil, treffer, ort }) => !success(1, treffer, urteil.noten) || ort !== urteil.ort)
      .map(({ urteil, treffer, ort }) => ({ urteil, treffer, ort })),
  }
}

function kennzahlen(einzeln: readonly Einzeln[]): Kennzahlen {
  const mittel = (wert: (einer: Einzeln) => number) => einzeln.reduce((summe, einer) => summe + wert(einer), 0) / einzeln.length
  return {
    anfragen: einzeln.length,
    ndcg10: mittel(({ treffer, urteil }) => ndcg10(treffer, urteil.noten)),
    success1: mittel(({ treffer, urteil }) => Number(success(1, treffer, urteil.noten))),
    success3: mittel(({ treffer, urteil }) => Number(success(3, treffer, urteil.noten))),
    recall10: mittel(({ treffer, urteil }) => recall10(treffer, urteil.noten)),
    nullTreffer: mittel(({ treffer, urteil }) => Number(treffer.length === 0 && urteil.noten.size > 0)),
    falscherOrt: mittel(({ ort, urteil }) => Number(ort !== null && ort !== urteil.ort)),
  }
}
