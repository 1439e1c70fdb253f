import type { Suchdokument, Suchort } from '@infoschalter/search'
import { suchdokumente, suchorte } from '@infoschalter/snapshot'
import { publishOptions } from '../../apps/cms/src/publish/options.ts'
import { isComplete, NICHTS_GEMELDET, readVorlage, toInhalt } from '../../apps/cms/src/publish/publish.ts'

export interface Corpus {
  readonly dokumente: readonly Suchdokument[]
  readonly orte: readonly Suchort[]
}

/** Everything that the portal can find, from register and content, without any report. */
export async function loadCorpus(): Promise<Corpus> {
  const { register, content } = await readVorlage(publishOptions({}))
  if (!isComplete(content)) throw new Error('content has problems: npm run content names them')
  const inhalt = toInhalt(register, content, NICHTS_GEMELDET)
  return { dokumente: suchdokumente(inhalt), orte: suchorte(inhalt.gebiete) }
}
