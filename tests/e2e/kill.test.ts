import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readSnapshot } from '@infoschalter/snapshot'
import { expect, it } from 'vitest'
import { createVarDir } from '../browser/portal.ts'

const PUBLISH = join(import.meta.dirname, '../../apps/cms/src/publish/main.ts')

/** Starts publishing and pulls the plug after a while; `null` lets it finish. */
async function publish(varDir: string, killAfterMs: number | null): Promise<number | null> {
  const prozess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PUBLISH], {
    env: { ...process.env, INFOSCHALTER_VAR: varDir },
    stdio: 'ignore',
  })
  const ende = new Promise<number | null>((resolve) => prozess.once('exit', resolve))
  if (killAfterMs !== null) {
    await pause(killAfterMs)
    prozess.kill('SIGKILL')
  }
  return ende
}

it('a plug pulled at any moment of publishing leaves a whole snapshot or none, and the next one works', async () => {
  const varDir = await createVarDir()
  const wurzel = join(varDir.pfad, 'snapshots')
  for (const ms of [100, 400, 700, 900, 1100, 1300, 1500, 1700, 2000]) {
    await publish(varDir.pfad, ms)
    const zeiger = await readFile(join(wurzel, 'aktuell.json'), 'utf8').catch(() => null)
    if (zeiger === null) continue
    const { id } = JSON.parse(zeiger) as { id: string }
    expect((await readSnapshot(id, (name) => readFile(join(wurzel, id, name)))).ok).toBe(true)
  }
  expect(await publish(varDir.pfad, null)).toBe(0)
  expect((await readdir(wurzel)).filter((name) => name.startsWith('.'))).toEqual([])
  await varDir.remove()
})
