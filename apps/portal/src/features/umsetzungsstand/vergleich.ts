import { type Fremdzahl, LAENDER, type Landkuerzel, type Zaehlweise } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { formatDatum } from '../../texts/de.ts'
import { ZAEHLWEISE } from '../../texts/laender.ts'

/** Figures of others that may stand beside each other: one way of counting, one date, one source. */
export interface Vergleich {
  readonly zaehlweise: Zaehlweise
  readonly stand: string | null
  readonly von: number | null
  readonly quelle: Fremdzahl['quelle']
  readonly zahlen: readonly Fremdzahl[]
}

/** Every comparison that the published figures allow, of one way of counting, newest first; two Länder make one. */
export function vergleiche({ fremdzahlen }: Snapshot, zaehlweise: Zaehlweise): readonly Vergleich[] {
  const gruppen = Map.groupBy(
    fremdzahlen.filter((zahl) => zahl.zaehlweise === zaehlweise && zahl.gebiet !== 'DE'),
    ({ stand, quelle, von }) => `${stand} ${quelle.url} ${von}`,
  )
  return [...gruppen.values()]
    .filter((zahlen) => zahlen.length > 1)
    .map((zahlen) => {
      const { stand, von, quelle } = zahlen[0] as Fremdzahl
      return { zaehlweise, stand, von, quelle, zahlen }
    })
    .toSorted((a, b) => ((a.stand ?? '') < (b.stand ?? '') ? 1 : -1))
}

/** The figures of a comparison by Land. */
export function werteVon({ zahlen }: Vergleich): ReadonlyMap<Landkuerzel, number> {
  return new Map(zahlen.map(({ gebiet, wert }) => [gebiet, wert]))
}

/** `OZG-Leistungen, flächendeckend online, Januar 2025` */
export function nenne({ zaehlweise, stand }: Vergleich): string {
  return `${ZAEHLWEISE[zaehlweise].name}, ${stand === null ? 'ohne Datum' : formatDatum(stand)}`
}

/** What its map shows, in a sentence: for those who do not see it. */
export function beschreibe(vergleich: Vergleich): string {
  const sortiert = vergleich.zahlen.toSorted((a, b) => b.wert - a.wert).map(({ gebiet, wert }) => `${LAENDER[gebiet]} ${wert}`)
  return `Wabenkarte der 16 Länder, ${nenne(vergleich)}: ${sortiert.join(', ')}. Alle anderen ohne Angabe.`
}
