import {
  createServer as createServerOfNode,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { BILDTYPEN, type Bilddatei, type Bildendung } from '@infoschalter/domain'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Assets } from '../assets/assets.ts'
import type { Stand } from '../snapshot-source/source.ts'
import { type Fehlerseiten, minimal } from './error-pages.ts'
import { ENTSCHAERFT, FUER_IMMER, NIE, SICHERHEIT } from './headers.ts'
import type { PageCache } from './page-cache.ts'
import {
  chooseEncoding,
  type Encoding,
  encode,
  encodingFor,
  etagFor,
  type Fertig,
  finish,
  isUnchanged,
  type Koerper,
} from './response.ts'
import type { Anfrage, Route } from './route.ts'
import { serveSchnappschuss } from './schnappschuss.ts'

export interface ServerOptions {
  readonly routes: readonly Route[]
  readonly stand: () => Stand
  /** Reads a file of a snapshot from where it came from. */
  readonly loadDatei: (id: string, name: string) => Promise<Buffer>
  /** Pictures that the snapshot does not have. */
  readonly findBild?: (datei: Bilddatei) => Buffer | undefined
  readonly assets: Assets
  readonly cache: PageCache
  readonly portalUrl: string
  readonly fehlerseiten: Fehlerseiten
  readonly log: Logger
  readonly fristen?: Fristen
  /** Whose word about where a request came from counts: addresses of the reverse proxies; this machine where it is missing. */
  readonly proxys?: readonly string[]
  /** Makes the marks of forms that stand on pages; missing: no forms are shown. */
  readonly formularmarke?: (zweck: string, tag: string) => string
  /** The day in Germany; the cache is empty when it has changed. */
  readonly heute: () => string
}

/** How long a client may take, in milliseconds; how often that is looked at. */
export interface Fristen {
  readonly kopf: number
  readonly anfrage: number
  readonly leerlauf: number
  readonly takt: number
}

const FRISTEN: Fristen = { kopf: 10_000, anfrage: 10_000, leerlauf: 65_000, takt: 2_000 }

/** No address of the portal is longer; what is, is an attack or a mistake. */
const MAX_URL = 4096

/** Turns routes into an HTTP server: caching, compression, headers, limits, errors. Knows no page. */
export function createServer(options: ServerOptions): FastifyInstance {
  const app: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: 1024,
    trustProxy: ['loopback', ...(options.proxys ?? [])],
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    serverFactory: (handler) =>
      createHttpServer(
        options.fristen ?? FRISTEN,
        (request, response) => fromCache(options, request, response) || handler(request, response),
      ),
    frameworkErrors: (_error, request, reply) => void sendError(options, request as FastifyRequest, reply as FastifyReply, 400),
  })
  logRequests(app, options.log)
  app.addHook('onRequest', async (request, reply) => {
    if (request.raw.url === undefined || request.raw.url.length <= MAX_URL) return
    await sendError(options, request, reply, 414)
  })
  for (const route of options.routes) app.get(route.pfad, (request, reply) => answer(options, route, request, reply))
  serveAssets(app, options.assets)
  serveMedien(app, options)
  serveSchnappschuss(app, options)
  serveHealth(app, options.stand)
  app.setNotFoundHandler((request, reply) => notFound(options, request, reply))
  app.setErrorHandler(async (error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500
    if (status >= 500) options.log.error({ err: error, route: request.routeOptions.url }, 'Anfrage gescheitert')
    await sendError(options, request, reply, status >= 500 ? 500 : status === 413 ? 413 : 400)
  })
  return app
}

/** One line a request: no address, no query, and the pattern of the route instead of the path, which may name a place. */
function logRequests(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        methode: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.raw.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'Anfrage',
    )
    done()
  })
}

/** Node's own server with its limits: a header, a request, an idle connection may take only so much. */
function createHttpServer({ kopf, anfrage, leerlauf, takt }: Fristen, listener: RequestListener): Server {
  const fristen = { headersTimeout: kopf, requestTimeout: anfrage, keepAliveTimeout: leerlauf, connectionsCheckingInterval: takt }
  return createServerOfNode({ maxHeaderSize: 16_384, ...fristen }, listener)
}

/**
 * Pages that are there already leave before any routing; that makes them twice as fast. The key is the
 * address as it was sent, so only tidy ones match.
 *
 * @returns whether the request was answered
 */
function fromCache({ cache, stand, heute, log }: ServerOptions, request: IncomingMessage, response: ServerResponse): boolean {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || stand().snapshot === null) return false
  heute()
  const fertig = cache.find(request.url ?? '')
  if (fertig === undefined) return false
  const encoding = encodingFor(fertig, request.headers['accept-encoding'])
  const koerper = fertig.koerper.get(encoding)
  if (koerper === undefined) return false
  sendBody(request, response, fertig, encoding, koerper)
  log.info({ methode: request.method, route: fertig.route, status: response.statusCode, cache: true }, 'Anfrage')
  return true
}

async function answer(options: ServerOptions, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { snapshot } = options.stand()
  if (snapshot === null) return sendError(options, request, reply, 503)
  const heute = options.heute()
  const adresse = new URL(request.raw.url ?? '/', 'http://portal')
  const query = pick(adresse.searchParams, route)
  const anfrage: Anfrage = {
    snapshot,
    pfad: decodeURI(adresse.pathname),
    teile: request.params as Record<string, string>,
    query,
    heute,
    portalUrl: options.portalUrl,
    assetPfad: options.assets.pfad,
    ...formulare(options, heute),
  }
  const fertig = await finish(route.antworte(anfrage), route.pfad)
  if (fertig === null) return notFound(options, request, reply)
  // Snapshot or day may have changed while the page was made: such a page is sent but not kept.
  const ordentlich = adresse.pathname + (query.size === 0 ? '' : `?${query}`)
  if (options.heute() === heute && options.stand().snapshot === snapshot) options.cache.keep(ordentlich, fertig)
  reply.hijack()
  await send(request.raw, reply.raw, fertig)
}

function formulare({ formularmarke }: ServerOptions, heute: string): Pick<Anfrage, 'formularmarke'> {
  return formularmarke === undefined ? {} : { formularmarke: (zweck) => formularmarke(zweck, heute) }
}

/** The parameters that a route knows, in its order, each as often as it says: what else is in an address changes nothing. */
function pick(alle: URLSearchParams, { parameter, mehrfach }: Pick<Route, 'parameter' | 'mehrfach'>): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of parameter) for (const wert of alle.getAll(name).slice(0, mehrfach?.[name] ?? 1)) query.append(name, wert)
  return query
}

async function send(request: IncomingMessage, response: ServerResponse, fertig: Fertig): Promise<void> {
  const encoding = encodingFor(fertig, request.headers['accept-encoding'])
  sendBody(request, response, fertig, encoding, await encode(fertig, encoding))
}

function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  fertig: Fertig,
  encoding: Encoding,
  koerper: Koerper,
): void {
  if (fertig.status === 200 && isUnchanged(request.headers['if-none-match'], etagFor(fertig, encoding))) {
    const { 'content-length': _laenge, 'content-type': _typ, 'content-encoding': _kodierung, ...headers } = koerper.headers
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(fertig.status, koerper.headers)
  response.end(request.method === 'HEAD' ? undefined : koerper.bytes)
}

function decode(pfad: string): string {
  try {
    return decodeURIComponent(pfad).normalize('NFC')
  } catch {
    return pfad
  }
}

/** What stood behind the old address stands behind the new one too. */
function withQuery(ziel: string, search: string): string {
  const [vorne = '', ...anker] = encodeURI(decodeURI(ziel)).split('#')
  const query = search === '' ? '' : vorne.includes('?') ? `&${search.slice(1)}` : search
  return [vorne + query, ...anker].join('#')
}

/** An address with a slash at the end is the one without; one that editors have moved leads to where its page is now; a method that no page takes is refused; the rest is not there. */
async function notFound(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    await reply
      .code(405)
      .headers({ ...SICHERHEIT, allow: 'GET, HEAD', 'cache-control': NIE })
      .type('text/plain; charset=utf-8')
      .send('Diese Adresse nimmt nur GET und HEAD.\n')
    return
  }
  const adresse = new URL(request.raw.url ?? '/', 'http://portal')
  const ohne = adresse.pathname.replace(/\/+$/, '')
  if (ohne !== adresse.pathname && /^\/[^/\\]/.test(ohne)) {
    const fertig = await finish({ art: 'weiterleitung', status: 301, ziel: ohne + adresse.search }, '/*/')
    reply.hijack()
    await send(request.raw, reply.raw, fertig as Fertig)
    return
  }
  const ziel = options.stand().snapshot?.findWeiterleitung(decode(adresse.pathname))
  if (ziel !== undefined) {
    const fertig = await finish({ art: 'weiterleitung', status: 301, ziel: withQuery(ziel, adresse.search) }, 'Weiterleitung')
    reply.hijack()
    await send(request.raw, reply.raw, fertig as Fertig)
    return
  }
  await sendError(options, request, reply, 404)
}

/** A page that says what is wrong and what to do. Where even that fails, a plain sentence. */
async function sendError(
  options: ServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  status: 400 | 404 | 413 | 414 | 500 | 503,
): Promise<void> {
  const { snapshot } = options.stand()
  let html: string
  try {
    html =
      snapshot === null || status === 503
        ? minimal(503)
        : String(
            await options.fehlerseiten(status, {
              snapshot,
              pfad: '/',
              teile: {},
              query: new URLSearchParams(),
              heute: options.heute(),
              portalUrl: options.portalUrl,
              assetPfad: options.assets.pfad,
            }),
          )
  } catch (error) {
    options.log.error({ err: error }, 'Fehlerseite gescheitert')
    html = minimal(500)
  }
  reply.hijack()
  const wirklich = snapshot === null ? 503 : status
  const bytes = Buffer.from(html)
  reply.raw.writeHead(wirklich, {
    ...SICHERHEIT,
    'content-type': 'text/html; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': NIE,
    'x-robots-tag': 'noindex',
    ...(wirklich === 503 ? { 'retry-after': '5' } : {}),
  })
  reply.raw.end(request.raw.method === 'HEAD' ? undefined : bytes)
}

function serveAssets(app: FastifyInstance, assets: Assets): void {
  app.get('/assets/:datei', (request, reply) => {
    const asset = assets.findByPfad(request.raw.url?.replace(/\?.*$/, '') ?? '')
    if (asset === undefined) return reply.callNotFound()
    const gewuenscht: Encoding = chooseEncoding(request.headers['accept-encoding'])
    const [encoding, bytes] =
      gewuenscht === 'br' && asset.brotli
        ? (['br', asset.brotli] as const)
        : gewuenscht !== 'identity' && asset.gzip
          ? (['gzip', asset.gzip] as const)
          : (['identity', asset.bytes] as const)
    return reply
      .headers({
        ...SICHERHEIT,
        'content-type': asset.typ,
        'cache-control': FUER_IMMER,
        vary: 'accept-encoding',
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      })
      .send(bytes)
  })
  // Asked for by browsers of themselves, under a name that cannot carry a digest.
  app.get('/favicon.ico', (_request, reply) => {
    const asset = assets.findByPfad(assets.pfad('symbol-32.png'))
    return reply
      .headers({ ...SICHERHEIT, 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' })
      .send(asset?.bytes)
  })
}

/** The pictures of the snapshot. Their name is the digest of their bytes: under one address there is only ever one. */
function serveMedien(app: FastifyInstance, { stand, findBild }: ServerOptions): void {
  app.get<{ Params: { datei: string } }>('/medien/:datei', (request, reply) => {
    const { datei } = request.params
    const bytes = stand().snapshot?.findBild(datei)?.bytes ?? findBild?.(datei)
    if (bytes === undefined) return reply.callNotFound()
    const typ = BILDTYPEN[datei.slice(datei.indexOf('.') + 1) as Bildendung]
    return reply.headers({ ...ENTSCHAERFT, 'content-type': typ, 'cache-control': FUER_IMMER }).send(bytes)
  })
}

function serveHealth(app: FastifyInstance, stand: () => Stand): void {
  app.get('/health/live', (_request, reply) => reply.headers({ ...SICHERHEIT, 'cache-control': NIE }).send({ status: 'lebt' }))
  app.get('/health/ready', (_request, reply) => {
    const { snapshot, seit, problem } = stand()
    return reply
      .code(snapshot === null ? 503 : 200)
      .headers({ ...SICHERHEIT, 'cache-control': NIE })
      .send({
        status: snapshot === null ? 'kein-schnappschuss' : problem === null ? 'bereit' : 'bereit-mit-altem-stand',
        schnappschuss: snapshot?.id ?? null,
        stand: snapshot?.manifest.stand ?? null,
        seit: seit?.toISOString() ?? null,
        problem: problem === null ? null : { regel: problem.regel, datei: problem.datei, meldung: problem.meldung },
      })
  })
}
