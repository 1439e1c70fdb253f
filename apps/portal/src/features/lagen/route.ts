import { resolveOrt } from '@infoschalter/snapshot'
import type { Route } from '../../http/route.ts'
import { lagenliste, lagenseite } from './page.ts'

export const routes: readonly Route[] = [
  { pfad: '/lagen', parameter: [], antworte: (anfrage) => ({ art: 'seite', html: lagenliste(anfrage) }) },
  {
    pfad: '/lagen/:slug',
    parameter: ['ort'],
    antworte(anfrage) {
      const lage = anfrage.snapshot.lebenslagen.findBySlug(anfrage.teile['slug'] ?? '')
      if (lage === undefined) return { art: 'nicht-gefunden' }
      const ort = resolveOrt(anfrage.snapshot, anfrage.query.get('ort') ?? '')
      return { art: 'seite', html: lagenseite(anfrage, lage, ort), indexieren: ort.art === 'keiner' }
    },
  },
]
