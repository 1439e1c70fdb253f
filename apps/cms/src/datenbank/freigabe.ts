import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const RUNDEN = 4
const RUNDE_MS = 50

/**
 * Lets go of statements that have failed. The driver of SQLite (libsql 0.5) ends a statement whose step fails only when the
 * memory is tidied up; until then nothing that is written on this connection is committed, and nobody else can write. So the
 * memory is tidied up at once, after an error that came after seconds of waiting.
 */
export async function freeStatements(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let runde = 0; runde < RUNDEN; runde++) {
    collect()
    await pause(RUNDE_MS)
  }
}
