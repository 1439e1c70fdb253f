/** A row of a file: numbers and words by column; null: not known. */
export type Satz = Readonly<Record<string, string | number | null>>

/**
 * RFC 4180: comma, CRLF, a header, quotes where they are needed; what is not known is empty. Words that a spreadsheet would take
 * for a formula begin with an apostrophe; numbers and telephone numbers stay as they are.
 */
export function toCsv(spalten: readonly string[], saetze: Iterable<Satz>): string {
  const zeilen = [`${spalten.join(',')}\r\n`]
  for (const satz of saetze) zeilen.push(`${spalten.map((spalte) => feld(satz[spalte] ?? null)).join(',')}\r\n`)
  return zeilen.join('')
}

function feld(wert: string | number | null): string {
  const text = typeof wert === 'string' ? ohneFormel(wert) : String(wert ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function ohneFormel(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-][\d .,()/-]*$/.test(text) ? `'${text}` : text
}
