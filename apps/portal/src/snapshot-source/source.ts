import type { Problem } from '@infoschalter/domain'
import { createSnapshotReader, type Snapshot } from '@infoschalter/snapshot'

/** Where snapshots come from: says which one is current and hands out its files. */
export interface SnapshotSource {
  /** The id of the current snapshot; `unveraendert` when nothing has changed since the last call. */
  aktuell(): Promise<{ art: 'id'; id: string } | { art: 'unveraendert' } | { art: 'problem'; problem: Problem }>
  loadDatei(id: string, name: string): Promise<Buffer>
  /** Called with each snapshot that has proved to be good. */
  behalte?(id: string): Promise<void>
}

/** What the portal shows, and what went wrong with a newer one. */
export interface Stand {
  readonly snapshot: Snapshot | null
  readonly seit: Date | null
  /** Why a newer snapshot is not shown; null when all is well. */
  readonly problem: Problem | null
}

export interface Watcher {
  stand(): Stand
  /** Looks at the source once; the interval does no more. */
  pruefe(): Promise<void>
  stop(): void
}

interface Options {
  readonly source: SnapshotSource
  readonly intervallMs: number
  readonly jetzt: () => Date
  readonly onWechsel: (snapshot: Snapshot) => void
  readonly onProblem: (problem: Problem) => void
}

/**
 * Keeps the newest good snapshot in memory. A new one is read and verified beside the old one, then
 * takes its place in a single assignment: requests under way finish with the one they began with.
 * A broken one is reported once and changes nothing; it is tried again whenever the source says so.
 */
export function watchSnapshots({ source, intervallMs, jetzt, onWechsel, onProblem }: Options): Watcher {
  const readSnapshot = createSnapshotReader()
  let stand: Stand = { snapshot: null, seit: null, problem: null }
  let laufend: Promise<void> | null = null
  let ended = false
  let timer: NodeJS.Timeout | undefined

  function report(problem: Problem): void {
    const neu =
      stand.problem === null ||
      stand.problem.regel !== problem.regel ||
      stand.problem.datei !== problem.datei ||
      stand.problem.meldung !== problem.meldung
    stand = { ...stand, problem }
    if (neu) onProblem(problem)
  }

  async function pruefeEinmal(): Promise<void> {
    const aktuell = await source.aktuell()
    if (aktuell.art === 'problem') return report(aktuell.problem)
    if (aktuell.art === 'unveraendert') return
    if (aktuell.id === stand.snapshot?.id) {
      stand = { ...stand, problem: null }
      return
    }
    const gelesen = await readSnapshot(aktuell.id, (name) => source.loadDatei(aktuell.id, name))
    if (!gelesen.ok) return report(gelesen.problem)
    stand = { snapshot: gelesen.snapshot, seit: jetzt(), problem: null }
    onWechsel(gelesen.snapshot)
    await source.behalte?.(aktuell.id)
  }

  function pruefe(): Promise<void> {
    laufend ??= pruefeEinmal().finally(() => {
      laufend = null
    })
    return laufend
  }

  function plan(): void {
    timer = setTimeout(async () => {
      await pruefe().catch((error: unknown) =>
        report({
          regel: 'quelle-unerwartet',
          schwere: 'fehler',
          datei: '',
          meldung: error instanceof Error ? error.message : String(error),
        }),
      )
      if (!ended) plan()
    }, intervallMs)
    timer.unref()
  }
  plan()

  return {
    stand: () => stand,
    pruefe,
    stop() {
      ended = true
      clearTimeout(timer)
    },
  }
}
