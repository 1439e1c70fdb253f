import type { Anfrage, Antwort, Route } from '../../http/route.ts'
import { englischeSuchseite } from './en-page.ts'
import { MAX_ANFRAGE, search } from './model.ts'
import { suchseite, zuLang } from './page.ts'

/** More than anybody reads; who wants more asks more precisely. */
const TREFFER = 30

function antworte(anfrage: Anfrage): Antwort {
  const q = anfrage.query.get('q') ?? ''
  if (q.length > MAX_ANFRAGE) return { art: 'seite', status: 400, html: zuLang(anfrage, q.length), indexieren: false }
  const ergebnis = search(anfrage.snapshot, {
    q,
    ort: anfrage.query.get('ort') ?? '',
    plz: anfrage.query.get('plz'),
    zielgruppe: anfrage.query.get('zielgruppe'),
    art: anfrage.query.get('art'),
    limit: TREFFER,
  })
  return { art: 'seite', html: suchseite(anfrage, ergebnis), indexieren: false }
}

function antworteEnglisch(anfrage: Anfrage): Antwort {
  const q = (anfrage.query.get('q') ?? '').slice(0, MAX_ANFRAGE)
  const ergebnis = search(anfrage.snapshot, {
    q,
    ort: anfrage.query.get('ort') ?? '',
    plz: null,
    zielgruppe: null,
    limit: TREFFER,
  })
  return { art: 'seite', html: englischeSuchseite(anfrage, ergebnis), indexieren: false }
}

export const routes: readonly Route[] = [
  { pfad: '/suche', parameter: ['q', 'ort', 'plz', 'zielgruppe', 'art'], antworte },
  { pfad: '/en/suche', parameter: ['q', 'ort'], antworte: antworteEnglisch },
]
