/** One import in a process of its own, for the tests that kill it or measure its memory: `<verzeichnis> <pfad | basis>`. */
import type { Ars } from '@infoschalter/domain'
import { createOptions } from './probe.ts'
import { runImport } from './run-import.ts'

const [, , verzeichnis = '', ort = ''] = process.argv
const herkunft = ort.startsWith('http')
  ? { art: 'abruf' as const, basis: ort, ars: ['050000000000' as Ars], mitOberen: true, mitUnteren: true }
  : { art: 'datei' as const, pfad: ort }
const { code } = await runImport(
  createOptions(verzeichnis, ort, {
    herkunft,
    anzeige: { zeile: (text) => void process.stdout.write(`${text}\n`), stand: () => undefined, ende: () => undefined },
  }),
)
process.stdout.write(`maxRss=${process.resourceUsage().maxRSS * 1024}\n`)
process.exitCode = code
