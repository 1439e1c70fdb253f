import { describe, expect, it } from 'vitest'
import { findeGewinn, findeLuecken, vergleichbare } from './luecken.ts'
import { measure } from './messen.ts'
import { readMusterland } from './probe.ts'
import { createRaum } from './raum.ts'

const land = readMusterland()
const raum = createRaum(land.gebiete)
const messung = measure(raum, land.einheiten, land.meldungen)
const nameVon = new Map(land.gebiete.map(({ ars, name }) => [ars, name]))
const namen = raum.kommunen.map(({ ars }) => nameVon.get(ars) ?? '')
const platz = (name: string) => namen.indexOf(name)
const einheit = (id: string) => land.einheiten.findIndex((eine) => eine.id === id)

describe('Kommunen that are comparable', () => {
  it('have the same type and size class, the nearest in inhabitants first', () => {
    expect(vergleichbare(raum, platz('K')).map((nummer) => namen[nummer])).toEqual(['E', 'B'])
    expect(vergleichbare(raum, platz('G'))).toEqual([])
  })

  it('are none where nobody knows how many people live there', () => {
    const ohne = createRaum(land.gebiete.map(({ einwohner: _, ...gebiet }) => gebiet))
    expect(vergleichbare(ohne, 0)).toEqual([])
  })
})

describe('the gaps of a Kommune', () => {
  const luecken = (ort: string) =>
    findeLuecken(messung, platz(ort)).map(({ einheit: nummer, stufe, vorbilder }) => [
      land.einheiten[nummer]?.id,
      stufe,
      vorbilder.map((eines) => namen[eines]).join(' '),
    ])

  it('are what comparable ones have online; "no report" stays "no report"', () => {
    expect(luecken('F')).toEqual([['06', 'keine-meldung', 'A']])
    expect(luecken('K')).toEqual([['13', 'keine-meldung', 'E B']])
    expect(luecken('J')).toContainEqual(['12', 'keine-meldung', 'D I'])
  })

  it('begin with what most of the others have', () => {
    expect(luecken('J').map(([id]) => id)).toEqual(['12', '13'])
  })

  it('leave out what is the duty of others, and what nobody of its kind has', () => {
    expect(luecken('J').map(([id]) => id)).not.toContain('04')
    expect(luecken('A')).toEqual([['17', 'keine-meldung', 'F']])
    expect(luecken('G')).toEqual([])
  })
})

describe('where something would help most', () => {
  const gewinn = (ids: readonly string[], ausser: readonly string[] = []) =>
    findeGewinn(messung, ids.map(einheit), new Set(ausser.map(platz))).map(({ kommune, offen, ohneMeldung }) => [
      namen[kommune],
      offen,
      ohneMeldung,
    ])

  it('is where it is reported as not online; what nobody has reported comes after, the larger first', () => {
    expect(gewinn(['09']).slice(0, 3)).toEqual([
      ['B', 1, 0],
      ['F', 0, 1],
      ['A', 0, 1],
    ])
  })

  it('is not where it is online already, nor where nobody is competent, nor with those that have it', () => {
    expect(gewinn(['12'])).toEqual([['J', 0, 1]])
    expect(gewinn(['15']).map(([name]) => name)).not.toContain('A')
    expect(gewinn(['12'], ['J'])).toEqual([])
  })
})
