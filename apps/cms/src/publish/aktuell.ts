import { hasCms } from '../einrichten/umgebung.ts'
import { publishOptions } from './options.ts'
import { type PublishResult, publishSnapshot } from './publish.ts'

/** Publishes what counts: the words of the CMS where there is one, else the files of content/. */
export async function publishAktuell(env: Readonly<Record<string, string | undefined>>): Promise<PublishResult> {
  const options = publishOptions(env)
  if (!hasCms(options.varDir)) return publishSnapshot(options)
  // Payload takes seconds to load: only who needs it waits for it.
  const { openCms } = await import('../einrichten/cms.ts')
  const { createVeroeffentlicher } = await import('./veroeffentlicher.ts')
  const payload = await openCms(env)
  try {
    return await createVeroeffentlicher(payload, options).publish()
  } finally {
    await payload.destroy()
  }
}
