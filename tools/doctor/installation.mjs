import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What is in `node_modules`, compared with the lock file. Plain JavaScript: it runs before Node 24 is there.
 */

/**
 * Compares the lock file with the record of the installation that npm leaves in `node_modules/.package-lock.json`.
 * npm writes that record last, so an installation that was interrupted has none.
 *
 * Optional packages may be missing: most of them are for other operating systems.
 *
 * @param {import('./installation.d.mts').Lockdatei} lock
 * @param {import('./installation.d.mts').Lockdatei | null} installiert
 * @returns {readonly string[]} one German sentence for each difference; empty when they agree
 */
export function findAbweichungen(lock, installiert) {
  if (installiert === null) return ['Die Abhängigkeiten sind nicht oder nicht vollständig eingerichtet.']
  const abweichungen = []
  for (const [pfad, soll] of Object.entries(lock.packages)) {
    if (!pfad.includes('node_modules/')) continue
    const ist = installiert.packages[pfad]
    if (ist === undefined) {
      if (soll.optional !== true && soll.devOptional !== true) abweichungen.push(`${pfad} fehlt.`)
    } else if (ist.version !== soll.version) {
      abweichungen.push(`${pfad} hat die Version ${ist.version}, die Lockdatei verlangt ${soll.version}.`)
    } else if (ist.integrity !== soll.integrity || (soll.link === true && ist.resolved !== soll.resolved)) {
      abweichungen.push(`${pfad} stammt aus einer anderen Quelle, als die Lockdatei verlangt.`)
    }
  }
  for (const pfad of Object.keys(installiert.packages)) {
    if (pfad.includes('node_modules/') && lock.packages[pfad] === undefined)
      abweichungen.push(`${pfad} steht nicht in der Lockdatei.`)
  }
  return abweichungen
}

/**
 * The differences between lock file and installation below `wurzel`, folders that somebody removed among them.
 *
 * @param {string} wurzel
 * @returns {readonly string[]} see {@link findAbweichungen}
 */
export function readAbweichungen(wurzel) {
  const verzeichnis = join(wurzel, 'node_modules')
  const lock = readJson(join(wurzel, 'package-lock.json'))
  if (lock === null) return ['package-lock.json fehlt oder ist unlesbar.']
  const installiert = readJson(join(verzeichnis, '.package-lock.json'))
  const abweichungen = findAbweichungen(lock, installiert)
  if (abweichungen.length > 0) return abweichungen
  return Object.keys(installiert.packages)
    .filter((pfad) => !existsSync(join(wurzel, pfad)))
    .map((pfad) => `${pfad} fehlt.`)
}

/** @param {string} datei */
function readJson(datei) {
  try {
    return JSON.parse(readFileSync(datei, 'utf8'))
  } catch {
    return null
  }
}
