import type { Parameter } from './parameter.ts'
import { bestesZuerst } from './rangfolge.ts'
import type { Wertung } from './werten.ts'

interface Bestand {
  readonly dokumente: readonly { readonly rang: number }[]
  readonly parameter: Pick<Parameter, 'schriftbild' | 'schriftbildHoch' | 'minSchriftbild'>
}

/**
 * Lifts what looks like the query: the letters in a row that it has in common with the names of a document, beside the hit
 * that has most of them. It sees what words do not: parts of compounds that no rule takes apart, other forms, other
 * derivations (Arbeit, Arbeiter, Zusammenarbeit), and how all names of a document together look, not only the nearest one. What
 * is called just as the query is lifted as much as can be: whatever looks more like it is not what was asked for.
 *
 * @param bild by document how much it looks like the query, see Schriftbild
 * @param wertungen best first
 * @returns the same, best first
 */
export function hebeAehnliche(bild: Float64Array, wertungen: readonly Wertung[], bestand: Bestand): readonly Wertung[] {
  const { schriftbild, schriftbildHoch } = bestand.parameter
  const groesste = Math.max(...wertungen.map(({ nr }) => bild[nr] ?? 0))
  if (!(groesste > 0)) return wertungen
  return bestesZuerst(wertungen.map((wertung) => ({ ...wertung, punkte: wertung.punkte * (1 + schriftbild * lift(wertung)) })))

  function lift({ nr, woertlich }: Wertung): number {
    if (woertlich) return 1
    return (bestand.dokumente[nr]?.rang ?? 0) * ((bild[nr] ?? 0) / groesste) ** schriftbildHoch
  }
}

/**
 * What looks like the query, where its words find nothing: "Hauptbetriebsnummer" is no word that any document has, nor a slip
 * of the finger for one. Best first.
 */
export function findAehnliche(bild: Float64Array, { dokumente, parameter }: Bestand): readonly Wertung[] {
  return bestesZuerst(
    [...bild.entries()]
      .filter(([, wert]) => wert >= parameter.minSchriftbild)
      .map(([nr, wert]) => ({ nr, punkte: wert * (dokumente[nr]?.rang ?? 0), genannt: false, woertlich: false })),
  )
}
