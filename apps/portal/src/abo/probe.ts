/** A portal that takes orders, for tests. */
import { randomUUID } from 'node:crypto'
import { beispielDateien, beispielSnapshot } from '@infoschalter/snapshot/beispiel'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { createApp } from '../app.ts'
import { loadAssets } from '../assets/assets.ts'
import { createPageCache } from '../http/page-cache.ts'
import type { Annahme } from '../rueckmeldung/annahme.ts'
import { createMarken, type Marken } from '../rueckmeldung/marken.ts'

export const LOG = pino({ level: 'silent' })

/** Marks by a clock of the test: it need not wait as people do. */
export const createProbeMarken = (jetzt: () => Date): Marken => createMarken({ schluessel: 'probe', jetzt, zufall: randomUUID })

export async function startProbePortal(annahme: Annahme | null): Promise<FastifyInstance> {
  const snapshot = await beispielSnapshot()
  const app = createApp({
    stand: () => ({ snapshot, seit: null, problem: null }),
    loadDatei: (_id, name) => beispielDateien().loadDatei(name),
    assets: await loadAssets(),
    portalUrl: 'https://portal.example',
    log: LOG,
    cache: createPageCache(1_000_000),
    heute: () => '2026-11-26',
    vorschau: null,
    annahme,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return app
}
