import { describe, expect, it } from 'vitest'
import { TerminSchema, toInstant, toTag } from './termin.ts'

const termin = (mehr: object) =>
  TerminSchema.safeParse({
    slug: 'tagung',
    titel: 'Tagung',
    kurz: 'Eine Tagung über Portale der Verwaltung.',
    ebene: 'land',
    beginn: '2026-11-24',
    veranstalter: 'Land Beispiel',
    themen: ['portale'],
    synonyme: [],
    quellen: [{ titel: 'Einladung', url: 'https://land.example/' }],
    stand: '2026-11-01',
    text: [],
    ...mehr,
  })

describe('a Termin', () => {
  it.each([
    {},
    { ende: '2026-11-24' },
    { ende: '2026-11-26' },
    { beginn: '2026-11-24T09:30' },
    { beginn: '2028-02-29T23:59', ende: '2028-03-01T00:00' },
  ])('has a begin and, if need be, an end: %j', (zeit) => {
    expect(termin(zeit).success).toBe(true)
  })

  it.each([
    [{ beginn: '2026-02-31' }, 'Das ist kein Zeitpunkt.'],
    [{ beginn: '2026-02-31T09:00' }, 'Das ist kein Zeitpunkt.'],
    [{ beginn: '2026-11-24T24:00' }, 'Das ist kein Zeitpunkt.'],
    [{ beginn: '2026-11-24T09:30T10:00' }, 'Das ist kein Zeitpunkt.'],
    [{ beginn: '24.11.2026' }, 'Das ist kein Zeitpunkt.'],
    [{ ende: '2026-11-23' }, 'Das Ende liegt vor dem Beginn.'],
    [{ beginn: '2026-11-24T10:00', ende: '2026-11-24T09:00' }, 'Das Ende liegt vor dem Beginn.'],
    [{ ende: '2026-11-24T09:00' }, 'beide eine Uhrzeit oder beide keine'],
  ])('is refused with a reason: %j', (zeit, grund) => {
    expect(termin(zeit).error?.issues[0]?.message).toContain(grund)
  })
})

describe('the clock in Germany', () => {
  it.each([
    ['2026-01-15T09:30', '2026-01-15T08:30:00.000Z'],
    ['2026-07-15T09:30', '2026-07-15T07:30:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', (zeitpunkt, instant) => {
    expect(toInstant(zeitpunkt).toISOString()).toBe(instant)
  })

  it('begins a day at midnight there', () => {
    expect(toTag(new Date('2026-07-14T21:59:59Z'))).toBe('2026-07-14')
    expect(toTag(new Date('2026-07-14T22:00:00Z'))).toBe('2026-07-15')
  })
})
