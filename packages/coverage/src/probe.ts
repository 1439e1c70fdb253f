/** The little land of fixtures/umsetzungsstand, for tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ars, Ebene, LeikaSchluessel, Reifegrad } from '@infoschalter/domain'
import type { Einheit, Meldung } from './messen.ts'
import type { Raumgebiet } from './raum.ts'
import type { Reifegradangabe } from './reifegrade.ts'

const ORDNER = join(import.meta.dirname, '../../../fixtures/umsetzungsstand')

function table(name: string): readonly Readonly<Record<string, string>>[] {
  const [kopf = '', ...zeilen] = readFileSync(join(ORDNER, name), 'utf8').trimEnd().split('\n')
  const spalten = kopf.split(',')
  return zeilen.map((zeile) => {
    const werte = zeile.split(',')
    return Object.fromEntries(spalten.map((spalte, i) => [spalte, werte[i] ?? '']))
  })
}

export interface Musterland {
  readonly gebiete: readonly (Raumgebiet & { readonly name: string })[]
  readonly einheiten: readonly Einheit[]
  /** The OZG-Leistungen that bundle them. */
  readonly buendel: readonly Einheit[]
  readonly meldungen: readonly Meldung[]
}

/** What is said of Reifegrade there. */
export function readMusterreifegrade(): readonly Reifegradangabe[] {
  return table('reifegrade.csv').map(({ einheit = '', ars, reifegrad }) => ({
    einheit,
    ars: ars as Ars,
    reifegrad: Number(reifegrad) as Reifegrad,
  }))
}

/** @param danach how it is a month later */
export function readMusterland(danach: '' | '-danach' = ''): Musterland {
  const leistungen = table(`leistungen${danach}.csv`)
  const keys = (text: string | undefined) => (text ?? '').split(' ').filter((key) => key !== '') as LeikaSchluessel[]
  return {
    gebiete: table(`gebiete${danach}.csv`).map(({ ars, ebene, liegtIn, name, art, einwohner }) => ({
      ars: ars as Ars,
      ebene: ebene as Ebene,
      liegtIn: liegtIn === '' ? null : (liegtIn as Ars),
      name: name ?? '',
      ...(art !== undefined && art !== '' && { art }),
      ...(einwohner !== '' && { einwohner: Number(einwohner) }),
    })),
    einheiten: leistungen.map(({ id = '', schluessel, weitere, ebene }) => ({
      id,
      haupt: keys(schluessel),
      weitere: keys(weitere),
      ebene: ebene === '' ? null : (ebene as Ebene),
    })),
    buendel: [...Map.groupBy(leistungen, ({ ozg }) => ozg ?? '')].map(([id, teile]) => ({
      id,
      haupt: teile.flatMap(({ schluessel, weitere }) => [...keys(schluessel), ...keys(weitere)]),
      weitere: [],
      ebene: null,
    })),
    meldungen: table(`meldungen${danach}.csv`).map(({ leikaSchluessel, ars, betrieb, umfang, link, url }) => ({
      leikaSchluessel: leikaSchluessel as LeikaSchluessel,
      ars: ars as Ars,
      betrieb: betrieb as Meldung['betrieb'],
      umfang: umfang as Meldung['umfang'],
      link: link as Meldung['link'],
      url: url === '' ? null : (url ?? null),
    })),
  }
}
