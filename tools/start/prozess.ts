import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** How a process ended. */
export interface Ende {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export type Bereitschaft =
  | { readonly art: 'bereit' }
  | { readonly art: 'beendet'; readonly ende: Ende }
  | { readonly art: 'zeit-um'; readonly grund: string }

export interface Prozess {
  /** Answers once it can serve, has ended, or the patience is at an end. */
  wartBereit(geduldMs: number): Promise<Bereitschaft>
  /** Resolves when the process is gone, for whatever reason. */
  readonly ende: Promise<Ende>
  /** Asks it to finish its requests and end. The answer to the first call counts. */
  stop(): void
}

export interface ProzessOptions {
  /** Program and arguments. */
  readonly befehl: readonly [programm: string, ...argumente: string[]]
  readonly env: NodeJS.ProcessEnv
  /** Address that answers 200 when it can serve. */
  readonly bereitUrl: string
  readonly fetch: typeof fetch
  /** Between two looks at `bereitUrl`, in milliseconds. */
  readonly taktMs: number
  /** After this time without an end, `stop` becomes a kill. */
  readonly gnadeMs: number
}

/** Starts a program as a process of its own. What it writes goes where our output goes. */
export function startProzess(options: ProzessOptions): Prozess {
  const [programm, ...argumente] = options.befehl
  const prozess = spawn(programm, argumente, {
    env: options.env,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own: Ctrl-C reaches every process of the terminal's group, and it is to be asked once, by us.
    detached: process.platform !== 'win32',
  })
  let beendet: Ende | null = null
  const ende = new Promise<Ende>((resolve) => {
    const merke = (wie: Ende): void => {
      beendet ??= wie
      resolve(beendet)
    }
    prozess.once('exit', (code, signal) => merke({ code, signal }))
    prozess.once('error', () => merke({ code: 127, signal: null }))
  })
  let gestoppt = false
  return {
    ende,
    async wartBereit(geduldMs) {
      const schluss = performance.now() + geduldMs
      let grund = 'keine Antwort'
      while (beendet === null) {
        const antwort = await frage(options)
        if (antwort === null) return { art: 'bereit' }
        grund = antwort
        if (performance.now() >= schluss) return { art: 'zeit-um', grund }
        await Promise.race([ende, pause(options.taktMs)])
      }
      return { art: 'beendet', ende: beendet }
    },
    stop() {
      if (gestoppt || beendet !== null) return
      gestoppt = true
      prozess.kill('SIGTERM')
      killWennNoetig(prozess, ende, options.gnadeMs)
    },
  }
}

/** Null when it is ready, else what it said instead. */
async function frage({ bereitUrl, fetch, taktMs }: ProzessOptions): Promise<string | null> {
  try {
    const antwort = await fetch(bereitUrl, { signal: AbortSignal.timeout(Math.max(taktMs, 2_000)) })
    if (antwort.status === 200) {
      await antwort.body?.cancel()
      return null
    }
    return `Status ${antwort.status} ${(await antwort.text()).slice(0, 300)}`.trim()
  } catch {
    return 'keine Antwort'
  }
}

function killWennNoetig(prozess: ChildProcess, ende: Promise<Ende>, gnadeMs: number): void {
  const wecker = setTimeout(() => prozess.kill('SIGKILL'), gnadeMs)
  void ende.then(() => clearTimeout(wecker))
}

/** „mit Status 1“, „durch SIGKILL“ */
export function formatEnde({ code, signal }: Ende): string {
  return signal === null ? `mit Status ${code}` : `durch ${signal}`
}
