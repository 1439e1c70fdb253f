import { describe, expect, it } from 'vitest'
import { type Ars, BUND } from './ars.ts'
import type { Gebiet, Kommune } from './gebiet.ts'
import { createGebietsverzeichnis } from './gebiete.ts'
import type { LeikaSchluessel } from './leika-schluessel.ts'
import type { BeschriebeneLeistung, RegisterLeistung } from './leistung.ts'
import type { Onlinedienst } from './onlinedienst.ts'
import type { Plz } from './plz.ts'
import { type FindDienste, resolveVerfuegbarkeit } from './verfuegbarkeit.ts'

const kommune = (name: string, ars: string, liegtIn: string, art: Kommune['art']): Kommune => ({
  ebene: 'kommune',
  ars: ars as Ars,
  ags: `${ars.slice(0, 5)}${ars.slice(9)}` as Kommune['ags'],
  name,
  slug: name.toLowerCase(),
  liegtIn: liegtIn as Ars,
  art,
  einwohner: 100,
  flaecheKm2: 1,
  plzVerwaltungssitz: '33602' as Plz,
  plz: ['33602' as Plz],
  wabe: { spalte: 0, zeile: 0 },
})
const oberes = (ebene: 'bund' | 'land' | 'regierungsbezirk', name: string, ars: string, liegtIn: string | null): Gebiet => ({
  ebene,
  name,
  ars: ars as Ars,
  slug: ebene,
  liegtIn: liegtIn as Ars | null,
})

const bielefeld = kommune('Bielefeld', '057110000000', '057000000000', 'kreisfreie Stadt')
const rietberg = kommune('Rietberg', '057540028028', '057540000000', 'Stadt')
const gebiete = createGebietsverzeichnis([
  oberes('bund', 'Bund', BUND, null),
  oberes('land', 'Nordrhein-Westfalen', '050000000000', BUND),
  oberes('regierungsbezirk', 'Regierungsbezirk Detmold', '057000000000', '050000000000'),
  {
    ebene: 'kreis',
    name: 'Kreis Gütersloh',
    ars: '057540000000' as Ars,
    slug: 'kreis-guetersloh',
    liegtIn: '057000000000' as Ars,
    sitz: 'Gütersloh',
    einwohner: 1,
  },
  bielefeld,
  rietberg,
])

const ANMELDEN = '99102013104000' as LeikaSchluessel
const ABMELDEN = '99102013070000' as LeikaSchluessel

function leistung(
  ebene: BeschriebeneLeistung['zustaendig']['ebene'],
  leika: LeikaSchluessel[] = [ANMELDEN],
): BeschriebeneLeistung {
  const text = [{ art: 'absatz' as const, inhalt: [{ art: 'text' as const, text: 'Text' }] }]
  return {
    art: 'beschrieben',
    slug: 'hund-anmelden',
    titel: 'Hund anmelden',
    kurz: 'Wer einen Hund hält, meldet ihn an.',
    zielgruppen: ['buerger'],
    leika,
    lage: 47,
    zustaendig: { ebene, stelle: 'Steueramt', grund: 'Die Hundesteuer ist eine Gemeindesteuer.' },
    rechtsgrundlagen: [{ paragraf: '§ 3', gesetz: 'KAG NRW' }],
    kosten: { art: 'kommune' },
    synonyme: ['a1', 'a2', 'a3', 'a4', 'a5'],
    verwandt: [],
    stand: '2026-11-24' as BeschriebeneLeistung['stand'],
    abschnitte: { voraussetzungen: text, unterlagen: text, ablauf: text, fristen: text, kosten: [], hinweise: [] },
  }
}

function dienst(ars: string, aenderung: Partial<Onlinedienst> = {}): Onlinedienst {
  return {
    leikaSchluessel: ANMELDEN,
    ars: ars as Ars,
    url: 'https://dienst.example/',
    betrieb: 'aktiv',
    umfang: 'voll',
    link: 'erreichbar',
    datenstand: null,
    quelle: 'test',
    ...aenderung,
  }
}

function reports(...dienste: Onlinedienst[]): FindDienste {
  return (leika, ars) => dienste.filter((dienst) => dienst.leikaSchluessel === leika && dienst.ars === ars)
}

const resolve = (wo: Kommune, was: BeschriebeneLeistung | RegisterLeistung, ...dienste: Onlinedienst[]) =>
  resolveVerfuegbarkeit(was, { kommune: wo }, gebiete.kette(wo.ars), reports(...dienste))

describe('the state of a Leistung in a Kommune', () => {
  it('is "no report" where nothing is reported, never "not online"', () => {
    expect(resolve(bielefeld, leistung('kommune'))).toMatchObject({ zustand: 'keine-meldung', belege: [], gemeldetFuer: null })
  })

  it.each([
    ['the Kommune itself', '057540028028'],
    ['its Kreis', '057540000000'],
    ['its Regierungsbezirk', '057000000000'],
    ['its Land', '050000000000'],
    ['the Bund', BUND],
  ])('is online by a service reported for %s', (_, ars) => {
    expect(resolve(rietberg, leistung('kommune'), dienst(ars))).toMatchObject({ zustand: 'online', gemeldetFuer: { ars } })
  })

  it('follows the smallest area that has a report, even when that one is switched off', () => {
    const ergebnis = resolve(rietberg, leistung('kommune'), dienst('050000000000'), dienst(rietberg.ars, { betrieb: 'inaktiv' }))
    expect(ergebnis).toMatchObject({ zustand: 'vor-ort', gemeldetFuer: { ars: rietberg.ars } })
  })

  it('looks for the nearest report key by key: a rare variant nearby does not hide the service of the Land', () => {
    const ergebnis = resolve(
      rietberg,
      leistung('kommune', [ANMELDEN, ABMELDEN]),
      dienst('050000000000', { url: 'https://land.example/' }),
      dienst(rietberg.ars, { leikaSchluessel: ABMELDEN, url: 'https://rietberg.example/' }),
    )
    expect(ergebnis.zustand).toBe('online')
    expect(ergebnis.belege.map(({ url }) => url)).toEqual(['https://land.example/', 'https://rietberg.example/'])
    expect(ergebnis.gemeldetFuer?.ars).toBe('050000000000')
  })

  it('does not see what is reported for a neighbour', () => {
    expect(resolve(bielefeld, leistung('kommune'), dienst(rietberg.ars), dienst('057540000000')).zustand).toBe('keine-meldung')
  })

  it.each([
    ['a service without an address', { url: null }],
    ['a service that is switched off', { betrieb: 'inaktiv' as const }],
  ])('is on site only with %s', (_, aenderung) => {
    expect(resolve(bielefeld, leistung('kommune'), dienst(bielefeld.ars, aenderung)).zustand).toBe('vor-ort')
  })

  it('stays online when its link did not answer: that is evidence, not state', () => {
    expect(resolve(bielefeld, leistung('kommune'), dienst(bielefeld.ars, { link: 'nicht-erreichbar' })).zustand).toBe('online')
  })

  it('is partly online when some of the reported keys are', () => {
    const zwei = leistung('kommune', [ANMELDEN, ABMELDEN])
    expect(
      resolve(bielefeld, zwei, dienst(bielefeld.ars), dienst(bielefeld.ars, { leikaSchluessel: ABMELDEN, betrieb: 'inaktiv' }))
        .zustand,
    ).toBe('teilweise')
  })

  it('does not count a key without a report against the others', () => {
    expect(resolve(bielefeld, leistung('kommune', [ANMELDEN, ABMELDEN]), dienst(bielefeld.ars)).zustand).toBe('online')
  })

  it('is partly online when only something beside the main thing is reported', () => {
    expect(resolve(bielefeld, leistung('kommune', [ABMELDEN, ANMELDEN]), dienst(bielefeld.ars)).zustand).toBe('teilweise')
  })

  it('is online by a report for the object that the main key belongs to', () => {
    const objekt = '99102013000000' as LeikaSchluessel
    expect(
      resolve(bielefeld, leistung('kommune', [ANMELDEN, objekt]), dienst(bielefeld.ars, { leikaSchluessel: objekt })).zustand,
    ).toBe('online')
  })

  it('is partly online when the service says so', () => {
    expect(resolve(bielefeld, leistung('kommune'), dienst(bielefeld.ars, { umfang: 'teil' })).zustand).toBe('teilweise')
  })

  it('puts the best evidence first', () => {
    const belege = [
      dienst(bielefeld.ars, { betrieb: 'inaktiv' }),
      dienst(bielefeld.ars, { link: 'nicht-erreichbar' }),
      dienst(bielefeld.ars, { url: 'https://gut.example/' }),
    ]
    expect(resolve(bielefeld, leistung('kommune'), ...belege).belege[0]?.url).toBe('https://gut.example/')
  })

  it('names another level without a report where another level is responsible', () => {
    expect(resolve(rietberg, leistung('kreis')).zustand).toBe('andere-ebene')
    expect(resolve(rietberg, leistung('bund')).zustand).toBe('andere-ebene')
  })

  it('takes a kreisfreie Stadt as responsible for what Kreise do', () => {
    expect(resolve(bielefeld, leistung('kreis')).zustand).toBe('keine-meldung')
  })
})

describe('the reason', () => {
  it('leads from the postcode to the office', () => {
    const ort = { kommune: bielefeld, plz: { plz: '33602' as Plz, eindeutig: true } }
    const { begruendung } = resolveVerfuegbarkeit(leistung('kommune'), ort, gebiete.kette(bielefeld.ars), reports())
    expect(begruendung.map((schritt) => schritt.art)).toEqual(['plz', 'kommune', 'ebene', 'recht', 'stelle'])
    expect(begruendung.at(-1)).toMatchObject({ stelle: 'Steueramt', gebiet: { name: 'Bielefeld' } })
  })

  it('names the Kreis for a town within one, and the town itself where it is kreisfrei', () => {
    const gebietVon = (wo: Kommune) =>
      resolve(wo, leistung('kreis')).begruendung.find((schritt) => schritt.art === 'stelle')?.gebiet.name
    expect([gebietVon(rietberg), gebietVon(bielefeld)]).toEqual(['Kreis Gütersloh', 'Bielefeld'])
  })

  it('ends with the Kommune where no register says who is responsible', () => {
    const unbekannt: RegisterLeistung = {
      art: 'register',
      slug: 'leika-1',
      titel: 'Etwas',
      leika: [ANMELDEN],
      herkunft: 'bericht',
    }
    expect(resolve(bielefeld, unbekannt).begruendung.map((schritt) => schritt.art)).toEqual(['kommune'])
  })
})

describe('the directory of areas', () => {
  it('finds the areas above a Kommune, smallest first', () => {
    expect(gebiete.kette(rietberg.ars).map((gebiet) => gebiet.ebene)).toEqual([
      'kommune',
      'kreis',
      'regierungsbezirk',
      'land',
      'bund',
    ])
    expect(gebiete.kette(bielefeld.ars).map((gebiet) => gebiet.ebene)).toEqual(['kommune', 'regierungsbezirk', 'land', 'bund'])
  })

  it('finds the municipalities of an area and those of a postcode', () => {
    expect(gebiete.kommunenIn('057540000000' as Ars)).toEqual([rietberg])
    expect(gebiete.findByPlz('33602' as Plz).map((ort) => ort.name)).toEqual(['Bielefeld', 'Rietberg'])
    expect(gebiete.findByPlz('00001' as Plz)).toEqual([])
  })

  it('finds Kommunen and Kreise by slug, larger areas not', () => {
    expect(gebiete.findBySlug('kreis-guetersloh')?.name).toBe('Kreis Gütersloh')
    expect(gebiete.findBySlug('land')).toBeUndefined()
  })
})
