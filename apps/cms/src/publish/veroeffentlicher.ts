import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { formatProblem } from '@infoschalter/domain'
import { createLeser } from '@infoschalter/search'
import { ZEIGER_DATEI, ZeigerSchema } from '@infoschalter/snapshot'
import type { Payload } from 'payload'
import { nimmSperre } from '../import/sperre.ts'
import { type Register, readRegister } from '../register/read-register.ts'
import { digestMitContent, digestRegister, readJson } from './herkunft.ts'
import { type PublishOptions, type PublishResult, publishSnapshot, snapshotsPfad } from './publish.ts'
import { createLesung } from './to-domain.ts'
import { type Dateien, describeUnterschied } from './unterschied.ts'

/** Between two looks whether another process still publishes. */
const SPERRE_MS = 100

/** Publishes what the CMS holds, one publication at a time. */
export interface Veroeffentlicher {
  /**
   * Takes all that waits in the queue and publishes once for it.
   *
   * @returns whether anything waited
   */
  tick(): Promise<boolean>
  /** Publishes without an order, for the start: what has changed while nobody was there. */
  publish(): Promise<PublishResult>
}

export function createVeroeffentlicher(payload: Payload, options: PublishOptions): Veroeffentlicher {
  const leser = createLeser()
  const lesung = createLesung(payload)
  let register: Promise<readonly [Register, string]> | undefined

  async function publish(): Promise<PublishResult> {
    register ??= Promise.all([readRegister(options.registerDir), digestRegister(options.registerDir)])
    // Reading and writing are one: else who read first could write last, and put an older state back.
    const gib = await waitForSperre(join(options.varDir, 'publish'))
    try {
      const [gelesen, registerDigest] = await register
      const content = await lesung.read()
      const digest = digestMitContent(registerDigest, content)
      return await publishSnapshot(options, { register: gelesen, content, digest, leser })
    } finally {
      gib()
    }
  }

  return {
    publish,
    async tick() {
      const { docs } = await payload.find({
        collection: 'veroeffentlichungen',
        // One that is running belongs to a process that is gone: there is only this one.
        where: { stand: { in: ['wartet', 'laeuft'] } },
        sort: 'createdAt',
        pagination: false,
        depth: 0,
      })
      const [letzter] = docs.slice(-1)
      if (letzter === undefined) return false
      const ids = docs.map(({ id }) => id)
      await setStand(payload, ids, { stand: 'laeuft' })
      const vorher = await readAktuelle(options.varDir)
      const result = await publish().catch((error: unknown): PublishResult => ({ ok: false, probleme: [gescheitert(error)] }))
      const fertigAm = new Date().toISOString()
      if (!result.ok) {
        await setStand(payload, ids, { stand: 'gescheitert', fertigAm, probleme: result.probleme.map(formatProblem).join('\n') })
        return true
      }
      const unterschied = describeUnterschied(vorher, await readAktuelle(options.varDir))
      await setStand(payload, ids.slice(0, -1), { stand: 'fertig', fertigAm, unterschied: 'zusammen mit der nächsten' })
      await setStand(payload, ids.slice(-1), { stand: 'fertig', fertigAm, snapshot: result.id, unterschied })
      return true
    },
  }
}

async function waitForSperre(verzeichnis: string): Promise<() => void> {
  for (;;) {
    const sperre = nimmSperre(verzeichnis, { pid: process.pid, seit: new Date().toISOString() })
    if (sperre.art === 'gehalten') return sperre.gib
    await pause(SPERRE_MS)
  }
}

async function setStand(
  payload: Payload,
  ids: readonly (number | string)[],
  data: {
    stand: 'laeuft' | 'fertig' | 'gescheitert'
    fertigAm?: string
    probleme?: string
    snapshot?: string
    unterschied?: string
  },
): Promise<void> {
  for (const id of ids) await payload.update({ collection: 'veroeffentlichungen', id, data, depth: 0 })
}

function gescheitert(error: unknown) {
  const grund = error instanceof Error ? error.message : String(error)
  return {
    regel: 'veroeffentlichen-gescheitert',
    schwere: 'fehler' as const,
    datei: 'Veröffentlichung',
    meldung: `Das Veröffentlichen ist gescheitert (${grund}). Der bisherige Stand gilt weiter.`,
  }
}

const VERGLICHEN = [
  'leistungen.json',
  'fragen.json',
  'anleitungen.json',
  'lebenslagen.json',
  'dienstangaben.json',
  'uebersetzungen.json',
  'seiten.json',
  'verwaltungen.json',
  'bilder.json',
  'wissen.json',
  'gebiete.json',
  'startseite.json',
  'betreiber.json',
  'onlinedienste.json',
]

async function readAktuelle(varDir: string): Promise<Dateien> {
  const wurzel = snapshotsPfad(varDir)
  const zeiger = ZeigerSchema.safeParse(await readJson(join(wurzel, ZEIGER_DATEI)))
  if (!zeiger.success) return {}
  const gelesen = await Promise.all(
    VERGLICHEN.map(async (name) => [name, await readJson(join(wurzel, zeiger.data.id, name))] as const),
  )
  return Object.fromEntries(gelesen)
}
