import { type Funde, KEINE_FUNDE, positionOf, type Sammler } from '../index/funde.ts'
import { seltenheit } from '../index/seltenheit.ts'
import type { Begriff, Variante } from './begriffe.ts'
import type { Gruppe } from './summen.ts'

interface Bestand {
  readonly dokumente: { readonly length: number }
  /** The documents with a stem, ordered by number. */
  findStamm(stamm: string): Funde
  readonly sammler: Sammler
  readonly parameter: { readonly schwach: number; readonly unbekannt: number }
}

/** Of each document the best way in which a word of the query stands there, and what the word weighs: the rarer the more. */
export function werteBegriff(begriff: Begriff, bestand: Bestand): Gruppe {
  const faktor = begriff.schwach ? bestand.parameter.schwach : 1
  const { sammler } = bestand
  sammler.beginne()
  for (const variante of begriff.varianten) sammleVariante(variante, faktor, bestand)
  const funde = sammler.ergebnis()
  const selten = seltenheit(bestand.dokumente.length, Math.max(1, funde.nummern.length))
  const gewicht = funde.nummern.length === 0 ? bestand.parameter.unbekannt : selten
  return { funde, gewicht: gewicht * faktor, seltenheit: selten * faktor, sache: begriff.sache, amtsnah: begriff.amtsnah }
}

/**
 * The parts of a compound count together. The first says what it is about and must be there: a Waffenschein is no other
 * kind of Schein. Missing parts weigh in the third power.
 */
function sammleVariante({ staemme, gewicht }: Variante, faktor: number, { findStamm, sammler }: Bestand): void {
  const [erster = KEINE_FUNDE, ...weitere] = staemme.map(findStamm)
  for (let stelle = 0; stelle < erster.nummern.length; stelle++) {
    const nr = erster.nummern[stelle] ?? 0
    let punkte = erster.punkte[stelle] ?? 0
    let nurText = erster.nurText[stelle] === 1
    let teile = 1
    for (const funde of weitere) {
      const dort = positionOf(nr, funde)
      if (dort < 0) continue
      teile++
      punkte += funde.punkte[dort] ?? 0
      nurText &&= funde.nurText[dort] === 1
    }
    sammler.nimm(nr, gewicht * (punkte / teile) * (teile / staemme.length) ** 3 * faktor, nurText)
  }
}
