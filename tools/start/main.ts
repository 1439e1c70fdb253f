import { join } from 'node:path'
import { readMailangaben } from '../../apps/cms/src/abo/mailweg.ts'
import { publishOptions } from '../../apps/cms/src/publish/options.ts'
import { PORTAL_BEFEHL } from '../../apps/portal/befehl.ts'
import { readConfig } from '../../apps/portal/src/config.ts'
import { readAbweichungen } from '../doctor/installation.mjs'
import { checkSchreibrecht } from '../doctor/pruefungen.ts'
import { trySchreiben } from '../doctor/rechner.ts'
import { lokaleAdresse } from './adresse.ts'
import { publishSchritte } from './cms.ts'
import { type Cms, startCms } from './cms-prozesse.ts'
import { isCmsHier } from './hier.ts'
import { formatPortlage, probePort, readCmsPort } from './port.ts'
import { formatEnde, type Prozess, startProzess } from './prozess.ts'
import { runSchritte, type Schritt } from './schritte.ts'

/** `npm start`: from the registers to the running portal, with a line for each step. */

const WURZEL = join(import.meta.dirname, '../..')
const BEREIT_MS = 60_000
/** The portal itself cuts off requests after 10 s; whoever needs longer than this hangs. */
const GNADE_MS = 12_000

const schreibe = (zeile: string): void => void process.stdout.write(`${zeile}\n`)
const uhr = (): number => performance.now()

process.exitCode = await run()

async function run(): Promise<number> {
  let portal: Prozess | null = null
  let cms: Cms | null = null
  let gebeten = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Nothing is lost by ending at once: every step writes all or nothing.
      if (portal === null) process.exit(signal === 'SIGINT' ? 130 : 143)
      if (!gebeten) schreibe('Das Portal wird beendet …')
      gebeten = true
      cms?.stop()
      portal.stop()
    })
  }

  // Whatever ends this process, the portal does not stay behind.
  process.once('exit', () => {
    cms?.stop()
    portal?.stop()
  })
  // Nobody reads on (`npm start | head`): no reason to end.
  for (const strom of [process.stdout, process.stderr]) strom.on('error', () => undefined)

  const gelesen = readConfig(process.env)
  const cmsPort = readCmsPort({ CMS_PORT: process.env['CMS_PORT'] })
  // A portal whose CMS is elsewhere needs only the address of the sender.
  const mail = isCmsHier(process.env) ? readMailangaben(process.env) : ({ ok: true } as const)
  const fehler = [...(gelesen.ok ? [] : gelesen.fehler), ...(cmsPort.ok ? [] : [cmsPort.fehler]), ...(mail.ok ? [] : mail.fehler)]
  if (!gelesen.ok || !cmsPort.ok || !mail.ok)
    return fail(['Die Konfiguration stimmt nicht:', ...fehler.map((einer) => `  - ${einer}`)])
  const { config } = gelesen
  const lage = await probePort(config.host, config.port)
  const belegt = formatPortlage(lage, config.host, config.port)
  if (lage.art !== 'frei' || belegt !== null) return fail([belegt ?? ''])
  if (!(await runSchritte(schritte(), { schreibe, uhr }))) return 1

  const adresse = lokaleAdresse(config.host, lage.port)
  const platz = await findCmsPlatz(config.host, cmsPort.port)
  portal = startProzess({
    befehl: PORTAL_BEFEHL,
    env: { ...process.env, PORTAL_PORT: String(lage.port), ...(platz.art === 'frei' && { CMS_URL: platz.url }) },
    bereitUrl: `${adresse}/health/ready`,
    fetch,
    taktMs: 50,
    gnadeMs: GNADE_MS,
  })
  const bereit = await portal.wartBereit(BEREIT_MS)
  if (bereit.art === 'zeit-um') {
    portal.stop()
    await portal.ende
    return fail([`✗ Das Portal ist nach ${BEREIT_MS / 1000} Sekunden nicht bereit: ${bereit.grund}`])
  }
  if (bereit.art === 'bereit' && !gebeten) {
    schreibe(`Portal: ${adresse}`)
    cms = beginCms(config.host, platz, adresse)
  }
  const ende = await portal.ende
  cms?.stop()
  await cms?.ende()
  if (!gebeten)
    return fail([
      `✗ Das Portal hat sich beendet (${formatEnde(ende)}). Die Meldungen darüber nennen den Grund. Starten Sie noch einmal: npm start`,
    ])
  const sauber = ende.code === 0 || ende.signal === 'SIGTERM'
  schreibe(sauber ? 'Das Portal ist beendet.' : `Das Portal hat sich nicht sauber beendet (${formatEnde(ende)}).`)
  return sauber ? 0 : 1
}

/** Where the CMS will be: the portal is told before, so that it can show drafts. */
type CmsPlatz =
  | { readonly art: 'keins' }
  | { readonly art: 'belegt'; readonly port: number }
  | { readonly art: 'frei'; readonly port: number; readonly adresse: string; readonly url: string }

async function findCmsPlatz(host: string, port: number): Promise<CmsPlatz> {
  if (!isCmsHier(process.env)) return { art: 'keins' }
  const lage = await probePort(host, port)
  if (lage.art !== 'frei') return { art: 'belegt', port }
  const adresse = lokaleAdresse(host, lage.port)
  return { art: 'frei', port: lage.port, adresse, url: process.env['CMS_URL'] || adresse }
}

/** After the portal is up: nobody waits for the CMS to read. Null where there is none on this machine. */
function beginCms(host: string, platz: CmsPlatz, portalUrl: string): Cms | null {
  if (platz.art === 'keins') return null
  if (platz.art === 'belegt') {
    schreibe(
      `Das CMS startet nicht: Port ${platz.port} auf ${host} ist nicht frei. Wählen Sie mit CMS_PORT einen anderen. Das Portal läuft weiter.`,
    )
    return null
  }
  const { port, adresse } = platz
  return startCms({ host, port, adresse, portalUrl, gnadeMs: GNADE_MS, umgebung: { schreibe, uhr } })
}

function schritte(): readonly Schritt[] {
  const abhaengigkeiten: Schritt = {
    name: 'Abhängigkeiten',
    async tu() {
      const abweichungen = readAbweichungen(WURZEL)
      return abweichungen.length === 0 ? { ok: true, text: 'Abhängigkeiten' } : { ok: false, zeilen: abweichungen.slice(0, 10) }
    },
  }
  const woanders = process.env['SNAPSHOT_URL']
  if (woanders) {
    const text = `Die Schnappschüsse kommen von ${woanders} (SNAPSHOT_URL), hier wird keiner zusammengestellt`
    return [abhaengigkeiten, { name: 'Schnappschuss', tu: async () => ({ ok: true, text }) }]
  }
  const options = publishOptions(process.env)
  const ablage: Schritt = {
    name: 'Ablage',
    async tu() {
      const { ok, text, abhilfe } = checkSchreibrecht(
        await trySchreiben(options.varDir, `.schreibprobe-${process.pid}`),
        options.varDir,
      )
      return ok ? { ok, text: `Ablage ${options.varDir}` } : { ok, zeilen: [text, abhilfe ?? ''] }
    },
  }
  return [abhaengigkeiten, ablage, ...publishSchritte(options)]
}

function fail(zeilen: readonly string[]): number {
  for (const zeile of zeilen) process.stderr.write(`${zeile}\n`)
  return 1
}
