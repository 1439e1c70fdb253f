import { setTimeout as pause } from 'node:timers/promises'
import { formatEnde, type Prozess } from './prozess.ts'

/** Keeps a program running: when its process ends unasked, it is started again. */
export interface Waechter {
  /** The process that runs now, or ran last. */
  readonly prozess: () => Prozess
  /** Ends it for good. */
  stop(): void
  /** Resolves when it is gone for good. */
  readonly ende: Promise<void>
}

export interface WaechterOptions {
  /** For the log: „Das CMS“. */
  readonly name: string
  readonly start: () => Prozess
  readonly zeiten: Zeiten
  readonly schreibe: (zeile: string) => void
  readonly uhr: () => number
}

export interface Zeiten {
  /** Before the first new start; each one after that waits twice as long. */
  readonly ersteMs: number
  readonly laengsteMs: number
  /** What has run this long is well: the next end is the first one again. */
  readonly gesundMs: number
}

/** In so many ends one after the other, it is no accident any more: somebody has to look. */
const OFT = 5

/**
 * It is never given up: what keeps a program from running (a full disk, a database that is away) is often mended elsewhere, and
 * then nobody has to know of a second thing to start. The pauses grow, so that trying costs next to nothing.
 */
export function bewache({ name, start, zeiten, schreibe, uhr }: WaechterOptions): Waechter {
  let prozess = start()
  const abbruch = new AbortController()

  async function halte(): Promise<void> {
    let fehlstarts = 0
    while (true) {
      const beginn = uhr()
      const ende = await prozess.ende
      if (abbruch.signal.aborted) return
      fehlstarts = uhr() - beginn >= zeiten.gesundMs ? 1 : fehlstarts + 1
      const warteMs = Math.min(zeiten.ersteMs * 2 ** (fehlstarts - 1), zeiten.laengsteMs)
      const dann = `Neuer Start in ${formatPause(warteMs)}.`
      schreibe(
        fehlstarts === OFT
          ? `✗ ${name} endet immer wieder (${OFT}-mal nacheinander, zuletzt ${formatEnde(ende)}). Die Meldungen darüber nennen den Grund. Es wird weiter versucht, höchstens alle ${formatPause(zeiten.laengsteMs)}; das Portal läuft weiter. ${dann}`
          : `${name} hat sich beendet (${formatEnde(ende)}). Das Portal läuft weiter. ${dann}`,
      )
      await pause(warteMs, undefined, { signal: abbruch.signal }).catch(() => undefined)
      if (abbruch.signal.aborted) return
      prozess = start()
    }
  }

  return {
    prozess: () => prozess,
    ende: halte(),
    stop() {
      abbruch.abort()
      prozess.stop()
    },
  }
}

/** „1 Sekunde“, „32 Sekunden“ */
function formatPause(ms: number): string {
  const sekunden = Math.max(1, Math.round(ms / 1000))
  return sekunden === 1 ? '1 Sekunde' : `${sekunden} Sekunden`
}
