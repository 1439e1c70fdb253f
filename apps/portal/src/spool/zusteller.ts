import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Ladung, Spool } from './spool.ts'

/**
 * Delivers what is in the spool to the CMS, in the order in which it came, for as long as it takes. What has been sent but not
 * been acknowledged is sent again; the CMS knows each message by its id and takes it once.
 */
export interface Zusteller {
  /** Something was put into the spool: delivered now, not at the next look. */
  wecke(): void
  stop(): Promise<void>
}

interface Options {
  readonly spool: Spool
  /** Address of the CMS without a slash at the end. */
  readonly cmsUrl: string
  /** What the CMS knows this portal by. */
  readonly schluessel: string
  readonly fetch: typeof globalThis.fetch
  readonly log: Logger
  readonly timeoutMs?: number
  /** The first wait after a failure; each further one is twice as long, up to a minute. */
  readonly wartenMs?: number
}

const JE_LADUNG = 200
const HOECHSTENS_WARTEN_MS = 60_000

/** What the CMS says of the messages that it does not take and never will, by their place. */
const AntwortSchema = z.object({ abgelehnt: z.array(z.object({ stelle: z.int().nonnegative(), grund: z.string() })) })

export function startZusteller(options: Options): Zusteller {
  const { spool, log, wartenMs = 1_000 } = options
  const ende = new AbortController()
  let geweckt: (() => void) | null = null
  let fehlschlaege = 0

  async function run(): Promise<void> {
    while (!ende.signal.aborted) {
      if (!spool.wartet()) {
        await new Promise<void>((wecke) => {
          geweckt = wecke
        })
        geweckt = null
        continue
      }
      const ladung = await spool.read(JE_LADUNG)
      const ergebnis = await deliver(options, ladung, ende.signal)
      if (ende.signal.aborted) return
      if (ergebnis === null) {
        await spool.acknowledge(ladung.bis)
        if (fehlschlaege > 0) log.info({ regel: 'rueckmeldungen-zugestellt' }, 'Das CMS nimmt wieder Rückmeldungen an')
        fehlschlaege = 0
        continue
      }
      // Said once: a CMS that is down for a day is no reason for a thousand lines.
      if (fehlschlaege === 0)
        log.warn({ regel: 'rueckmeldungen-warten', grund: ergebnis }, 'Rückmeldungen warten, bis das CMS sie annimmt')
      fehlschlaege++
      const warten = Math.min(wartenMs * 2 ** (fehlschlaege - 1), HOECHSTENS_WARTEN_MS)
      await pause(warten, undefined, { signal: ende.signal }).catch(() => undefined)
    }
  }

  const laeuft = run().catch((error: unknown) =>
    log.error({ err: error, regel: 'zustellung-gescheitert' }, 'Rückmeldungen werden bis zum nächsten Start nicht zugestellt'),
  )
  return {
    wecke: () => geweckt?.(),
    async stop() {
      ende.abort()
      geweckt?.()
      await laeuft
    },
  }
}

/** @returns null when the CMS has taken the load; else why it has not */
async function deliver(
  { spool, cmsUrl, schluessel, fetch, timeoutMs = 20_000 }: Options,
  { nachrichten }: Ladung,
  signal: AbortSignal,
): Promise<string | null> {
  if (nachrichten.length === 0) return null
  try {
    const antwort = await fetch(`${cmsUrl}/api/rueckmeldungen/annahme`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${schluessel}` },
      body: JSON.stringify({ nachrichten }),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    if (!antwort.ok) return `Antwort ${antwort.status}`
    const { abgelehnt } = AntwortSchema.parse(await antwort.json())
    if (abgelehnt.length > 0)
      await spool.reject(abgelehnt.map(({ stelle, grund }) => ({ nachricht: nachrichten[stelle], grund })))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
