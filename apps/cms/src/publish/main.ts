import { formatProblem } from '@infoschalter/domain'
import { listSnapshots, readZeiger } from '@infoschalter/snapshot'
import { formatZeit } from '../zeit.ts'
import { snapshotsPfad } from './ablage.ts'
import { publishAktuell } from './aktuell.ts'
import { HILFE, parseAufruf } from './aufruf.ts'
import { describeHalt } from './halt.ts'
import { publishOptions } from './options.ts'
import { formatPublishResult } from './publish.ts'
import { goBack, goOn } from './zurueck.ts'

/** `npm run publish`: compiles a snapshot of what is there, or changes which one the portal shows. */

const { varDir } = publishOptions(process.env)
const schreibe = (zeile: string): void => void process.stdout.write(`${zeile}\n`)
process.exitCode = await run()

async function run(): Promise<number> {
  const aufruf = parseAufruf(process.argv.slice(2))
  switch (aufruf.art) {
    case 'hilfe':
      schreibe(HILFE)
      return 0
    case 'falsch':
      process.stderr.write(`${aufruf.meldung}\n\n${HILFE}\n`)
      return 2
    case 'liste':
      return list()
    case 'zurueck':
      return back(aufruf.ziel)
    case 'weiter':
      await goOn(varDir)
      return publish()
    case 'veroeffentlichen':
      return publish()
  }
}

async function publish(): Promise<number> {
  const result = await publishAktuell(process.env)
  for (const zeile of formatPublishResult(result)) schreibe(zeile)
  return result.ok ? 0 : 1
}

async function list(): Promise<number> {
  const wurzel = snapshotsPfad(varDir)
  const [zeiger, vorhandene] = [await readZeiger(wurzel), await listSnapshots(wurzel)]
  if (vorhandene.length === 0) schreibe(`In ${wurzel} liegt noch kein Schnappschuss.`)
  for (const { id, geschrieben } of vorhandene)
    schreibe(`${id}  ${formatZeit(geschrieben)}${id === zeiger?.id ? '  ← zeigt das Portal' : ''}`)
  if (zeiger?.gehalten !== undefined) schreibe(describeHalt(zeiger.gehalten))
  return 0
}

async function back(ziel: string | null): Promise<number> {
  const result = await goBack(varDir, ziel, { seit: new Date().toISOString(), von: 'npm run publish' })
  if (!result.ok) {
    process.stderr.write(`${formatProblem(result.problem)}\n`)
    return 1
  }
  schreibe(
    `Das Portal zeigt wieder ${result.id}. Bis „npm run publish -- --weiter“ oder „Wieder veröffentlichen“ im CMS wird nichts veröffentlicht.`,
  )
  return 0
}
