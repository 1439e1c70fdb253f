import type { Anfrage, Html, Route } from '../../http/route.ts'
import { datenfelder } from './felder-page.ts'
import { nachrechnen, PROGRAMM } from './nachrechnen-page.ts'
import { offeneDaten } from './start-page.ts'
import { suchguete } from './suche-page.ts'

const seiteAn = (pfad: string, seite: (anfrage: Anfrage) => Html): Route => ({
  pfad,
  parameter: [],
  antworte: (anfrage) => ({ art: 'seite', html: seite(anfrage) }),
})

export const routes: readonly Route[] = [
  seiteAn('/daten', offeneDaten),
  seiteAn('/daten/felder', datenfelder),
  seiteAn('/daten/suche', suchguete),
  seiteAn('/daten/nachrechnen', nachrechnen),
  {
    pfad: '/daten/nachrechnen.mjs',
    parameter: [],
    antworte: () => ({ art: 'text', typ: 'text/javascript', inhalt: PROGRAMM }),
  },
]
