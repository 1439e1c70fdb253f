import { beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { grenzPfad, groesse, umrissPfad, wabenPfad } from './geometrie.ts'

const kommunen = beispielInhalt().gebiete.filter((gebiet) => gebiet.ebene === 'kommune')

/** The length of a path in edges: every step of a polyline is one. */
function kanten(pfad: string): number {
  return [...pfad].filter((zeichen) => zeichen === 'L').length
}

describe('the hexagon map', () => {
  it('draws one closed cell for each Kommune, odd rows half a cell to the right', () => {
    expect(wabenPfad([{ spalte: 0, zeile: 0 }])).toBe('M10 0l10 5v12l-10 5-10-5v-12z')
    expect(wabenPfad([{ spalte: 0, zeile: 1 }])).toBe('M20 17l10 5v12l-10 5-10-5v-12z')
  })

  it('is as large as its cells', () => {
    expect(groesse([{ spalte: 0, zeile: 0 }])).toEqual([20, 22])
    expect(groesse(kommunen.map((kommune) => kommune.wabe))).toEqual([170, 39])
  })

  it('has six outer edges for one cell and fewer per cell for neighbours', () => {
    expect(kanten(umrissPfad(kommunen.slice(0, 1)))).toBe(6)
    // Four cells in a lump share five edges: 4 × 6 − 2 × 5.
    expect(kanten(umrissPfad(kommunen))).toBe(14)
  })

  it('draws a border only between different groups', () => {
    expect(grenzPfad(kommunen, () => 'eins')).toBe('')
    // Every shared edge is a border when each cell is a group of its own.
    expect(kanten(grenzPfad(kommunen, (kommune) => kommune.ars))).toBe(5)
  })
})
