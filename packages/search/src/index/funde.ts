import { createNummernmenge } from './nummernmenge.ts'
import { ersteStelle } from './sortiert.ts'

/**
 * Documents and how well each fits, as columns: the same position in each is the same document. A frequent word has
 * thousands of finds; as objects they would cost more to make than to weigh.
 */
export interface Funde {
  /** The numbers of the documents, each once. */
  readonly nummern: Int32Array
  readonly punkte: Float64Array
  /** 1 where the running text of the document is all that has it. */
  readonly nurText: Uint8Array
}

export const KEINE_FUNDE: Funde = { nummern: new Int32Array(), punkte: new Float64Array(), nurText: new Uint8Array() }

/** The position of a document among finds that are ordered by number; -1 when it is none of them. */
export function positionOf(nr: number, { nummern }: Funde): number {
  const stelle = ersteStelle(nummern.length, (dort) => (nummern[dort] ?? 0) < nr)
  return nummern[stelle] === nr ? stelle : -1
}

/** Puts finds together, of each document the best. Used again and again: room for every document is made once. */
export interface Sammler {
  /** Forgets what was there. */
  beginne(): void
  nimm(nr: number, punkte: number, nurText: boolean): void
  /** What was taken since the beginning, in the order of the first find. */
  ergebnis(): Funde
}

/** @param anzahl how many documents there are */
export function createSammler(anzahl: number): Sammler {
  const beste = new Float64Array(anzahl)
  const nurImText = new Uint8Array(anzahl)
  const genommen = createNummernmenge(anzahl)
  return {
    beginne: genommen.beginne,
    nimm(nr, punkte, nurText) {
      if (genommen.add(nr)) {
        beste[nr] = punkte
        nurImText[nr] = nurText ? 1 : 0
        return
      }
      if (punkte > (beste[nr] ?? 0)) beste[nr] = punkte
      if (!nurText) nurImText[nr] = 0
    },
    ergebnis() {
      const nummern = genommen.nummern().slice()
      const punkte = new Float64Array(nummern.length)
      const nurText = new Uint8Array(nummern.length)
      for (let stelle = 0; stelle < nummern.length; stelle++) {
        const nr = nummern[stelle] ?? 0
        punkte[stelle] = beste[nr] ?? 0
        nurText[stelle] = nurImText[nr] ?? 0
      }
      return { nummern, punkte, nurText }
    },
  }
}
