import { createHmac, randomBytes } from 'node:crypto'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NIE, SICHERHEIT } from '../http/headers.ts'
import type { Anfrage, Html } from '../http/route.ts'

/** What all addresses that take a POST have in common. */

/** What a page needs besides what was typed; null: there is no snapshot yet. */
export type Rahmen = () => Pick<Anfrage, 'snapshot' | 'heute' | 'portalUrl' | 'assetPfad'> | null

/** A request with the fields of its address. */
type MitFeldern = FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>

type Tu = (anfrage: Anfrage, request: MitFeldern, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>

/** Makes a handler of what is done with a page to be made. */
export type Mit = (tu: Tu) => (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** As long as the longest message with everything escaped, and not a byte of a film. */
export const HOECHSTENS_BYTES = 32_768
/** From one connection. More is a program, or a whole town hall behind one address, which may come again later. */
export const NACHRICHTEN = { max: 10, timeWindow: '10 minutes' }
const VERBINDUNGEN = 50_000

/** Of every answer: made for one reader, kept nowhere, found by no search engine. */
export const KOPF = { ...SICHERHEIT, 'cache-control': NIE, 'x-robots-tag': 'noindex' }

/** @param pfad of the pages: the canonical address and the navigation go by it */
export function createMit(rahmen: Rahmen, pfad: string): Mit {
  return (tu) => async (request, reply) => {
    const jetzt = rahmen()
    if (jetzt === null) {
      reply.callNotFound()
      return reply
    }
    return tu({ ...jetzt, pfad, teile: {}, query: new URLSearchParams() }, request as MitFeldern, reply)
  }
}

/** A digest of words that says nothing of them: its key is made anew at each start and kept nowhere. */
export function createAnonym(): (worte: string) => string {
  const salz = randomBytes(32)
  return (worte) => createHmac('sha256', salz).update(worte).digest('base64url')
}

/** Forms can be read, and requests of one connection counted. */
export async function prepareEmpfang(stelle: FastifyInstance, anonym: (worte: string) => string): Promise<void> {
  await stelle.register(formbody, { bodyLimit: HOECHSTENS_BYTES })
  await stelle.register(rateLimit, { global: false, cache: VERBINDUNGEN, keyGenerator: ({ ip }) => anonym(ip) })
}

/** Whether a connection has asked more often than it may. */
export function createGrenze(
  stelle: FastifyInstance,
  grenze: { readonly max: number; readonly timeWindow: string },
): (request: FastifyRequest) => Promise<boolean> {
  const pruefe = stelle.createRateLimit(grenze)
  return async (request) => {
    const ergebnis = await pruefe(request)
    return !ergebnis.isAllowed && ergebnis.isExceeded
  }
}

export async function send(reply: FastifyReply, status: number, seite: Html): Promise<FastifyReply> {
  return reply
    .code(status)
    .headers(KOPF)
    .type('text/html; charset=utf-8')
    .send(String(await seite))
}

export function weiter(reply: FastifyReply, ziel: string): FastifyReply {
  return reply.code(303).headers(KOPF).header('location', ziel).send()
}
