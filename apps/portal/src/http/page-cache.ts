import { LRUCache } from 'lru-cache'
import { compressFully, type Fertig } from './response.ts'

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
  const seiten = new LRUCache<string, { readonly fertig: Fertig; besuche: number }>({
    maxSize: maxBytes,
    // Plain and compressed bodies together are about one and a half times the plain one.
    sizeCalculation: ({ fertig }) => Math.ceil((fertig.koerper.get('identity')?.bytes.length ?? 0) * 1.5) + 1000,
  })
  return {
    find(adresse) {
      const eintrag = seiten.get(adresse)
      if (eintrag === undefined) return undefined
      eintrag.besuche++
      if (eintrag.besuche === BELIEBT) void compressFully(eintrag.fertig)
      return eintrag.fertig
    },
    keep: (adresse, fertig) => void seiten.set(adresse, { fertig, besuche: 0 }),
    clear: () => seiten.clear(),
  }
}
