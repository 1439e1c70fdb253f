import { createHmac, randomBytes } from 'node:crypto'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { NIE, SICHERHEIT } from '../http/headers.ts'
import type { Anfrage, Html } from '../http/route.ts'
import type { Annahme } from './annahme.ts'
import { takeBedarf } from './bedarf.ts'
import { readFelder, takeFormular } from './formular.ts'
import { bedarfseite, dankeseite, formularseite } from './seiten.ts'

/**
 * Where people write something: the forms, and the button that says that a Leistung is needed online. The only addresses of the
 * portal that take a POST. What is accepted is in the spool before the answer says so.
 */

/** What a page needs besides what was typed; null: there is no snapshot yet. */
export type Rahmen = () => Pick<Anfrage, 'snapshot' | 'heute' | 'portalUrl' | 'assetPfad'> | null

/** As long as the longest message with everything escaped, and not a byte of a film. */
const HOECHSTENS_BYTES = 32_768
/** From one connection. More is a program, or a whole town hall behind one address, which may come again later. */
const NACHRICHTEN = { max: 10, timeWindow: '10 minutes' }
const BEDARF = { max: 40, timeWindow: '1 hour' }
const GEMERKTE = { verbindungen: 50_000, bedarf: 200_000 }

const KOPF = { ...SICHERHEIT, 'cache-control': NIE, 'x-robots-tag': 'noindex' }

type MitFeldern = FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>

export function serveRueckmeldungen(app: FastifyInstance, rahmen: Rahmen, annahme: Annahme): void {
  // Made anew at each start and kept nowhere: what is noted of a connection says nothing of who it was.
  const salz = randomBytes(32)
  const anonym = (worte: string): string => createHmac('sha256', salz).update(worte).digest('base64url')
  const gesagt = new LRUCache<string, true>({ max: GEMERKTE.bedarf })

  app.register(async (stelle) => {
    await stelle.register(formbody, { bodyLimit: HOECHSTENS_BYTES })
    await stelle.register(rateLimit, { global: false, cache: GEMERKTE.verbindungen, keyGenerator: ({ ip }) => anonym(ip) })
    const isTooMany = (grenze: { max: number; timeWindow: string }) => {
      const pruefe = stelle.createRateLimit(grenze)
      return async (request: FastifyRequest) => {
        const ergebnis = await pruefe(request)
        return !ergebnis.isAllowed && ergebnis.isExceeded
      }
    }
    const zuVieleNachrichten = isTooMany(NACHRICHTEN)
    const zuVielBedarf = isTooMany(BEDARF)
    const mit =
      (tu: (anfrage: Anfrage, request: MitFeldern, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>) =>
      async (request: FastifyRequest, reply: FastifyReply) => {
        const jetzt = rahmen()
        if (jetzt === null) return reply.callNotFound()
        return tu({ ...jetzt, pfad: '/rueckmeldung', teile: {}, query: new URLSearchParams() }, request as MitFeldern, reply)
      }

    stelle.get(
      '/rueckmeldung',
      mit((anfrage, request, reply) => {
        const { art, seite, hilfreich } = readFelder(request.query)
        const werte = { seite, hilfreich, text: '', antwortAn: '' }
        return send(reply, 200, formularseite(anfrage, { art, werte, marke: annahme.marken.neu(), fehler: {} }))
      }),
    )
    stelle.get(
      '/rueckmeldung/danke',
      mit((anfrage, request, reply) => send(reply, 200, dankeseite(anfrage, readFelder(request.query).seite))),
    )
    stelle.post(
      '/rueckmeldung',
      mit(async (anfrage, request, reply) => {
        const ergebnis = await takeFormular(annahme, request.body, await zuVieleNachrichten(request))
        return ergebnis.art === 'gesichert'
          ? weiter(reply, `/rueckmeldung/danke?seite=${encodeURIComponent(ergebnis.seite)}`)
          : send(reply, ergebnis.status, formularseite(anfrage, ergebnis.lage))
      }),
    )
    stelle.post(
      '/bedarf',
      mit(async (anfrage, request, reply) => {
        const wer = (was: string) => anonym(`${request.ip} ${was} ${anfrage.heute}`)
        const ergebnis = await takeBedarf(annahme, request.body, {
          snapshot: anfrage.snapshot,
          heute: anfrage.heute,
          zuViele: await zuVielBedarf(request),
          merke(was) {
            const neu = !gesagt.has(wer(was))
            gesagt.set(wer(was), true)
            return neu
          },
          vergiss: (was) => void gesagt.delete(wer(was)),
        })
        if (ergebnis.art === 'weiter') return weiter(reply, ergebnis.ziel)
        return reply
          .code(503)
          .headers(KOPF)
          .type('text/plain; charset=utf-8')
          .send('Das können wir gerade nicht zählen. Versuchen Sie es später noch einmal.\n')
      }),
    )
    stelle.get(
      '/bedarf/danke',
      mit((anfrage, request, reply) => {
        const leistung = anfrage.snapshot.leistungen.findBySlug(String(request.query['leistung']))
        const ort = anfrage.snapshot.gebiete.findBySlug(String(request.query['ort']))
        if (leistung === undefined || ort === undefined) {
          reply.callNotFound()
          return reply
        }
        const zurueck = `/leistungen/${leistung.slug}/${ort.slug}`
        return send(reply, 200, bedarfseite(anfrage, { titel: leistung.titel, ort: ort.name, zurueck }))
      }),
    )
  })
}

async function send(reply: FastifyReply, status: number, seite: Html): Promise<FastifyReply> {
  return reply
    .code(status)
    .headers(KOPF)
    .type('text/html; charset=utf-8')
    .send(String(await seite))
}

function weiter(reply: FastifyReply, ziel: string): FastifyReply {
  return reply.code(303).headers(KOPF).header('location', ziel).send()
}
