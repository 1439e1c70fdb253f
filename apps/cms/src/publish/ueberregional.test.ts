import { type BeschriebeneLeistung, DienstangabeSchema, type Onlinedienst } from '@infoschalter/domain'
import { beispielDienst, beispielInhalt } from '@infoschalter/snapshot/beispiel'
import { describe, expect, it } from 'vitest'
import { mergeDienste, ueberregionaleDienste, ueberregionaleQuelle, withoutReal } from './ueberregional.ts'

const leistungen = beispielInhalt().leistungen.filter(
  (leistung): leistung is BeschriebeneLeistung => leistung.art === 'beschrieben',
)
const angabe = (aenderung: object = {}) =>
  DienstangabeSchema.parse({
    slug: 'beispiel',
    titel: 'Ein Dienst für alle',
    kurz: 'Hier geht es für alle im Land online.',
    ebene: 'land',
    anbieter: 'Land Beispiel',
    url: 'https://land.example/',
    leistungen: ['auto-anmelden', 'hund-anmelden'],
    umfang: 'voll',
    konten: [],
    quelle: { titel: 'Quelle', url: 'https://quelle.example/' },
    stand: '2026-11-25',
    ...aenderung,
  })
const ordnung = (dienste: Iterable<Onlinedienst>) => [...dienste].map(({ leikaSchluessel, ars }) => `${leikaSchluessel} ${ars}`)

describe('services of Land and Bund', () => {
  it('become a report for the main key of each Leistung, ordered by key', () => {
    expect(ordnung(ueberregionaleDienste([angabe()], leistungen))).toEqual([
      '99036008104000 050000000000',
      '99102013104000 050000000000',
    ])
  })

  it('of the Bund stand for all of Germany', () => {
    expect(ueberregionaleDienste([angabe({ ebene: 'bund' })], leistungen).map(({ ars }) => ars)).toEqual([
      '000000000000',
      '000000000000',
    ])
  })

  it('are a source only when there are some, and as old as the newest of them', () => {
    expect(ueberregionaleQuelle([])).toEqual([])
    expect(ueberregionaleQuelle([angabe({ stand: '2026-01-01' }), angabe()])).toMatchObject([
      { stand: '2026-11-25', demo: false },
    ])
  })

  it('merge with reports into one ordered series', () => {
    const echte = ueberregionaleDienste([angabe()], leistungen)
    const berichte = [beispielDienst('057110000000', '99036008104000'), beispielDienst('057110000000', '99102013104000')]
    expect(ordnung(mergeDienste(echte, berichte))).toEqual([
      '99036008104000 050000000000',
      '99036008104000 057110000000',
      '99102013104000 050000000000',
      '99102013104000 057110000000',
    ])
    expect(ordnung(mergeDienste([], berichte))).toEqual(ordnung(berichte))
    expect(ordnung(mergeDienste(echte, []))).toEqual(ordnung(echte))
  })

  it('push invented reports for the same key aside', () => {
    const erfundene = [beispielDienst('057110000000', '99036008104000'), beispielDienst('057110000000', '99012001001000')]
    expect(ordnung(withoutReal(erfundene, ueberregionaleDienste([angabe()], leistungen)))).toEqual([
      '99012001001000 057110000000',
    ])
  })
})
