import { describe, expect, test } from 'vitest'
import { createTitelverzeichnis, sortTitel } from './titel.ts'

const dokumente = ['hund anmelden', 'auto ummelden', 'hund', 'hund anmelden', 'hundesteuer'].map((form) => ({ form }))
const titel = createTitelverzeichnis(dokumente, sortTitel(dokumente))

describe('titles in order', () => {
  test('are found in full, the same title several times', () => {
    expect(titel.find('hund anmelden')).toEqual([0, 3])
    expect(titel.find('hund')).toEqual([2])
    expect(titel.find('hun')).toEqual([])
    expect(titel.find('zebra')).toEqual([])
  })

  test('are found by their beginning', () => {
    expect(titel.findAnfang('hund')).toEqual([2, 0, 3, 4])
    expect(titel.findAnfang('hund ')).toEqual([0, 3])
    expect(titel.findAnfang('a')).toEqual([1])
    expect(titel.findAnfang('anmelden')).toEqual([])
  })

  test('may be none', () => {
    expect(createTitelverzeichnis([], sortTitel([])).findAnfang('hund')).toEqual([])
  })
})
