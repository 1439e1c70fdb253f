import { describe, expect, it } from 'vitest'
import { anzahl, formatDatum, formatEuro, formatZahl, imKreis } from './de.ts'

describe('figures and names for people', () => {
  it.each([
    [formatZahl(331_605), '331.605'],
    [formatEuro(37), '37\u00a0€'],
    [formatEuro(27.6), '27,60\u00a0€'],
    [formatDatum('2026-11-24'), '24. November 2026'],
    [formatDatum('2022-11'), 'November 2022'],
    [formatDatum('2019'), '2019'],
    [anzahl(1, 'Leistung', 'Leistungen'), '1 Leistung'],
    [anzahl(1200, 'Leistung', 'Leistungen'), '1.200 Leistungen'],
    [anzahl(0, 'Treffer', 'Treffer'), '0 Treffer'],
    [imKreis('Kreis Lippe'), 'im Kreis Lippe'],
    [imKreis('Rhein-Sieg-Kreis'), 'im Rhein-Sieg-Kreis'],
    [imKreis('Oberbergischer Kreis'), 'im Oberbergischen Kreis'],
    [imKreis('Städteregion Aachen'), 'in der Städteregion Aachen'],
  ])('%s', (wirklich, erwartet) => {
    expect(wirklich).toBe(erwartet)
  })
})
