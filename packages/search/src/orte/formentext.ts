import { ersteStelle } from '../index/sortiert.ts'

/** Shorter pieces stand inside nearly every name. */
const MIN_INNEN = 4

/**
 * Looks for a piece of text in many short ones, as in a single long one with line breaks between them: that takes a fraction of
 * the time that as many calls take.
 *
 * @returns the numbers of those that begin so, then of those with a later word that begins so, then, from four letters on, of
 * those that have it inside a word
 */
export function createFormentext(formen: readonly string[]): (teil: string) => readonly number[] {
  const text = `\n${formen.join('\n')}\n`
  const anfaenge = new Int32Array(formen.length)
  let stelle = 1
  for (const [nr, form] of formen.entries()) {
    anfaenge[nr] = stelle
    stelle += form.length + 1
  }

  function* stellenVon(gesucht: string): Iterable<number> {
    for (let fund = text.indexOf(gesucht); fund >= 0; fund = text.indexOf(gesucht, fund + 1)) yield fund
  }
  const nummerAt = (fund: number) => ersteStelle(formen.length, (nr) => (anfaenge[nr] ?? 0) <= fund) - 1

  return (teil) => {
    if (teil === '') return []
    if (teil.length < MIN_INNEN)
      return [...new Set(['\n', ' '].flatMap((davor) => [...stellenVon(`${davor}${teil}`)].map((fund) => nummerAt(fund + 1))))]
    const stellen = [...stellenVon(teil)]
    const nach = (passt: (davor: string | undefined) => boolean) => stellen.filter((fund) => passt(text[fund - 1])).map(nummerAt)
    return [...new Set([...nach((davor) => davor === '\n'), ...nach((davor) => davor === ' '), ...stellen.map(nummerAt)])]
  }
}
