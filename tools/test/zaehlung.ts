/** How many tests, or checks, succeeded and failed. */
export interface Zaehlung {
  readonly passed: number
  readonly failed: number
}

/**
 * Counts from vitest's JSON report. What does not show as a failed test counts as well: a file that
 * could not be loaded, a broken `afterAll`, an error outside of any test, a report that is missing.
 *
 * @param bericht the parsed report, or null when there is none
 * @param code the exit status of vitest
 */
export function countVitest(bericht: unknown, code: number | null): Zaehlung {
  if (!istBericht(bericht)) return { passed: 0, failed: 1 }
  const dateienOhneTest = bericht.testResults.filter(
    (datei) => datei.status === 'failed' && !datei.assertionResults.some((ergebnis) => ergebnis.status === 'failed'),
  ).length
  const failed = bericht.numFailedTests + dateienOhneTest
  return { passed: bericht.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

export function sum(zaehlungen: readonly Zaehlung[]): Zaehlung {
  return {
    passed: zaehlungen.reduce((summe, { passed }) => summe + passed, 0),
    failed: zaehlungen.reduce((summe, { failed }) => summe + failed, 0),
  }
}

interface Bericht {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

function istBericht(wert: unknown): wert is Bericht {
  return (
    typeof wert === 'object' &&
    wert !== null &&
    'numPassedTests' in wert &&
    typeof wert.numPassedTests === 'number' &&
    'numFailedTests' in wert &&
    typeof wert.numFailedTests === 'number' &&
    'testResults' in wert &&
    Array.isArray(wert.testResults) &&
    wert.testResults.every((datei) => typeof datei?.status === 'string' && Array.isArray(datei.assertionResults))
  )
}
