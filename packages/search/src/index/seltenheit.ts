/** What something weighs that so many of all have: the rarer, the more (inverse document frequency, Spärck Jones 1972). */
export function seltenheit(alle: number, mit: number): number {
  return Math.log(1 + alle / mit)
}
