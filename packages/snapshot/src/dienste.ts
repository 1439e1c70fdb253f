import {
  type Ars,
  ArsSchema,
  DatumSchema,
  type FindDienste,
  type LeikaSchluessel,
  LeikaSchluesselSchema,
  type Onlinedienst,
} from '@infoschalter/domain'
import { z } from 'zod'

/**
 * The reports column by column: 130,000 of them as objects would cost a portal 60 MB and half a second,
 * as columns they cost a third. Rows are ordered by key, then by area, so a report is found by a
 * look-up of the key and a binary search for the area.
 */
const DiensteSpaltenSchema = z.object({
  leika: z.array(LeikaSchluesselSchema),
  /** For each key the first row; one entry more than keys, the last being the number of rows. */
  ab: z.array(z.int()),
  /** Ascending. */
  ars: z.array(ArsSchema),
  datum: z.array(DatumSchema),
  quelle: z.array(z.string()),
  /** One entry for each row: index into `ars`, `datum` (-1: unknown), `quelle`, the address, and its marks. */
  zeileArs: z.array(z.number()),
  zeileDatum: z.array(z.number()),
  zeileQuelle: z.array(z.number()),
  zeileUrl: z.array(z.string().nullable()),
  zeileMarken: z.array(z.number()),
})
export type DiensteSpalten = z.infer<typeof DiensteSpaltenSchema>

const LINKS = ['ungeprueft', 'erreichbar', 'nicht-erreichbar'] as const

/** Bit 0: aktiv, bit 1: voll, bits 2–3: index into LINKS. */
function marken(dienst: Onlinedienst): number {
  return (dienst.betrieb === 'aktiv' ? 1 : 0) | (dienst.umfang === 'voll' ? 2 : 0) | (LINKS.indexOf(dienst.link) << 2)
}

/** Turns reports, ordered by key and area, into columns. Throws when they are not in order: that is a bug. */
export function encodeDienste(dienste: Iterable<Onlinedienst>): DiensteSpalten {
  const arsIndex = createIndex<Ars>()
  const datumIndex = createIndex<NonNullable<Onlinedienst['datenstand']>>()
  const quelleIndex = createIndex<string>()
  const spalten: DiensteSpalten = {
    leika: [],
    ab: [],
    ars: [],
    datum: [],
    quelle: [],
    zeileArs: [],
    zeileDatum: [],
    zeileQuelle: [],
    zeileUrl: [],
    zeileMarken: [],
  }
  let vorher = ''
  for (const dienst of dienste) {
    const ordnung = dienst.leikaSchluessel + dienst.ars
    if (ordnung < vorher) throw new Error(`reports out of order: ${ordnung} after ${vorher}`)
    vorher = ordnung
    if (spalten.leika.at(-1) !== dienst.leikaSchluessel) {
      spalten.leika.push(dienst.leikaSchluessel)
      spalten.ab.push(spalten.zeileArs.length)
    }
    spalten.zeileArs.push(arsIndex.of(dienst.ars))
    spalten.zeileDatum.push(dienst.datenstand === null ? -1 : datumIndex.of(dienst.datenstand))
    spalten.zeileQuelle.push(quelleIndex.of(dienst.quelle))
    spalten.zeileUrl.push(dienst.url)
    spalten.zeileMarken.push(marken(dienst))
  }
  spalten.ab.push(spalten.zeileArs.length)
  const { sorted, neueStelle } = sortIndex(arsIndex.werte)
  return {
    ...spalten,
    ars: sorted,
    zeileArs: spalten.zeileArs.map((alt) => neueStelle[alt] as number),
    datum: datumIndex.werte,
    quelle: quelleIndex.werte,
  }
}

function createIndex<T>() {
  const stelle = new Map<T, number>()
  const werte: T[] = []
  return {
    werte,
    of(wert: T): number {
      const bekannt = stelle.get(wert)
      if (bekannt !== undefined) return bekannt
      stelle.set(wert, werte.length)
      return werte.push(wert) - 1
    },
  }
}

/** Areas are met in the order of the first key; a search needs them ascending. */
function sortIndex(werte: readonly Ars[]): { sorted: Ars[]; neueStelle: number[] } {
  const sorted = werte.toSorted()
  const platz = new Map(sorted.map((wert, i) => [wert, i]))
  return { sorted, neueStelle: werte.map((wert) => platz.get(wert) as number) }
}

/** Checks the shape of the columns without looking at each of their hundred thousands of rows. */
export function parseDienste(json: unknown): DiensteSpalten {
  const spalten = z
    .looseObject({
      ...DiensteSpaltenSchema.shape,
      zeileArs: z.any(),
      zeileDatum: z.any(),
      zeileQuelle: z.any(),
      zeileUrl: z.any(),
      zeileMarken: z.any(),
    })
    .parse(json) as DiensteSpalten
  const zeilen = spalten.ab.at(-1)
  const gleichLang = [spalten.zeileArs, spalten.zeileDatum, spalten.zeileQuelle, spalten.zeileUrl, spalten.zeileMarken].every(
    (spalte) => Array.isArray(spalte) && spalte.length === zeilen,
  )
  if (!gleichLang || spalten.ab.length !== spalten.leika.length + 1) throw new Error('columns of different length')
  return spalten
}

/** The reports of a snapshot: by key and area, and all of them. */
export interface Dienste {
  readonly find: FindDienste
  /**
   * A part of all reports in the order of the keys, then of the areas, and how many there are in all.
   *
   * @param nur only those for these areas
   */
  ausschnitt(
    ab: number,
    anzahl: number,
    nur?: ReadonlySet<Ars>,
  ): { readonly dienste: readonly Onlinedienst[]; readonly gesamt: number }
}

/** A look-up over columns. The order of the reports for one key and area is that of the input. */
export function createDienste(spalten: DiensteSpalten): Dienste {
  // Only these are kept: with all columns the numbers would be in memory twice.
  const { ab, ars: gebiete, leika: keys, datum: daten, quelle: quellen, zeileUrl } = spalten
  const leikaStelle = new Map(keys.map((leika, i) => [leika, i]))
  const arsStelle = new Map(gebiete.map((ars, i) => [ars, i]))
  const zeileArs = Uint32Array.from(spalten.zeileArs)
  const zeileDatum = Int32Array.from(spalten.zeileDatum)
  const zeileQuelle = Uint8Array.from(spalten.zeileQuelle)
  const zeileMarken = Uint8Array.from(spalten.zeileMarken)

  function dienstAt(zeile: number, leika: LeikaSchluessel, ars: Ars): Onlinedienst {
    const marke = zeileMarken[zeile] as number
    const datum = zeileDatum[zeile] as number
    return {
      leikaSchluessel: leika,
      ars,
      url: zeileUrl[zeile] ?? null,
      betrieb: marke & 1 ? 'aktiv' : 'inaktiv',
      umfang: marke & 2 ? 'voll' : 'teil',
      link: LINKS[marke >> 2] ?? 'ungeprueft',
      datenstand: datum < 0 ? null : (daten[datum] ?? null),
      quelle: quellen[zeileQuelle[zeile] as number] as string,
    }
  }

  const find: FindDienste = (leika, ars) => {
    const i = leikaStelle.get(leika)
    const a = arsStelle.get(ars)
    if (i === undefined || a === undefined) return KEINE
    const ende = ab[i + 1] as number
    let zeile = lowerBound(zeileArs, a, ab[i] as number, ende)
    if (zeile === ende || zeileArs[zeile] !== a) return KEINE
    const treffer: Onlinedienst[] = []
    for (; zeile < ende && zeileArs[zeile] === a; zeile++) treffer.push(dienstAt(zeile, leika, ars))
    return treffer
  }

  const ausschnitt: Dienste['ausschnitt'] = (von, anzahl, nur) => {
    const gesucht = Uint8Array.from(gebiete, (ars) => (nur === undefined || nur.has(ars) ? 1 : 0))
    const dienste: Onlinedienst[] = []
    let gesamt = 0
    for (const [i, leika] of keys.entries())
      for (let zeile = ab[i] as number; zeile < (ab[i + 1] as number); zeile++) {
        const stelle = zeileArs[zeile] as number
        if (gesucht[stelle] === 0) continue
        if (gesamt >= von && dienste.length < anzahl) dienste.push(dienstAt(zeile, leika, gebiete[stelle] as Ars))
        gesamt++
      }
    return { dienste, gesamt }
  }
  return { find, ausschnitt }
}

const KEINE: readonly Onlinedienst[] = []

/** The first position in [from, to) whose value is not below the wanted one. */
function lowerBound(sorted: Uint32Array, wanted: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
