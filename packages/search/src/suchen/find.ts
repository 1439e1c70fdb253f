import type { Ars, Plz, Zielgruppe } from '@infoschalter/domain'
import { stem } from '../analyse/stamm.ts'
import { isVerneint } from '../analyse/stoppwoerter.ts'
import { readWoerter, toFormen, type Wort } from '../analyse/woerter.ts'
import { cleanAnfrage } from '../analyse/zeichen.ts'
import { ortId, type Suchort, type Suchtyp } from '../index/dokument.ts'
import { erkenneOrte } from '../orte/erkennen.ts'
import { findOrte } from '../orte/finden.ts'
import { ortswoerter, replaceWoerter, restText, textstelle, withoutOrte, zitierte } from './anfrage.ts'
import { type Begriff, toBegriffe } from './begriffe.ts'
import type { Suchbestand } from './bestand.ts'
import { gefragteArt, isFragesatz } from './fragesatz.ts'
import { type Suchrahmen, waehleRahmen } from './ortswahl.ts'
import { erkenneUmstaende, type Umstand } from './umstaende.ts'
import { type Absicht, NICHTS, type Wertung, type Wertungen, werte, werteWortlaut } from './werten.ts'

export interface Suchanfrage {
  readonly q: string
  /** The place chosen before; one that the index does not know is ignored. */
  readonly ort?: Ars | undefined
  /** Leaves out what is known to concern others only. */
  readonly zielgruppe?: Zielgruppe | undefined
  /** At most so many hits; 20 if not said. */
  readonly limit?: number | undefined
  /** Only these kinds; all if not said. */
  readonly typen?: readonly Suchtyp[] | undefined
}

export interface Treffer {
  readonly id: string
  readonly typ: Suchtyp
  /** For comparing within one answer only. */
  readonly punkte: number
  /** The first hit is the answer beyond reasonable doubt: what was asked for is what it is called, and nothing else comes near. */
  readonly sicher: boolean
}

export interface Suchergebnis {
  /** The query as understood: cleaned and cut, see cleanAnfrage. */
  readonly anfrage: string
  /** What was searched: the query without the place. */
  readonly ohneOrt: string
  readonly ort: { readonly ars: Ars; readonly quelle: 'anfrage' | 'parameter'; readonly textstelle: string | null } | null
  /** A place that the query names while another one was chosen; its words are not searched. */
  readonly andererOrt: Ars | null
  /** The places to choose from when the query names several or a shared postcode; then `ort` is null. */
  readonly ortMehrdeutig: readonly Suchort[]
  /** A well-formed postcode in the query that lies in no known place. */
  readonly unbekanntePlz: Plz | null
  /** For whom something is wanted, and in which Lage (its id), when the query says so beside its wish; `ohne`: the query without these words. */
  readonly zielgruppe: { readonly wert: Zielgruppe; readonly ohne: string } | null
  readonly lage: { readonly id: string; readonly ohne: string } | null
  /** The query with typing errors mended, to be searched instead. */
  readonly meintenSie: string | null
  readonly treffer: readonly Treffer[]
  /** Where nothing was found: up to three that come nearest, though something else is probably meant. */
  readonly vielleicht: readonly Treffer[]
  /** The number of hits before the limit. */
  readonly gesamt: number
  /** The number of hits of each kind, before `typen` narrows them. */
  readonly jeTyp: ReadonlyMap<Suchtyp, number>
}

const LIMIT = 20
const MAX_LIMIT = 1000
const MAX_ORTE = 5
const MAX_VIELLEICHT = 3
/** How far the first must be ahead of the second to be called the answer, when the query is not its very name. */
const VORSPRUNG = 1.15

/** Answers a query. Never throws, whatever the text. */
export function find(gesucht: Suchanfrage, bestand: Suchbestand): Suchergebnis {
  const anfrage = cleanAnfrage(gesucht.q)
  const woerter = readWoerter(anfrage)
  const erkennung = erkenneOrte(woerter, zitierte(anfrage, woerter), bestand.orte, bestand.sprache)
  const parameter = gesucht.ort === undefined ? undefined : bestand.orte.findByArs(gesucht.ort)
  const rahmen = waehleRahmen(woerter, erkennung, parameter)
  const rest = withoutOrte(woerter, rahmen.entfernt).filter(({ form }) => form !== erkennung.unbekanntePlz)
  const isOffen = rest.at(-1) === woerter.at(-1)
  const umstaende = erkenneUmstaende(rest, bestand)
  const begriffe = toBegriffe(rest, isOffen, bestand, umstaende.zielgruppe?.woerter)
  const absicht = {
    isFrage: isFragesatz(woerter),
    art: gefragteArt(woerter),
    verneint: isVerneint(rest),
    zielgruppe: umstaende.zielgruppe?.wert ?? null,
    lage: umstaende.lage?.wert ?? null,
    mitOrt: rahmen.stellen.length > 0,
    orte: ortswoerter(woerter, rahmen.entfernt).map(({ form }) => stem(form)),
  }
  const wertungen = werteDokumente(begriffe, rest, woerter, absicht, rahmen, bestand)
  const orte = gemeinteOrte(begriffe, rahmen, woerter, bestand)
  const alle = angeheftet(toFormen(rest), toTreffer(orte, wertungen.treffer, bestand), bestand).filter((einer) =>
    passt(einer, gesucht, bestand),
  )
  const treffer = gesucht.typen === undefined ? alle : alle.filter(({ typ }) => gesucht.typen?.includes(typ))
  return {
    anfrage,
    ohneOrt: restText(anfrage, woerter, rest),
    ort:
      rahmen.ort === null || rahmen.quelle === null
        ? null
        : { ars: rahmen.ort.ars, quelle: rahmen.quelle, textstelle: textstelle(anfrage, woerter, rahmen.stellen) },
    andererOrt: rahmen.anderer?.ars ?? null,
    ortMehrdeutig: rahmen.mehrdeutig,
    unbekanntePlz: erkennung.unbekanntePlz,
    zielgruppe: withoutUmstand(umstaende.zielgruppe, (wert) => ({ wert }), anfrage, woerter),
    lage: withoutUmstand(umstaende.lage, (nr) => ({ id: bestand.dokumente[nr]?.id ?? '' }), anfrage, woerter),
    meintenSie: meintenSie(anfrage, begriffe, orte.length === 0),
    treffer: treffer.slice(0, toLimit(gesucht.limit)).map(withoutNr),
    vielleicht: alle.length > 0 ? [] : vielleicht(wertungen, gesucht, bestand),
    gesamt: treffer.length,
    jeTyp: new Map([...Map.groupBy(alle, ({ typ }) => typ)].map(([typ, gruppe]) => [typ, gruppe.length])),
  }
}

/** A query that is nothing but a place is searched for its name too: "Essen" may also mean the meal. */
function werteDokumente(
  begriffe: readonly Begriff[],
  rest: readonly Wort[],
  woerter: readonly Wort[],
  absicht: Absicht,
  rahmen: Suchrahmen,
  bestand: Suchbestand,
): Wertungen {
  if (begriffe.length > 0) return werte(begriffe, toFormen(rest), absicht, bestand)
  if (rahmen.entfernt.length === 0) return { ...NICHTS, treffer: werteWortlaut(toFormen(woerter), bestand) }
  const bekannte = woerter.filter(({ form }) => bestand.lexikon.hasForm(form))
  return werte(toBegriffe(bekannte, false, bestand), toFormen(woerter), { ...absicht, isFrage: false, art: null }, bestand)
}

/** What people type who look for the office itself: "Bottrop Rathaus", "Öffnungszeiten Bürgerbüro Unna". */
const AMT = new Set(
  'rathaus stadthaus kreishaus amt stadtverwaltung gemeindeverwaltung kreisverwaltung verwaltung burgeramt burgerburo burgerservice offnungszeit offnungszeiten anschrift adresse telefon telefonnummer kontakt'.split(
    ' ',
  ),
)

/** The places among the hits: when only their office is asked for, or nothing else that is known. */
function gemeinteOrte(
  begriffe: readonly Begriff[],
  rahmen: Suchrahmen,
  woerter: readonly Wort[],
  bestand: Suchbestand,
): readonly Suchort[] {
  const isAmt = begriffe.length > 0 && begriffe.every(({ wort }) => AMT.has(wort.form))
  if (isAmt && rahmen.ort !== null) return [rahmen.ort]
  return begriffe.some(({ varianten }) => varianten.length > 0) ? [] : benannteOrte(rahmen, woerter, bestand)
}

/** The places that the query is about when it asks for nothing else. */
function benannteOrte(rahmen: Suchrahmen, woerter: readonly Wort[], bestand: Suchbestand): readonly Suchort[] {
  if (rahmen.entfernt.length > 0) return rahmen.ort === null ? rahmen.mehrdeutig : [rahmen.ort]
  const fund = findOrte(woerter.map(({ text }) => text).join(' '), MAX_ORTE, bestand.orte)
  if (fund.art === 'eindeutig') return [fund.ort]
  return fund.art === 'mehrdeutig' && woerter.some(({ text }) => text.length >= 3) ? fund.orte : []
}

interface Fund extends Treffer {
  readonly nr: number | null
}

/** Places first: they are there only when nothing else was asked for. */
function toTreffer(orte: readonly Suchort[], dokumente: readonly Wertung[], bestand: Suchbestand): readonly Fund[] {
  const beste = dokumente[0]?.punkte ?? 0
  const ortstreffer = orte.map(
    (ort, stelle): Fund => ({
      id: ortId(ort),
      typ: 'ort',
      punkte: runde(beste + orte.length - stelle),
      sicher: stelle === 0 && orte.length === 1,
      nr: null,
    }),
  )
  const weitere = dokumente.flatMap(({ nr, punkte }, stelle): readonly Fund[] => {
    const dokument = bestand.dokumente[nr]
    if (dokument === undefined) return []
    return [{ id: dokument.id, typ: dokument.typ, punkte: runde(punkte), sicher: stelle === 0 && isSicher(dokumente), nr }]
  })
  return [...ortstreffer, ...weitere]
}

function withoutNr({ id, typ, punkte, sicher }: Fund): Treffer {
  return { id, typ, punkte, sicher }
}

function vielleicht({ vielleicht: nahe }: Wertungen, gesucht: Suchanfrage, bestand: Suchbestand): readonly Treffer[] {
  return toTreffer([], nahe, bestand)
    .filter((einer) => passt(einer, gesucht, bestand))
    .slice(0, MAX_VIELLEICHT)
    .map((einer) => ({ ...withoutNr(einer), sicher: false }))
}

/** What editors have pinned to these very words comes first and is the answer. */
function angeheftet(form: string, treffer: readonly Fund[], bestand: Suchbestand): readonly Fund[] {
  const nr = bestand.findAngeheftet(form)
  const dokument = nr === undefined ? undefined : bestand.dokumente[nr]
  if (nr === undefined || dokument === undefined) return treffer
  const punkte = runde((treffer[0]?.punkte ?? 0) + 1)
  const weitere = treffer.filter((einer) => einer.id !== dokument.id).map((einer) => ({ ...einer, sicher: false }))
  return [{ id: dokument.id, typ: dokument.typ, punkte, sicher: true, nr }, ...weitere]
}

function isSicher([erste, zweite]: readonly Wertung[]): boolean {
  if (erste === undefined || !erste.genannt) return false
  return erste.woertlich || zweite === undefined || erste.punkte >= zweite.punkte * VORSPRUNG
}

function passt(treffer: Fund, { zielgruppe }: Suchanfrage, bestand: Suchbestand): boolean {
  const bekannte = treffer.nr === null ? [] : (bestand.dokumente[treffer.nr]?.zielgruppen ?? [])
  return zielgruppe === undefined || bekannte.length === 0 || bekannte.includes(zielgruppe)
}

function withoutUmstand<W, T extends object>(
  umstand: Umstand<W> | null,
  zeige: (wert: W) => T,
  anfrage: string,
  woerter: readonly Wort[],
): (T & { readonly ohne: string }) | null {
  if (umstand === null) return null
  const weg = new Set(umstand.woerter)
  const bleibt = woerter.filter((wort) => !weg.has(wort))
  return { ...zeige(umstand.wert), ohne: restText(anfrage, woerter, bleibt) }
}

function meintenSie(anfrage: string, begriffe: readonly Begriff[], isSuche: boolean): string | null {
  if (!isSuche) return null
  return replaceWoerter(
    anfrage,
    begriffe.flatMap(({ wort, korrektur }) => (korrektur === null ? [] : [{ wort, durch: korrektur }])),
  )
}

function runde(punkte: number): number {
  return Math.round(punkte * 10_000) / 10_000
}

export function toLimit(limit: number | undefined): number {
  if (limit === undefined || Number.isNaN(limit)) return LIMIT
  return Math.min(Math.max(0, Math.trunc(limit)), MAX_LIMIT)
}
