import type { Anfrage, Html, Route } from '../../http/route.ts'
import { antworteDatei } from './daten.ts'
import { antworteDossier } from './dossier-page.ts'
import { antworteOembed } from './einbinden.ts'
import { gruppenseite } from './gruppen-page.ts'
import { kartenseite } from './karte-page.ts'
import { antworteLaender } from './laender-page.ts'
import { leistungenseite } from './leistungen-page.ts'
import { methodenseite } from './methode-page.ts'
import { antworteOrt } from './ort-page.ts'
import { reifegradseite } from './reifegrade-page.ts'
import { umsetzungsstand } from './start-page.ts'
import { themenseite } from './themen-page.ts'
import { verlaufseite } from './verlauf-page.ts'

/** A page of which narrowed forms are not for search engines. */
function liste(pfad: string, parameter: readonly string[], seite: (anfrage: Anfrage) => Html): Route {
  return {
    pfad: `/umsetzungsstand${pfad}`,
    parameter,
    antworte: (anfrage) => ({ art: 'seite', html: seite(anfrage), indexieren: anfrage.query.size === 0 }),
  }
}

export const routes: readonly Route[] = [
  liste('', ['basis'], umsetzungsstand),
  liste('/karte', ['zeigt'], kartenseite),
  { pfad: '/oembed', parameter: ['url', 'format', 'maxwidth', 'maxheight'], antworte: antworteOembed },
  liste('/themenfelder', ['basis'], themenseite),
  liste('/gruppen', ['basis'], gruppenseite),
  liste('/leistungen', ['ordnung', 'thema'], leistungenseite),
  liste('/verlauf', ['basis'], verlaufseite),
  liste('/reifegrade', [], reifegradseite),
  liste('/methode', [], methodenseite),
  { pfad: '/umsetzungsstand/laender', parameter: ['zaehlweise'], antworte: antworteLaender },
  { pfad: '/umsetzungsstand/orte/:ort', parameter: [], antworte: antworteOrt },
  { pfad: '/umsetzungsstand/orte/:ort/dossier', parameter: [], antworte: antworteDossier },
  {
    pfad: '/umsetzungsstand/daten/:datei',
    parameter: [],
    antworte: ({ snapshot, teile }) => antworteDatei(snapshot, teile['datei'] ?? ''),
  },
]
