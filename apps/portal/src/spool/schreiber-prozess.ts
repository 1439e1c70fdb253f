/**
 * A portal as far as its spool goes, in a process of its own that a test may kill: puts in numbered messages, says each number
 * as soon as it is safe, and delivers at the same time. Not part of the program.
 *
 * Arguments: folder, address of the CMS, first number, how many (0: only deliver, then end).
 */
import { pino } from 'pino'
import { openSpool } from './spool.ts'
import { startZusteller } from './zusteller.ts'

const [ordner = '', cmsUrl = '', erste = '0', anzahl = '0'] = process.argv.slice(2)
const GLEICHZEITIG = 8

const spool = await openSpool({ ordner, segmentBytes: 20_000 })
const log = pino({ level: 'silent' })
const zusteller = startZusteller({ spool, cmsUrl, schluessel: 'probe', fetch, log, wartenMs: 5 })

let naechste = Number(erste)
const ende = naechste + Number(anzahl)
await Promise.all(
  Array.from({ length: GLEICHZEITIG }, async () => {
    while (naechste < ende) {
      const nummer = naechste++
      const ergebnis = await spool.append({ id: `nachricht-${nummer}`, text: 'x'.repeat(nummer % 200) })
      process.stdout.write(`${nummer} ${ergebnis}\n`)
      zusteller.wecke()
    }
  }),
)
while (spool.wartet()) await new Promise((weiter) => setTimeout(weiter, 5))
await zusteller.stop()
await spool.close()
