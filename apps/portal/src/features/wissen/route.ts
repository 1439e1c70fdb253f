import type { Anfrage, Html, Route } from '../../http/route.ts'
import { begriffeliste, begriffseite } from './begriffe-page.ts'
import { feedRoutes } from './feeds.ts'
import { landschaft, landschaftsseite } from './landschaft-page.ts'
import { leitfadenliste, leitfadenseite } from './leitfaeden-page.ts'
import { meldungenliste, meldungsseite } from './meldungen-page.ts'
import { projektseite } from './projekt-page.ts'
import { projektliste } from './projekte-page.ts'
import { PROJEKTFILTER } from './projektmerkmale.ts'
import { rechtsseite } from './recht-page.ts'
import { antworteWissen } from './start-page.ts'
import { antworteTermin, terminliste } from './termine-page.ts'
import { HOECHSTENS, vergleichsseite } from './vergleich-page.ts'

const FILTER = ['ebene', 'thema']

/** A page for each entry of a kind. */
function einzeln<T>(
  bereich: string,
  find: (anfrage: Anfrage, slug: string) => T | undefined,
  seite: (anfrage: Anfrage, eintrag: T) => Html,
): Route {
  return {
    pfad: `/wissen/${bereich}/:slug`,
    parameter: [],
    antworte(anfrage) {
      const eintrag = find(anfrage, anfrage.teile['slug'] ?? '')
      return eintrag === undefined ? { art: 'nicht-gefunden' } : { art: 'seite', html: seite(anfrage, eintrag) }
    },
  }
}

/** A list; narrowed ones are not for search engines. */
function liste(bereich: string, seite: (anfrage: Anfrage) => Html, parameter: readonly string[] = []): Route {
  return {
    pfad: `/wissen/${bereich}`,
    parameter,
    antworte: (anfrage) => ({
      art: 'seite',
      html: seite(anfrage),
      indexieren: parameter.every((name) => !anfrage.query.get(name)),
    }),
  }
}

export const routes: readonly Route[] = [
  { pfad: '/wissen', parameter: ['ort'], antworte: antworteWissen },
  liste('projekte', projektliste, PROJEKTFILTER),
  {
    pfad: '/wissen/projekte/vergleich',
    parameter: ['projekt'],
    mehrfach: { projekt: HOECHSTENS },
    antworte: (anfrage) => ({ art: 'seite', html: vergleichsseite(anfrage), indexieren: anfrage.query.size === 0 }),
  },
  einzeln('projekte', ({ snapshot }, slug) => snapshot.wissen.projekte.findBySlug(slug), projektseite),
  liste('meldungen', meldungenliste, FILTER),
  einzeln('meldungen', ({ snapshot }, slug) => snapshot.wissen.meldungen.findBySlug(slug), meldungsseite),
  liste('recht', rechtsseite),
  liste('leitfaeden', leitfadenliste),
  einzeln('leitfaeden', ({ snapshot }, slug) => snapshot.wissen.leitfaeden.findBySlug(slug), leitfadenseite),
  liste('begriffe', begriffeliste),
  einzeln('begriffe', ({ snapshot }, slug) => snapshot.wissen.begriffe.findBySlug(slug), begriffseite),
  liste('landschaft', landschaft),
  einzeln('landschaft', ({ snapshot }, slug) => snapshot.wissen.landschaft.findBySlug(slug), landschaftsseite),
  liste('termine', terminliste, FILTER),
  ...feedRoutes,
  { pfad: '/wissen/termine/:slug', parameter: [], antworte: antworteTermin },
]
