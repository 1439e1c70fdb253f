import type { Note } from './urteile.ts'

/**
 * Normalised discounted cumulative gain of the first ten: gain 2^note − 1, discount log2(place + 1), divided by that of the best
 * possible order (Järvelin and Kekäläinen 2002, in the form of Burges 2005). 1 when nothing was expected and nothing came.
 */
export function ndcg10(treffer: readonly string[], noten: ReadonlyMap<string, Note>): number {
  if (noten.size === 0) return treffer.length === 0 ? 1 : 0
  const ideal = gewinn([...noten.values()].toSorted((a, b) => b - a))
  return gewinn(treffer.map((id) => noten.get(id) ?? 0)) / ideal
}

function gewinn(noten: readonly number[]): number {
  return noten.slice(0, 10).reduce((summe, note, platz) => summe + (2 ** note - 1) / Math.log2(platz + 2), 0)
}

/** Whether one of the first k is what was meant (the best grade that any document has). */
export function success(k: number, treffer: readonly string[], noten: ReadonlyMap<string, Note>): boolean {
  if (noten.size === 0) return treffer.length === 0
  const beste = Math.max(...noten.values())
  return treffer.slice(0, k).some((id) => noten.get(id) === beste)
}

/** The share of the helpful documents (note 2 and 3) among the first ten. */
export function recall10(treffer: readonly string[], noten: ReadonlyMap<string, Note>): number {
  const gesucht = [...noten].filter(([, note]) => note >= 2).map(([id]) => id)
  if (gesucht.length === 0) return treffer.length === 0 ? 1 : 0
  const erste = new Set(treffer.slice(0, 10))
  return gesucht.filter((id) => erste.has(id)).length / gesucht.length
}

/** The value below which the share lies. @param anteil 0 to 1 */
export function quantil(werte: readonly number[], anteil: number): number {
  const sortiert = werte.toSorted((a, b) => a - b)
  return sortiert[Math.min(sortiert.length - 1, Math.floor(sortiert.length * anteil))] ?? Number.NaN
}
