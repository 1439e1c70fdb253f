import { describe, expect, it } from 'vitest'
import { faelligeAusgabe, naechsterVersuch, VERSUCHE } from './takt.ts'

describe('the newest issue that is due', () => {
  it.each([
    // A Thursday in winter: seven o'clock in Germany is six in UTC.
    ['taeglich', '2026-11-26T05:59:59Z', '2026-11-25'],
    ['taeglich', '2026-11-26T06:00:00Z', '2026-11-26'],
    ['taeglich', '2026-11-26T23:30:00Z', '2026-11-26'],
    // In summer it is five.
    ['taeglich', '2026-07-15T04:59:59Z', '2026-07-14'],
    ['taeglich', '2026-07-15T05:00:00Z', '2026-07-15'],
    ['woechentlich', '2026-11-26T12:00:00Z', '2026-11-23'],
    ['woechentlich', '2026-11-29T22:00:00Z', '2026-11-23'],
    ['woechentlich', '2026-11-30T05:59:59Z', '2026-11-23'],
    ['woechentlich', '2026-11-30T06:00:00Z', '2026-11-30'],
    // Over the end of a year, and over both changes of the clock.
    ['woechentlich', '2027-01-01T12:00:00Z', '2026-12-28'],
    ['taeglich', '2026-03-29T05:00:00Z', '2026-03-29'],
    ['taeglich', '2026-10-25T05:30:00Z', '2026-10-24'],
  ] as const)('%s, at %s, is that of %s', (rhythmus, jetzt, tag) => {
    expect(faelligeAusgabe(rhythmus, new Date(jetzt), '07:00')).toBe(tag)
  })
})

describe('what could not be sent', () => {
  it('is tried again later and later, for about two days, and then no more', () => {
    const jetzt = new Date('2026-11-26T10:00:00Z')
    const minuten = Array.from({ length: VERSUCHE - 1 }, (_, i) => {
      const naechster = naechsterVersuch(i + 1, jetzt)
      return ((naechster?.getTime() ?? Number.NaN) - jetzt.getTime()) / 60_000
    })
    expect(minuten.slice(0, 9)).toEqual([5, 10, 20, 40, 80, 160, 320, 360, 360])
    const stunden = minuten.reduce((summe, eine) => summe + eine, 0) / 60
    expect(stunden).toBeGreaterThan(40)
    expect(stunden).toBeLessThan(60)
    expect(naechsterVersuch(VERSUCHE, jetzt)).toBeNull()
  })
})
