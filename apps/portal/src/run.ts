import { pino } from 'pino'
import { createApp, ROUTES } from './app.ts'
import { loadAssets } from './assets/assets.ts'
import { readConfig } from './config.ts'
import { createHeute } from './http/heute.ts'
import { createPageCache } from './http/page-cache.ts'
import { createPoststelle } from './rueckmeldung/annahme.ts'
import { createDirectorySource } from './snapshot-source/directory.ts'
import { createNetworkSource } from './snapshot-source/network.ts'
import { type SnapshotSource, watchSnapshots } from './snapshot-source/source.ts'
import { createVorschaustelle } from './vorschau/vorschau.ts'

const gelesen = readConfig(process.env)
if (!gelesen.ok) {
  process.stderr.write(`Die Konfiguration stimmt nicht:\n${gelesen.fehler.map((fehler) => `  - ${fehler}\n`).join('')}`)
  process.exit(1)
}
const { config } = gelesen
// Lines are collected and written in one go, at the latest after a second: a write for each would cost more than the page.
const ausgabe = pino.destination({ sync: false, minLength: 4096, periodicFlush: 1000 })
const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, ausgabe)
/** Memory for pages that were asked for. */
const CACHE_BYTES = 48 * 1024 * 1024
const cache = createPageCache(CACHE_BYTES)
const source: SnapshotSource =
  config.quelle.art === 'verzeichnis'
    ? createDirectorySource(config.quelle.pfad)
    : createNetworkSource({ url: config.quelle.url, ablage: config.ablage, fetch, timeoutMs: 20_000 })
const watcher = watchSnapshots({
  source,
  // A folder is asked with one `stat`; over the network somebody else pays for the answer.
  intervallMs: config.quelle.art === 'verzeichnis' ? 100 : 1_000,
  jetzt: () => new Date(),
  onWechsel(snapshot) {
    cache.clear()
    log.info({ schnappschuss: snapshot.id, ...snapshot.manifest.zahlen }, 'Schnappschuss geladen')
  },
  onProblem: (problem) => log.error({ problem }, 'Schnappschuss nicht geladen; der letzte gute bleibt'),
})
const [assets] = await Promise.all([loadAssets(), watcher.pruefe()])
const { cmsUrl } = config
const poststelle = cmsUrl === null ? null : await createPoststelle({ ...config, cmsUrl }, log)
const app = createApp({
  stand: watcher.stand,
  loadDatei: source.loadDatei,
  assets,
  portalUrl: config.portalUrl,
  log,
  cache,
  heute: createHeute(() => new Date(), cache.clear),
  vorschau: cmsUrl === null ? null : createVorschaustelle({ cmsUrl, fetch, timeoutMs: 10_000, routes: ROUTES, log }),
  annahme: poststelle?.annahme ?? null,
  proxys: config.proxys,
})

async function stop(): Promise<void> {
  // Requests under way finish; whoever hangs longer than this is cut off.
  setTimeout(() => process.exit(1), 10_000).unref()
  watcher.stop()
  await app.close()
  await poststelle?.stop()
  ausgabe.flushSync()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

try {
  await app.listen({ host: config.host, port: config.port })
  await poststelle?.begin()
  log.info({ adresse: app.listeningOrigin }, 'Portal bereit')
  log.flush()
} catch (error) {
  const belegt = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  process.stderr.write(
    belegt
      ? `Port ${config.port} ist belegt. Beenden Sie das andere Programm oder wählen Sie mit PORTAL_PORT einen anderen Port.\n`
      : `Das Portal kann nicht starten: ${error instanceof Error ? error.message : error}\n`,
  )
  process.exit(1)
}
