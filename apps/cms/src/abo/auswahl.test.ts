import { type Aboauswahl, type Ars, ArsSchema } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { describeAuswahl, type Neuigkeit, waehle } from './auswahl.ts'

const [BIELEFELD, DETMOLD, KREIS_LIPPE] = ['057110000000', '057660020020', '057660000000'].map((ars) => ArsSchema.parse(ars)) as [
  Ars,
  Ars,
  Ars,
]

const eine = (slug: string, anders: Partial<Neuigkeit> = {}): Neuigkeit => ({
  bereich: 'meldungen',
  slug,
  titel: slug,
  kurz: 'Kurz.',
  themen: ['recht'],
  orte: [],
  ...anders,
})
const alles: Aboauswahl = { bereiche: ['meldungen', 'projekte', 'termine'], themen: [], orte: [] }
const slugs = (neues: readonly Neuigkeit[], auswahl: Partial<Aboauswahl> = {}) =>
  waehle(neues, { ...alles, ...auswahl }, '2026-11-26').map(({ slug }) => slug)

describe('of what is new somebody reads', () => {
  it('the kinds that she wants, in the order of the portal', () => {
    const neues = [eine('t', { bereich: 'termine' }), eine('m'), eine('p', { bereich: 'projekte' })]
    expect(slugs(neues)).toEqual(['m', 'p', 't'])
    expect(slugs(neues, { bereiche: ['projekte'] })).toEqual(['p'])
  })

  it('the topics that she wants; what has several needs only one of them', () => {
    const neues = [eine('a', { themen: ['recht', 'daten'] }), eine('b', { themen: ['register'] })]
    expect(slugs(neues, { themen: ['daten', 'sicherheit'] })).toEqual(['a'])
    expect(slugs(neues)).toEqual(['a', 'b'])
  })

  it('what concerns her places, and nothing else; a Kreis stands for its Kommunen, not the other way round', () => {
    const neues = [
      eine('bielefeld', { orte: [BIELEFELD] }),
      eine('detmold', { orte: [DETMOLD] }),
      eine('lippe', { orte: [KREIS_LIPPE] }),
      eine('ohne ort'),
    ]
    expect(slugs(neues, { orte: [BIELEFELD] })).toEqual(['bielefeld'])
    expect(slugs(neues, { orte: [KREIS_LIPPE] })).toEqual(['detmold', 'lippe'])
    expect(slugs(neues, { orte: [DETMOLD] })).toEqual(['detmold'])
    expect(slugs(neues)).toHaveLength(4)
  })

  it('Termine soonest first, without those that are over', () => {
    const termin = (slug: string, beginn: string, ende?: string) =>
      eine(slug, { bereich: 'termine', termin: { beginn, ...(ende !== undefined && { ende }) } })
    expect(
      slugs([
        termin('spaet', '2027-01-01'),
        termin('heute', '2026-11-26T09:00'),
        termin('vorbei', '2026-11-25'),
        termin('laeuft', '2026-11-20', '2026-11-27'),
      ]),
    ).toEqual(['laeuft', 'heute', 'spaet'])
  })
})

it('a selection is said in words', () => {
  const name = (ars: Ars) => (ars === BIELEFELD ? 'Bielefeld' : 'Detmold')
  expect(describeAuswahl(alles, name)).toBe('Meldungen, Projekte und Termine zu allen Themen')
  expect(describeAuswahl({ bereiche: ['termine'], themen: ['recht', 'daten'], orte: [BIELEFELD, DETMOLD] }, name)).toBe(
    'Termine zu Recht und Daten, nur für Bielefeld und Detmold',
  )
})
