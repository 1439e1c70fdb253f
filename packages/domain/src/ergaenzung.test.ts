import { describe, expect, it } from 'vitest'
import { ErgaenzungSchema, resolveErgaenzungen } from './ergaenzung.ts'
import { type Gebiet, GebietSchema } from './gebiet.ts'
import { RegisterLeistungSchema } from './leistung.ts'

const gebiet = (ebene: string, ars: string, liegtIn: string | null, mehr: object = {}): Gebiet =>
  GebietSchema.parse({ ebene, ars, name: ars, slug: `g${ars}`, liegtIn, ...mehr })
const KREIS = gebiet('kreis', '057540000000', null, { sitz: 'Gütersloh', einwohner: 1 })
const kommune = (ars: string, art: string) =>
  gebiet('kommune', ars, KREIS.ars, {
    art,
    ags: ars.slice(0, 5) + ars.slice(9),
    einwohner: 1,
    flaecheKm2: 1,
    plzVerwaltungssitz: '33397',
    plz: ['33397'],
    wabe: { spalte: 0, zeile: 0 },
  })
const RIETBERG = kommune('057540028028', 'Stadt')

const leistung = (ebene: 'kommune' | 'kreis') =>
  RegisterLeistungSchema.parse({
    art: 'register',
    slug: 'hund',
    titel: 'Hund',
    leika: ['99102013104000'],
    ebene,
    herkunft: 'leika',
  })

const quellen = [{ titel: 'Satzung', url: 'https://stadt.example/' }]
const angaben = (ars: string) => ({ leistung: 'hund', ars, text: [], oeffnungszeiten: [], quellen, stand: '2026-11-25' })
const ergaenzung = (ars: string) => ErgaenzungSchema.parse({ ...angaben(ars), kosten: '10 Euro im Jahr' })

describe('what holds in a Kommune', () => {
  const gilt = (ebene: 'kommune' | 'kreis', kette: readonly Gebiet[], ...von: readonly string[]) =>
    resolveErgaenzungen(leistung(ebene), kette, von.map(ergaenzung)).map(({ gebiet: { ars } }) => ars)
  const kette = [RIETBERG, KREIS]

  it.each(['kommune', 'kreis'] as const)('is what the Kreis says, where she says nothing (duty of the %s)', (ebene) => {
    expect(gilt(ebene, kette, KREIS.ars)).toEqual([KREIS.ars])
  })

  it('is what she says herself, where it is her duty', () => {
    expect(gilt('kommune', kette, KREIS.ars, RIETBERG.ars)).toEqual([RIETBERG.ars])
  })

  it('is what the Kreis says and then what she adds, where it is the duty of the Kreis', () => {
    expect(gilt('kreis', kette, RIETBERG.ars, KREIS.ars)).toEqual([KREIS.ars, RIETBERG.ars])
  })

  it('is in a kreisfreie Stadt what she says', () => {
    const stadt = kommune('057110000000', 'kreisfreie Stadt')
    expect(gilt('kreis', [stadt], stadt.ars, KREIS.ars)).toEqual([stadt.ars])
  })

  it('is not a Reifegrad: who says nothing else hides no words of the Kreis', () => {
    const nurReifegrad = ErgaenzungSchema.parse({ ...angaben(RIETBERG.ars), reifegrad: 3 })
    const gefunden = resolveErgaenzungen(leistung('kommune'), kette, [nurReifegrad, ergaenzung(KREIS.ars)])
    expect(gefunden.map(({ gebiet: { ars } }) => ars)).toEqual([KREIS.ars])
  })

  it('is nothing of other Kommunen or for other Leistungen', () => {
    expect(gilt('kommune', kette, '057540008008')).toEqual([])
    const fremd = { ...ergaenzung(RIETBERG.ars), leistung: 'katze' }
    expect(resolveErgaenzungen(leistung('kommune'), kette, [fremd])).toEqual([])
  })
})

describe('an Ergänzung', () => {
  it.each([
    ['says something', {}],
    ['has a source', { kosten: '10 Euro', quellen: [] }],
    ['was checked on a day that exists', { kosten: '10 Euro', stand: '2026-02-31' }],
    ['leads to https alone', { onlinedienst: 'http://stadt.example/' }],
    ['leads nowhere behind a false name', { terminUrl: 'https://stadt.example@evil.example/' }],
    ['has a Reifegrad that there is', { reifegrad: 5 }],
    ['has a whole Reifegrad', { reifegrad: 2.5 }],
    ['belongs to an area', { kosten: '10 Euro', ars: undefined }],
  ])('%s', (_, anders) => {
    expect(ErgaenzungSchema.safeParse({ ...angaben(RIETBERG.ars), ...anders }).success).toBe(false)
  })
})
