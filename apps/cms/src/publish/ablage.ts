import { join } from 'node:path'
import type { Payload } from 'payload'

/** Where the snapshots of INFOSCHALTER_VAR are. */
export function snapshotsPfad(varDir: string): string {
  return join(varDir, 'snapshots')
}

/** INFOSCHALTER_VAR as the configuration of the CMS was made with it. */
export function varDirOf({ config }: Payload): string {
  return String(config.custom?.['varDir'])
}
