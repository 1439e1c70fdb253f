import { addTage, lastDay, type Termin, toInstant } from '@infoschalter/domain'

/**
 * Termine for calendars (RFC 5545). Times are instants in UTC, so that no calendar needs to know the clocks of Germany; days
 * are days wherever one is. Everything comes from the data: the same Termine give the same bytes.
 *
 * @param termine each with the address of its page
 * @param name what a calendar that subscribes to them is called; once a day is often enough to look again
 */
export function formatKalender(termine: readonly { readonly termin: Termin; readonly url: string }[], name?: string): string {
  const zeilen = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Infoschalter//Termine//DE',
    ...(name === undefined
      ? []
      : [
          `NAME:${escapeText(name)}`,
          `X-WR-CALNAME:${escapeText(name)}`,
          'REFRESH-INTERVAL;VALUE=DURATION:P1D',
          'X-PUBLISHED-TTL:P1D',
        ]),
    ...termine.flatMap(({ termin, url }) => ereignis(termin, url)),
    'END:VCALENDAR',
  ]
  return zeilen.map((zeile) => `${fold(zeile)}\r\n`).join('')
}

function ereignis(termin: Termin, url: string): readonly string[] {
  const { slug, titel, beginn, ende, stand, ort, online } = termin
  const ganztags = !beginn.includes('T')
  const wo = [ort, online].filter((teil) => teil !== undefined).join(', ')
  return [
    'BEGIN:VEVENT',
    `UID:termin-${slug}@infoschalter`,
    `DTSTAMP:${stand.replaceAll('-', '')}T000000Z`,
    ganztags ? `DTSTART;VALUE=DATE:${kompakt(beginn)}` : `DTSTART:${utc(beginn)}`,
    // The end of an event of whole days is the day after its last (section 3.6.1).
    ...(ganztags
      ? [`DTEND;VALUE=DATE:${kompakt(addTage(lastDay(termin), 1))}`]
      : ende === undefined
        ? []
        : [`DTEND:${utc(ende)}`]),
    `SUMMARY:${escapeText(titel)}`,
    `DESCRIPTION:${escapeText(beschreibung(termin))}`,
    ...(wo === '' ? [] : [`LOCATION:${escapeText(wo)}`]),
    `URL:${url}`,
    'END:VEVENT',
  ]
}

function beschreibung({ kurz, veranstalter, link }: Termin): string {
  return [kurz, `Veranstalter: ${veranstalter}`, ...(link === undefined ? [] : [link])].join('\n')
}

const kompakt = (tag: string) => tag.replaceAll('-', '')

function utc(zeitpunkt: string): string {
  return toInstant(zeitpunkt)
    .toISOString()
    .replace(/[-:]|\.\d{3}/g, '')
}

/** Section 3.3.11; other control characters have no place in a text (3.1). */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** No line has more than 75 octets; a character is never torn apart (section 3.1). */
function fold(zeile: string): string {
  const stuecke: string[] = ['']
  let oktette = 0
  for (const zeichen of zeile) {
    const laenge = Buffer.byteLength(zeichen)
    if (oktette + laenge > 75) {
      stuecke.push(' ')
      oktette = 1
    }
    stuecke.push((stuecke.pop() ?? '') + zeichen)
    oktette += laenge
  }
  return stuecke.join('\r\n')
}
