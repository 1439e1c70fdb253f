import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const WURZEL = join(import.meta.dirname, '../..')

/** The real portal in a process of its own, on a free port. */
export interface LaufendesPortal {
  readonly url: string
  readonly varDir: string
  readonly prozess: ChildProcess
  stop(): Promise<void>
}

/** Starts the portal on the snapshots below `varDir` and waits until it is ready. */
export async function startPortal(varDir: string, env: Record<string, string> = {}): Promise<LaufendesPortal> {
  const prozess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(WURZEL, 'apps/portal/src/main.ts')], {
    env: { ...process.env, PORTAL_PORT: '0', INFOSCHALTER_VAR: varDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    prozess.once('exit', (code) => reject(new Error(`the portal ended with ${code} before it was ready`)))
    createInterface({ input: prozess.stdout as NodeJS.ReadableStream }).on('line', (zeile) => {
      const { adresse } = JSON.parse(zeile) as { adresse?: string }
      if (adresse !== undefined) resolve(adresse)
    })
  })
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
