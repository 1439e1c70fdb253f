import type { Route } from '../../http/route.ts'
import { fragenliste, frageseite } from './page.ts'

export const routes: readonly Route[] = [
  { pfad: '/fragen', parameter: [], antworte: (anfrage) => ({ art: 'seite', html: fragenliste(anfrage) }) },
  {
    pfad: '/fragen/:slug',
    parameter: [],
    antworte(anfrage) {
      const frage = anfrage.snapshot.fragen.findBySlug(anfrage.teile['slug'] ?? '')
      return frage === undefined ? { art: 'nicht-gefunden' } : { art: 'seite', html: frageseite(anfrage, frage) }
    },
  },
]
