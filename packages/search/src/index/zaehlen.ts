/** How often each word stands in a list. */
export function zaehle(woerter: readonly string[]): ReadonlyMap<string, number> {
  const anzahlen = new Map<string, number>()
  for (const wort of woerter) anzahlen.set(wort, (anzahlen.get(wort) ?? 0) + 1)
  return anzahlen
}
