import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { EINBINDBAR, FRISCH, SICHERHEIT } from './headers.ts'
import { toPng } from './png.ts'
import type { Antwort } from './route.ts'

/** Is compressed already. */
const PNG = 'image/png'

export type Encoding = 'br' | 'gzip' | 'identity'

/** A response that is ready to be sent, in as many encodings as were asked for. */
export interface Fertig {
  readonly status: number
  /** The pattern of the route that made it: for the log. */
  readonly route: string
  readonly typ: string
  readonly indexieren: boolean
  readonly ziel: string | null
  /** What keeps it from doing harm: see SICHERHEIT. */
  readonly schutz: Readonly<Record<string, string>>
  readonly etag: string
  readonly koerper: Map<Encoding, Koerper>
}

export interface Koerper {
  readonly bytes: Buffer
  /** All headers, as `writeHead` takes them. */
  readonly headers: Record<string, string | number>
}

/** Turns the answer of a route into something that can be sent and kept; null means "not found". */
export async function finish(antwort: Antwort, route: string): Promise<Fertig | null> {
  switch (antwort.art) {
    case 'nicht-gefunden':
      return null
    case 'seite':
      return create(route, antwort.status ?? 200, 'text/html; charset=utf-8', String(await antwort.html), {
        indexieren: antwort.indexieren ?? true,
      })
    case 'json':
      return create(route, antwort.status ?? 200, 'application/json; charset=utf-8', JSON.stringify(antwort.wert), {
        indexieren: false,
      })
    case 'bild':
      return antwort.als === 'svg'
        ? create(route, 200, 'image/svg+xml; charset=utf-8', String(await antwort.svg), { schutz: EINBINDBAR })
        : create(route, 200, PNG, await toPng(String(await antwort.svg)), { schutz: EINBINDBAR })
    case 'text':
      return create(route, 200, `${antwort.typ}; charset=utf-8`, antwort.inhalt, {})
    case 'weiterleitung':
      return create(route, antwort.status, 'text/plain; charset=utf-8', `Weiter zu ${antwort.ziel}\n`, { ziel: antwort.ziel })
  }
}

function create(
  route: string,
  status: number,
  typ: string,
  inhalt: string | Buffer,
  { indexieren = true, ziel = null, schutz = SICHERHEIT }: Partial<Pick<Fertig, 'indexieren' | 'ziel' | 'schutz'>>,
): Fertig {
  const bytes = typeof inhalt === 'string' ? Buffer.from(inhalt) : inhalt
  const etag = createHash('sha1').update(bytes).digest('base64url').slice(0, 16)
  const fertig: Fertig = { route, status, typ, indexieren, ziel, schutz, etag, koerper: new Map() }
  fertig.koerper.set('identity', withHeaders(fertig, 'identity', bytes))
  return fertig
}

/** The body in an encoding: compressed on first demand, then kept. */
export async function encode(fertig: Fertig, encoding: Encoding): Promise<Koerper> {
  const vorhanden = fertig.koerper.get(encoding)
  if (vorhanden !== undefined) return vorhanden
  const roh = identityOf(fertig)
  const bytes = encoding === 'br' ? await brotli(roh, 4) : await promisify(gzip)(roh, { level: 6 })
  return store(fertig, encoding, bytes)
}

/** Compresses as far as it goes: worth it only for pages that many ask for. */
export async function compressFully(fertig: Fertig): Promise<void> {
  if (fertig.typ === PNG) return
  store(fertig, 'br', await brotli(identityOf(fertig), 11))
}

function identityOf(fertig: Fertig): Buffer {
  return (fertig.koerper.get('identity') as Koerper).bytes
}

function store(fertig: Fertig, encoding: Encoding, bytes: Buffer): Koerper {
  const koerper = withHeaders(fertig, encoding, bytes)
  fertig.koerper.set(encoding, koerper)
  return koerper
}

function brotli(bytes: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

function withHeaders(fertig: Fertig, encoding: Encoding, bytes: Buffer): Koerper {
  return {
    bytes,
    headers: {
      'content-type': fertig.typ,
      'content-length': bytes.length,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'cache-control': FRISCH,
      etag: etagFor(fertig, encoding),
      vary: 'accept-encoding',
      ...(fertig.ziel === null ? {} : { location: fertig.ziel }),
      ...(fertig.indexieren ? {} : { 'x-robots-tag': 'noindex' }),
      ...fertig.schutz,
    },
  }
}

/** Each encoding is a representation of its own (RFC 9110, section 8.8.3). */
export function etagFor(fertig: Fertig, encoding: Encoding): string {
  return `"${fertig.etag}-${encoding}"`
}

/** Whether one of the tags the client holds is the one we would send. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

const gewaehlt = new Map<string, Encoding>()

/** Browsers send a handful of values; whoever invents new ones shall not fill the memory. */
const MAX_GEMERKT = 200

/** How a response goes to a client: as well compressed as it takes it, where that is of use. */
export function encodingFor(fertig: Fertig, acceptEncoding: string | undefined): Encoding {
  return fertig.typ === PNG ? 'identity' : chooseEncoding(acceptEncoding)
}

/** The best encoding that the client takes. A `q=0` means "not this one". */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity'
  let encoding = gewaehlt.get(acceptEncoding)
  if (encoding === undefined) {
    encoding = parseAcceptEncoding(acceptEncoding)
    if (gewaehlt.size < MAX_GEMERKT) gewaehlt.set(acceptEncoding, encoding)
  }
  return encoding
}

function parseAcceptEncoding(acceptEncoding: string): Encoding {
  const angenommen = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .map((teil) => teil.split(';').map((stueck) => stueck.trim()))
      .filter(([, q]) => q === undefined || !/^q=0(?:\.0*)?$/.test(q))
      .map(([name]) => name),
  )
  if (angenommen.has('br')) return 'br'
  return angenommen.has('gzip') ? 'gzip' : 'identity'
}
