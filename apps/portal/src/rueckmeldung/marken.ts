import { createHmac, timingSafeEqual } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/**
 * Marks in forms, signed by the portal: whoever sends a form has loaded it here, not long ago, and sends it once. They say
 * nothing about who that is.
 */
export interface Marken {
  /** For a form that is made for one reader. */
  neu(): string
  /** What becomes of a form with this mark. `gut` and `benutzt` carry the id of its message. */
  pruefe(marke: string): Urteil
  /** The form has been kept: the same mark again is the same message. */
  verbrauche(marke: string): void
  /** For a form that stands on a page for everybody, for one purpose and one day. */
  fuer(zweck: string, tag: string): string
  /** Whether a mark is the one of this purpose, of today or yesterday. */
  passt(marke: string, zweck: string, tag: string, gestern: string): boolean
}

export type Urteil =
  | { readonly art: 'gut' | 'benutzt'; readonly id: string }
  | { readonly art: 'zu-schnell' | 'abgelaufen' | 'gefaelscht' }

interface Options {
  /** The same on all nodes that share visitors. */
  readonly schluessel: string
  readonly jetzt: () => Date
  readonly zufall: () => string
}

/** Nobody reads and writes faster; a program does. */
const FRUEHESTENS_MS = 1_500
const SPAETESTENS_MS = 12 * 3_600_000
const GEMERKTE = 100_000

export function createMarken({ schluessel, jetzt, zufall }: Options): Marken {
  const benutzte = new LRUCache<string, true>({ max: GEMERKTE })
  const siegel = (worte: string) => createHmac('sha256', schluessel).update(`formular\n${worte}`).digest('base64url').slice(0, 22)

  function isGesiegelt(marke: string, worte: string): boolean {
    const [a, b] = [Buffer.from(marke), Buffer.from(siegel(worte))]
    return a.length === b.length && timingSafeEqual(a, b)
  }

  return {
    neu() {
      const worte = `${jetzt().getTime().toString(36)}.${zufall()}`
      return `${worte}.${siegel(worte)}`
    },
    pruefe(marke) {
      const [zeit = '', id = '', unterschrift = ''] = marke.split('.')
      if (!isGesiegelt(unterschrift, `${zeit}.${id}`)) return { art: 'gefaelscht' }
      const alter = jetzt().getTime() - Number.parseInt(zeit, 36)
      if (benutzte.has(marke)) return { art: 'benutzt', id }
      if (alter > SPAETESTENS_MS) return { art: 'abgelaufen' }
      return alter < FRUEHESTENS_MS ? { art: 'zu-schnell' } : { art: 'gut', id }
    },
    verbrauche: (marke) => void benutzte.set(marke, true),
    fuer: (zweck, tag) => siegel(`${zweck}\n${tag}`),
    passt: (marke, zweck, tag, gestern) => isGesiegelt(marke, `${zweck}\n${tag}`) || isGesiegelt(marke, `${zweck}\n${gestern}`),
  }
}
