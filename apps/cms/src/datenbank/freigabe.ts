import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

interface Client {
  execute(...args: readonly unknown[]): Promise<unknown>
}

const RUNDEN = 3
const RUNDE_MS = 20

/**
 * Lets go of statements that have failed. The driver of SQLite (libsql 0.5) ends a statement whose step fails only when the
 * memory is tidied up; until then it stays a writer, and SQLite commits nothing on a connection while another writer is there:
 * what is written afterwards is seen by nobody else, and nobody else can write. So the memory is tidied up at once: some
 * milliseconds, after an error that came after seconds of waiting.
 */
export function freeAfterErrors(client: Client): void {
  const execute = client.execute.bind(client)
  client.execute = async (...args) => {
    try {
      return await execute(...args)
    } catch (error) {
      formatStacks(error)
      // What was on the stack when it failed is free only in a later round.
      for (let runde = 0; runde < RUNDEN; runde++) {
        collectGarbage()
        await pause(RUNDE_MS)
      }
      throw error
    }
  }
}

/** Until its stack has been read, an error holds what stood on it, the statement among it. */
function formatStacks(error: unknown): void {
  for (let einer = error; einer instanceof Error; einer = einer.cause) String(einer.stack)
}

let gc: (() => void) | undefined

function collectGarbage(): void {
  if (gc === undefined) {
    setFlagsFromString('--expose-gc')
    gc = runInNewContext('gc') as () => void
  }
  gc()
}
