import { setTimeout as pause } from 'node:timers/promises'
import { takeGeplante } from '../ablauf/geplant.ts'
import { startPostamt } from '../abo/laufend.ts'
import { findStoerung } from '../datenbank/stoerung.ts'
import { openCms } from '../einrichten/cms.ts'
import { publishOptions } from './options.ts'
import { formatPublishResult } from './publish.ts'
import { createVeroeffentlicher } from './veroeffentlicher.ts'

/** The process that publishes: looks into the queue seven times a second. Whatever goes wrong is tried again. */
const TAKT_MS = 150
const NACH_FEHLER_MS = 5_000
/** Between two looks for what is planned: nobody plans by the second. */
const PLAN_MS = 10_000

const payload = await openCms(process.env)
const veroeffentlicher = createVeroeffentlicher(payload, publishOptions(process.env))
let laeuft = true
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    laeuft = false
  })

const anfang = await versuche(() => veroeffentlicher.start())
for (const zeile of anfang === null ? [] : formatPublishResult(anfang)) payload.logger.info(zeile)
const stopPostamt = startPostamt(payload, process.env)
let geplantUm = 0
while (laeuft)
  await versuche(async () => {
    if (Date.now() - geplantUm >= PLAN_MS) {
      // Noted first: a plan that fails must not keep what waits in the queue from being published.
      geplantUm = Date.now()
      await takeGeplante(payload, new Date())
    }
    if (!(await veroeffentlicher.tick())) await pause(TAKT_MS)
  })
await stopPostamt()
await payload.destroy()
process.exit(0)

/** Does it until it succeeds, or until this process is to end: then null. */
async function versuche<T>(tu: () => Promise<T>): Promise<T | null> {
  while (laeuft) {
    try {
      return await tu()
    } catch (error) {
      const regel = findStoerung(error)?.regel
      // A known disturbance is one line; only what nobody has foreseen needs the whole stack.
      payload.logger.error(
        regel === undefined ? { err: error } : { regel },
        'Die Warteschlange ist nicht zu bearbeiten; der nächste Versuch folgt in fünf Sekunden.',
      )
      await pause(NACH_FEHLER_MS)
    }
  }
  return null
}
