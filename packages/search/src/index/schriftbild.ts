import type { Suchdokument } from './dokument.ts'
import type { Leser } from './leser.ts'
import { seltenheit } from './seltenheit.ts'
import { zaehle } from './zaehlen.ts'

/** How the names of a document look, as plain JSON: which letters stand in a row, and how typical that is of it. */
export interface SchriftbildDaten {
  /** The sequences in order, with blanks between them. */
  readonly folgen: string
  /** By sequence, in how many documents it stands. */
  readonly anzahlen: readonly number[]
  /**
   * For each of these places how far the document is behind the one before (LEB128: seven bits a byte, the lowest first) and how
   * typical the sequence is of it (a byte, 1 to 255); base64: read as numbers of JSON they would take twice the memory.
   */
  readonly posten: string
}

/** By document number: how near the letters of its names come to those of a query, 0 (none in common) to 1 (the same: the cosine). */
export interface Schriftbild {
  find(formen: readonly string[]): Float64Array
}

const LAENGE = 4
const HOECHSTE = 255

/**
 * Describes each document that has synonyms by the letters of its names: title, synonyms, official names. What only a
 * register knows has one name, and that says too little. Each name counts the same; what many of them share counts with the
 * square root, so that one word in all names does not drown the others (character n-grams: McNamee and Mayfield, Character
 * N-Gram Tokenization for European Language Text Retrieval, 2004; the mean of all names as a description: Rocchio, 1971).
 *
 * @param dokumente in the order of their numbers
 */
export function buildSchriftbild(dokumente: readonly Suchdokument[], leser: Leser): SchriftbildDaten {
  const namen = dokumente.map(({ titel, synonyme, amtlich }) =>
    synonyme.length === 0
      ? []
      : [titel, ...synonyme, ...amtlich].map((name) => zaehle(leser.woerter(name).flatMap(({ form }) => folgen(form)))),
  )
  const anzahlen = zaehle(namen.flatMap((einzelne) => [...new Set(einzelne.flatMap((name) => [...name.keys()]))]))
  const gewichtOf = (folge: string) => seltenheit(dokumente.length, anzahlen.get(folge) ?? 1)
  const posten = new Map<string, { letzte: number; anzahl: number; readonly bytes: number[] }>()
  for (const [nr, einzelne] of namen.entries()) {
    for (const [folge, anteil] of beschreibe(einzelne, gewichtOf)) {
      const stufe = Math.round(anteil * HOECHSTE)
      if (stufe === 0) continue
      const bisher = posten.get(folge) ?? { letzte: 0, anzahl: 0, bytes: [] }
      bisher.bytes.push(...leb128(nr - bisher.letzte), stufe)
      bisher.anzahl++
      bisher.letzte = nr
      posten.set(folge, bisher)
    }
  }
  const sortiert = [...posten].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    folgen: sortiert.map(([folge]) => folge).join(' '),
    anzahlen: sortiert.map(([, { anzahl }]) => anzahl),
    posten: Buffer.from(sortiert.flatMap(([, { bytes }]) => bytes)).toString('base64'),
  }
}

/** @param anzahl how many documents there are */
export function createSchriftbild(daten: SchriftbildDaten, anzahl: number): Schriftbild {
  const bytes = Buffer.from(daten.posten, 'base64')
  const stellen = new Map<string, number>()
  for (const folge of daten.folgen.split(' ')) stellen.set(folge, stellen.size)
  const anzahlen = Int32Array.from(daten.anzahlen)
  const beginn = findBeginn(bytes, anzahlen)
  return {
    find(formen) {
      const naehe = new Float64Array(anzahl)
      const gesucht = [...zaehle(formen.flatMap(folgen))].map(([folge, mal]) => {
        const stelle = stellen.get(folge)
        const mit = stelle === undefined ? 0 : (anzahlen[stelle] ?? 0)
        return { stelle, mit, gewicht: mal * seltenheit(anzahl, Math.max(1, mit)) }
      })
      const laenge = Math.hypot(...gesucht.map(({ gewicht }) => gewicht)) * HOECHSTE
      for (const { stelle, mit, gewicht } of gesucht) {
        if (stelle !== undefined) addPosten(bytes, beginn[stelle] ?? 0, mit, gewicht / laenge, naehe)
      }
      return naehe
    },
  }
}

function addPosten(bytes: Uint8Array, von: number, anzahl: number, gewicht: number, naehe: Float64Array): void {
  let nr = 0
  let dort = von
  for (let posten = 0; posten < anzahl; posten++) {
    let byte = bytes[dort++] ?? 0
    let schub = 0
    for (; byte > 0x7f; byte = bytes[dort++] ?? 0) {
      nr += (byte & 0x7f) << schub
      schub += 7
    }
    nr += byte << schub
    naehe[nr] = (naehe[nr] ?? 0) + gewicht * (bytes[dort++] ?? 0)
  }
}

/** Where the places of each sequence begin. */
function findBeginn(bytes: Uint8Array, anzahlen: Int32Array): Int32Array {
  const beginn = new Int32Array(anzahlen.length)
  let dort = 0
  for (let stelle = 0; stelle < anzahlen.length; stelle++) {
    beginn[stelle] = dort
    for (let posten = 0; posten < (anzahlen[stelle] ?? 0); posten++) {
      while ((bytes[dort++] ?? 0) > 0x7f);
      dort++
    }
  }
  return beginn
}

function leb128(zahl: number): readonly number[] {
  return zahl > 0x7f ? [(zahl & 0x7f) | 0x80, ...leb128(zahl >> 7)] : [zahl]
}

/** Of a document the root of each sequence's weight in its names, so that the squares add up to 1. */
function beschreibe(
  namen: readonly ReadonlyMap<string, number>[],
  gewichtOf: (folge: string) => number,
): ReadonlyMap<string, number> {
  const summen = new Map<string, number>()
  for (const name of namen) {
    const gewogen = [...name].map(([folge, mal]) => [folge, mal * gewichtOf(folge)] as const)
    const laenge = Math.hypot(...gewogen.map(([, gewicht]) => gewicht)) || 1
    for (const [folge, gewicht] of gewogen) summen.set(folge, (summen.get(folge) ?? 0) + gewicht / laenge)
  }
  const wurzeln = [...summen].map(([folge, summe]) => [folge, Math.sqrt(summe * gewichtOf(folge))] as const)
  const laenge = Math.hypot(...wurzeln.map(([, wurzel]) => wurzel)) || 1
  return new Map(wurzeln.map(([folge, wurzel]) => [folge, wurzel / laenge]))
}

/** The sequences of four letters of a word, or the word, if it is shorter; its beginning and its end count as letters. */
function folgen(form: string): readonly string[] {
  const wort = `<${form}>`
  return Array.from({ length: Math.max(1, wort.length - LAENGE + 1) }, (_, von) => wort.slice(von, von + LAENGE))
}
