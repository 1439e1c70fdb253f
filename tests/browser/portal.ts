import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PORTAL_BEFEHL } from '../../apps/portal/befehl.ts'

/** The real portal in a process of its own, on a free port. */
export interface LaufendesPortal {
  readonly url: string
  readonly varDir: string
  readonly prozess: ChildProcess
  stop(): Promise<void>
}

/** Starts the portal on the snapshots below `varDir` and waits until it is ready. Its log goes to `portal.log` there. */
export async function startPortal(varDir: string, env: Record<string, string> = {}): Promise<LaufendesPortal> {
  const logDatei = join(varDir, 'portal.log')
  const log = await open(logDatei, 'w')
  const [programm, ...argumente] = PORTAL_BEFEHL
  const prozess = spawn(programm, argumente, {
    env: { ...process.env, PORTAL_PORT: '0', INFOSCHALTER_VAR: varDir, ...env },
    stdio: ['ignore', log.fd, 'inherit'],
  })
  await log.close()
  const url = await waitForAdresse(prozess, logDatei)
  return {
    url,
    varDir,
    prozess,
    async stop() {
      if (prozess.exitCode !== null) return
      const ende = new Promise((resolve) => prozess.once('exit', resolve))
      prozess.kill('SIGTERM')
      await ende
    },
  }
}

/** A directory for database and snapshots that is gone afterwards. */
export async function createVarDir(): Promise<{ pfad: string; remove(): Promise<void> }> {
  const pfad = await mkdtemp(join(tmpdir(), 'infoschalter-'))
  return { pfad, remove: () => rm(pfad, { recursive: true, force: true }) }
}

async function waitForAdresse(prozess: ChildProcess, logDatei: string): Promise<string> {
  while (prozess.exitCode === null) {
    const adresse = /"adresse":"([^"]+)"/.exec(await readFile(logDatei, 'utf8'))?.[1]
    if (adresse !== undefined) return adresse
    await pause(10)
  }
  throw new Error(`the portal ended with ${prozess.exitCode} before it was ready`)
}
