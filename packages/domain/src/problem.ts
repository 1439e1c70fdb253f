/**
 * Something wrong with data: not an exception, but a result. Says what, where and, in `meldung`,
 * what to do, in plain German.
 */
export interface Problem {
  /** Stable name of the rule that was broken, in kebab-case. */
  readonly regel: string
  readonly schwere: 'fehler' | 'warnung'
  readonly meldung: string
  readonly datei: string
  /** Line in the file, counted from 1, where one is known. */
  readonly zeile?: number
  /** Field, column or key within the record. */
  readonly feld?: string
}

/** One line for people: `datei:zeile feld: meldung [regel]`. */
export function formatProblem(problem: Problem): string {
  const ort = problem.zeile === undefined ? problem.datei : `${problem.datei}:${problem.zeile}`
  const feld = problem.feld === undefined ? '' : ` ${problem.feld}`
  return `${ort}${feld}: ${problem.meldung} [${problem.regel}]`
}
