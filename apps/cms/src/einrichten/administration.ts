import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'

/** The account with which one begins; its address can be changed afterwards. */
const EMAIL = 'administration@infoschalter.example'

/** Letters and digits that nobody confuses with another. */
const ZEICHEN = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * Makes the first administrator where there is no account at all.
 *
 * @returns address and password, to be shown once; null when there are accounts already
 */
export async function ensureAdministration(
  payload: Payload,
): Promise<{ readonly email: string; readonly kennwort: string } | null> {
  const { totalDocs } = await payload.count({ collection: 'benutzer' })
  if (totalDocs > 0) return null
  const { docs } = await payload.find({ collection: 'organisationen', where: { art: { equals: 'land' } }, limit: 1, depth: 0 })
  const kennwort = Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => ZEICHEN[randomInt(ZEICHEN.length)]).join(''),
  ).join('-')
  await payload.create({
    collection: 'benutzer',
    data: {
      name: 'Administration',
      email: EMAIL,
      password: kennwort,
      rolle: 'administration',
      organisation: docs[0]?.id ?? null,
    },
  })
  return { email: EMAIL, kennwort }
}
