import type { Route } from '../../http/route.ts'
import { antworteArs, antworteDaten } from './open-pvog.ts'

const PARAMETER = ['page', 'size', 'includeAbove', 'includeBelow', 'filetype']

export const routes: readonly Route[] = [
  { pfad: '/api/v1/ars', parameter: [], antworte: antworteArs },
  { pfad: '/api/v1/data', parameter: PARAMETER, antworte: antworteDaten },
  { pfad: '/api/v1/data/:ars', parameter: PARAMETER, antworte: antworteDaten },
]
