import { spawn } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CMS_BEFEHLE, CMS_STANDALONE, CMS_VERZEICHNIS } from '../../apps/cms/befehl.ts'
import { digestDateien, PROGRAMM } from '../../apps/cms/src/publish/herkunft.ts'
import type { Ergebnis } from './schritte.ts'

/** The admin UI is built once and again when its sources change: half a minute that no reader waits for. */

const MERKER = join(CMS_VERZEICHNIS, '.next/gebaut-aus')
const QUELLEN = [...PROGRAMM, join(CMS_VERZEICHNIS, 'next.config.ts')]

export async function ensureBau(): Promise<Ergebnis> {
  const digest = await digestDateien(QUELLEN)
  const gebaut = await readFile(MERKER, 'utf8').catch(() => '')
  if (gebaut === digest && existsSync(CMS_BEFEHLE.server.at(-1) as string)) return { ok: true, text: 'CMS ist gebaut' }
  const { code, ausgabe } = await run(CMS_BEFEHLE.bauen)
  if (code !== 0) return { ok: false, zeilen: ausgabe.split('\n').slice(-30) }
  // The server serves these itself; Next leaves them to a CDN.
  cpSync(join(CMS_VERZEICHNIS, '.next/static'), join(CMS_STANDALONE, '.next/static'), { recursive: true })
  await writeFile(MERKER, digest)
  return { ok: true, text: 'CMS gebaut' }
}

function run([programm, ...argumente]: readonly [string, ...string[]]): Promise<{ code: number | null; ausgabe: string }> {
  return new Promise((resolve) => {
    const prozess = spawn(programm, argumente, {
      cwd: CMS_VERZEICHNIS,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', PAYLOAD_SECRET: 'nur-zum-bauen' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const teile: Buffer[] = []
    for (const strom of [prozess.stdout, prozess.stderr]) strom.on('data', (teil: Buffer) => teile.push(teil))
    prozess.once('error', (error) => resolve({ code: 127, ausgabe: error.message }))
    prozess.once('close', (code) => resolve({ code, ausgabe: Buffer.concat(teile).toString('utf8') }))
  })
}
