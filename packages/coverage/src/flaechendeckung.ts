import type { Ebene } from '@infoschalter/domain'
import { createZaehlung, type Gruppe, type Kennzahlen } from './kennzahlen.ts'
import type { Messung } from './messen.ts'

/** How far a unit has spread, as the ranking shows it. */
export interface Verbreitung {
  /** Its place in the measurement. */
  readonly einheit: number
  readonly kennzahlen: Kennzahlen
  /**
   * Why it is online everywhere: one service of the Bund, the Land, or each Kommune on its own; null: it is not everywhere. A
   * service of the Land or Bund counts as such also where Kommunen have one of their own.
   */
  readonly flaechendeckendDurch: 'bund' | 'land' | 'einzeln' | null
  /** Kreise and kreisfreie Städte whose every Kommune has it online. */
  readonly kreisweit: number
}

/**
 * The spread of every unit, in their order.
 *
 * @param gruppe the Kommunen of the Land
 * @param kreise its Kreise and kreisfreie Städte, each as a group
 */
export function verbreitungen(messung: Messung, gruppe: Gruppe, kreise: readonly Gruppe[]): readonly Verbreitung[] {
  const zaehle = createZaehlung(messung, [gruppe, ...kreise])
  return [...messung.einheiten.keys()].map((einheit) => {
    const [kennzahlen, ...jeKreis] = zaehle([einheit]) as readonly [Kennzahlen, ...Kennzahlen[]]
    return {
      einheit,
      kennzahlen,
      flaechendeckendDurch: kennzahlen.flaechendeckend === 0 ? null : durch(messung.weiteste[einheit] ?? null),
      kreisweit: jeKreis.filter(({ flaechendeckend }) => flaechendeckend === 1).length,
    }
  })
}

function durch(weiteste: Ebene | null): 'bund' | 'land' | 'einzeln' {
  return weiteste === 'bund' || weiteste === 'land' ? weiteste : 'einzeln'
}
