import { resolve } from 'node:path'
import { findStoerung } from '../datenbank/stoerung.ts'
import { openCms } from '../einrichten/cms.ts'
import { hasCms } from '../einrichten/umgebung.ts'
import { type Aufruf, HILFE, parseAufruf } from './aufruf.ts'
import { noteUnzustellbar, type Unzustellbar } from './unzustellbar.ts'

/** `npm run abo`: what an operator does by hand about subscriptions. It says no address, not even the one it was given. */

const ERGEBNIS: Readonly<Record<Unzustellbar, string>> = {
  ausgesetzt: 'Das Abonnement ist ausgesetzt. Es bekommt keine E-Mail mehr und wird nach 30 Tagen gelöscht.',
  'schon-ausgesetzt': 'Das Abonnement war schon ausgesetzt. Zu tun gab es nichts.',
  geloescht: 'Das Abonnement war noch nicht bestätigt. Es ist gelöscht.',
  keines: 'Zu dieser Adresse gibt es kein Abonnement. Zu tun gab es nichts; stimmt die Schreibweise?',
}

process.exit(await run(parseAufruf(process.argv.slice(2))))

async function run(aufruf: Aufruf): Promise<number> {
  if (aufruf.art === 'hilfe') {
    process.stdout.write(`${HILFE}\n`)
    return 0
  }
  if (aufruf.art === 'falsch') {
    process.stderr.write(`${aufruf.meldung}\n\n${HILFE}\n`)
    return 2
  }
  const varDir = resolve(process.env['INFOSCHALTER_VAR'] || './var')
  if (!hasCms(varDir)) {
    process.stderr.write(`In ${varDir} ist kein CMS eingerichtet. Nennen Sie mit INFOSCHALTER_VAR das Verzeichnis des CMS.\n`)
    return 1
  }
  try {
    const payload = await openCms(process.env)
    process.stdout.write(`${ERGEBNIS[await noteUnzustellbar(payload, aufruf.adresse, new Date())]}\n`)
    await payload.destroy()
    return 0
  } catch (error) {
    const meldung = findStoerung(error)?.meldung
    if (meldung === undefined) throw error
    process.stderr.write(`${meldung}\n`)
    return 1
  }
}
