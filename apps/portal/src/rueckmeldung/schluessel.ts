import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * What portal and CMS know each other by: made by whoever of them comes first, readable for this user alone. Portals on other
 * machines are told (ZUSTELL_SCHLUESSEL).
 */
export async function ensureSchluessel(datei: string): Promise<string> {
  await mkdir(dirname(datei), { recursive: true })
  try {
    await writeFile(datei, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(datei, 'utf8')).trim()
}
