import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { findStoerung } from '../datenbank/stoerung.ts'
import { varDirOf } from '../publish/ablage.ts'
import { createMailweg, readMailangaben } from './mailweg.ts'
import { createStandleser } from './portalstand.ts'
import { createPostamt } from './postamt.ts'

/** Mail beside publishing, in the same process and never in its way: a mail server that hangs holds up nothing else. */

const TAKT_MS = 5_000
const NACH_FEHLER_MS = 30_000

/** @returns what ends it, after the mail that is on its way */
export function startPostamt(payload: Payload, env: Readonly<Record<string, string | undefined>>): () => Promise<void> {
  const gelesen = readMailangaben(env)
  if (!gelesen.ok) {
    payload.logger.error({ regel: 'mail-einstellung', fehler: gelesen.fehler }, 'E-Mails werden nicht verschickt')
    return async () => undefined
  }
  const { portalUrl, zustellSchluessel } = payload.config.custom as Readonly<Record<string, string | null>>
  if (gelesen.mail === null) return async () => undefined
  if (!portalUrl || !zustellSchluessel) throw new Error('the configuration has no portalUrl or no zustellSchluessel')
  const { mail } = gelesen
  const werk = {
    payload,
    mailweg: createMailweg(mail),
    schluessel: zustellSchluessel,
    portalUrl,
    uhrzeit: mail.uhrzeit,
    jetzt: () => new Date(),
  }
  const ende = new AbortController()
  const laeuft = run(werk.payload, createPostamt(werk, createStandleser(varDirOf(payload))), ende.signal)
  return async () => {
    ende.abort()
    await laeuft
  }
}

async function run(payload: Payload, postamt: ReturnType<typeof createPostamt>, ende: AbortSignal): Promise<void> {
  let begonnen = false
  while (!ende.aborted) {
    try {
      if (!begonnen) await postamt.begin()
      begonnen = true
      await postamt.tick()
      await pause(TAKT_MS, undefined, { signal: ende }).catch(() => undefined)
    } catch (error) {
      const regel = findStoerung(error)?.regel
      payload.logger.error(
        regel === undefined ? { err: error } : { regel },
        'Die Post ist nicht zu bearbeiten; der nächste Versuch folgt in einer halben Minute.',
      )
      await pause(NACH_FEHLER_MS, undefined, { signal: ende }).catch(() => undefined)
    }
  }
}
