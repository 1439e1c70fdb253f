/**
 * Numbers below a limit that were seen since the last beginning. Made once and used again and again: columns of values by number
 * need no clearing when only those in it are read.
 */
export interface Nummernmenge {
  /** Forgets what was there. */
  beginne(): void
  has(nr: number): boolean
  /** @returns whether it is there for the first time */
  add(nr: number): boolean
  /** In the order in which they came; good until the next beginning. */
  nummern(): Int32Array
}

/** @param anzahl all numbers are smaller */
export function createNummernmenge(anzahl: number): Nummernmenge {
  const isDa = new Uint8Array(anzahl)
  const alle = new Int32Array(anzahl)
  let zahl = 0
  return {
    beginne() {
      for (let stelle = 0; stelle < zahl; stelle++) isDa[alle[stelle] ?? 0] = 0
      zahl = 0
    },
    has: (nr) => isDa[nr] === 1,
    add(nr) {
      if (isDa[nr] === 1) return false
      isDa[nr] = 1
      alle[zahl++] = nr
      return true
    },
    nummern: () => alle.subarray(0, zahl),
  }
}
