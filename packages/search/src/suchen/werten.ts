import type { Zielgruppe } from '@infoschalter/domain'
import type { Dokumentkopf } from '../index/bauen.ts'
import type { Suchtyp } from '../index/dokument.ts'
import { type Funde, positionOf, type Sammler } from '../index/funde.ts'
import { NICHT } from '../index/phrasen.ts'
import type { Schriftbild } from '../index/schriftbild.ts'
import { seltenheit } from '../index/seltenheit.ts'
import type { Titelverzeichnis } from '../index/titel.ts'
import { type Begriff, phrasenSchluessel } from './begriffe.ts'
import { werteBegriff } from './begriffsfunde.ts'
import { createFremdpruefung } from './fremdpruefung.ts'
import { hebeLagen } from './lagen.ts'
import { type Naehe, toGesucht } from './naehe.ts'
import type { Parameter } from './parameter.ts'
import { bestesZuerst } from './rangfolge.ts'
import { findAehnliche, hebeAehnliche } from './schriftbild.ts'
import { type Gruppe, SACHE, type Summen } from './summen.ts'

export interface Wertung {
  readonly nr: number
  readonly punkte: number
  /** Every thing that the query names stands in title, synonyms or official names, not just in running text. */
  readonly genannt: boolean
  /** The query as a whole is the title or a synonym. */
  readonly woertlich: boolean
}

export interface Wertungen {
  /** Best first. */
  readonly treffer: readonly Wertung[]
  /** Where there are none: what comes nearest though something else is probably meant. Best first. */
  readonly vielleicht: readonly Wertung[]
}

/** What is wanted beyond the words themselves. */
export interface Absicht {
  readonly isFrage: boolean
  /** The kind of text that is asked for. */
  readonly art: Suchtyp | null
  readonly verneint: boolean
  readonly zielgruppe: Zielgruppe | null
  /** The number of the Lage. */
  readonly lage: number | null
  readonly mitOrt: boolean
  /** The stems of the places that the query names. */
  readonly orte: readonly string[]
}

export interface Bestand {
  readonly dokumente: readonly Dokumentkopf[]
  /** The documents with a stem, ordered by number. */
  findStamm(stamm: string): Funde
  readonly sammler: Sammler
  /** See createSummierer. */
  summiere(gruppen: readonly Gruppe[]): Summen
  /** The documents that are called by all these words. */
  findPhrase(key: string): readonly number[]
  /** The questions that ask this. */
  findFrage(key: string): readonly number[]
  /** The Lagen to which a document belongs. */
  lagenMit(nr: number): readonly number[]
  readonly titel: Titelverzeichnis
  readonly naehe: Naehe
  readonly schriftbild: Schriftbild
  readonly parameter: Parameter
}

/**
 * Weighs the documents: the sum over the words of how well each is found in its best way, times the square of the share of
 * words found (rare words weigh more), times the rank of the document; more when the query is a title or synonym as a
 * whole. What has the words in its running text only must have all of them, and what has only the actions of a query
 * (anmelden) and not its thing is none of what was asked for; for words from other worlds see createFremdpruefung. Best
 * first; equal points in the order of the ids. What asks for something else finds nothing, or what looks like it.
 *
 * @param form the query as one text of folded words
 */
export function werte(begriffe: readonly Begriff[], form: string, absicht: Absicht, bestand: Bestand): Wertungen {
  const p = bestand.parameter
  const gruppen = begriffe.map((begriff) => werteBegriff(begriff, bestand))
  const summen = bestand.summiere(gruppen)
  const wertungFor = createWertung({ begriffe, form, absicht, gruppen, summen }, bestand)
  const wertungen: Wertung[] = []
  let beste = 0
  for (const nr of summen.nummern) {
    const wertung = wertungFor(nr)
    // What is noise beside the best so far is noise beside the best of all.
    if (wertung === null || wertung.punkte < beste * p.minAnteil) continue
    wertungen.push(wertung)
    beste = Math.max(beste, wertung.punkte)
  }
  const bild = bestand.schriftbild.find(form.split(' '))
  const isLaut = ({ punkte }: Wertung) => punkte >= beste * p.minAnteil
  const sortiert = bestesZuerst(wertungen.filter(isLaut))
  const besteNennung = Math.max(...sortiert.slice(0, NAECHSTE).map(({ nr }) => summen.genanntAnteil[nr] ?? 0))
  const seltenste = seltenheit(bestand.dokumente.length, 1)
  const bestesBild = Math.max(...sortiert.slice(0, NAECHSTE).map(({ nr }) => bild[nr] ?? 0))
  const gehoben = isEinBekanntes(begriffe) ? sortiert : hebeAehnliche(bild, sortiert, bestand)
  if (besteNennung >= mindestNennung(begriffe, p) || beste >= p.minPunkte * seltenste || bestesBild >= p.minBildGenannt)
    return { treffer: hebeLagen(gehoben, gruppen, bestand).filter(isLaut), vielleicht: [] }
  return begriffe.some(({ fremd }) => fremd !== null) ? NICHTS : stattTreffern(bild, gehoben, bestand)
}

export const NICHTS: Wertungen = { treffer: [], vielleicht: [] }

/** What looks like a query that asks for something else by its words; else what comes nearest by them. */
function stattTreffern(bild: Float64Array, wertungen: readonly Wertung[], bestand: Bestand): Wertungen {
  const aehnliche = findAehnliche(bild, bestand)
  if (aehnliche.length > 0) return { treffer: aehnliche, vielleicht: [] }
  const { minPunkteVielleicht, minAnteilVielleicht } = bestand.parameter
  const mindestens = Math.max(
    minPunkteVielleicht * seltenheit(bestand.dokumente.length, 1),
    (wertungen[0]?.punkte ?? 0) * minAnteilVielleicht,
  )
  return { treffer: [], vielleicht: wertungen.filter(({ punkte }) => punkte >= mindestens) }
}

/** One word that stands as it is in every hit: its letters would only say what has fewer names besides. */
function isEinBekanntes(begriffe: readonly Begriff[]): boolean {
  return begriffe.length === 1 && begriffe.some(({ varianten }) => varianten.some(({ gewicht }) => gewicht === 1))
}

/** A query with what its words have found. */
interface Gefundenes {
  readonly begriffe: readonly Begriff[]
  readonly form: string
  readonly absicht: Absicht
  readonly gruppen: readonly Gruppe[]
  readonly summen: Summen
}

/** Weighs one document; null when it is none of what was asked for. */
function createWertung(
  { begriffe, form, absicht, gruppen, summen }: Gefundenes,
  bestand: Bestand,
): (nr: number) => Wertung | null {
  const p = bestand.parameter
  const naehe = bestand.naehe.find([
    ...begriffe.map(toGesucht),
    ...(absicht.verneint ? [{ staemme: [[NICHT, 1] as const] }] : []),
  ])
  const gesamtgewicht = gruppen.reduce((summe, gruppe) => summe + gruppe.gewicht, 0)
  const phrase = findPhrasen(begriffe, absicht, bestand)
  const titel = new Set(bestand.titel.find(form))
  const sachen = begriffe.filter(({ sache }) => sache).length
  const umstand = createUmstand(absicht, bestand)
  const staemme = new Set(begriffe.flatMap(({ gleichwertig }) => gleichwertig))
  const isGemeint = createFremdpruefung(begriffe, bestand)

  function isGefragt(nr: number, deckung: number): boolean {
    if (deckung < p.minDeckung || (sachen > 0 && summen.sache[nr] === SACHE.keine)) return false
    if (summen.nurText[nr] === 1 && (deckung < 0.999 || (naehe[nr] ?? 0) < p.minNaehe)) return false
    return isGemeint(nr, summen.amtsnahe[nr] ?? 0)
  }

  return (nr) => {
    const deckung = (summen.gewicht[nr] ?? 0) / gesamtgewicht
    const dokument = bestand.dokumente[nr]
    if (dokument === undefined || !isGefragt(nr, deckung)) return null
    const neben = dokument.nebensachen?.some((stamm) => !staemme.has(stamm)) ? p.nebensache : 1
    const sache = sachen > 0 && summen.sache[nr] === SACHE.imText ? p.sacheNurImText : 1
    // What only a register knows is often called by the bare word: that says less than it seems. Elsewhere a name is a name.
    const rang = dokument.typ === 'leistung' ? dokument.rang : Math.max(dokument.rang, p.name)
    const nah = 1 + p.naehe * rang * (naehe[nr] ?? 0) ** p.naeheHoch
    const ganzes = 1 + ((titel.has(nr) ? p.titel : phrase.has(nr) ? p.phrase : 1) - 1) * rang
    const frage = dokument.typ !== 'frage' ? 1 : absicht.isFrage ? p.frageGefragt : p.frageUngefragt
    return {
      nr,
      punkte:
        (summen.punkte[nr] ?? 0) *
        deckung ** p.deckung *
        (p.vorrang + (1 - p.vorrang) * dokument.rang) *
        (p.art[dokument.typ] ?? 1) *
        nah *
        ganzes *
        frage *
        (absicht.art === dokument.typ ? p.artGefragt : 1) *
        neben *
        sache *
        umstand(nr),
      genannt: summen.nurText[nr] === 0 && summen.genannte[nr] === sachen,
      woertlich: titel.has(nr) || phrase.has(nr),
    }
  }
}

/** The documents that are called by the query as a whole, and when it is a question, those that ask it. */
function findPhrasen(begriffe: readonly Begriff[], { verneint, isFrage }: Absicht, bestand: Bestand): ReadonlySet<number> {
  const verneinte = verneint ? phrasenSchluessel(begriffe, true).flatMap(bestand.findPhrase) : []
  const schluessel = phrasenSchluessel(begriffe, false)
  return new Set([
    ...(verneinte.length > 0 ? verneinte : schluessel.flatMap(bestand.findPhrase)),
    ...(isFrage ? schluessel.flatMap(bestand.findFrage) : []),
  ])
}

/** The documents that are called by a query which has no words that carry meaning: "Einer für Alle", "d-NRW". Best first. */
export function werteWortlaut(form: string, { dokumente, parameter, findPhrase }: Bestand): readonly Wertung[] {
  const genannte = new Set([form, form.replace(WAS_IST, '')].flatMap(findPhrase))
  return bestesZuerst(
    [...genannte].map((nr) => ({ nr, punkte: parameter.art[dokumente[nr]?.typ ?? 'ort'] ?? 1, genannt: true, woertlich: true })),
  )
}

/**
 * Of a query of three words most must be named; somebody who tells a story uses more words than a name has, and who says a
 * word of offices has not lost the way.
 */
function mindestNennung(begriffe: readonly Begriff[], { minGenannt, minGenanntHoch, nachsicht }: Parameter): number {
  const woerter = begriffe.filter(({ schwach }) => !schwach).length
  const streng = begriffe.some(({ amtlich }) => amtlich !== null) ? nachsicht : 1
  return minGenannt * Math.min(1, 3 / woerter) ** minGenanntHoch * streng
}

const WAS_IST = /^was (?:ist|sind|macht)(?: (?:der|die|das))? /

/** So many of the best hits are looked at before a query is said to ask for something else. */
const NAECHSTE = 10

/** What tells about places: there the place is what is asked about, not where something is to be done. */
function isBericht(dokument: Dokumentkopf | undefined): boolean {
  return dokument?.typ === 'projekt' || dokument?.typ === 'meldung'
}

function isFuerVerwaltungen(dokument: Dokumentkopf | undefined): boolean {
  return dokument?.zielgruppen.length === 1 && dokument.zielgruppen[0] === 'verwaltung'
}

/** How much better a document fits because of whom it is for, the Lage it belongs to, and the place that is named. */
function createUmstand(
  { zielgruppe, lage, mitOrt, orte }: Absicht,
  { dokumente, parameter, findStamm }: Bestand,
): (nr: number) => number {
  const funde = orte.map(findStamm)
  const nenntOrt = (nr: number) => isBericht(dokumente[nr]) && funde.some((einer) => einer.nurText[positionOf(nr, einer)] === 0)
  const ortsfaktor = (nr: number) => {
    if (nenntOrt(nr)) return parameter.berichtMitOrt
    return mitOrt && isFuerVerwaltungen(dokumente[nr]) ? parameter.wissenMitOrt : 1
  }
  const glieder = lage === null ? [] : [lage, ...(dokumente[lage]?.glieder ?? [])]
  const inLage = new Set(glieder)
  return (nr) =>
    (zielgruppe !== null && dokumente[nr]?.zielgruppen.includes(zielgruppe) ? parameter.zielgruppe : 1) *
    (inLage.has(nr) ? parameter.lage : 1) *
    ortsfaktor(nr)
}
