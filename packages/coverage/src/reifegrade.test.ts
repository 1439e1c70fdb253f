import type { Ars, Reifegrad } from '@infoschalter/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gruppenJeGebiet, gruppeVon } from './gruppen.ts'
import type { Einheit } from './messen.ts'
import { createRaum, type Raumgebiet } from './raum.ts'
import { createReifegrade, type Reifegradangabe } from './reifegrade.ts'

const LAND = '050000000000' as Ars
const KREIS = '057540000000' as Ars
const [RIETBERG, VERL, BIELEFELD] = ['057540028028', '057540044044', '057110000000'] as const as readonly [Ars, Ars, Ars]
const GEBIETE: readonly Raumgebiet[] = [
  { ars: LAND, ebene: 'land', liegtIn: null },
  { ars: KREIS, ebene: 'kreis', liegtIn: LAND },
  { ars: RIETBERG, ebene: 'kommune', liegtIn: KREIS, art: 'Stadt' },
  { ars: VERL, ebene: 'kommune', liegtIn: KREIS, art: 'Stadt' },
  { ars: BIELEFELD, ebene: 'kommune', liegtIn: LAND, art: 'kreisfreie Stadt' },
]
const raum = createRaum(GEBIETE)
const einheit = (id: string, ebene: Einheit['ebene']): Einheit => ({ id, haupt: [], weitere: [], ebene })
const EINHEITEN = [einheit('hund', 'kommune'), einheit('auto', 'kreis'), einheit('irgendwas', null)]
const [HUND, AUTO] = [0, 1]
const angabe = (einheit: string, ars: Ars, reifegrad: Reifegrad): Reifegradangabe => ({ einheit, ars, reifegrad })
const mit = (...angaben: readonly Reifegradangabe[]) => createReifegrade(raum, EINHEITEN, angaben)
const platz = (ars: Ars) => raum.kommunen.findIndex((kommune) => kommune.ars === ars)
const grad = (reifegrade: ReturnType<typeof mit>, einheit: number, ars: Ars) =>
  reifegrade.reifegradIn(einheit, platz(ars))?.reifegrad ?? null
const ALLE = gruppeVon(raum, LAND)

describe('a Reifegrad', () => {
  it('holds where somebody says it, and nowhere else', () => {
    const eine = mit(angabe('hund', RIETBERG, 3))
    expect(grad(eine, HUND, RIETBERG)).toBe(3)
    expect(grad(eine, HUND, VERL)).toBeNull()
    expect(grad(eine, AUTO, RIETBERG)).toBeNull()
  })

  it('0 is something that is said, not nothing', () => {
    const eine = mit(angabe('hund', RIETBERG, 0))
    expect(grad(eine, HUND, RIETBERG)).toBe(0)
    expect(eine.zaehle(ALLE, [HUND])).toEqual({ je: [1, 0, 0, 0, 0], ohneAngabe: 2, von: 3 })
  })

  it('of a Kreis holds in its Kommunen', () => {
    const eine = mit(angabe('auto', KREIS, 4))
    expect(grad(eine, AUTO, RIETBERG)).toBe(4)
    expect(grad(eine, AUTO, VERL)).toBe(4)
    expect(grad(eine, AUTO, BIELEFELD)).toBeNull()
  })

  it('is believed of whoever does the work: the Kommune for hers, the Kreis for his', () => {
    const beide = mit(
      angabe('hund', RIETBERG, 1),
      angabe('hund', KREIS, 4),
      angabe('auto', RIETBERG, 1),
      angabe('auto', KREIS, 4),
      angabe('auto', BIELEFELD, 2),
    )
    expect(grad(beide, HUND, RIETBERG)).toBe(1)
    expect(grad(beide, HUND, VERL)).toBe(4)
    expect(grad(beide, AUTO, RIETBERG)).toBe(4)
    expect(grad(beide, AUTO, BIELEFELD)).toBe(2)
  })

  it('is the lower one where the same area says two', () => {
    expect(grad(mit(angabe('hund', VERL, 4), angabe('hund', VERL, 2)), HUND, VERL)).toBe(2)
    expect(grad(mit(angabe('hund', VERL, 2), angabe('hund', VERL, 4)), HUND, VERL)).toBe(2)
  })

  it('of a unit or for an area that is not there counts nowhere', () => {
    const fremde = mit(angabe('katze', VERL, 4), angabe('hund', '099999999999' as Ars, 4))
    expect(fremde.zaehle(ALLE).je).toEqual([0, 0, 0, 0, 0])
    expect(fremde.hasAngabe(HUND)).toBe(false)
    expect(mit(angabe('hund', KREIS, 0)).hasAngabe(HUND)).toBe(true)
  })
})

describe('counted Reifegrade, whatever is said', () => {
  const eine: fc.Arbitrary<Reifegradangabe> = fc.record({
    einheit: fc.constantFrom('hund', 'auto', 'irgendwas', 'katze'),
    ars: fc.constantFrom(...GEBIETE.map(({ ars }) => ars), '099999999999' as Ars),
    reifegrad: fc.constantFrom<Reifegrad>(0, 1, 2, 3, 4),
  })
  const angaben = fc.array(eine, { maxLength: 12 })
  const summe = (je: readonly number[]) => je.reduce((bisher, zahl) => bisher + zahl, 0)

  it('come to all pairs together, those without one included', () => {
    fc.assert(
      fc.property(angaben, (alle) => {
        const { je, ohneAngabe, von } = mit(...alle).zaehle(ALLE)
        expect(summe(je) + ohneAngabe).toBe(von)
        expect(ohneAngabe).toBeGreaterThanOrEqual(0)
        // What they are out of does not depend on what is said.
        expect(von).toBe(9)
      }),
    )
  })

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(angaben, (alle) => {
        expect(mit(...alle.toReversed()).zaehle(ALLE)).toEqual(mit(...alle).zaehle(ALLE))
      }),
    )
  })

  it('never leave more pairs open when somebody says one more', () => {
    fc.assert(
      fc.property(angaben, eine, (alle, dazu) => {
        expect(mit(...alle, dazu).zaehle(ALLE).ohneAngabe).toBeLessThanOrEqual(mit(...alle).zaehle(ALLE).ohneAngabe)
      }),
    )
  })

  it('of all Kommunen are the sum of those of each', () => {
    fc.assert(
      fc.property(angaben, (alle) => {
        const reifegrade = mit(...alle)
        const einzeln = gruppenJeGebiet(raum, 'kommune').map((gruppe) => reifegrade.zaehle(gruppe))
        const { je, von } = reifegrade.zaehle(ALLE)
        expect(je).toEqual(je.map((_, stufe) => summe(einzeln.map((eines) => eines.je[stufe] ?? 0))))
        expect(von).toBe(summe(einzeln.map((eines) => eines.von)))
      }),
    )
  })
})
