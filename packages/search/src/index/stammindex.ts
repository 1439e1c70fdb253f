import { FELDER, GEWICHTE, type Indexeintrag } from './felder.ts'
import { type Funde, KEINE_FUNDE } from './funde.ts'
import { zaehle } from './zaehlen.ts'

/** An inverted index as plain JSON: where each stem stands, and how often. */
export interface StammindexDaten {
  /** The stems in order, with blanks between them. */
  readonly staemme: string
  /** By stem, in how many fields of documents it stands. */
  readonly anzahlen: readonly number[]
  /**
   * For each of these places two numbers: how far the document is behind the one before (0: the same, in another field), and
   * how often × number of fields + field.
   */
  readonly posten: readonly number[]
  /** By field, for each document, how many different stems stand there. */
  readonly laengen: readonly (readonly number[])[]
}

/** Where a stem stands and how well that fits. */
export interface Stammindex {
  has(stamm: string): boolean
  /** The documents with a stem, ordered by number. */
  find(stamm: string): Funde
}

/** The running text is the last field. */
const TEXT = FELDER.indexOf('text')

/** @param eintraege in the order of their numbers, from 0 */
export function buildStammindex(eintraege: readonly Indexeintrag[]): StammindexDaten {
  const nachStamm = new Map<string, { letzte: number; readonly posten: number[] }>()
  const laengen = FELDER.map((): number[] => [])
  for (const [nr, eintrag] of eintraege.entries()) {
    for (const [feld, name] of FELDER.entries()) {
      const haeufigkeiten = zaehle(eintrag[name] === '' ? [] : eintrag[name].split(' '))
      laengen[feld]?.push(haeufigkeiten.size)
      for (const [stamm, mal] of haeufigkeiten) {
        const bisher = nachStamm.get(stamm) ?? { letzte: 0, posten: [] }
        bisher.posten.push(nr - bisher.letzte, mal * FELDER.length + feld)
        bisher.letzte = nr
        nachStamm.set(stamm, bisher)
      }
    }
  }
  const sortiert = [...nachStamm].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    staemme: sortiert.map(([stamm]) => stamm).join(' '),
    anzahlen: sortiert.map(([, { posten }]) => posten.length / 2),
    posten: sortiert.flatMap(([, { posten }]) => posten),
    laengen,
  }
}

/** Saturation of frequency, weight of length, and the least that a find counts. */
const BM25 = { k: 1.2, b: 0.5, d: 0.4 } as const

/**
 * Weighs a stem in a document: the sum over the fields of their weight times BM25+ (Robertson and Zaragoza, The Probabilistic
 * Relevance Framework: BM25 and Beyond, 2009; the least by Lv and Zhai, Lower-bounding term frequency normalization, 2011).
 */
export function createStammindex({ staemme, anzahlen, posten, laengen }: StammindexDaten): Stammindex {
  const nummern = new Map((staemme === '' ? [] : staemme.split(' ')).map((stamm, nr) => [stamm, nr]))
  const grenzen = new Int32Array(anzahlen.length + 1)
  for (const [nr, anzahl] of anzahlen.entries()) grenzen[nr + 1] = (grenzen[nr] ?? 0) + 2 * anzahl
  const paare = Int32Array.from(posten)
  const worte = laengen.map((eines) => Int32Array.from(eines))
  const dokumente = worte[0]?.length ?? 0
  const mittel = worte.map((eines) => eines.reduce((summe, laenge) => summe + laenge, 0) / Math.max(1, dokumente))

  /** The rarity of a stem by field times the weight of the field. */
  function gewichteFor(von: number, bis: number): Float64Array {
    const mit = new Float64Array(FELDER.length)
    for (let stelle = von + 1; stelle < bis; stelle += 2) {
      const feld = (paare[stelle] ?? 0) % FELDER.length
      mit[feld] = (mit[feld] ?? 0) + 1
    }
    return mit.map((zahl, feld) => {
      const name = FELDER[feld]
      return name === undefined ? 0 : GEWICHTE[name] * Math.log(1 + (dokumente - zahl + 0.5) / (zahl + 0.5))
    })
  }

  function find(stamm: string): Funde {
    const platz = nummern.get(stamm)
    if (platz === undefined) return KEINE_FUNDE
    const [von, bis] = [grenzen[platz] ?? 0, grenzen[platz + 1] ?? 0]
    const gewichte = gewichteFor(von, bis)
    const gefunden = new Int32Array((bis - von) / 2)
    const punkte = new Float64Array(gefunden.length)
    const nurText = new Uint8Array(gefunden.length)
    let letzte = -1
    let nr = 0
    for (let stelle = von; stelle < bis; stelle += 2) {
      const weiter = paare[stelle] ?? 0
      const was = paare[stelle + 1] ?? 0
      const feld = was % FELDER.length
      const mal = (was - feld) / FELDER.length
      nr += weiter
      if (weiter > 0 || letzte < 0) {
        letzte++
        gefunden[letzte] = nr
        nurText[letzte] = 1
      }
      const laenge = (worte[feld]?.[nr] ?? 0) / (mittel[feld] ?? 1)
      const saettigung = (mal * (BM25.k + 1)) / (mal + BM25.k * (1 - BM25.b + BM25.b * laenge))
      punkte[letzte] = (punkte[letzte] ?? 0) + (gewichte[feld] ?? 0) * (BM25.d + saettigung)
      if (feld !== TEXT) nurText[letzte] = 0
    }
    return { nummern: gefunden.slice(0, letzte + 1), punkte: punkte.slice(0, letzte + 1), nurText: nurText.slice(0, letzte + 1) }
  }

  return { has: (stamm) => nummern.has(stamm), find }
}
