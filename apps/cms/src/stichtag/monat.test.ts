import type { Monat } from '@infoschalter/snapshot'
import { describe, expect, it } from 'vitest'
import { tagIn } from '../zeit.ts'
import { entscheide, monatIn } from './monat.ts'

const m = (monat: string) => monat as Monat

describe('the month of a report', () => {
  it('is the one in Germany, wherever the server stands', () => {
    expect(monatIn(new Date('2026-11-30T22:59:59Z'))).toBe('2026-11')
    expect(monatIn(new Date('2026-11-30T23:00:00Z'))).toBe('2026-12')
    expect(tagIn(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})

describe('what becomes of a month', () => {
  const november = { monat: m('2026-11'), digest: 'a' }

  it.each([
    ['that has no figures yet', november, '2026-11', [], 'anlegen'],
    ['that has none and is just over: the report was published late', november, '2026-12', [], 'anlegen'],
    ['that stays the same', november, '2026-11', [{ monat: m('2026-11'), digest: 'a' }], 'lassen'],
    ['with a second report', november, '2026-11', [{ monat: m('2026-11'), digest: 'b' }], 'ersetzen'],
    ['that is over, whatever has changed', november, '2026-12', [{ monat: m('2026-11'), digest: 'b' }], 'lassen'],
    ['before one that is kept already', november, '2026-12', [{ monat: m('2026-12'), digest: 'b' }], 'lassen'],
    ['that has not come', november, '2026-10', [], 'zukunft'],
    ['before one of a clock that was wrong', november, '2026-11', [{ monat: m('2031-01'), digest: 'b' }], 'anlegen'],
  ])('%s', (_, monat, heute, vorhandene, erwartet) => {
    expect(entscheide(monat, m(heute), vorhandene)).toBe(erwartet)
  })
})
