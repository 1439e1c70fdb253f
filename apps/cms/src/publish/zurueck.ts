import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@infoschalter/domain'
import { listSnapshots, readSnapshot, readZeiger, writeZeiger } from '@infoschalter/snapshot'
import { snapshotsPfad } from './ablage.ts'
import { describeHalt, type Halt } from './halt.ts'
import { withSperre } from './sperre.ts'

/**
 * Back to an earlier state of the portal, for when something public is wrong and there is no time to mend it. The earlier
 * snapshot then stays: nothing is published until somebody says go on, else the next release of any text would bring back
 * what had to go.
 */

export type ZurueckResult = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: Problem }

/**
 * Points the portal to an earlier snapshot and holds it there.
 *
 * @param ziel its id; null for the one before the current one
 * @returns a problem when it is no longer there, damaged, or made for another version of the program; then nothing has changed
 */
export function goBack(varDir: string, ziel: string | null, halt: Halt): Promise<ZurueckResult> {
  return withSperre(varDir, async () => {
    const wurzel = snapshotsPfad(varDir)
    const vorhanden = (await listSnapshots(wurzel)).map(({ id }) => id)
    const id = ziel ?? vorhanden[vorhanden.indexOf((await readZeiger(wurzel))?.id ?? '') + 1]
    if (id === undefined)
      return { ok: false, problem: problem('kein-frueherer-stand', wurzel, 'Es gibt keinen Stand vor diesem.') }
    if (!vorhanden.includes(id))
      return {
        ok: false,
        problem: problem(
          'stand-fehlt',
          wurzel,
          `Den Stand ${id} gibt es nicht mehr; aufgehoben werden die letzten zehn. Es hat sich nichts geändert.`,
        ),
      }
    const gelesen = await readSnapshot(id, (name) => readFile(join(wurzel, id, name)))
    if (!gelesen.ok) return { ok: false, problem: gelesen.problem }
    await writeZeiger(wurzel, { id, gehalten: halt })
    return { ok: true, id }
  })
}

/** Lets publications through again. Does nothing when none is held. */
export function goOn(varDir: string): Promise<void> {
  return withSperre(varDir, async () => {
    const wurzel = snapshotsPfad(varDir)
    const zeiger = await readZeiger(wurzel)
    if (zeiger?.gehalten !== undefined) await writeZeiger(wurzel, { id: zeiger.id })
  })
}

/** Why nothing is published at the moment; null when nothing is held. */
export async function findHalt(varDir: string): Promise<Problem | null> {
  const wurzel = snapshotsPfad(varDir)
  const zeiger = await readZeiger(wurzel)
  if (zeiger?.gehalten === undefined) return null
  return problem(
    'stand-festgehalten',
    wurzel,
    `${describeHalt(zeiger.gehalten)} Solange wird nichts veröffentlicht. Weiter geht es im CMS unter „Veröffentlichungen“ mit „Wieder veröffentlichen“ oder mit: npm run publish -- --weiter`,
  )
}

function problem(regel: string, datei: string, meldung: string): Problem {
  return { regel, schwere: 'fehler', datei, meldung }
}
