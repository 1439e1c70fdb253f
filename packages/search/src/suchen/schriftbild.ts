import type { Schriftbild } from '../index/schriftbild.ts'
import type { Parameter } from './parameter.ts'
import type { Wertung } from './werten.ts'

interface Bestand {
  readonly dokumente: readonly { readonly rang: number }[]
  readonly schriftbild: Schriftbild
  readonly parameter: Pick<Parameter, 'schriftbild' | 'schriftbildHoch' | 'minSchriftbild'>
}

/**
 * Lifts what looks like the query: the letters in a row that it has in common with the names of a document, beside the hit
 * that has most of them. It sees what words do not: parts of compounds that no rule takes apart, other forms, other
 * derivations (Arbeit, Arbeiter, Zusammenarbeit), and how all names of a document together look, not only the nearest one. What
 * is called just as the query is lifted as much as can be: whatever looks more like it is not what was asked for.
 *
 * @param formen the words of the query, folded
 * @param wertungen best first
 * @returns the same, best first
 */
export function hebeAehnliche(formen: readonly string[], wertungen: readonly Wertung[], bestand: Bestand): readonly Wertung[] {
  const { schriftbild, schriftbildHoch } = bestand.parameter
  const naehe = bestand.schriftbild.find(formen)
  const groesste = Math.max(...wertungen.map(({ nr }) => naehe[nr] ?? 0))
  if (!(groesste > 0)) return wertungen
  return wertungen
    .map((wertung) => ({ ...wertung, punkte: wertung.punkte * (1 + schriftbild * lift(wertung)) }))
    .toSorted((a, b) => b.punkte - a.punkte || a.nr - b.nr)

  function lift({ nr, woertlich }: Wertung): number {
    if (woertlich) return 1
    return (bestand.dokumente[nr]?.rang ?? 0) * ((naehe[nr] ?? 0) / groesste) ** schriftbildHoch
  }
}

/**
 * What looks like the query, where its words find nothing: "Hauptbetriebsnummer" is no word that any document has, nor a slip
 * of the finger for one. Best first.
 */
export function findAehnliche(formen: readonly string[], { dokumente, schriftbild, parameter }: Bestand): readonly Wertung[] {
  const naehe = schriftbild.find(formen)
  return [...naehe.entries()]
    .filter(([, wert]) => wert >= parameter.minSchriftbild)
    .map(([nr, wert]) => ({ nr, punkte: wert * (dokumente[nr]?.rang ?? 0), genannt: false, woertlich: false }))
    .toSorted((a, b) => b.punkte - a.punkte || a.nr - b.nr)
}
