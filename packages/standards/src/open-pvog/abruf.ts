import { findFremdesFormat } from './kopf.ts'
import { parseRetryAfter, type Versuch } from './versuche.ts'
import { zitat } from './zitat.ts'

export interface Netz {
  readonly fetch: typeof globalThis.fetch
  readonly jetzt: () => Date
  /** A connection on which nothing arrives for so long is given up. */
  readonly leerlaufMs: number
}

/** What becomes of the body; an error that it throws for reasons of its own is passed on. */
type Verbraucher<T> = (bytes: AsyncIterable<Uint8Array>) => Promise<T>

/** The error of a connection, told apart from errors of whoever consumes its bytes. */
interface Leitung {
  gestoert: unknown
}

/**
 * One HTTP request, its answer streamed to `verbraucher`. Time-outs, broken connections, 408, 425, 429 and 5xx are worth another
 * try; other states and HTML pages are not. `bei413` is the value for "too large", where that is an answer and not an error.
 */
export async function rufeAb<T>(
  url: string,
  accept: string,
  netz: Netz,
  verbraucher: Verbraucher<T>,
  bei413?: T,
): Promise<Versuch<T>> {
  const stopp = new AbortController()
  const wecker = setTimeout(() => stopp.abort(), netz.leerlaufMs)
  const leitung: Leitung = { gestoert: undefined }
  try {
    const antwort = await frage(url, accept, netz, stopp.signal, leitung)
    if (antwort === undefined) return gestoert(leitung, stopp.signal, netz)
    const absage = deuteStatus(antwort, url, netz, bei413)
    if (absage) {
      await antwort.body?.cancel().catch(() => undefined)
      return absage
    }
    return await verbrauche(antwort, url, netz, stopp, wecker, leitung, verbraucher)
  } finally {
    clearTimeout(wecker)
    // Frees the connection where the body was not read to its end; without effect otherwise.
    stopp.abort()
  }
}

async function frage(
  url: string,
  accept: string,
  netz: Netz,
  signal: AbortSignal,
  leitung: Leitung,
): Promise<Response | undefined> {
  try {
    return await netz.fetch(url, { headers: { accept }, signal })
  } catch (error) {
    leitung.gestoert = error
    return undefined
  }
}

async function verbrauche<T>(
  antwort: Response,
  url: string,
  netz: Netz,
  stopp: AbortController,
  wecker: NodeJS.Timeout,
  leitung: Leitung,
  verbraucher: Verbraucher<T>,
): Promise<Versuch<T>> {
  const strom = (antwort.body ?? leererStrom())[Symbol.asyncIterator]()
  const erstes = await lies(strom, leitung)
  if (leitung.gestoert !== undefined) return gestoert(leitung, stopp.signal, netz)
  const html = findHtml(antwort, erstes)
  if (html) {
    return {
      art: 'aus',
      fehler: {
        regel: 'html-statt-daten',
        meldung: `${url} antwortet mit einer HTML-Seite statt mit Daten (${html}). Prüfen Sie die Adresse bei --von; vielleicht wird der Dienst gerade gewartet.`,
      },
    }
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let stueck = erstes; stueck !== undefined; stueck = await lies(strom, leitung)) {
      wecker.refresh()
      yield stueck
    }
    if (leitung.gestoert !== undefined) throw leitung.gestoert
  }
  try {
    return { art: 'ok', wert: await verbraucher(bytes()) }
  } catch (error) {
    if (leitung.gestoert !== undefined) return gestoert(leitung, stopp.signal, netz)
    throw error
  }
}

/** The next bytes; undefined at the end and after an error, which is kept in `leitung`. */
async function lies(strom: AsyncIterator<Uint8Array>, leitung: Leitung): Promise<Uint8Array | undefined> {
  try {
    const { done, value } = await strom.next()
    return done ? undefined : value
  } catch (error) {
    leitung.gestoert = error ?? new Error('unbekannt')
    return undefined
  }
}

async function* leererStrom(): AsyncGenerator<Uint8Array> {}

function gestoert<T>(leitung: Leitung, signal: AbortSignal, netz: Netz): Versuch<T> {
  const grund = signal.aborted
    ? `${netz.leerlaufMs / 1000} Sekunden lang kam nichts an`
    : `Verbindung gestört (${ursache(leitung.gestoert)})`
  return { art: 'nochmal', grund }
}

/** fetch says "fetch failed" or "terminated"; what happened stands in its cause. */
function ursache(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const tiefer = error.cause instanceof Error ? error.cause : error
  return 'code' in tiefer && typeof tiefer.code === 'string' ? tiefer.code : tiefer.message
}

function deuteStatus<T>(antwort: Response, url: string, netz: Netz, bei413: T | undefined): Versuch<T> | undefined {
  const { status } = antwort
  if (status === 200) return undefined
  if (status === 413 && bei413 !== undefined) return { art: 'ok', wert: bei413 }
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const wartenMs = parseRetryAfter(antwort.headers.get('retry-after'), netz.jetzt())
    const grund = status === 429 ? 'zu viele Anfragen (429)' : `der Server antwortet mit Status ${status}`
    return wartenMs === undefined ? { art: 'nochmal', grund } : { art: 'nochmal', grund, wartenMs }
  }
  const rat =
    status === 404 ? 'Prüfen Sie die Adresse bei --von und den Regionalschlüssel bei --ars.' : 'Prüfen Sie die Adresse bei --von.'
  return { art: 'aus', fehler: { regel: 'http-status', meldung: `${url} antwortet mit Status ${status}. ${rat}` } }
}

function findHtml(antwort: Response, erstes: Uint8Array | undefined): string | undefined {
  const typ = antwort.headers.get('content-type') ?? ''
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(typ)) return `Content-Type ${zitat(typ)}`
  const fremd = erstes === undefined ? undefined : findFremdesFormat(Buffer.from(erstes))
  return fremd?.regel === 'html-statt-csv' ? `Anfang ${zitat(Buffer.from(erstes ?? []).toString('latin1', 0, 80))}` : undefined
}
