import { resolveOrt } from '@infoschalter/snapshot'
import type { Anfrage, Antwort, Route } from '../../http/route.ts'
import { kommunenseite } from './kommune-page.ts'
import { kreisseite } from './kreis-page.ts'
import { ortsliste } from './list-page.ts'

function antworteListe(anfrage: Anfrage): Antwort {
  const wahl = resolveOrt(anfrage.snapshot, anfrage.query.get('q') ?? '')
  if (wahl.art === 'kommune') return { art: 'weiterleitung', status: 303, ziel: `/orte/${wahl.kommune.slug}` }
  return { art: 'seite', html: ortsliste(anfrage, wahl), indexieren: wahl.art === 'keiner' }
}

function antworteOrt(anfrage: Anfrage): Antwort {
  const ort = anfrage.snapshot.gebiete.findBySlug(anfrage.teile['ort'] ?? '')
  if (ort === undefined) return { art: 'nicht-gefunden' }
  return { art: 'seite', html: ort.ebene === 'kommune' ? kommunenseite(anfrage, ort) : kreisseite(anfrage, ort) }
}

export const routes: readonly Route[] = [
  { pfad: '/orte', parameter: ['q'], antworte: antworteListe },
  { pfad: '/orte/:ort', parameter: [], antworte: antworteOrt },
]
