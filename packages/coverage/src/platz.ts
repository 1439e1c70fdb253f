/** The place of a figure among others, and with how many it shares that place. */
export interface Platz {
  /** 1 is first. */
  readonly platz: number
  readonly gleichauf: number
}

/**
 * Whoever has as many stands on the same place, and the next place is left out (1, 2, 2, 4): among equals the alphabet decides nothing.
 *
 * @param werte all figures, that of the one in question among them
 */
export function platzUnter(werte: readonly number[], wert: number): Platz {
  return {
    platz: werte.filter((anderer) => anderer > wert).length + 1,
    gleichauf: werte.filter((anderer) => anderer === wert).length - 1,
  }
}
