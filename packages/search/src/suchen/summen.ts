import type { Funde } from '../index/funde.ts'
import { createNummernmenge } from '../index/nummernmenge.ts'

/** What a word of the query has found, and what the word weighs. */
export interface Gruppe {
  readonly funde: Funde
  readonly gewicht: number
  /** The same, but an unknown word counts like one that a single document has. */
  readonly seltenheit: number
  readonly sache: boolean
  /** See Begriff. */
  readonly amtsnah: boolean
}

/** The thing of a query, in a document: not at all, in running text, in title, synonyms or official names. */
export const SACHE = { keine: 0, imText: 1, genannt: 2 } as const

/** What the words of a query come to: the columns by number of the document, of those in `nummern` only. */
export interface Summen {
  readonly nummern: Int32Array
  readonly punkte: Float64Array
  readonly gewicht: Float64Array
  readonly nurText: Uint8Array
  /** See SACHE. */
  readonly sache: Uint8Array
  /** How much of the query, by rarity, stands in the names. */
  readonly genanntAnteil: Float64Array
  /** Number of the words that name a thing and stand in title, synonyms or official names. */
  readonly genannte: Uint8Array
  /** The same for those by which an office may be meant even beside a word from another world. */
  readonly amtsnahe: Uint8Array
}

/**
 * Adds up what the words have found. The columns are made once, with room for every document, and hold until the next call.
 *
 * @param anzahl how many documents there are
 */
export function createSummierer(anzahl: number): (gruppen: readonly Gruppe[]) => Summen {
  const betroffen = createNummernmenge(anzahl)
  const punkte = new Float64Array(anzahl)
  const gewicht = new Float64Array(anzahl)
  const nurText = new Uint8Array(anzahl)
  const sache = new Uint8Array(anzahl)
  const genanntAnteil = new Float64Array(anzahl)
  const genannte = new Uint8Array(anzahl)
  const amtsnahe = new Uint8Array(anzahl)

  function beginne(nr: number): void {
    nurText[nr] = 1
    for (const spalte of [punkte, gewicht, sache, genanntAnteil, genannte, amtsnahe]) spalte[nr] = 0
  }

  function add(gruppe: Gruppe, anteil: number): void {
    const { funde } = gruppe
    for (let stelle = 0; stelle < funde.nummern.length; stelle++) {
      const nr = funde.nummern[stelle] ?? 0
      if (betroffen.add(nr)) beginne(nr)
      punkte[nr] = (punkte[nr] ?? 0) + (funde.punkte[stelle] ?? 0)
      gewicht[nr] = (gewicht[nr] ?? 0) + gruppe.gewicht
      if (funde.nurText[stelle] === 1) {
        if (gruppe.sache && sache[nr] === SACHE.keine) sache[nr] = SACHE.imText
        continue
      }
      nurText[nr] = 0
      genanntAnteil[nr] = (genanntAnteil[nr] ?? 0) + anteil
      if (gruppe.amtsnah) amtsnahe[nr] = (amtsnahe[nr] ?? 0) + 1
      if (!gruppe.sache) continue
      genannte[nr] = (genannte[nr] ?? 0) + 1
      sache[nr] = SACHE.genannt
    }
  }

  return (gruppen) => {
    betroffen.beginne()
    const alles = gruppen.reduce((summe, { seltenheit }) => summe + seltenheit, 0)
    for (const gruppe of gruppen) add(gruppe, gruppe.seltenheit / alles)
    return { nummern: betroffen.nummern(), punkte, gewicht, nurText, sache, genanntAnteil, genannte, amtsnahe }
  }
}
