import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AgsSchema, parseAgs } from './ags.ts'
import { type Ars, ArsSchema, kreisOf, landOf, parseArs, regierungsbezirkOf } from './ars.ts'
import { LeikaSchluesselSchema, parseLeikaSchluessel } from './leika-schluessel.ts'
import { OzgIdSchema, parseOzgId } from './ozg-id.ts'
import { PlzSchema, parsePlz } from './plz.ts'

function cases(name: string): string[] {
  const datei = join(import.meta.dirname, '../../../fixtures/identifier', name)
  return readFileSync(datei, 'utf8')
    .split('\n')
    .filter((zeile) => zeile !== '' && !zeile.startsWith('#'))
    .map((zeile) => zeile.replace(/ #.*$/, '').replace('<leer>', ''))
}

const IDENTIFIERS = [
  { name: 'ars', parse: parseArs, schema: ArsSchema },
  { name: 'ags', parse: parseAgs, schema: AgsSchema },
  { name: 'plz', parse: parsePlz, schema: PlzSchema },
  { name: 'leika-schluessel', parse: parseLeikaSchluessel, schema: LeikaSchluesselSchema },
  { name: 'ozg-id', parse: parseOzgId, schema: OzgIdSchema },
] as const

describe.each(IDENTIFIERS)('$name', ({ name, parse, schema }) => {
  it.each(cases(`${name}.valid.txt`))('accepts %s and leaves it as it is', (text) => {
    expect(parse(text)).toBe(text)
    expect(schema.safeParse(text).success).toBe(true)
  })

  it.each(cases(`${name}.invalid.txt`))('refuses "%s"', (text) => {
    expect(parse(text)).toBeUndefined()
    expect(schema.safeParse(text).success).toBe(false)
  })

  it('says in German what it wanted', () => {
    expect(schema.safeParse('falsch').error?.issues[0]?.message).toMatch(/^keine? /)
  })
})

describe('the parts of an ARS', () => {
  const guetersloh = '057540008008' as Ars

  it('are ARS of the larger areas', () => {
    expect([kreisOf(guetersloh), regierungsbezirkOf(guetersloh), landOf(guetersloh)]).toEqual([
      '057540000000',
      '057000000000',
      '050000000000',
    ])
  })
})
