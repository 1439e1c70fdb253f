import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

export const WURZEL = join(import.meta.dirname, '../..')

/** Text files of the project by path from its root, with `/` between the parts. */
export type Dateien = ReadonlyMap<string, string>

/** Folders that are made, not written. */
const GEMACHT = new Set(['node_modules', 'var', 'coverage', '.git'])

/** The files of the project: what git tracks or would track; in a copy without git, all but what is made. */
export async function listDateien(): Promise<readonly string[]> {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: WURZEL,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  })
  const dateien = git.status === 0 ? git.stdout.split('\0').filter((datei) => datei !== '') : await listOhneGit('')
  // Git also lists what was deleted but not committed.
  return dateien.filter((datei) => existsSync(join(WURZEL, datei))).toSorted()
}

async function listOhneGit(ordner: string): Promise<readonly string[]> {
  const eintraege = await readdir(join(WURZEL, ordner), { withFileTypes: true })
  const listen = eintraege
    .filter((eintrag) => !GEMACHT.has(eintrag.name))
    .map(async (eintrag) => {
      const pfad = join(ordner, eintrag.name)
      return eintrag.isDirectory() ? listOhneGit(pfad) : [pfad.split(sep).join('/')]
    })
  return (await Promise.all(listen)).flat()
}

/** The content of the files that `passt` chooses. */
export function readDateien(pfade: readonly string[], passt: (pfad: string) => boolean): Dateien {
  return new Map(pfade.filter(passt).map((pfad) => [pfad, readFileSync(join(WURZEL, pfad), 'utf8')]))
}

export const istCode = (pfad: string): boolean => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(pfad)
export const istTest = (pfad: string): boolean => /\.test\.[cm]?tsx?$/.test(pfad)
