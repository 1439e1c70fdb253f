import { describe, expect, test } from 'vitest'
import { DatumSchema } from './datum.ts'
import { FremdzahlSchema, fremdzahlSchluessel, isKuenftig } from './fremdzahl.ts'

const ZAHL = {
  gebiet: 'HE',
  zaehlweise: 'ozg-flaechendeckend',
  wert: 229,
  von: 575,
  stand: '2025-01',
  quelle: { titel: 'Studie', url: 'https://studie.example/' },
}

function problems(anderes: object): readonly (readonly [string, string])[] {
  const gelesen = FremdzahlSchema.safeParse({ ...ZAHL, ...anderes })
  return (gelesen.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])
}

describe('a figure of others', () => {
  test('is taken as its source says it, also without base or date', () => {
    expect(problems({})).toEqual([])
    expect(problems({ von: null, stand: null })).toEqual([])
    expect(problems({ wert: 575 })).toEqual([])
    expect(problems({ quelle: { titel: 'Studie', url: 'http://studie.example/' } })).toEqual([])
  })

  test.each([
    [{ wert: 230, von: 229 }, 'wert', '230 von 229 geht nicht: Die Zahl ist größer als das, wovon sie ein Teil ist'],
    [{ wert: -1 }, 'wert', 'keine Zahl unter null'],
    [{ wert: 12.5 }, 'wert', 'eine ganze Zahl'],
    [{ wert: 0, von: 0 }, 'von', 'keine Bezugsgröße: größer als null'],
    [{ stand: '2025-13' }, 'stand', 'kein Stand (JJJJ, JJJJ-MM oder JJJJ-MM-TT)'],
    [{ stand: '2025-02-30' }, 'stand', 'kein Tag, den es gibt'],
  ])('is refused at its field: %j', (anderes, feld, meldung) => {
    expect(problems(anderes)).toEqual([[feld, meldung]])
  })

  test('is one of its area, way of counting and date', () => {
    const zahl = FremdzahlSchema.parse(ZAHL)
    expect(fremdzahlSchluessel(zahl)).toBe('he-ozg-flaechendeckend-2025-01')
    expect(fremdzahlSchluessel({ ...zahl, stand: null })).toBe('he-ozg-flaechendeckend-ohne-stand')
  })

  test('is of the future only when its day, month or year has not begun', () => {
    const heute = DatumSchema.parse('2026-11-24')
    for (const stand of ['2026', '2026-11', '2026-11-24', '2025-12-31', null]) expect(isKuenftig({ stand }, heute)).toBe(false)
    for (const stand of ['2027', '2026-12', '2026-11-25']) expect(isKuenftig({ stand }, heute)).toBe(true)
  })
})
