import { createHmac, randomBytes } from 'node:crypto'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { NIE, SICHERHEIT } from '../http/headers.ts'
import type { Anfrage, Html } from '../http/route.ts'
import type { Annahme } from '../rueckmeldung/annahme.ts'
import type { Rahmen } from '../rueckmeldung/stelle.ts'
import { readAbofelder, takeAboformular } from './formular.ts'
import { aboseite, bestelltseite, dankseite, type Frage, frageseite, hinweisseite, ohneMailseite } from './seiten.ts'

/** News by mail: the form, and where the links in mails lead. Whatever is said here is in the spool before the answer. */

const HOECHSTENS_BYTES = 32_768
const BESTELLUNGEN = { max: 10, timeWindow: '10 minutes' }
const GEMERKTE = { verbindungen: 50_000, marken: 100_000 }
const KOPF = { ...SICHERHEIT, 'cache-control': NIE, 'x-robots-tag': 'noindex' }
const ZWECK = { bestaetigen: 'bestaetigen', ende: 'beenden' } as const
const ART = { bestaetigen: 'abo-bestaetigung', ende: 'abo-ende' } as const

type MitMarke = FastifyRequest<{ Params: { readonly marke: string } }>

/** @param annahme null: this portal takes nothing, and says so */
export function serveAbo(app: FastifyInstance, rahmen: Rahmen, annahme: Annahme | null): void {
  const mit =
    (tu: (anfrage: Anfrage, request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const jetzt = rahmen()
      if (jetzt === null) {
        reply.callNotFound()
        return reply
      }
      return tu({ ...jetzt, pfad: '/wissen/abo', teile: {}, query: new URLSearchParams() }, request, reply)
    }
  if (annahme === null) {
    app.get(
      '/wissen/abo',
      mit((anfrage, _request, reply) => send(reply, 200, ohneMailseite(anfrage))),
    )
    return
  }
  const salz = randomBytes(32)
  const anonym = (worte: string): string => createHmac('sha256', salz).update(worte).digest('base64url')

  app.register(async (stelle) => {
    await stelle.register(formbody, { bodyLimit: HOECHSTENS_BYTES })
    // Mailboxes send their one click like this (RFC 8058, 3.2); all that it says stands in the address.
    stelle.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: HOECHSTENS_BYTES },
      (_request, _bytes, fertig) => fertig(null, {}),
    )
    await stelle.register(rateLimit, { global: false, cache: GEMERKTE.verbindungen, keyGenerator: ({ ip }) => anonym(ip) })
    serveFormular(stelle, mit, annahme)
    const gesagt = new LRUCache<string, true>({ max: GEMERKTE.marken })
    for (const frage of ['bestaetigen', 'ende'] as const) serveFrage(stelle, mit, { annahme, frage, gesagt })
  })
}

type Mit = (
  tu: (anfrage: Anfrage, request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>,
) => (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

function serveFormular(stelle: FastifyInstance, mit: Mit, annahme: Annahme): void {
  if (!annahme.mailabo) {
    stelle.get(
      '/wissen/abo',
      mit((anfrage, _request, reply) => send(reply, 200, ohneMailseite(anfrage))),
    )
    return
  }
  const pruefe = stelle.createRateLimit(BESTELLUNGEN)
  stelle.get(
    '/wissen/abo',
    mit((anfrage, request, reply) => {
      const { marke: _marke, webseite: _webseite, adresse: _adresse, ...werte } = readAbofelder(request.query)
      const bereiche = werte.bereiche.length === 0 ? (['meldungen'] as const) : werte.bereiche
      const lage = { werte: { ...werte, bereiche, adresse: '' }, marke: annahme.marken.neu(), fehler: {} }
      return send(reply, 200, aboseite(anfrage, lage))
    }),
  )
  stelle.post(
    '/wissen/abo',
    mit(async (anfrage, request, reply) => {
      const grenze = await pruefe(request)
      const zuViele = !grenze.isAllowed && grenze.isExceeded
      const ergebnis = await takeAboformular(annahme, anfrage.snapshot, request.body, zuViele)
      return ergebnis.art === 'gesichert'
        ? reply.code(303).headers(KOPF).header('location', '/wissen/abo/danke').send()
        : send(reply, ergebnis.status, aboseite(anfrage, ergebnis.lage))
    }),
  )
  stelle.get(
    '/wissen/abo/danke',
    mit((anfrage, _request, reply) => send(reply, 200, bestelltseite(anfrage))),
  )
}

interface Fragestelle {
  readonly annahme: Annahme
  readonly frage: Frage
  /** Marks that have had their click: the same again is the same. */
  readonly gesagt: LRUCache<string, true>
}

/** A link from a mail: opened, it asks; only a click, or the one click of a mailbox, changes anything. */
function serveFrage(stelle: FastifyInstance, mit: Mit, { annahme, frage, gesagt }: Fragestelle): void {
  const pfad = `/wissen/abo/${frage}/:marke`
  const markeOf = (request: FastifyRequest) => (request as MitMarke).params.marke
  stelle.get(
    pfad,
    mit((anfrage, request, reply) => {
      const marke = markeOf(request)
      const { art } = annahme.pruefeAbomarke(ZWECK[frage], marke)
      return art === 'gut' ? send(reply, 200, frageseite(anfrage, frage, marke)) : send(reply, 410, hinweisseite(anfrage, art))
    }),
  )
  stelle.post(
    pfad,
    mit(async (anfrage, request, reply) => {
      const marke = markeOf(request)
      const urteil = annahme.pruefeAbomarke(ZWECK[frage], marke)
      if (urteil.art !== 'gut') return send(reply, 410, hinweisseite(anfrage, urteil.art))
      if (!gesagt.has(marke)) {
        const antwort = {
          id: annahme.neueId(),
          eingang: annahme.jetzt().toISOString(),
          verdacht: false,
          art: ART[frage],
          abo: urteil.abo,
        } as const
        if ((await annahme.sichere(antwort)) === 'voll') return send(reply, 503, hinweisseite(anfrage, 'voll'))
        gesagt.set(marke, true)
      }
      return send(reply, 200, dankseite(anfrage, frage))
    }),
  )
}

async function send(reply: FastifyReply, status: number, seite: Html): Promise<FastifyReply> {
  return reply
    .code(status)
    .headers(KOPF)
    .type('text/html; charset=utf-8')
    .send(String(await seite))
}
