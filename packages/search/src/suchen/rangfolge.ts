/** The best first; equal points in the order of the ids, which is that of the numbers. */
export function bestesZuerst<T extends { readonly nr: number; readonly punkte: number }>(wertungen: readonly T[]): readonly T[] {
  return wertungen.toSorted((a, b) => b.punkte - a.punkte || a.nr - b.nr)
}
