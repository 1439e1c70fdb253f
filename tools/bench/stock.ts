import { publishOptions } from '../../apps/cms/src/publish/options.ts'
import { formatPublishResult, publishSnapshot } from '../../apps/cms/src/publish/publish.ts'

/** Compiles a snapshot of what was imported below `varDir`. */
export async function fillVarDir(varDir: string): Promise<void> {
  const result = await publishSnapshot({ ...publishOptions({}), varDir })
  for (const zeile of formatPublishResult(result)) process.stdout.write(`${zeile}\n`)
  if (!result.ok) throw new Error('the snapshot could not be compiled')
}
