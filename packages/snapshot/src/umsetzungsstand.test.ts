import { gruppeVon, type Kennzahlen, zaehle } from '@infoschalter/coverage'
import type { Ars } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { beispielDienst, beispielSnapshot, beispielUeberregional } from './beispiel.ts'
import { BASEN, type Basis } from './umsetzungsstand.ts'

const LAND = '050000000000' as Ars

async function count(basis: Basis, aenderung: Parameters<typeof beispielSnapshot>[0] = {}): Promise<Kennzahlen> {
  const { umsetzungsstand } = await beispielSnapshot(aenderung)
  const stand = umsetzungsstand.stand(basis)
  return zaehle(stand, [gruppeVon(stand.raum, LAND)])[0] as Kennzahlen
}

describe('the Umsetzungsstand of a snapshot', () => {
  it('is counted in three ways from the same reports', async () => {
    const { umsetzungsstand, leistungen, katalog } = await beispielSnapshot()
    expect(umsetzungsstand.stand('anliegen').einheiten.map(({ id }) => id)).toEqual(
      expect.arrayContaining(leistungen.beschrieben.map(({ slug }) => slug)),
    )
    expect(umsetzungsstand.stand('leika').einheiten).toHaveLength(leistungen.alle.flatMap(({ leika }) => leika).length)
    expect(umsetzungsstand.stand('ozg').einheiten.length).toBe(1)
    expect(katalog.findOzgLeistung(umsetzungsstand.stand('ozg').einheiten[0]?.id as never)).toBeDefined()
    for (const basis of BASEN) expect((await count(basis)).paare.online, basis).toBe(1)
  })

  it('has what a Kreis reports in each of its Kommunen, and what the Bund reports in all', async () => {
    expect((await count('anliegen', { onlinedienste: [beispielDienst('057540000000')] })).paare.online).toBe(3)
    expect((await count('leika', beispielUeberregional())).paare.online).toBe(1 + 4)
  })

  it('says the same as was measured, after being written and read', async () => {
    const aenderung = {
      onlinedienste: [
        beispielDienst('057110000000', undefined, { link: 'nicht-erreichbar' }),
        beispielDienst('057540008008', undefined, { umfang: 'teil' }),
        beispielDienst('057540028028', undefined, { betrieb: 'inaktiv' }),
      ],
    }
    expect(await count('anliegen', aenderung)).toMatchObject({
      inMindestensEiner: 0,
      paare: { online: 0, teilweise: 1, toterLink: 1 },
    })
  })

  it('names what an area that no register knows has reported', async () => {
    const { umsetzungsstand } = await beispielSnapshot({ onlinedienste: [beispielDienst('059999999999')] })
    expect(umsetzungsstand.gebietUnbekannt).toBe(1)
  })
})
