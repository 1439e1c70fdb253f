import type { Route } from '../../http/route.ts'
import { startseite } from './page.ts'

export const routes: readonly Route[] = [
  { pfad: '/', parameter: [], antworte: (anfrage) => ({ art: 'seite', html: startseite(anfrage) }) },
]
