import { join, resolve } from 'node:path'
import type { PublishOptions } from './publish.ts'

const WURZEL = join(import.meta.dirname, '../../../..')

/** Where the project's own register and content are, and what the environment says of the rest. */
export function publishOptions(env: Readonly<Record<string, string | undefined>>): PublishOptions {
  return {
    registerDir: join(WURZEL, 'register'),
    contentDir: join(WURZEL, 'content'),
    varDir: resolve(env['INFOSCHALTER_VAR'] || './var'),
    demo: env['INFOSCHALTER_DEMO'] !== 'aus',
    jetzt: () => new Date(),
  }
}
