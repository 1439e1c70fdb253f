/** A row of a file: numbers and words by column; null: not known. */
export type Satz = Readonly<Record<string, string | number | null>>

/** RFC 4180: comma, CRLF, a header, quotes where they are needed; what is not known is empty. */
export function toCsv(spalten: readonly string[], saetze: Iterable<Satz>): string {
  const zeilen = [`${spalten.join(',')}\r\n`]
  for (const satz of saetze) zeilen.push(`${spalten.map((spalte) => feld(satz[spalte] ?? null)).join(',')}\r\n`)
  return zeilen.join('')
}

function feld(wert: string | number | null): string {
  const text = wert === null ? '' : String(wert)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
