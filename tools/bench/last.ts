import autocannon from 'autocannon'

export interface Last {
  readonly anfragenProSekunde: number
  readonly fehler: number
}

/** Ten connections that ask again as soon as they are answered, for a number of seconds. */
export async function load(url: string, sekunden: number): Promise<Last> {
  const ergebnis = await autocannon({ url, connections: 10, duration: sekunden, headers: { 'accept-encoding': 'br' } })
  return { anfragenProSekunde: ergebnis.requests.average, fehler: ergebnis.errors + ergebnis.non2xx }
}

/** The middle one: what a noisy machine falsifies least. */
export function median(werte: readonly number[]): number {
  const sortiert = werte.toSorted((a, b) => a - b)
  return sortiert[Math.floor(sortiert.length / 2)] ?? Number.NaN
}
