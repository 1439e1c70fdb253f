import type { Plz } from '@infoschalter/domain'
import { parsePlz } from '@infoschalter/domain'
import type { Wort } from '../analyse/woerter.ts'
import type { Suchort } from '../index/dokument.ts'
import { ALLTAGSNAMEN } from './alltagswoerter.ts'
import type { Ortsindex } from './ortsindex.ts'

/** Words of the query that name a place. */
export interface Fundstelle {
  /** Positions among the words: the first, and the one after the last. */
  readonly von: number
  readonly bis: number
  readonly orte: readonly Suchort[]
  /**
   * Named beyond doubt: by its register name, a usual short form, or a postcode. Not so: a typing error, a part of
   * a double name, an everyday word that only its position makes a place.
   */
  readonly genau: boolean
}

export interface Ortserkennung {
  readonly fundstellen: readonly Fundstelle[]
  /** A well-formed postcode that lies in no known place. */
  readonly unbekanntePlz: Plz | null
}

/** What the recognition must know about the words that are no place. */
export interface Sprachwissen {
  /** The word stands in titles, synonyms or official names, or is a stop word: then it is no misspelt place. */
  isBekannt(form: string): boolean
  /** All these words together are a title or a synonym ("Essen auf Rädern"). */
  isPhrase(woerter: readonly Wort[]): boolean
  /** The word carries meaning: it is neither a stop word nor a preposition. */
  isInhalt(form: string): boolean
}

/** Before a place, they make sure that it is one. */
const ORTSWORT = new Set(
  'in nach aus stadt gemeinde kreisstadt hansestadt rathaus burgeramt burgerburo burgerservice standesamt einwohnermeldeamt meldeamt auslanderamt auslanderbehorde strassenverkehrsamt stadtverwaltung gemeindeverwaltung bezirksregierung wohnort ort'.split(
    ' ',
  ),
)

/** Before an everyday word, they say that it is one: "Hilfe beim Essen", "die Lage", "mit Schlangen". */
const KEIN_ORT_NACH = new Set(
  'der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner beim zum zur vom am im ans aufs furs fur mit ohne und oder bei an zu von auf uber unter durch kein keine mehr viel wenig unser unsere ihr ihre gutes guter dieser diese diese sich ich wir sie es man'.split(
    ' ',
  ),
)

/** Right behind one of these no name is a place: "mit Datteln", "ohne Essen". */
const NIE_ORT_NACH = new Set(['mit', 'ohne'])

/** Adjectives in front of a noun: "warmes Essen", "finanzielle Lage". */
const ADJEKTIV = /(?:[a-z]{3,}es|(?:lich|[eu]ll|isch|ig|sam|bar|iv|nd)(?:e|er|en|em))$/

/** The shortest name in which a typing error or a blank is forgiven, in letters; the typed word may be one shorter. */
const MIN_LAENGE_MIT_FEHLER = 8

/**
 * Finds the places that are named in a query.
 *
 * The longest spelling wins, from left to right: "Halle Westf." before "Halle", "Kreis Gütersloh" before "Gütersloh". A name
 * that is also an everyday word (Essen, Lage, Senden) counts only if it stands alone, after "in", "nach", "aus", "Stadt" or an
 * office, or, unless it is a verb written small, at the end after what is wanted ("Perso Essen"), and never after an article or
 * adjective or when all the words together are a title. In front it counts if all that follows is a title or synonym ("Essen
 * Perso beantragen"). A name written apart is the name too ("Mönchen Gladbach"). Names of eight letters and more forgive one error, if the word is unknown
 * otherwise. Words in quotation marks are no place,
 * nor is what stands right behind "mit" or "ohne".
 */
export function erkenneOrte(
  woerter: readonly Wort[],
  zitiert: readonly boolean[],
  index: Ortsindex,
  wissen: Sprachwissen,
): Ortserkennung {
  const fundstellen: Fundstelle[] = []
  let unbekanntePlz: Plz | null = null
  for (let stelle = 0; stelle < woerter.length; ) {
    if (zitiert[stelle] || NIE_ORT_NACH.has(woerter[stelle - 1]?.form ?? '')) {
      stelle++
      continue
    }
    const fund = findAt(woerter, stelle, index, wissen)
    if (fund === undefined) {
      unbekanntePlz ??= parsePlz(woerter[stelle]?.form ?? '') ?? null
      stelle++
    } else {
      fundstellen.push(fund)
      stelle = fund.bis
    }
  }
  return { fundstellen, unbekanntePlz }
}

function findAt(woerter: readonly Wort[], von: number, index: Ortsindex, wissen: Sprachwissen): Fundstelle | undefined {
  for (let laenge = Math.min(index.maxWoerter, woerter.length - von); laenge > 0; laenge--) {
    const form = woerter
      .slice(von, von + laenge)
      .map((wort) => wort.form)
      .join(' ')
    const zusammen = laenge === 2 && form.length > MIN_LAENGE_MIT_FEHLER ? form.replace(' ', '') : form
    const orte = [form, zusammen].map(index.findByForm).find((gefunden) => gefunden.length > 0) ?? []
    if (orte.length === 0) continue
    const bis = von + laenge
    const alltag = ALLTAGSNAMEN.get(form)
    if (alltag !== undefined && !isOrtImSatz(woerter, von, bis, wissen)) continue
    const genau =
      index.namensart(index.findByForm(form).length > 0 ? form : zusammen) !== 'teil' &&
      (alltag === undefined || isNachOrtswort(woerter, von))
    return { von, bis, orte, genau }
  }
  return findEinzeln(woerter, von, index, wissen)
}

/** Postcode, inhabitant, misspelt name. */
function findEinzeln(woerter: readonly Wort[], von: number, index: Ortsindex, wissen: Sprachwissen): Fundstelle | undefined {
  const form = woerter[von]?.form ?? ''
  const bis = von + 1
  const nachPlz = index.findByPlz(form)
  if (nachPlz.length > 0) return { von, bis, orte: nachPlz, genau: true }
  if (wissen.isBekannt(form)) return undefined
  const einwohner = index.findByEinwohner(form)
  if (einwohner.length > 0) return { von, bis, orte: einwohner, genau: true }
  if (form.length < MIN_LAENGE_MIT_FEHLER - 1 || /\d/.test(form)) return undefined
  const aehnliche = index.findAehnliche(form, 1).filter((ort) => isLangerName(ort, index, form))
  return aehnliche.length > 0 ? { von, bis, orte: aehnliche, genau: false } : undefined
}

/** Only long names forgive: between short ones and other words there is often one letter. */
function isLangerName(ort: Suchort, index: Ortsindex, form: string): boolean {
  return index
    .formenOf(ort)
    .some((name) => name.length >= MIN_LAENGE_MIT_FEHLER && Math.abs(name.length - form.length) <= 1 && !ALLTAGSNAMEN.has(name))
}

function isNachOrtswort(woerter: readonly Wort[], von: number): boolean {
  return ORTSWORT.has(woerter[von - 1]?.form ?? '')
}

function isOrtImSatz(woerter: readonly Wort[], von: number, bis: number, wissen: Sprachwissen): boolean {
  if (isNachOrtswort(woerter, von)) return true
  const davor = woerter.slice(0, von)
  const danach = woerter.slice(bis)
  if (danach.length === 0 && davor.length === 0) return true
  if (wissen.isPhrase(woerter)) return false
  const name = woerter[von]
  if (danach.length > 0) return davor.length === 0 && isNomen(name) && isAnliegen(danach, wissen)
  const letztes = davor.at(-1)?.form ?? ''
  return (
    (isNomen(name) || /^\p{Lu}\p{Ll}/u.test(name?.text ?? '')) &&
    davor.some((wort) => wissen.isInhalt(wort.form)) &&
    !KEIN_ORT_NACH.has(letztes) &&
    !ADJEKTIV.test(letztes)
  )
}

function isNomen(name: Wort | undefined): boolean {
  return ALLTAGSNAMEN.get(name?.form ?? '') === 'nomen'
}

/** At least two words that together are what something is called: a single one may as well belong to the noun before it. */
function isAnliegen(woerter: readonly Wort[], wissen: Sprachwissen): boolean {
  return woerter.filter((wort) => wissen.isInhalt(wort.form)).length > 1 && wissen.isPhrase(woerter)
}
