import { mkdir, readdir, readFile, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@infoschalter/domain'
import type { CompiledSnapshot } from './compile.ts'
import { MANIFEST_DATEI } from './inhalt.ts'
import { listSnapshots, readZeiger, syncDirectory, writeSynced, writeZeiger } from './zeiger.ts'

export type WriteResult = { ok: true; verzeichnis: string; neu: boolean } | { ok: false; problem: Problem }

/** How many snapshots stay for going back. */
const BEHALTEN = 10

/**
 * Writes a snapshot below `wurzel` and points `aktuell.json` to it.
 *
 * The files go to a folder with a provisional name, are synced to the disk, and the folder gets its
 * name by a rename; the pointer changes the same way. Whoever reads sees the old state or the new one,
 * even when the power goes in between.
 *
 * @returns a problem when the disk is full or must not be written; then nothing has changed
 */
export async function writeSnapshot(snapshot: CompiledSnapshot, wurzel: string): Promise<WriteResult> {
  const ziel = join(wurzel, snapshot.id)
  const vorlaeufig = join(wurzel, `.neu-${process.pid}-${snapshot.id}`)
  try {
    await mkdir(wurzel, { recursive: true })
    await removeLeftovers(wurzel)
    const neu = !(await isComplete(ziel, snapshot))
    if (neu) {
      await mkdir(vorlaeufig)
      for (const [name, bytes] of snapshot.dateien) await writeSynced(join(vorlaeufig, name), bytes)
      await syncDirectory(vorlaeufig)
      await rm(ziel, { recursive: true, force: true })
      await rename(vorlaeufig, ziel)
      await syncDirectory(wurzel)
    } else {
      // An earlier state has come back: it counts as the newest again.
      await utimes(join(ziel, MANIFEST_DATEI), new Date(), new Date())
    }
    await writeZeiger(wurzel, { id: snapshot.id })
    await prune(wurzel)
    return { ok: true, verzeichnis: ziel, neu }
  } catch (error) {
    await rm(vorlaeufig, { recursive: true, force: true }).catch(() => undefined)
    return { ok: false, problem: schreibproblem(error as NodeJS.ErrnoException, wurzel) }
  }
}

async function isComplete(ziel: string, snapshot: CompiledSnapshot): Promise<boolean> {
  for (const [name, bytes] of snapshot.dateien) {
    const vorhanden = await readFile(join(ziel, name)).catch(() => undefined)
    if (vorhanden === undefined || !vorhanden.equals(bytes)) return false
  }
  return true
}

/** Removes what a process left behind that was killed while writing. */
async function removeLeftovers(wurzel: string): Promise<void> {
  for (const name of await readdir(wurzel)) {
    const pid = /^\.neu-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(wurzel, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes the oldest snapshots, never the current one. */
async function prune(wurzel: string): Promise<void> {
  const aktuell = await readZeiger(wurzel)
  const andere = (await listSnapshots(wurzel)).filter(({ id }) => id !== aktuell?.id)
  for (const { id } of andere.slice(BEHALTEN - 1)) await rm(join(wurzel, id), { recursive: true, force: true })
}

function schreibproblem(error: NodeJS.ErrnoException, wurzel: string): Problem {
  const gruende: Record<string, readonly [regel: string, meldung: string]> = {
    ENOSPC: [
      'platte-voll',
      'Der Datenträger ist voll. Schaffen Sie Platz und stellen Sie den Schnappschuss noch einmal zusammen; der bisherige gilt weiter.',
    ],
    EDQUOT: [
      'platte-voll',
      'Das Kontingent auf dem Datenträger ist ausgeschöpft. Schaffen Sie Platz und versuchen Sie es noch einmal; der bisherige Schnappschuss gilt weiter.',
    ],
    EFBIG: [
      'platte-voll',
      'Eine Datei wäre größer, als es hier erlaubt ist (ulimit -f). Heben Sie die Grenze an und versuchen Sie es noch einmal; der bisherige Schnappschuss gilt weiter.',
    ],
    EACCES: [
      'kein-schreibrecht',
      'Hier darf nicht geschrieben werden. Geben Sie dem Benutzer, unter dem Infoschalter läuft, das Schreibrecht.',
    ],
    EROFS: [
      'kein-schreibrecht',
      'Das Dateisystem ist nur lesbar eingehängt. Wählen Sie mit INFOSCHALTER_VAR ein anderes Verzeichnis.',
    ],
    ENOTDIR: [
      'kein-verzeichnis',
      'Hier steht eine Datei, wo ein Verzeichnis sein müsste. Wählen Sie mit INFOSCHALTER_VAR ein anderes Verzeichnis.',
    ],
  }
  const [regel, meldung] = gruende[error.code ?? ''] ?? [
    'schreiben-gescheitert',
    `Das Schreiben ist gescheitert (${error.code ?? error.message}). Der bisherige Schnappschuss gilt weiter.`,
  ]
  return { regel, schwere: 'fehler', datei: wurzel, meldung }
}
