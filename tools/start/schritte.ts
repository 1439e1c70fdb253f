import { formatProblem, type Problem } from '@infoschalter/domain'

/** What a step made, or why the start ends here. */
export type Ergebnis =
  | { readonly ok: true; readonly text: string; readonly hinweise?: readonly string[] }
  | { readonly ok: false; readonly zeilen: readonly string[] }

/** A step on the way to the running portal. */
export interface Schritt {
  /** What is being done, for the message when it fails: „Register und Inhalte“. */
  readonly name: string
  tu(): Promise<Ergebnis>
}

/** Where the progress is shown, and what time it is in milliseconds. */
export interface Umgebung {
  schreibe(zeile: string): void
  uhr(): number
}

/** More problems than this do not fit on a screen; the rest is counted. */
const MAX_PROBLEME = 20

/** „0,8 s“ */
export function formatDauer(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`
}

/** A list of problems as lines, the errors first, cut off where nobody reads on. */
export function formatProbleme(probleme: readonly Problem[]): readonly string[] {
  const geordnet = [
    ...probleme.filter((problem) => problem.schwere === 'fehler'),
    ...probleme.filter((problem) => problem.schwere === 'warnung'),
  ]
  const rest = geordnet.length - MAX_PROBLEME
  return [...geordnet.slice(0, MAX_PROBLEME).map(formatProblem), ...(rest > 0 ? [`… und ${rest} weitere`] : [])]
}

/**
 * Does the steps one after the other, with one line each. The first that fails ends the start.
 *
 * @returns whether all succeeded
 */
export async function runSchritte(schritte: readonly Schritt[], { schreibe, uhr }: Umgebung): Promise<boolean> {
  for (const schritt of schritte) {
    const beginn = uhr()
    const ergebnis = await versuche(schritt)
    const dauer = formatDauer(uhr() - beginn)
    if (!ergebnis.ok) {
      schreibe(`✗ ${schritt.name} (${dauer})`)
      for (const zeile of ergebnis.zeilen) schreibe(`  ${zeile}`)
      return false
    }
    schreibe(`✓ ${ergebnis.text} (${dauer})`)
    for (const hinweis of ergebnis.hinweise ?? []) schreibe(`  ${hinweis}`)
  }
  return true
}

/** The registers are read by code that throws, with a message for people; a start never shows a stack trace. */
async function versuche(schritt: Schritt): Promise<Ergebnis> {
  try {
    return await schritt.tu()
  } catch (error) {
    return { ok: false, zeilen: [error instanceof Error ? error.message : String(error)] }
  }
}
