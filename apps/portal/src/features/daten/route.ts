import type { Route } from '../../http/route.ts'
import { suchguete } from './suche-page.ts'

export const routes: readonly Route[] = [
  { pfad: '/daten/suche', parameter: [], antworte: (anfrage) => ({ art: 'seite', html: suchguete(anfrage) }) },
]
