import { join } from 'node:path'
import { publishOptions } from '../../apps/cms/src/publish/options.ts'
import { publishSchritte } from '../../tools/start/cms.ts'

/** Where the steps of `npm start` put the invented report, below the directory for data. */
export const DEMO_DATEI = join('demo', 'open-pvog-demo.csv')

/** What `npm start` does before the portal: real content, invented reports, a snapshot. */
export async function prepareDemo(varDir: string): Promise<void> {
  for (const schritt of publishSchritte({ ...publishOptions({}), varDir })) {
    const ergebnis = await schritt.tu()
    if (!ergebnis.ok) throw new Error(`${schritt.name}: ${ergebnis.zeilen.join('\n')}`)
  }
}
