import { join } from 'node:path'
import { formatProblem } from '@infoschalter/domain'
import { readZeiger } from '@infoschalter/snapshot'
import type { Payload } from 'payload'
import { nenneTexte } from '../ablauf/titel.ts'
import { findStoerung } from '../datenbank/stoerung.ts'
import type { Veroeffentlichungen } from '../payload-types.ts'
import { type Register, readRegister } from '../register/read-register.ts'
import { snapshotsPfad } from './ablage.ts'
import { createGedaechtnis } from './gedaechtnis.ts'
import { digestMitContent, digestRegister, readJson } from './herkunft.ts'
import { type PublishOptions, type PublishResult, publishSnapshot } from './publish.ts'
import { withSperre } from './sperre.ts'
import { createLesung } from './to-domain.ts'
import { type Dateien, describeUnterschied } from './unterschied.ts'
import { findHalt, goBack, goOn } from './zurueck.ts'

/** Publishes what the CMS holds, one publication at a time. */
export interface Veroeffentlicher {
  /**
   * Takes all that waits in the queue and publishes once for it.
   *
   * @returns whether anything waited
   */
  tick(): Promise<boolean>
  /** Publishes without an order. */
  publish(): Promise<PublishResult>
  /** The same at the start of a process: what has changed while nobody was there. The history then has it too. */
  start(): Promise<PublishResult>
}

export function createVeroeffentlicher(payload: Payload, options: PublishOptions): Veroeffentlicher {
  const gedaechtnis = createGedaechtnis()
  const lesung = createLesung(payload)
  let register: Promise<readonly [Register, string]> | undefined

  const currentId = async () => (await readZeiger(snapshotsPfad(options.varDir)))?.id ?? null

  async function publish(): Promise<PublishResult> {
    register ??= Promise.all([readRegister(options.registerDir), digestRegister(options.registerDir)])
    // Reading and writing are one: else who read first could write last, and put an older state back.
    const [gelesen, registerDigest] = await register
    return withSperre(options.varDir, async () => {
      const content = await lesung.read()
      const digest = digestMitContent(registerDigest, content)
      return publishSnapshot(options, { register: gelesen, content, digest, gedaechtnis })
    })
  }

  return {
    publish,
    async start() {
      const vorher = await currentId()
      const result = await publish()
      if (result.ok && (await isNew(payload, result.id)))
        await payload.create({
          collection: 'veroeffentlichungen',
          data: {
            stand: 'fertig',
            art: 'veroeffentlichen',
            anlass: 'Start des Programms',
            fertigAm: new Date().toISOString(),
            snapshot: result.id,
            unterschied: vorher === null || vorher === result.id ? 'Der erste Stand' : await describe(vorher, result.id),
          },
          depth: 0,
        })
      return result
    },
    async tick() {
      const auftraege = await readWartende(payload)
      if (auftraege.length === 0) return false
      // What steers comes first: publications wait while an earlier state is held.
      const steuernde = auftraege.filter(({ art }) => art !== 'veroeffentlichen')
      for (const auftrag of steuernde) await steer(payload, options.varDir, auftrag)
      const wartende = auftraege.filter(({ art }) => art !== 'zurueck')
      const gehalten = (await findHalt(options.varDir)) !== null
      if (wartende.length > 0 && !gehalten) await publishFor(wartende.map(({ id }) => id))
      else if (steuernde.length === 0) return false
      return true
    },
  }

  async function describe(vorher: string | null, nachher: string): Promise<string> {
    return describeUnterschied(await readDateien(options.varDir, vorher), await readDateien(options.varDir, nachher))
  }

  async function publishFor(ids: readonly number[]): Promise<void> {
    await setStand(payload, ids, { stand: 'laeuft' })
    const vorher = await currentId()
    const result = await publish().catch((error: unknown): PublishResult => {
      // A database that is held or gone passes: the orders stay, and the next look takes them again.
      if (findStoerung(error) !== null) throw error
      return { ok: false, probleme: [gescheitert(error)] }
    })
    const fertigAm = new Date().toISOString()
    if (!result.ok) {
      const probleme = await nenneTexte(payload, result.probleme.map(formatProblem).join('\n'))
      return setStand(payload, ids, { stand: 'gescheitert', fertigAm, probleme })
    }
    const unterschied = await describe(vorher, result.id)
    await setStand(payload, ids.slice(0, -1), { stand: 'fertig', fertigAm, unterschied: 'zusammen mit der nächsten' })
    await setStand(payload, ids.slice(-1), { stand: 'fertig', fertigAm, snapshot: result.id, unterschied })
  }
}

/** Whether the history does not know a snapshot yet. */
async function isNew(payload: Payload, snapshot: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'veroeffentlichungen', where: { snapshot: { equals: snapshot } } })
  return totalDocs === 0
}

async function readWartende(payload: Payload): Promise<readonly Veroeffentlichungen[]> {
  const { docs } = await payload.find({
    collection: 'veroeffentlichungen',
    // One that is running belongs to a process that is gone: there is only this one.
    where: { stand: { in: ['wartet', 'laeuft'] } },
    sort: 'createdAt',
    pagination: false,
    depth: 1,
  })
  return docs
}

/** Back to an earlier state, or on from there. An order to go on that a later one overtakes goes on after that. */
async function steer(payload: Payload, varDir: string, { id, art, ziel, von, createdAt }: Veroeffentlichungen): Promise<void> {
  const fertigAm = new Date().toISOString()
  // Whatever was released before or since is then published, and this order says what has changed by it.
  if (art === 'weiter') return goOn(varDir)
  const name = typeof von === 'object' && von !== null ? von.name : 'Infoschalter'
  const result = await goBack(varDir, ziel ?? null, { seit: new Date(createdAt).toISOString(), von: name })
  if (!result.ok) return setStand(payload, [id], { stand: 'gescheitert', fertigAm, probleme: formatProblem(result.problem) })
  await setStand(payload, [id], {
    stand: 'fertig',
    fertigAm,
    snapshot: result.id,
    unterschied: 'Das Portal zeigt wieder einen früheren Stand. Bis „Wieder veröffentlichen“ wird nichts veröffentlicht.',
  })
}

async function setStand(
  payload: Payload,
  ids: readonly number[],
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
  'ergaenzungen.json',
  'weiterleitungen.json',
  'verwaltungen.json',
  'fremdzahlen.json',
  'bilder.json',
  'wissen.json',
  'gebiete.json',
  'startseite.json',
  'betreiber.json',
  'navigation.json',
  'onlinedienste.json',
  'verlauf.json',
]

/** What of a snapshot is compared. */
async function readDateien(varDir: string, id: string | null): Promise<Dateien> {
  if (id === null) return {}
  const gelesen = await Promise.all(
    VERGLICHEN.map(async (name) => [name, await readJson(join(snapshotsPfad(varDir), id, name))] as const),
  )
  return Object.fromEntries(gelesen)
}
