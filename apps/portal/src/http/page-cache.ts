import { LRUCache } from 'lru-cache'
import type { Fertig } from './response.ts'
import { compressFully } from './response.ts'

/** Pages that were asked for, ready to be sent again. Emptied when the snapshot changes. */
export interface PageCache {
  find(adresse: string): Fertig | undefined
  keep(adresse: string, fertig: Fertig): void
  clear(): void
}

/** After so many visits a page is worth the time of the best compression. */
const BELIEBT = 5

/** @param maxBytes an upper bound for the bodies that are kept */
export function createPageCache(maxBytes: number): PageCache {
  const besuche = new WeakMap<Fertig, number>()
  const seiten = new LRUCache<string, Fertig>({
    maxSize: maxBytes,
    // Plain and compressed bodies together are about one and a half times the plain one.
    sizeCalculation: (fertig) => Math.ceil((fertig.koerper.get('identity')?.bytes.length ?? 0) * 1.5) + 1000,
  })
  return {
    find(adresse) {
      const fertig = seiten.get(adresse)
      if (fertig === undefined) return undefined
      const besuch = (besuche.get(fertig) ?? 0) + 1
      besuche.set(fertig, besuch)
      if (besuch === BELIEBT) void compressFully(fertig)
      return fertig
    },
    keep: (adresse, fertig) => void seiten.set(adresse, fertig),
    clear: () => seiten.clear(),
  }
}
