import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGebietsverzeichnis, type LeikaSchluessel, type Plz } from '@infoschalter/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Register, readRegister } from './read-register.ts'
import { REGISTERQUELLEN } from './sources.ts'

const ORDNER = join(import.meta.dirname, '../../../../register')
const rows = (name: string) => readFileSync(join(ORDNER, name), 'utf8').trimEnd().split('\n').length - 1

let register: Register
beforeAll(async () => {
  register = await readRegister(ORDNER)
})

describe('the register', () => {
  it.each([
    ['laender.csv', 16],
    ['regierungsbezirke.csv', 5],
    ['kreise.csv', 53],
    ['kommunen.csv', 396],
    ['plz.csv', 872],
    ['themenfelder.csv', 14],
    ['lagen.csv', 55],
    ['ozg-leistungen.csv', 557],
    ['leika.csv', 4813],
  ])('%s has %i rows, as QUELLEN.md says', (name, zahl) => {
    expect(rows(name)).toBe(zahl)
    expect(readFileSync(join(ORDNER, 'QUELLEN.md'), 'utf8')).toContain(`\`${name}\` | ${zahl} |`)
  })

  it('has one figure of others for an area, a way of counting and a date', async () => {
    const kopie = mkdtempSync(join(tmpdir(), 'register-'))
    try {
      cpSync(ORDNER, kopie, { recursive: true })
      appendFileSync(
        join(kopie, 'fremdzahlen.csv'),
        'ozg-flaechendeckend,HE,2025-01,230,575,Andere Studie,https://studie.example/,\n',
      )
      await expect(readRegister(kopie)).rejects.toThrow('fremdzahlen.csv: he-ozg-flaechendeckend-2025-01 steht 2-mal da')
    } finally {
      rmSync(kopie, { recursive: true })
    }
  })

  it('has 31 Kreise and 22 kreisfreie Städte', () => {
    expect(register.gebiete.filter((gebiet) => gebiet.ebene === 'kreis')).toHaveLength(31)
    expect(register.gebiete.filter((gebiet) => gebiet.ebene === 'kommune' && gebiet.art === 'kreisfreie Stadt')).toHaveLength(22)
  })

  it('has 865 postcodes in the table, seven of them in more than one municipality', () => {
    const zeilen = readFileSync(join(ORDNER, 'plz.csv'), 'utf8').trimEnd().split('\n').slice(1)
    const plz = Map.groupBy(zeilen, (zeile) => zeile.slice(0, 5))
    expect([plz.size, [...plz.values()].filter((orte) => orte.length > 1).length]).toEqual([865, 7])
  })

  it('leads every Kommune up to the Bund', () => {
    const gebiete = createGebietsverzeichnis(register.gebiete)
    for (const kommune of gebiete.kommunen) expect(gebiete.kette(kommune.ars).at(-1)?.ebene).toBe('bund')
    expect(new Set(gebiete.kommunen.map((kommune) => kommune.slug)).size).toBe(396)
  })

  it('has a cell of its own for every Kommune', () => {
    const waben = register.gebiete.flatMap((gebiet) =>
      gebiet.ebene === 'kommune' ? [`${gebiet.wabe.spalte},${gebiet.wabe.zeile}`] : [],
    )
    expect(new Set(waben).size).toBe(396)
  })

  it('finds a town hall by the postcode of a large recipient', () => {
    const gebiete = createGebietsverzeichnis(register.gebiete)
    expect(gebiete.findByPlz('45121' as Plz).map((ort) => ort.name)).toEqual(['Essen'])
  })

  it('counts as many inhabitants in the Kommunen as in Kreise and kreisfreie Städte', () => {
    const einwohner = (auswahl: (typeof register.gebiete)[number][]) =>
      auswahl.reduce((summe, gebiet) => summe + ('einwohner' in gebiet ? gebiet.einwohner : 0), 0)
    const kommunen = register.gebiete.filter((gebiet) => gebiet.ebene === 'kommune')
    const oben = register.gebiete.filter(
      (gebiet) => gebiet.ebene === 'kreis' || (gebiet.ebene === 'kommune' && gebiet.art === 'kreisfreie Stadt'),
    )
    expect(einwohner(kommunen)).toBe(einwohner(oben))
    expect(einwohner(kommunen)).toBe(18_034_454)
  })

  it('knows the level of a service only where the catalogue says who carries it out', () => {
    const ebene = (leika: string) =>
      register.leistungen.find((leistung) => leistung.leika[0] === (leika as LeikaSchluessel))?.ebene
    expect([ebene('99012001001000'), ebene('99001001000000'), ebene('99110009104000')]).toEqual([undefined, 'kommune', undefined])
  })

  it('names the source and the licence of what is shown', () => {
    for (const quelle of REGISTERQUELLEN) expect([quelle.herausgeber, quelle.lizenz]).not.toContain('')
    expect(REGISTERQUELLEN.find((quelle) => quelle.id === 'postleitzahlen')?.lizenz).toBe('ODbL 1.0')
  })
})
