import { isDeepStrictEqual } from 'node:util'
import type { Bilddatei } from '@infoschalter/domain'
import { entwurfPfad, type Vorschau, withEntwurf } from '@infoschalter/snapshot'
import type { FastifyInstance } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { findRoute } from '../http/find-route.ts'
import { forFrameOf, NIE } from '../http/headers.ts'
import type { Anfrage, Html, Route } from '../http/route.ts'
import { createAbruf } from './abruf.ts'
import { abgelaufen, gescheitert, nichtErreichbar, ohneSeite, unfertig } from './hinweisseiten.ts'

/**
 * Drafts in the templates of the portal, at `/vorschau/<token>`, for whoever writes them. The one thing in the portal that asks
 * the CMS something: a portal without its address has no such page, and no other page waits for it.
 */

/** What a page needs besides the draft. */
export type Rahmen = Pick<Anfrage, 'snapshot' | 'heute' | 'portalUrl' | 'assetPfad'>

interface Options {
  /** Address of the CMS without a slash at the end. */
  readonly cmsUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly timeoutMs: number
  readonly routes: readonly Route[]
  readonly log: Logger
}

export interface Vorschaustelle {
  /** Takes the address of previews on a server; null as frame: there is nothing to lay a draft over yet. */
  serve(app: FastifyInstance, rahmen: () => Rahmen | null): void
  /** A picture of a draft that was looked at just now. */
  findBild(datei: Bilddatei): Buffer | undefined
}

type Entwurfsvorschau = Extract<Vorschau, { ergebnis: 'entwurf' }>
interface Gezeigt {
  readonly status: 200 | 403 | 500 | 503
  readonly html: Html
}

const BILDER_MS = 15 * 60_000

export function createVorschaustelle({ cmsUrl, fetch, timeoutMs, routes, log }: Options): Vorschaustelle {
  const abrufen = createAbruf({ cmsUrl, fetch, timeoutMs })
  const bilder = new LRUCache<Bilddatei, Buffer>({ max: 20, ttl: BILDER_MS })
  const headers = { ...forFrameOf(new URL(cmsUrl).origin), 'cache-control': NIE, 'x-robots-tag': 'noindex, nofollow' }

  async function show(token: string, rahmen: Rahmen): Promise<Gezeigt> {
    const anfrage: Anfrage = { ...rahmen, pfad: '/vorschau', teile: {}, query: new URLSearchParams(), vorschau: 'entwurf' }
    const abruf = await abrufen(token)
    switch (abruf.art) {
      case 'ungueltig':
        return { status: 403, html: abgelaufen(anfrage) }
      case 'nicht-erreichbar':
        log.warn({ regel: 'vorschau-ohne-cms', grund: abruf.grund }, 'Das CMS gibt den Entwurf nicht heraus')
        return { status: 503, html: nichtErreichbar(anfrage) }
      case 'da':
        if (abruf.vorschau.ergebnis === 'unfertig') return { status: 200, html: unfertig(anfrage, abruf.vorschau) }
        for (const { bild, base64 } of abruf.vorschau.bilder) bilder.set(bild.datei, Buffer.from(base64, 'base64'))
        return drawEntwurf(anfrage, abruf.vorschau)
    }
  }

  /** Should a template fail, the frame beside the form says so: the error page of the portal is shown in none. */
  async function drawEntwurf(anfrage: Anfrage, vorschau: Entwurfsvorschau): Promise<Gezeigt> {
    try {
      return { status: 200, html: await showEntwurf(anfrage, vorschau, routes) }
    } catch (error) {
      log.error({ err: error, regel: 'vorschau-gescheitert', art: vorschau.entwurf.art }, 'Der Entwurf lässt sich nicht zeigen')
      return { status: 500, html: gescheitert(anfrage) }
    }
  }

  return {
    findBild: (datei) => bilder.get(datei),
    serve(app, rahmen) {
      app.get<{ Params: { token: string } }>('/vorschau/:token', async (request, reply) => {
        const jetzt = rahmen()
        if (jetzt === null) return reply.callNotFound()
        const { status, html } = await show(request.params.token, jetzt)
        return reply
          .code(status)
          .headers(headers)
          .type('text/html; charset=utf-8')
          .send(String(await html))
      })
    },
  }
}

/** The page of the portal that shows the draft, made from the snapshot of the moment with the draft in it. */
function showEntwurf(anfrage: Anfrage, { entwurf, bilder }: Entwurfsvorschau, routes: readonly Route[]): Html {
  const snapshot = anfrage.snapshot.mit((teile) => withEntwurf(teile, entwurf, bilder))
  const pfad = entwurfPfad(entwurf, snapshot.gebiete.alle)
  const gefunden = pfad === null ? undefined : findRoute(routes, pfad)
  if (pfad === null || gefunden === undefined) return ohneSeite(anfrage)
  const vorschau = isDeepStrictEqual(entwurf.inhalt, entwurf.oeffentlich) ? 'oeffentlich' : 'entwurf'
  const antwort = gefunden.route.antworte({ ...anfrage, snapshot, pfad, teile: gefunden.teile, vorschau })
  return antwort.art === 'seite' ? antwort.html : ohneSeite(anfrage)
}
