import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Annahme } from '../rueckmeldung/annahme.ts'
import {
  createAnonym,
  createGrenze,
  createMit,
  HOECHSTENS_BYTES,
  type Mit,
  NACHRICHTEN,
  prepareEmpfang,
  type Rahmen,
  send,
  weiter,
} from '../rueckmeldung/empfang.ts'
import { readAbofelder, takeAboformular } from './formular.ts'
import { aboseite, bestelltseite, dankseite, type Frage, frageseite, hinweisseite, ohneMailseite } from './seiten.ts'

/** News by mail: the form, and where the links in mails lead. Whatever is said here is in the spool before the answer. */

const GEMERKTE_MARKEN = 100_000
const ZWECK = { bestaetigen: 'bestaetigen', ende: 'beenden' } as const
const ART = { bestaetigen: 'abo-bestaetigung', ende: 'abo-ende' } as const

type MitMarke = FastifyRequest<{ Params: { readonly marke: string } }>

/** @param annahme null: this portal takes nothing, and says so */
export function serveAbo(app: FastifyInstance, rahmen: Rahmen, annahme: Annahme | null): void {
  const mit = createMit(rahmen, '/wissen/abo')
  if (annahme === null) {
    app.get(
      '/wissen/abo',
      mit((anfrage, _request, reply) => send(reply, 200, ohneMailseite(anfrage))),
    )
    return
  }

  app.register(async (stelle) => {
    await prepareEmpfang(stelle, createAnonym())
    // Mailboxes send their one click like this (RFC 8058, 3.2); all that it says stands in the address.
    stelle.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: HOECHSTENS_BYTES },
      (_request, _bytes, fertig) => fertig(null, {}),
    )
    serveFormular(stelle, mit, annahme)
    const gesagt = new LRUCache<string, true>({ max: GEMERKTE_MARKEN })
    for (const frage of ['bestaetigen', 'ende'] as const) serveFrage(stelle, mit, { annahme, frage, gesagt })
  })
}

function serveFormular(stelle: FastifyInstance, mit: Mit, annahme: Annahme): void {
  if (!annahme.mailabo) {
    stelle.get(
      '/wissen/abo',
      mit((anfrage, _request, reply) => send(reply, 200, ohneMailseite(anfrage))),
    )
    return
  }
  const zuViele = createGrenze(stelle, NACHRICHTEN)
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
      const ergebnis = await takeAboformular(annahme, anfrage.snapshot, request.body, await zuViele(request))
      return ergebnis.art === 'gesichert'
        ? weiter(reply, '/wissen/abo/danke')
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
