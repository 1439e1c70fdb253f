import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The spool under load and kill: messages by the thousand into a portal that is killed at any moment, delivered meanwhile. */

export interface Spoolzahlen {
  /** Messages that the portal said are safe. */
  readonly gesichert: number
  /** Of those, how many never arrived. */
  readonly verloren: number
  /** How many were there twice for a receiver that knows each by its id, as the CMS does. */
  readonly doppelt: number
  /** How many were sent more than once, because the portal was killed before it could note the answer. */
  readonly nochmalGesendet: number
  readonly proSekunde: number
}

const SCHREIBER = join(import.meta.dirname, '../../apps/portal/src/spool/schreiber-prozess.ts')

export async function measureSpool(nachrichten: number, kills: number): Promise<Spoolzahlen> {
  const ordner = await mkdtemp(join(tmpdir(), 'spool-last-'))
  const angenommen: string[] = []
  const bekannt = new Set<string>()
  let nochmalGesendet = 0
  const cms = createServer(async (anfrage, antwort) => {
    let text = ''
    for await (const stueck of anfrage) text += stueck
    for (const { id } of JSON.parse(text).nachrichten as readonly { id: string }[]) {
      if (bekannt.has(id)) nochmalGesendet++
      else angenommen.push(id)
      bekannt.add(id)
    }
    antwort.end(JSON.stringify({ abgelehnt: [] }))
  })
  await new Promise<void>((bereit) => cms.listen(0, '127.0.0.1', bereit))
  const cmsUrl = `http://127.0.0.1:${(cms.address() as { port: number }).port}`
  const gesichert = new Set<string>()
  const jeLeben = Math.ceil(nachrichten / (kills + 1))
  const anfang = performance.now()
  let naechste = 0
  for (let leben = 0; leben <= kills; leben++) {
    const letztes = leben === kills
    // Killed somewhere in the second half of what it has to write; what it did not get to, the last one does.
    const killNach = letztes ? Number.POSITIVE_INFINITY : Math.ceil(jeLeben * (0.5 + ((leben * 37) % 50) / 100))
    const anzahl = letztes ? nachrichten - gesichert.size : jeLeben
    for (const id of await live([ordner, cmsUrl, String(naechste), String(anzahl)], killNach)) gesichert.add(id)
    naechste += jeLeben
  }
  const sekunden = (performance.now() - anfang) / 1_000
  cms.closeAllConnections()
  await new Promise((fertig) => cms.close(fertig))
  await rm(ordner, { recursive: true })
  return {
    gesichert: gesichert.size,
    verloren: [...gesichert].filter((id) => !bekannt.has(id)).length,
    doppelt: angenommen.length - new Set(angenommen).size,
    nochmalGesendet,
    proSekunde: gesichert.size / sekunden,
  }
}

/** One life of the writer: the ids of what it said is safe. */
async function live(argumente: readonly string[], killNach: number): Promise<readonly string[]> {
  const prozess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCHREIBER, ...argumente], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gesichert: string[] = []
  createInterface({ input: prozess.stdout }).on('line', (zeile) => {
    const [, nummer] = /^(\d+) gesichert$/.exec(zeile) ?? []
    if (nummer !== undefined) gesichert.push(`nachricht-${nummer}`)
    if (gesichert.length >= killNach) prozess.kill('SIGKILL')
  })
  await new Promise((fertig) => prozess.once('close', fertig))
  return gesichert
}
