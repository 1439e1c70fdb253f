import { join } from 'node:path'
import type { Suchdokument, Suchort } from '@infoschalter/search'
import { suchdokumente, suchorte } from '@infoschalter/snapshot'
import { readContent } from '../../apps/cms/src/content/read-content.ts'
import { isComplete, NICHTS_GEMELDET, toInhalt } from '../../apps/cms/src/publish/publish.ts'
import { readRegister } from '../../apps/cms/src/register/read-register.ts'

const WURZEL = join(import.meta.dirname, '../..')

export interface Corpus {
  readonly dokumente: readonly Suchdokument[]
  readonly orte: readonly Suchort[]
}

/** Everything that the portal can find, from register and content, without any report. */
export async function loadCorpus(): Promise<Corpus> {
  const [register, content] = await Promise.all([readRegister(join(WURZEL, 'register')), readContent(join(WURZEL, 'content'))])
  if (!isComplete(content)) throw new Error('content has problems: npm run content names them')
  const inhalt = toInhalt(register, content, NICHTS_GEMELDET)
  return { dokumente: suchdokumente(inhalt), orte: suchorte(inhalt.gebiete) }
}
