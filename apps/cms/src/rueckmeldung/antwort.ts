/** What an answer to a reader is made from. */
export interface Anliegen {
  /** The address that the reader has left for it. */
  readonly antwortAn: string
  readonly seite: string
  readonly text: string
  readonly eingang: string
}

/** Longer links are cut off by some mail programs. */
const ZITAT_ZEICHEN = 800

const TAG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' })

/**
 * A link that begins the answer in the editor's own mail program (RFC 6068): who wrote, what about, and the words. Nothing that
 * a reader has written can become another header, or another recipient.
 */
export function mailtoAntwort({ antwortAn, seite, text, eingang }: Anliegen): string {
  const gekuerzt = text.length <= ZITAT_ZEICHEN ? text : `${text.slice(0, ZITAT_ZEICHEN)} …`
  const zitat = gekuerzt
    .split(/\r\n|\r|\n/)
    .map((zeile) => `> ${zeile}`)
    .join('\r\n')
  const brief = `Guten Tag,\r\n\r\n\r\n\r\nMit freundlichen Grüßen\r\n\r\n\r\nIhre Nachricht vom ${TAG.format(new Date(eingang))} zur Seite ${seite}:\r\n${zitat}`
  return `mailto:${encodeURIComponent(antwortAn)}?subject=${encodeURIComponent(`Ihre Nachricht zur Seite ${seite}`)}&body=${encodeURIComponent(brief)}`
}
