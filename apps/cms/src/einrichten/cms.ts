import { getPayload, type Payload } from 'payload'
import { createConfig } from '../config.ts'
import { readUmgebung } from './umgebung.ts'

/** The CMS without its server, for the programs beside it. Whoever opens it destroys it. */
export function openCms(env: Readonly<Record<string, string | undefined>>): Promise<Payload> {
  return getPayload({ config: createConfig({ ...env, ...readUmgebung(env) }) })
}
