import { type Termin, TerminSchema } from '@infoschalter/domain'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { formatKalender } from './ical.ts'

const termin = (mehr: object): Termin =>
  TerminSchema.parse({
    slug: 'tagung',
    titel: 'Tagung',
    kurz: 'Eine Tagung über Portale der Verwaltung.',
    ebene: 'land',
    beginn: '2026-11-24T09:30',
    veranstalter: 'Land Beispiel',
    themen: ['portale'],
    synonyme: [],
    quellen: [{ titel: 'Einladung', url: 'https://land.example/' }],
    stand: '2026-11-01',
    text: [],
    ...mehr,
  })
const URL = 'https://portal.example/wissen/termine/tagung'
const formatIcal = (eins: Termin) => formatKalender([{ termin: eins, url: URL }])
/** As a calendar reads it. */
const read = (mehr: object) => {
  const [kalender, ...weitere] = [ICAL.parse(formatIcal(termin(mehr)))].map((daten) => new ICAL.Component(daten as never))
  expect(weitere).toEqual([])
  return new ICAL.Event(kalender?.getFirstSubcomponent('vevent') as never)
}

describe('a Termin in a calendar', () => {
  it('begins and ends at the instant, in winter and in summer', () => {
    const winter = read({ ende: '2026-11-24T12:00' })
    expect(winter.startDate.toJSDate().toISOString()).toBe('2026-11-24T08:30:00.000Z')
    expect(winter.endDate.toJSDate().toISOString()).toBe('2026-11-24T11:00:00.000Z')
    expect(read({ beginn: '2026-07-01T09:30' }).startDate.toJSDate().toISOString()).toBe('2026-07-01T07:30:00.000Z')
  })

  it.each([
    ['2026-11-24', undefined, '2026-11-25'],
    ['2026-11-24', '2026-11-26', '2026-11-27'],
    ['2026-12-31', undefined, '2027-01-01'],
    ['2028-02-28', undefined, '2028-02-29'],
  ])('of whole days from %s to %s ends on the day after', (beginn, ende, danach) => {
    const event = read({ beginn, ...(ende !== undefined && { ende }) })
    expect(event.startDate.isDate).toBe(true)
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([beginn, danach])
  })

  it('keeps every character of its words', () => {
    const titel = 'Größe, Maß; „Übung“ \\ äöü'
    const kurz = `${'Überörtliche Prüfung für Ämter: '.repeat(6)}Ende 😀`
    const event = read({ titel, kurz, ort: 'Rathaus, Saal 1; Detmold' })
    expect(event.summary).toBe(titel)
    expect(event.description).toBe(`${kurz}\nVeranstalter: Land Beispiel`)
    expect(event.location).toBe('Rathaus, Saal 1; Detmold')
  })

  it('has no line of more than 75 octets, and ends each with CR LF', () => {
    const ical = formatIcal(termin({ kurz: 'ü'.repeat(200), titel: 'é😀'.repeat(20) }))
    const zeilen = ical.split('\r\n')
    expect(zeilen.pop()).toBe('')
    for (const zeile of zeilen) {
      expect(Buffer.byteLength(zeile)).toBeLessThanOrEqual(75)
      expect(zeile).not.toMatch(/[\r\n]/)
      expect(zeile).not.toContain('\uFFFD')
    }
  })

  it('lets nobody slip in a line of his own', () => {
    const event = read({ kurz: 'Zeile eins ist hier.\r\nEND:VEVENT\r\nATTACH:https://evil.example' })
    expect(event.component.getFirstProperty('attach')).toBeNull()
  })

  it('is the same event when it changes, dated by what was checked and not by the clock', () => {
    const [alt, neu] = [read({}), read({ titel: 'Verlegt', stand: '2026-11-20' })]
    expect(neu.uid).toBe(alt.uid)
    expect(neu.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T00:00:00Z')
    expect(neu.component.getFirstPropertyValue('url')).toBe(URL)
  })
})
