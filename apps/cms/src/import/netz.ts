import { setTimeout as pause } from 'node:timers/promises'
import type { ImportOptions } from './run-import.ts'

/** The real network, clock and chance, for everything but tests. */
export const NETZ: ImportOptions['netz'] = {
  fetch: globalThis.fetch,
  sleep: async (ms) => void (await pause(ms)),
  random: Math.random,
  jetzt: () => new Date(),
  leerlaufMs: 30_000,
}
