import { type Ars, EBENEN, type LeikaSchluessel } from '@infoschalter/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erklaere, type Grundlage } from './erklaeren.ts'
import { groessenklasse, gruppenJeGebiet, gruppenNach, gruppeVon } from './gruppen.ts'
import { anteil, type Kennzahlen, zaehle } from './kennzahlen.ts'
import { type Einheit, type Meldung, measure } from './messen.ts'
import { METHODE } from './methode.ts'
import { readMusterland } from './probe.ts'
import { createRaum } from './raum.ts'

/** What holds for any reports whatever, on the areas of the little land. */

const land = readMusterland()
const raum = createRaum(land.gebiete)
const LAND = gruppeVon(raum, '050000000000' as Ars)
const SCHLUESSEL = ['a', 'b', 'c', 'd', 'e'] as unknown as readonly LeikaSchluessel[]

const meldung: fc.Arbitrary<Meldung> = fc.record({
  leikaSchluessel: fc.constantFrom(...SCHLUESSEL, 'fremd' as LeikaSchluessel),
  ars: fc.constantFrom(...land.gebiete.map(({ ars }) => ars), '099999999999' as Ars),
  betrieb: fc.constantFrom('aktiv', 'inaktiv'),
  url: fc.constantFrom(null, 'https://eins.example/', 'https://zwei.example/'),
  umfang: fc.constantFrom('voll', 'teil'),
  link: fc.constantFrom('erreichbar', 'nicht-erreichbar', 'ungeprueft'),
})
const meldungen = fc.array(meldung, { maxLength: 60 })
const einheit: fc.Arbitrary<Einheit> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  haupt: fc.subarray([...SCHLUESSEL], { minLength: 1 }),
  weitere: fc.subarray([...SCHLUESSEL]),
  ebene: fc.constantFrom(null, ...EBENEN),
})
const einheiten = fc.uniqueArray(einheit, { minLength: 1, maxLength: 6, selector: ({ id }) => id })

const count = (was: readonly Einheit[], wie: readonly Meldung[], gruppe = LAND) =>
  zaehle(measure(raum, was, wie), [gruppe])[0] as Kennzahlen

describe('figures, whatever is reported', () => {
  it('never fall by one more report', () => {
    fc.assert(
      fc.property(einheiten, meldungen, meldung, (was, wie, eine) => {
        const [vorher, nachher] = [count(was, wie), count(was, [...wie, eine])]
        expect(nachher.inMindestensEiner).toBeGreaterThanOrEqual(vorher.inMindestensEiner)
        expect(nachher.flaechendeckend).toBeGreaterThanOrEqual(vorher.flaechendeckend)
        expect(nachher.paare.online).toBeGreaterThanOrEqual(vorher.paare.online)
        expect(nachher.einwohner?.online).toBeGreaterThanOrEqual(vorher.einwohner?.online ?? 0)
        // What they are out of does not depend on reports at all.
        expect([nachher.einheiten, nachher.paare.von]).toEqual([vorher.einheiten, vorher.paare.von])
      }),
    )
  })

  it('do not depend on the order of reports, of units or of areas', () => {
    fc.assert(
      fc.property(einheiten, meldungen, fc.integer(), (was, wie, zufall) => {
        const gedreht = <T>(liste: readonly T[]) => {
          const ab = Math.abs(zufall) % Math.max(liste.length, 1)
          return [...liste.slice(ab), ...liste.slice(0, ab)].toReversed()
        }
        const anders = createRaum(gedreht(land.gebiete))
        const [zahlen] = zaehle(measure(anders, gedreht(was), gedreht(wie)), [gruppeVon(anders, LAND.id as Ars)])
        expect(zahlen).toEqual(count(was, wie))
      }),
    )
  })

  it('are never more than what they are out of', () => {
    fc.assert(
      fc.property(einheiten, meldungen, (was, wie) => {
        const { kommunen, einheiten: alle, inMindestensEiner, flaechendeckend, paare, einwohner } = count(was, wie)
        expect(flaechendeckend).toBeLessThanOrEqual(inMindestensEiner)
        expect(inMindestensEiner).toBeLessThanOrEqual(alle)
        expect(paare.online + paare.teilweise + paare.toterLink).toBeLessThanOrEqual(paare.von)
        expect(paare.von).toBeLessThanOrEqual(alle * kommunen)
        expect(einwohner?.online).toBeLessThanOrEqual(einwohner?.von ?? 0)
        // Share of Kommunen: not below that of what is everywhere, not above that of what is anywhere.
        expect(anteil(paare.online, paare.von) ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('of the Kreise and the Kommunen in none add up to those of the Land', () => {
    const kreisfreie = raum.kommunen.flatMap((kommune, i) =>
      kommune.art === 'kreisfreie Stadt' ? [{ id: kommune.ars, kommunen: [i] }] : [],
    )
    const teile = [...gruppenJeGebiet(raum, 'kreis'), ...kreisfreie]
    fc.assert(
      fc.property(einheiten, meldungen, (was, wie) => {
        const [ganz, ...einzeln] = zaehle(measure(raum, was, wie), [LAND, ...teile]) as [Kennzahlen, ...Kennzahlen[]]
        const sum = (zahl: (kennzahlen: Kennzahlen) => number) => einzeln.reduce((summe, einer) => summe + zahl(einer), 0)
        expect(sum(({ paare }) => paare.online)).toBe(ganz.paare.online)
        expect(sum(({ paare }) => paare.von)).toBe(ganz.paare.von)
        expect(sum(({ einwohner }) => einwohner?.online ?? Number.NaN)).toBe(ganz.einwohner?.online)
        expect(Math.max(...einzeln.map((einer) => einer.inMindestensEiner))).toBeLessThanOrEqual(ganz.inMindestensEiner)
      }),
    )
  })

  it('of a bundle are at least those of each key in it', () => {
    fc.assert(
      fc.property(meldungen, (wie) => {
        const einzelne = SCHLUESSEL.map((key) => ({ id: key, haupt: [key], weitere: [], ebene: null }))
        const buendel = { id: 'alle', haupt: SCHLUESSEL, weitere: [], ebene: null }
        const ganz = count([buendel], wie).paare.online
        for (const eine of einzelne) expect(count([eine], wie).paare.online).toBeLessThanOrEqual(ganz)
      }),
    )
  })

  it('of two days differ by what their reasons add up to', () => {
    fc.assert(
      fc.property(einheiten, einheiten, meldungen, meldungen, fc.boolean(), (was, wasDanach, wie, wieDanach, fusion) => {
        const gebiete = fusion ? land.gebiete.filter(({ ars }) => ars !== '057540016016') : land.gebiete
        const von: Grundlage<'x'> = { methode: METHODE, gebiete: land.gebiete, einteilungen: { x: was }, meldungen: wie }
        const nach: Grundlage<'x'> = { methode: METHODE, gebiete, einteilungen: { x: wasDanach }, meldungen: wieDanach }
        const { x: schritte } = erklaere(von, nach, new Map([['057540016016' as Ars, '057540012012' as Ars]]))
        const neuerRaum = createRaum(gebiete)
        const [neu] = zaehle(measure(neuerRaum, wasDanach, wieDanach), [gruppeVon(neuerRaum, LAND.id as Ars)])
        const alt = count(was, wie)
        const sum = (zahl: 'inMindestensEiner' | 'flaechendeckend' | 'paareOnline' | 'paareVon' | 'einheiten') =>
          schritte.reduce((summe, schritt) => summe + schritt[zahl], 0)
        expect(alt.paare.online + sum('paareOnline')).toBe(neu?.paare.online)
        expect(alt.paare.von + sum('paareVon')).toBe(neu?.paare.von)
        expect(alt.inMindestensEiner + sum('inMindestensEiner')).toBe(neu?.inMindestensEiner)
        expect(alt.flaechendeckend + sum('flaechendeckend')).toBe(neu?.flaechendeckend)
        expect(alt.einheiten + sum('einheiten')).toBe(neu?.einheiten)
        // Reports only ever take away where one has gone or changed, and only ever add where one is new.
        for (const { grund, paareOnline, jeEinheit } of schritte) {
          expect([...jeEinheit.values()].reduce((summe, zahl) => summe + zahl, 0)).toBe(paareOnline)
          if (grund === 'weggefallen') expect(paareOnline).toBeLessThanOrEqual(0)
          if (grund === 'neu') expect(paareOnline).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('what is not known', () => {
  it('a Leistung for which nobody is competent has no share, not the share zero', () => {
    const nurBezirk: Einheit = { id: 'x', haupt: [SCHLUESSEL[0] as LeikaSchluessel], weitere: [], ebene: 'regierungsbezirk' }
    const kreis1 = gruppeVon(raum, '051540000000' as Ars)
    const zahlen = count([nurBezirk], [], kreis1)
    expect(zahlen).toMatchObject({ einheiten: 0, inMindestensEiner: 0, flaechendeckend: 0, paare: { von: 0 } })
    expect(anteil(zahlen.paare.online, zahlen.paare.von)).toBeNull()
  })

  it('without the inhabitants of one Kommune there is no figure of people, and the Kommune is in no size class', () => {
    const ohne = land.gebiete.map((gebiet) => ('name' in gebiet && gebiet.name === 'J' ? { ...gebiet, einwohner: null } : gebiet))
    const lueckig = createRaum(ohne)
    const messung = measure(lueckig, land.einheiten, land.meldungen)
    const [ganz, kreis1] = zaehle(messung, [gruppeVon(lueckig, LAND.id as Ars), gruppeVon(lueckig, '051540000000' as Ars)])
    expect(ganz?.einwohner).toBeNull()
    expect(ganz?.paare.online).toBe(81)
    expect(kreis1?.einwohner).not.toBeNull()
    expect(gruppenNach(lueckig, groessenklasse).flatMap(({ kommunen }) => kommunen)).toHaveLength(11)
  })

  it('no Kommune, no unit, no report: nothing is counted, and nothing breaks', () => {
    expect(zaehle(measure(createRaum([]), [], []), [{ id: 'leer', kommunen: [] }])[0]).toEqual({
      kommunen: 0,
      einheiten: 0,
      inMindestensEiner: 0,
      flaechendeckend: 0,
      paare: { online: 0, teilweise: 0, toterLink: 0, von: 0 },
      einwohner: { online: 0, von: 0 },
    })
    expect(gruppeVon(raum, '099999999999' as Ars).kommunen).toEqual([])
  })
})
