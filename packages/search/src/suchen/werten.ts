import type { Zielgruppe } from '@infoschalter/domain'
import type { Dokumentkopf } from '../index/bauen.ts'
import type { Suchtyp } from '../index/dokument.ts'
import { NICHT } from '../index/phrasen.ts'
import { type Begriff, phrasenSchluessel, type Variante } from './begriffe.ts'
import { createFremdpruefung } from './fremdpruefung.ts'
import { hebeLagen } from './lagen.ts'
import { type Naehe, toGesucht } from './naehe.ts'
import type { Parameter } from './parameter.ts'

export interface Wertung {
  readonly nr: number
  readonly punkte: number
  /** Every thing that the query names stands in title, synonyms or official names, not just in running text. */
  readonly genannt: boolean
  /** The query as a whole is the title or a synonym. */
  readonly woertlich: boolean
}

/** How well a stem fits a document, and whether it stands only in its running text. */
export interface Stammfund {
  readonly punkte: number
  readonly nurText: boolean
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
}

export interface Bestand {
  readonly dokumente: readonly Dokumentkopf[]
  /** By number, the documents with a stem. */
  findStamm(stamm: string): ReadonlyMap<number, Stammfund>
  /** The documents that are called by all these words. */
  findPhrase(key: string): readonly number[]
  /** The questions that ask this. */
  findFrage(key: string): readonly number[]
  /** The Lagen to which a document belongs. */
  lagenMit(nr: number): readonly number[]
  /** The documents with this title (folded words). */
  findTitel(titel: string): readonly number[]
  readonly naehe: Naehe
  readonly parameter: Parameter
}

interface Summe {
  punkte: number
  gewicht: number
  nurText: boolean
  sache: 'keine' | 'im-text' | 'genannt'
  /** How much of the query, by rarity, stands there. */
  genanntAnteil: number
  /** Number of the words that name a thing and stand in title, synonyms or official names. */
  genannte: number
  /** The same for those by which an office may be meant even beside a word from another world. */
  amtsnahe: number
}

/**
 * Weighs the documents: the sum over the words of how well each is found in its best way, times the square of the share of
 * words found (rare words weigh more), times the rank of the document; more when the query is a title or synonym as a
 * whole. What has the words in its running text only must have all of them, and what has only the actions of a query
 * (anmelden) and not its thing is none of what was asked for; for words from other worlds see createFremdpruefung. Best
 * first; equal points in the order of the ids.
 *
 * @param form the query as one text of folded words
 */
export function werte(begriffe: readonly Begriff[], form: string, absicht: Absicht, bestand: Bestand): readonly Wertung[] {
  const p = bestand.parameter
  const naehe = bestand.naehe.find([
    ...begriffe.map(toGesucht),
    ...(absicht.verneint ? [{ staemme: [[NICHT, 1] as const] }] : []),
  ])
  const gruppen = begriffe.map((begriff) => werteBegriff(begriff, bestand))
  const gesamtgewicht = gruppen.reduce((summe, gruppe) => summe + gruppe.gewicht, 0)
  const verneinte = absicht.verneint ? phrasenSchluessel(begriffe, true).flatMap(bestand.findPhrase) : []
  const schluessel = phrasenSchluessel(begriffe, false)
  const phrase = new Set([
    ...(verneinte.length > 0 ? verneinte : schluessel.flatMap(bestand.findPhrase)),
    ...(absicht.isFrage ? schluessel.flatMap(bestand.findFrage) : []),
  ])
  const titel = new Set(bestand.findTitel(form))
  const sachen = begriffe.filter(({ sache }) => sache).length
  const hasSache = sachen > 0
  const umstand = createUmstand(absicht, bestand)
  const staemme = new Set(begriffe.flatMap(({ gleichwertig }) => gleichwertig))
  const summen = summiere(gruppen)
  const isGemeint = createFremdpruefung(begriffe, bestand)
  const seltenste = Math.log(1 + bestand.dokumente.length)
  const wertungen = [...summen].flatMap(([nr, summe]): readonly Wertung[] => {
    const deckung = summe.gewicht / gesamtgewicht
    const dokument = bestand.dokumente[nr]
    if (
      dokument === undefined ||
      deckung < p.minDeckung ||
      (summe.nurText && deckung < 0.999) ||
      (hasSache && summe.sache === 'keine') ||
      (summe.nurText && (naehe.get(nr) ?? 0) < p.minNaehe) ||
      !isGemeint(nr, summe.amtsnahe)
    )
      return []
    const neben = dokument.nebensachen?.some((stamm) => !staemme.has(stamm)) ? p.nebensache : 1
    const sache = hasSache && summe.sache === 'im-text' ? p.sacheNurImText : 1
    // What only a register knows is often called by the bare word: that says less than it seems. Elsewhere a name is a name.
    const rang = dokument.typ === 'leistung' ? dokument.rang : Math.max(dokument.rang, p.name)
    const nah = 1 + p.naehe * rang * (naehe.get(nr) ?? 0) ** p.naeheHoch
    const ganzes = 1 + ((titel.has(nr) ? p.titel : phrase.has(nr) ? p.phrase : 1) - 1) * rang
    const frage = dokument.typ !== 'frage' ? 1 : absicht.isFrage ? p.frageGefragt : p.frageUngefragt
    return [
      {
        nr,
        punkte:
          summe.punkte *
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
        genannt: !summe.nurText && summe.genannte === sachen,
        woertlich: titel.has(nr) || phrase.has(nr),
      },
    ]
  })
  const sortiert = wertungen.toSorted((a, b) => b.punkte - a.punkte || a.nr - b.nr)
  const besteNennung = Math.max(...sortiert.slice(0, NAECHSTE).map(({ nr }) => summen.get(nr)?.genanntAnteil ?? 0))
  if (besteNennung < mindestNennung(begriffe, p) && (sortiert[0]?.punkte ?? 0) < p.minPunkte * seltenste) return []
  const mindestens = (sortiert[0]?.punkte ?? 0) * p.minAnteil
  return hebeLagen(sortiert, gruppen, bestand).filter(({ punkte }) => punkte >= mindestens)
}

/** The documents that are called by a query which has no words that carry meaning: "Einer für Alle", "d-NRW". Best first. */
export function werteWortlaut(form: string, { dokumente, parameter, findPhrase }: Bestand): readonly Wertung[] {
  const genannte = new Set([form, form.replace(WAS_IST, '')].flatMap(findPhrase))
  return [...genannte]
    .map((nr) => ({ nr, punkte: parameter.art[dokumente[nr]?.typ ?? 'ort'] ?? 1, genannt: true, woertlich: true }))
    .toSorted((a, b) => b.punkte - a.punkte || a.nr - b.nr)
}

/**
 * Of a query of three words most must be named; somebody who tells a story uses more words than a name has, and who says a
 * word of offices has not lost the way.
 */
function mindestNennung(begriffe: readonly Begriff[], { minGenannt, minGenanntHoch, nachsicht }: Parameter): number {
  const woerter = begriffe.filter(({ schwach }) => !schwach).length
  const streng = begriffe.some(({ amtlich }) => amtlich) ? nachsicht : 1
  return minGenannt * Math.min(1, 3 / woerter) ** minGenanntHoch * streng
}

const WAS_IST = /^was (?:ist|sind|macht)(?: (?:der|die|das))? /

/** So many of the best hits are looked at before a query is said to ask for something else. */
const NAECHSTE = 10

function isFuerVerwaltungen(dokument: Dokumentkopf | undefined): boolean {
  return dokument?.zielgruppen.length === 1 && dokument.zielgruppen[0] === 'verwaltung'
}

/** How much better a document fits because of whom it is for, the Lage it belongs to, and the place that is named. */
function createUmstand({ zielgruppe, lage, mitOrt }: Absicht, { dokumente, parameter }: Bestand): (nr: number) => number {
  const glieder = lage === null ? [] : [lage, ...(dokumente[lage]?.glieder ?? [])]
  const inLage = new Set(glieder)
  return (nr) =>
    (zielgruppe !== null && dokumente[nr]?.zielgruppen.includes(zielgruppe) ? parameter.zielgruppe : 1) *
    (inLage.has(nr) ? parameter.lage : 1) *
    (mitOrt && isFuerVerwaltungen(dokumente[nr]) ? parameter.wissenMitOrt : 1)
}

interface Gruppe {
  readonly funde: ReadonlyMap<number, Stammfund>
  readonly gewicht: number
  /** The same, but an unknown word counts like one that a single document has. */
  readonly seltenheit: number
  readonly sache: boolean
  /** See Begriff. */
  readonly amtsnah: boolean
}

function summiere(gruppen: readonly Gruppe[]): ReadonlyMap<number, Summe> {
  const summen = new Map<number, Summe>()
  const alles = gruppen.reduce((summe, { seltenheit }) => summe + seltenheit, 0)
  for (const { funde, gewicht, seltenheit, sache, amtsnah } of gruppen) {
    for (const [nr, { punkte, nurText }] of funde) {
      const summe = summen.get(nr) ?? {
        punkte: 0,
        gewicht: 0,
        nurText: true,
        sache: 'keine',
        genanntAnteil: 0,
        genannte: 0,
        amtsnahe: 0,
      }
      summe.punkte += punkte
      summe.gewicht += gewicht
      summe.nurText &&= nurText
      if (!nurText) summe.genanntAnteil += seltenheit / alles
      if (sache && !nurText) summe.genannte++
      if (amtsnah && !nurText) summe.amtsnahe++
      if (sache && summe.sache !== 'genannt') summe.sache = nurText ? 'im-text' : 'genannt'
      summen.set(nr, summe)
    }
  }
  return summen
}

function werteBegriff(begriff: Begriff, bestand: Bestand): Gruppe {
  const faktor = begriff.schwach ? bestand.parameter.schwach : 1
  const funde = new Map<number, Stammfund>()
  for (const variante of begriff.varianten) {
    for (const [nr, { punkte, nurText }] of werteVariante(variante, bestand)) {
      const bisher = funde.get(nr)
      funde.set(nr, {
        punkte: Math.max(punkte * faktor, bisher?.punkte ?? 0),
        nurText: nurText && (bisher?.nurText ?? true),
      })
    }
  }
  const seltenheit = Math.log(1 + bestand.dokumente.length / Math.max(1, funde.size))
  const gewicht = funde.size === 0 ? bestand.parameter.unbekannt : seltenheit
  return { funde, gewicht: gewicht * faktor, seltenheit: seltenheit * faktor, sache: begriff.sache, amtsnah: begriff.amtsnah }
}

/**
 * The parts of a compound count together. The first says what it is about and must be there: a Waffenschein is no other
 * kind of Schein. Missing parts weigh in the third power.
 */
function werteVariante({ staemme, gewicht }: Variante, bestand: Bestand): ReadonlyMap<number, Stammfund> {
  const [erster, ...weitere] = staemme.map(bestand.findStamm)
  if (erster === undefined) return new Map()
  return new Map(
    [...erster].map(([nr, fund]) => {
      const andere = weitere.map((funde) => funde.get(nr)).filter((einer) => einer !== undefined)
      const punkte = [fund, ...andere].reduce((summe, einer) => summe + einer.punkte, 0) / (andere.length + 1)
      const anteil = (andere.length + 1) / staemme.length
      return [nr, { punkte: gewicht * punkte * anteil ** 3, nurText: fund.nurText && andere.every((einer) => einer.nurText) }]
    }),
  )
}
