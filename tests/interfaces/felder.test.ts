import { KommuneSchema, KreisSchema, LANDKUERZEL, OberesGebietSchema } from '@infoschalter/domain'
import { describe, expect, it } from 'vitest'
import { DATEIEN } from '../../apps/portal/src/features/daten/felder.ts'
import { routes } from '../../apps/portal/src/features/umsetzungsstand/route.ts'
import { createProbe } from '../../apps/portal/src/http/probe.ts'

const { ask } = createProbe(routes)

/** The columns of a file, from its first line. */
async function spaltenVon(name: string): Promise<readonly string[]> {
  const antwort = await ask(`/umsetzungsstand/daten/${name}.csv`)
  if (antwort.art !== 'text') throw new Error(`${name} is ${antwort.art}`)
  return (
    antwort.inhalt
      .split('\r\n', 1)[0]
      ?.replace(/^\uFEFF/, '')
      .split(',') ?? []
  )
}

describe('the data dictionary', () => {
  const dateien = DATEIEN.flatMap(({ name, varianten, felder }) => {
    const echte = varianten.filter((variante) => !variante.includes('<'))
    const namen = varianten.length === 0 ? [name] : echte.map((variante) => name.replace('*', variante))
    return namen.map((datei) => ({ datei, felder: felder.map((feld) => feld.name) }))
  })

  it.each(dateien)('names the columns of $datei, in their order', async ({ datei, felder }) => {
    expect(await spaltenVon(datei)).toEqual(felder)
  })

  it('says of each column what it means and how it is written', () => {
    for (const { felder } of DATEIEN)
      for (const { bedeutung, form } of felder) expect([bedeutung, form].every((text) => text.length > 3)).toBe(true)
  })

  it('names the values of a column as the domain has them', () => {
    const formOf = (datei: string, name: string) =>
      DATEIEN.find((eine) => eine.name === datei)?.felder.find((feld) => feld.name === name)?.form ?? ''
    const ebenen = [KommuneSchema.shape.ebene.value, KreisSchema.shape.ebene.value, ...OberesGebietSchema.shape.ebene.options]
    expect(
      formOf('gebiete-*', 'ebene')
        .split(/, | oder /)
        .toSorted(),
    ).toEqual(ebenen.toSorted())
    expect(
      formOf('kommunen-*', 'art')
        .split(/, | oder /)
        .toSorted(),
    ).toEqual([...KommuneSchema.shape.art.options].toSorted())
    const kuerzel: readonly string[] = LANDKUERZEL
    for (const [eines] of formOf('fremdzahlen', 'gebiet').matchAll(/\b[A-Z]{2}\b/g)) expect(kuerzel).toContain(eines)
  })
})
