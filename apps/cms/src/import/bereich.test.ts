import type { Ars } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { bereicheOf } from './bereich.ts'

const liegtDrin = (bereiche: ReturnType<typeof bereicheOf>, ars: string) =>
  bereiche.some(({ von, bis }) => von <= ars && ars <= bis)

describe('a report for an area', () => {
  it.each([
    ['a Land', '050000000000', ['050000000000', '053150000000', '057540008008', '000000000000'], ['060000000000']],
    ['a Regierungsbezirk', '057000000000', ['057110000000', '050000000000', '000000000000'], ['053150000000']],
    ['a Kreis', '057540000000', ['057540008008', '057000000000', '050000000000'], ['057580004004', '057110000000']],
    ['a Kommune', '057540008008', ['057540008008', '057540000000', '050000000000'], ['057540012012']],
    ['the Bund', '000000000000', ['000000000000', '160770000000'], []],
  ])('speaks of what lies above and below: %s', (_, ars, drin, draussen) => {
    const bereiche = bereicheOf(ars as Ars, true, true)
    expect(drin.filter((einer) => !liegtDrin(bereiche, einer))).toEqual([])
    expect(draussen.filter((einer) => liegtDrin(bereiche, einer))).toEqual([])
  })

  it('speaks of nothing else when asked without', () => {
    expect(bereicheOf('057540000000' as Ars, false, false)).toEqual([{ von: '057540000000', bis: '057540000000' }])
    expect(bereicheOf('000000000000' as Ars, true, false)).toEqual([{ von: '000000000000', bis: '000000000000' }])
  })
})
