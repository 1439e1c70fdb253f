/**
 * One import in a process of its own, for the tests that kill it or measure its memory:
 * `<verzeichnis> <pfad | basis> [in-transaktion | nach-uebernahme]`. The last names a moment at which it kills itself.
 */
import type { Ars } from '@infoschalter/domain'
import { createOptions } from './probe.ts'
import { runImport } from './run-import.ts'

const [, , verzeichnis = '', ort = '', ende = ''] = process.argv
const stirb = () => process.kill(process.pid, 'SIGKILL')

let gelesen = false
const options = createOptions(verzeichnis, ort, {
  herkunft: ort.startsWith('http')
    ? { art: 'abruf', basis: ort, ars: ['050000000000' as Ars], mitOberen: true, mitUnteren: true }
    : { art: 'datei', pfad: ort },
  anzeige: { zeile: (text) => void process.stdout.write(`${text}\n`), stand: () => undefined, ende: () => undefined },
  // Asked about a new Leistung while the report is read, and again within the transaction, when all records are changed.
  istBekannteLeistung(leika) {
    if (!leika.startsWith('99999')) return true
    if (gelesen && ende === 'in-transaktion') stirb()
    gelesen = true
    return false
  },
  publishSnapshot: async () => {
    if (ende === 'nach-uebernahme') stirb()
  },
})
const { code } = await runImport(options)
process.stdout.write(`maxRss=${process.resourceUsage().maxRSS * 1024}\n`)
process.exitCode = code
