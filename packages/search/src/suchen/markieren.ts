import { stem } from '../analyse/stamm.ts'
import { readWoerter } from '../analyse/woerter.ts'
import { cleanAnfrage } from '../analyse/zeichen.ts'
import { zerlege } from '../analyse/zerlegen.ts'
import { toBegriffe } from './begriffe.ts'
import type { Suchbestand } from './bestand.ts'

/** A piece of a text, and whether the query is why it stands there. */
export interface Textstueck {
  readonly text: string
  readonly treffer: boolean
}

/**
 * The words of a text that a query has found, for showing them. A word counts when it has a stem of the query, of what the query
 * was taken for, or such a part; what says how and not what (online, Kosten) is not marked.
 */
export function markiere(q: string, texte: readonly string[], bestand: Suchbestand): readonly (readonly Textstueck[])[] {
  const begriffe = toBegriffe(readWoerter(cleanAnfrage(q)), false, bestand).filter(({ schwach }) => !schwach)
  const staemme = new Set(
    begriffe.flatMap(({ gleichwertig, varianten }) => [...gleichwertig, ...varianten.flatMap((variante) => variante.staemme)]),
  )
  const isTreffer = (form: string) =>
    staemme.has(stem(form)) || (form.length >= 6 && zerlege(form, bestand.lexikon).some((teil) => staemme.has(stem(teil))))
  return texte.map((text) => stuecke(text, isTreffer))
}

function stuecke(text: string, isTreffer: (form: string) => boolean): readonly Textstueck[] {
  const ergebnis: Textstueck[] = []
  let bis = 0
  for (const wort of readWoerter(text)) {
    if (!isTreffer(wort.form)) continue
    if (wort.von > bis) ergebnis.push({ text: text.slice(bis, wort.von), treffer: false })
    ergebnis.push({ text: wort.text, treffer: true })
    bis = wort.bis
  }
  if (bis < text.length) ergebnis.push({ text: text.slice(bis), treffer: false })
  return ergebnis
}
