/** The process that publishes, as it runs for real, for tests that kill it or take things from it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface ProbeDienst {
  readonly prozess: ChildProcess
  readonly ausgabe: () => string
  readonly ende: Promise<void>
}

/** Starts it and waits until it has published what it found. */
export async function startProbeDienst(datenbank: string, varDir: string): Promise<ProbeDienst> {
  const prozess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../publish/dienst.ts')],
    {
      env: {
        ...process.env,
        DATABASE_URL: datenbank,
        INFOSCHALTER_VAR: varDir,
        INFOSCHALTER_DEMO: 'aus',
        PAYLOAD_SECRET: 'nur-fuer-tests',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let ausgabe = ''
  for (const strom of [prozess.stdout, prozess.stderr])
    strom.on('data', (teil: Buffer) => {
      ausgabe += teil.toString('utf8')
    })
  const ende = new Promise<void>((fertig) => prozess.once('exit', () => fertig()))
  const dienst = { prozess, ende, ausgabe: () => ausgabe }
  await waitUntil(() => /Schnappschuss [0-9a-f]{32}/.test(ausgabe) || prozess.exitCode !== null, 90, dienst.ausgabe)
  return dienst
}

/** Looks ten times a second; throws with what the process said when it takes too long. */
export async function waitUntil(
  ist: () => boolean | Promise<boolean>,
  sekunden: number,
  ausgabe: () => string = () => '',
): Promise<void> {
  for (let i = 0; i < sekunden * 10; i++) {
    if (await ist()) return
    await pause(100)
  }
  throw new Error(`it did not happen within ${sekunden} s:\n${ausgabe()}`)
}
