import type { Ars } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { erklaere, type Grundlage, type Messmethode, messeAlle } from './erklaeren.ts'
import { verbreitungen } from './flaechendeckung.ts'
import { groessenklasse, gruppenJeGebiet, gruppenNach, gruppeVon } from './gruppen.ts'
import { type Gruppe, type Kennzahlen, zaehle } from './kennzahlen.ts'
import { type Messung, measure, stufeIn } from './messen.ts'
import { METHODE } from './methode.ts'
import { readMusterland, readMusterreifegrade } from './probe.ts'
import { createRaum } from './raum.ts'
import { createReifegrade } from './reifegrade.ts'

/** Every number here was worked out by hand: fixtures/umsetzungsstand/README.md */

const land = readMusterland()
const raum = createRaum(land.gebiete)
const messung = measure(raum, land.einheiten, land.meldungen)
const platz = (name: string) => raum.kommunen.findIndex((kommune) => 'name' in kommune && kommune.name === name)
const einheit = (id: string) => land.einheiten.findIndex((eine) => eine.id === id)
const alle = gruppeVon(raum, '050000000000' as Ars)
const count = (...gruppen: readonly Gruppe[]) => zaehle(messung, gruppen)[0] as Kennzahlen

describe('the little land', () => {
  it('as a whole', () => {
    expect(count(alle)).toEqual({
      kommunen: 12,
      einheiten: 20,
      inMindestensEiner: 13,
      flaechendeckend: 5,
      paare: { online: 81, teilweise: 13, toterLink: 1, von: 235 },
      einwohner: { online: 4_119_000, von: 10_795_000 },
    })
  })

  it('in one Kreis, where nobody is competent for one of the units', () => {
    expect(count(gruppeVon(raum, '051540000000' as Ars))).toEqual({
      kommunen: 4,
      einheiten: 19,
      inMindestensEiner: 7,
      flaechendeckend: 7,
      paare: { online: 28, teilweise: 5, toterLink: 1, von: 76 },
      einwohner: { online: 595_000, von: 1_615_000 },
    })
  })

  it('in one Kommune, where all three figures are the same', () => {
    const j = count({ id: 'J', kommunen: [platz('J')] })
    expect(j).toMatchObject({
      einheiten: 20,
      inMindestensEiner: 5,
      flaechendeckend: 5,
      paare: { online: 5, teilweise: 1, von: 20 },
    })
  })

  it('by size', () => {
    const klassen = gruppenNach(raum, groessenklasse)
    expect(Object.fromEntries(klassen.map(({ id, kommunen }) => [id, kommunen.length]))).toEqual({
      'unter-10000': 3,
      '10000-20000': 3,
      '20000-50000': 3,
      '50000-100000': 1,
      'ab-100000': 2,
    })
    const kleine = klassen.find(({ id }) => id === 'unter-10000') as Gruppe
    expect(count(kleine)).toMatchObject({
      kommunen: 3,
      einheiten: 20,
      inMindestensEiner: 8,
      flaechendeckend: 5,
      paare: { online: 18, teilweise: 3, toterLink: 0, von: 59 },
    })
  })

  it.each([
    ['01', 12, 12, 'bund', 5],
    ['02', 12, 12, 'land', 5],
    ['03', 0, 12, null, 0],
    ['04', 4, 12, null, 1],
    ['05', 12, 12, 'einzeln', 5],
    ['06', 1, 12, null, 1],
    ['07', 3, 12, null, 2],
    ['08', 0, 12, null, 0],
    ['09', 0, 12, null, 0],
    ['10', 0, 12, null, 0],
    ['11', 12, 12, 'einzeln', 5],
    ['12', 11, 12, null, 4],
    ['13', 4, 12, null, 1],
    ['14', 0, 12, null, 0],
    ['15', 7, 7, 'einzeln', 3],
    ['16', 0, 12, null, 0],
    ['17', 1, 12, null, 1],
    ['18', 0, 12, null, 0],
    ['19', 1, 12, null, 0],
    ['20', 1, 12, null, 1],
  ] as const)('for Leistung %s: online in %i of %i', (id, online, von, durch, kreisweit) => {
    const kreise = [...gruppenJeGebiet(raum, 'kreis'), { id: 'A', kommunen: [platz('A')] }, { id: 'F', kommunen: [platz('F')] }]
    const verbreitet = verbreitungen(messung, alle, kreise)[einheit(id)]
    expect(verbreitet?.kennzahlen.paare).toMatchObject({ online, von })
    expect(verbreitet?.flaechendeckendDurch).toBe(durch)
    expect(verbreitet?.kreisweit).toBe(kreisweit)
  })

  it('in the steps of single Kommunen', () => {
    expect(stufeIn(messung, einheit('13'), platz('D'))).toBe('online')
    expect(stufeIn(messung, einheit('03'), platz('J'))).toBe('teilweise')
    expect(stufeIn(messung, einheit('10'), platz('C'))).toBe('toter-link')
    expect(stufeIn(messung, einheit('09'), platz('B'))).toBe('nicht-online')
    expect(stufeIn(messung, einheit('09'), platz('A'))).toBe('keine-meldung')
  })

  it('with what counts nowhere named', () => {
    expect(messung.ungezaehlt).toEqual({ gebietUnbekannt: 1, schluesselUnbekannt: 1 })
  })

  it('by OZG-Leistung', () => {
    const buendel = measure(raum, land.buendel, land.meldungen)
    expect(zaehle(buendel, [alle])[0]).toMatchObject({
      einheiten: 6,
      inMindestensEiner: 5,
      flaechendeckend: 3,
      paare: { online: 46, toterLink: 1, von: 72 },
    })
    const online = land.buendel.map((_, i) => zaehle(buendel, [alle], [i])[0]?.paare.online)
    expect(online).toEqual([12, 12, 0, 12, 8, 2])
  })
})

describe('a month later', () => {
  const danach = readMusterland('-danach')
  const grundlage = ({ gebiete, einheiten, buendel, meldungen }: typeof land): Grundlage<'einzeln' | 'ozg'> => ({
    methode: METHODE,
    gebiete,
    einteilungen: { einzeln: einheiten, ozg: buendel },
    meldungen,
  })
  const nachfolger = new Map([['057540016016' as Ars, '057540012012' as Ars]])
  const { einzeln: schritte, ozg } = erklaere(grundlage(land), grundlage(danach), nachfolger)

  it('each difference has its reason', () => {
    const ohne = { inMindestensEiner: 0, flaechendeckend: 0, paareOnline: 0, einheiten: 0, paareVon: 0 }
    expect(schritte.map(({ jeEinheit: _, ...zahlen }) => zahlen)).toEqual([
      { grund: 'gebietsstand', ...ohne, flaechendeckend: 1, paareOnline: -5, paareVon: -20 },
      { grund: 'zuordnung', ...ohne, inMindestensEiner: 1, paareOnline: 1, paareVon: -5 },
      { grund: 'anderes-gebiet', ...ohne, flaechendeckend: 1, paareOnline: 7 },
      { grund: 'anderer-zustand', ...ohne, flaechendeckend: -1, paareOnline: -10 },
      { grund: 'weggefallen', ...ohne, inMindestensEiner: -1, paareOnline: -1 },
      { grund: 'neu', ...ohne, inMindestensEiner: 1, paareOnline: 2 },
    ])
  })

  it('and names the Leistungen that differ for it', () => {
    const je = Object.fromEntries(schritte.map(({ grund, jeEinheit }) => [grund, Object.fromEntries(jeEinheit)]))
    expect(je['anderes-gebiet']).toEqual({ '04': 7 })
    expect(je['anderer-zustand']).toEqual({ '01': -11, '10': 1 })
    expect(je['weggefallen']).toEqual({ '06': -1 })
    expect(je['neu']).toEqual({ '09': 2 })
  })

  it('and so for every way of bundling, from the same reports', () => {
    expect(ozg.map(({ grund, paareOnline, einheiten }) => [grund, paareOnline, einheiten])).toEqual([
      ['gebietsstand', -4, 0],
      ['anderer-zustand', 1, 0],
      ['neu', 1, 0],
    ])
  })

  it('and the reasons add up to the figures of the day', () => {
    const raumDanach = createRaum(danach.gebiete)
    const neue = zaehle(measure(raumDanach, danach.einheiten, danach.meldungen), [
      gruppeVon(raumDanach, '050000000000' as Ars),
    ])[0]
    expect(neue).toMatchObject({ inMindestensEiner: 14, flaechendeckend: 6, paare: { online: 75, von: 210 } })
  })

  it('another method is a reason of its own, and an unknown one is not counted by this one', () => {
    const strenger: Messmethode = (...args) => {
      const messungen = messeAlle(...args)
      for (const messung of Object.values<Messung>(messungen))
        messung.stufen.forEach((stufe, i) => {
          if (stufe === 4) messung.stufen[i] = 0
        })
      return messungen
    }
    const methoden = new Map([
      [METHODE, messeAlle],
      [METHODE + 1, strenger],
    ])
    const andere = { ...grundlage(land), methode: METHODE + 1 }
    expect(erklaere(grundlage(land), andere, undefined, methoden).einzeln).toMatchObject([
      { grund: 'zaehlweise', paareOnline: -81 },
    ])
    expect(() => erklaere(grundlage(land), andere)).toThrow(/no method 2/)
  })

  it('nothing has changed where nothing has', () => {
    expect(erklaere(grundlage(land), grundlage(land))).toEqual({ einzeln: [], ozg: [] })
  })
})

describe('the Reifegrade of the little land', () => {
  const reifegrade = createReifegrade(raum, land.einheiten, readMusterreifegrade())

  it('as a whole', () => {
    expect(reifegrade.zaehle(alle)).toEqual({ je: [2, 3, 2, 5, 1], ohneAngabe: 222, von: 235 })
  })

  it('in one Kreis', () => {
    expect(reifegrade.zaehle(gruppeVon(raum, '057540000000' as Ars))).toEqual({ je: [2, 3, 0, 0, 0], ohneAngabe: 75, von: 80 })
  })

  it('of one unit, where the Kreis does the work', () => {
    expect(reifegrade.zaehle(alle, [einheit('04')])).toEqual({ je: [0, 0, 1, 4, 0], ohneAngabe: 7, von: 12 })
  })
})
