import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { serveAbo } from './abo/stelle.ts'
import type { Assets } from './assets/assets.ts'
import { routes as daten } from './features/daten/route.ts'
import { routes as fragen } from './features/fragen/route.ts'
import { routes as lagen } from './features/lagen/route.ts'
import { routes as leistungen } from './features/leistungen/route.ts'
import { routes as maschinen } from './features/maschinen/route.ts'
import { routes as orte } from './features/orte/route.ts'
import { routes as openPvog } from './features/schnittstelle/route.ts'
import { routes as schritte } from './features/schritte/route.ts'
import { routes as seiten } from './features/seiten/route.ts'
import { routes as sprachen } from './features/sprachen/route.ts'
import { routes as start } from './features/start/route.ts'
import { routes as schnittstelle } from './features/suche/api-route.ts'
import { routes as suche } from './features/suche/route.ts'
import { routes as umsetzungsstand } from './features/umsetzungsstand/route.ts'
import { routes as wissen } from './features/wissen/route.ts'
import { fehlerseiten } from './http/error-pages.ts'
import type { PageCache } from './http/page-cache.ts'
import type { Route } from './http/route.ts'
import { createServer } from './http/server.ts'
import type { Annahme } from './rueckmeldung/annahme.ts'
import { serveRueckmeldungen } from './rueckmeldung/stelle.ts'
import type { SnapshotSource, Stand } from './snapshot-source/source.ts'
import type { Vorschaustelle } from './vorschau/vorschau.ts'

/** Every address of the portal; besides these there are only `/assets/…`, `/medien/…`, `/daten/schnappschuss/…`, `/health/…`, `/vorschau/…`, `/rueckmeldung[/danke]`, `/bedarf[/danke]` and `/wissen/abo[/…]`. */
export const ROUTES: readonly Route[] = [
  ...start, // /
  ...suche, // /suche
  ...leistungen, // /leistungen  /leistungen/:slug  /leistungen/:slug/:ort
  ...orte, // /orte  /orte/:ort
  ...fragen, // /fragen  /fragen/:slug
  ...schritte, // /erste-schritte  /erste-schritte/:slug
  ...lagen, // /lagen  /lagen/:slug
  ...umsetzungsstand, // /umsetzungsstand  /umsetzungsstand/{karte,verlauf,themenfelder,leistungen,laender,methode}  /umsetzungsstand/orte/:ort[/dossier]  /umsetzungsstand/daten/:datei  /oembed
  ...wissen, // /wissen  /wissen/{projekte,meldungen,leitfaeden,begriffe,landschaft,termine}[/:slug]  /wissen/projekte/vergleich  /wissen/recht  /feeds/{meldungen,projekte,termine}.{atom,json}  /feeds/termine.ics
  ...sprachen, // /en[/…]  /leichte-sprache[/…]
  ...schnittstelle, // /api/v1/suche  /api/v1/vorschlaege
  ...openPvog, // /api/v1/ars  /api/v1/data[/:ars]
  ...daten, // /daten  /daten/felder  /daten/suche  /daten/nachrechnen  /daten/nachrechnen.mjs
  ...maschinen, // /robots.txt  /sitemap.xml
  ...seiten, // /:slug: /impressum  /datenschutz  /barrierefreiheit  /kontakt and what else stands in content/seiten
]

export function createApp(options: {
  stand: () => Stand
  loadDatei: SnapshotSource['loadDatei']
  assets: Assets
  portalUrl: string
  log: Logger
  cache: PageCache
  heute: () => string
  /** null: this portal shows no drafts. */
  vorschau: Vorschaustelle | null
  /** null: this portal takes no messages, and shows no form. */
  annahme: Annahme | null
  proxys?: readonly string[]
}): FastifyInstance {
  const { vorschau, annahme, stand, assets, portalUrl, heute } = options
  const findBild = vorschau === null ? {} : { findBild: vorschau.findBild }
  const formularmarke = annahme === null ? {} : { formularmarke: annahme.marken.fuer }
  const app = createServer({ ...options, ...findBild, ...formularmarke, routes: ROUTES, fehlerseiten })
  const rahmen = () => {
    const { snapshot } = stand()
    return snapshot === null ? null : { snapshot, heute: heute(), portalUrl, assetPfad: assets.pfad }
  }
  vorschau?.serve(app, rahmen)
  serveAbo(app, rahmen, annahme)
  if (annahme !== null) serveRueckmeldungen(app, rahmen, annahme)
  return app
}
