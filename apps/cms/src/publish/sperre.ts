import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nimmSperre } from '../import/sperre.ts'

/** Between two looks whether another process still publishes. */
const SPERRE_MS = 100

/** Whatever changes what the portal shows comes one after the other, in this process and in others. */
export async function withSperre<T>(varDir: string, tu: () => Promise<T>): Promise<T> {
  const gib = await waitForSperre(join(varDir, 'publish'))
  try {
    return await tu()
  } finally {
    gib()
  }
}

async function waitForSperre(verzeichnis: string): Promise<() => void> {
  for (;;) {
    const sperre = nimmSperre(verzeichnis, { pid: process.pid, seit: new Date().toISOString() })
    if (sperre.art === 'gehalten') return sperre.gib
    await pause(SPERRE_MS)
  }
}
