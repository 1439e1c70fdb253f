import { setTimeout as pause } from 'node:timers/promises'

/**
 * Two saves at the same moment, both based on the same state: each would find that nobody else has saved yet. Who comes second
 * waits until the first is through. SQLite has no transactions here that could do it, and one process serves all editors.
 */

interface Vorhaben {
  readonly was: string
  readonly wer: number | string | null
  readonly grundlage: string
}

/** Longer takes no save; whoever needs longer has failed. */
const GEDULD_MS = 3_000
const TAKT_MS = 25

const laufende = new Map<string, Vorhaben>()

/**
 * @param stand the state as it was when the save began
 * @param lies reads it anew
 * @returns the state when it is one's turn
 */
export async function reserviere(vorhaben: Vorhaben, stand: unknown, lies: () => Promise<unknown>): Promise<unknown> {
  let neuster = stand
  const ende = Date.now() + GEDULD_MS
  while (isVergeben(vorhaben) && Date.now() < ende) {
    await pause(TAKT_MS)
    neuster = await lies()
    if (neuster !== stand) return neuster
  }
  laufende.set(vorhaben.was, vorhaben)
  setTimeout(() => {
    if (laufende.get(vorhaben.was) === vorhaben) laufende.delete(vorhaben.was)
  }, GEDULD_MS).unref()
  return neuster
}

/** Who has saved in vain (a field was too long) does it again at once: the own reservation is no obstacle. */
function isVergeben({ was, wer, grundlage }: Vorhaben): boolean {
  const laufend = laufende.get(was)
  return laufend !== undefined && laufend.grundlage === grundlage && laufend.wer !== wer
}
