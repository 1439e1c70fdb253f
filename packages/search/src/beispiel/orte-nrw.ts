import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArs, parsePlz } from '@infoschalter/domain'
import type { Suchort } from '../index/dokument.ts'

/** For tests: the 396 Kommunen and 31 Kreise of Nordrhein-Westfalen with their postcodes, from the register tables. */
export function readOrteNrw(): readonly Suchort[] {
  const plzNachAgs = Map.groupBy(readTabelle('plz.csv'), (zeile) => zeile['ags'] ?? '')
  const kommunen = readTabelle('kommunen.csv').map((zeile) =>
    toOrt(zeile, 'kommune', [
      ...new Set([...(plzNachAgs.get(zeile['ags'] ?? '') ?? []).map(({ plz = '' }) => plz), zeile['plz_verwaltungssitz'] ?? '']),
    ]),
  )
  const kreise = readTabelle('kreise.csv').filter(({ art }) => art !== 'kreisfreie Stadt')
  return [...kommunen, ...kreise.map((zeile) => toOrt(zeile, 'kreis', []))]
}

function toOrt(zeile: Readonly<Record<string, string>>, art: Suchort['art'], plz: readonly string[]): Suchort {
  const { ars = '', name = '', slug = '', einwohner = '' } = zeile
  return {
    ars: required(parseArs(ars)),
    name,
    slug,
    art,
    plz: plz.map((eine) => required(parsePlz(eine))),
    einwohner: Number(einwohner),
  }
}

function required<T>(wert: T | undefined): T {
  if (wert === undefined) throw new Error('the register holds a broken key')
  return wert
}

/** One record a line; a field with commas stands in quotes. Register tables hold no line breaks within fields. */
function readTabelle(datei: string): readonly Readonly<Record<string, string>>[] {
  const [kopf = '', ...zeilen] = readFileSync(join(import.meta.dirname, '../../../../register', datei), 'utf8')
    .trim()
    .split('\n')
  const spalten = kopf.split(',')
  return zeilen.map((zeile) => {
    const felder = Array.from(zeile.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), (fund) => fund[1] ?? fund[2] ?? '')
    return Object.fromEntries(spalten.map((spalte, stelle) => [spalte, felder[stelle] ?? '']))
  })
}
