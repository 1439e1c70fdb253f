import type { FastifyInstance } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Annahme } from './annahme.ts'
import { takeBedarf } from './bedarf.ts'
import { createAnonym, createGrenze, createMit, KOPF, NACHRICHTEN, prepareEmpfang, type Rahmen, send, weiter } from './empfang.ts'
import { readFelder, takeFormular } from './formular.ts'
import { bedarfseite, dankeseite, formularseite } from './seiten.ts'

/**
 * Where people write something: the forms, and the button that says that a Leistung is needed online. What is accepted is in the
 * spool before the answer says so.
 */

const BEDARF = { max: 40, timeWindow: '1 hour' }
const GEMERKTER_BEDARF = 200_000

export function serveRueckmeldungen(app: FastifyInstance, rahmen: Rahmen, annahme: Annahme): void {
  const anonym = createAnonym()
  const gesagt = new LRUCache<string, true>({ max: GEMERKTER_BEDARF })
  const mit = createMit(rahmen, '/rueckmeldung')

  app.register(async (stelle) => {
    await prepareEmpfang(stelle, anonym)
    const zuVieleNachrichten = createGrenze(stelle, NACHRICHTEN)
    const zuVielBedarf = createGrenze(stelle, BEDARF)

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
