import { inhaltswoerter } from '../analyse/stoppwoerter.ts'
import type { Suchdokument } from './dokument.ts'
import type { Leser } from './leser.ts'

/** The fields of the index. In the `…Teile` fields stand the parts of compounds: they count less than whole words. */
export const FELDER = ['titel', 'titelTeile', 'synonyme', 'synonymeTeile', 'amtlich', 'amtlichTeile', 'text'] as const
export type Feld = (typeof FELDER)[number]

/** How much a word counts by where it stands. */
export const GEWICHTE: Readonly<Record<Feld, number>> = {
  titel: 8,
  titelTeile: 3.2,
  synonyme: 6,
  synonymeTeile: 2,
  amtlich: 3,
  amtlichTeile: 1.2,
  text: 1,
}

/** A document as the index takes it: by field its stems with blanks between them. */
export type Indexeintrag = Readonly<Record<Feld, string>>

/** The words of a document by field. */
export function toIndexeintrag(dokument: Suchdokument, leser: Leser): Indexeintrag {
  const titel = toFeld([dokument.titel], leser)
  const synonyme = toFeld(dokument.synonyme, leser)
  const amtlich = toFeld(dokument.amtlich, leser)
  return {
    titel: titel.staemme,
    titelTeile: titel.teile,
    synonyme: synonyme.staemme,
    synonymeTeile: synonyme.teile,
    amtlich: amtlich.staemme,
    amtlichTeile: amtlich.teile,
    text: leser.staemme(dokument.text.replace(/https?:\/\/\S+/g, ' ')),
  }
}

function toFeld(texte: readonly string[], leser: Leser): { readonly staemme: string; readonly teile: string } {
  const formen = new Set(texte.flatMap((text) => inhaltswoerter(leser.woerter(text))).map((wort) => wort.form))
  return {
    staemme: texte
      .map(leser.staemme)
      .filter((staemme) => staemme !== '')
      .join(' '),
    teile: [...formen].flatMap((form) => leser.zerleger.teile(form)).join(' '),
  }
}
