/** Spreadsheets take what begins so for a formula and would run it. */
const FORMEL = /^[=+\-@\t\r]/

/**
 * Rows as CSV: RFC 4180 with CRLF, semicolons as German spreadsheets expect them, UTF-8 with a byte order mark.
 */
export function toCsv(zeilen: readonly (readonly unknown[])[]): string {
  return `\uFEFF${zeilen.map((zeile) => `${zeile.map(zelle).join(';')}\r\n`).join('')}`
}

function zelle(wert: unknown): string {
  const text = wert === null || wert === undefined ? '' : String(wert)
  return `"${(FORMEL.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
