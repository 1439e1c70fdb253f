import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Links to drafts: signed, for one text and one account, good for a quarter of an hour. Whoever reads the token learns three
 * numbers and no word of the text.
 */

export interface Wunsch {
  readonly art: string
  readonly id: number
  /** The account for which the link was made: what it may no longer read, the link no longer shows. */
  readonly konto: number
}

const GUELTIG_MS = 15 * 60_000
const MUSTER = /^(?<art>[a-z]+)\.(?<id>\d{1,15})\.(?<konto>\d{1,15})\.(?<bis>[0-9a-z]{1,12})\.(?<siegel>[A-Za-z0-9_-]{43})$/

/** @param geheimnis the secret of the installation; what is derived from it here is good for nothing else */
export function createToken(geheimnis: string, { art, id, konto }: Wunsch, jetzt: Date): string {
  const worte = `${art}.${id}.${konto}.${(jetzt.getTime() + GUELTIG_MS).toString(36)}`
  return `${worte}.${seal(geheimnis, worte)}`
}

/** @returns null when the token was not made here, was changed, or has expired */
export function readToken(geheimnis: string, token: string, jetzt: Date): Wunsch | null {
  const { art = '', id, konto, bis = '', siegel = '' } = MUSTER.exec(token)?.groups ?? {}
  if (siegel === '') return null
  const erwartet = seal(geheimnis, token.slice(0, -siegel.length - 1))
  if (!timingSafeEqual(Buffer.from(siegel), Buffer.from(erwartet))) return null
  if (Number.parseInt(bis, 36) < jetzt.getTime()) return null
  return { art, id: Number(id), konto: Number(konto) }
}

function seal(geheimnis: string, worte: string): string {
  return createHmac('sha256', `vorschau\n${geheimnis}`).update(worte).digest('base64url')
}
