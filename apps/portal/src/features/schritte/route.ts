import type { Route } from '../../http/route.ts'
import { anleitungsseite, schritteliste } from './page.ts'

export const routes: readonly Route[] = [
  { pfad: '/erste-schritte', parameter: [], antworte: (anfrage) => ({ art: 'seite', html: schritteliste(anfrage) }) },
  {
    pfad: '/erste-schritte/:slug',
    parameter: [],
    antworte(anfrage) {
      const anleitung = anfrage.snapshot.anleitungen.findBySlug(anfrage.teile['slug'] ?? '')
      return anleitung === undefined ? { art: 'nicht-gefunden' } : { art: 'seite', html: anleitungsseite(anfrage, anleitung) }
    },
  },
]
