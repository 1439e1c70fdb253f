import { join, resolve } from 'node:path'
import { readSnapshot } from '@infoschalter/snapshot'
import { readMailangaben } from '../../apps/cms/src/abo/mailweg.ts'
import { type Config, readConfig } from '../../apps/portal/src/config.ts'
import { createDirectorySource } from '../../apps/portal/src/snapshot-source/directory.ts'
import { createNetworkSource } from '../../apps/portal/src/snapshot-source/network.ts'
import { DIESER_RECHNER, findChromium, readEinrichtung } from '../../tests/browser/chromium.ts'
import { lokaleAdresse } from '../start/adresse.ts'
import { isCmsHier } from '../start/hier.ts'
import { probePort } from '../start/port.ts'
import { readAbweichungen } from './installation.mjs'
import {
  type Befund,
  checkAbhaengigkeiten,
  checkChromium,
  checkKonfiguration,
  checkLockdatei,
  checkMail,
  checkNode,
  checkPlatz,
  checkPort,
  checkSchnappschuss,
  checkSchreibrecht,
  checkSpeicher,
  exitCode,
  formatBefunde,
} from './pruefungen.ts'
import { readFreienPlatz, readLockdatei, trySchreiben } from './rechner.ts'

/** `npm run doctor`: what is missing for a start, and how to mend it. Changes nothing. */

const WURZEL = join(import.meta.dirname, '../..')
const varDir = resolve(process.env['INFOSCHALTER_VAR'] || './var')
const gelesen = readConfig(process.env)

const befunde: readonly Befund[] = [
  checkNode(process.versions.node),
  checkKonfiguration(gelesen.ok ? [] : gelesen.fehler),
  checkMail(readMailangaben(process.env), {
    cmsHier: isCmsHier(process.env),
    smtp: Boolean(process.env['SMTP_URL']),
  }),
  checkAbhaengigkeiten(readAbweichungen(WURZEL)),
  checkLockdatei(await readLockdatei(join(WURZEL, 'package-lock.json'))),
  checkPlatz(await readFreienPlatz(varDir), varDir),
  checkSpeicher(process.availableMemory()),
  checkSchreibrecht(await trySchreiben(varDir, `.schreibprobe-${process.pid}`), varDir),
  ...(gelesen.ok ? [await portBefund(gelesen.config), await schnappschussBefund(gelesen.config)] : []),
  checkChromium(findChromium(DIESER_RECHNER), chromiumAbhilfe()),
]
for (const zeile of formatBefunde(befunde)) process.stdout.write(`${zeile}\n`)
process.exitCode = exitCode(befunde)

async function portBefund({ host, port }: Config): Promise<Befund> {
  const lage = await probePort(host, port)
  return checkPort(lage, host, port, lage.art === 'belegt' && (await istInfoschalter(lokaleAdresse(host, port))))
}

async function istInfoschalter(adresse: string): Promise<boolean> {
  try {
    const antwort = await fetch(`${adresse}/health/ready`, { signal: AbortSignal.timeout(3_000) })
    const json: unknown = await antwort.json()
    return typeof json === 'object' && json !== null && 'schnappschuss' in json
  } catch {
    return false
  }
}

async function schnappschussBefund({ quelle, ablage }: Config): Promise<Befund> {
  const source =
    quelle.art === 'verzeichnis'
      ? createDirectorySource(quelle.pfad)
      : createNetworkSource({ url: quelle.url, ablage, fetch, timeoutMs: 20_000 })
  const aktuell = await source.aktuell()
  if (aktuell.art === 'problem') return checkSchnappschuss({ ok: false, problem: aktuell.problem })
  if (aktuell.art === 'unveraendert') throw new Error('a source that was asked for the first time cannot be unchanged')
  const { id } = aktuell
  const result = await readSnapshot(id, (name) => source.loadDatei(id, name))
  return checkSchnappschuss(result.ok ? { ok: true, id } : result)
}

function chromiumAbhilfe(): string {
  if (process.env['CHROMIUM'])
    return 'Lassen Sie CHROMIUM weg, damit npm test selbst sucht, oder nennen Sie ein Programm, das es gibt.'
  const einrichtung = readEinrichtung()
  return einrichtung.art === 'apt'
    ? 'npm test richtet es ein, oder: apt-get install --no-install-recommends chromium'
    : einrichtung.meldung
}
