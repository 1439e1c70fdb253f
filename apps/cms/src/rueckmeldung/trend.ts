import type { Payload, Where } from 'payload'
import type { Konto } from '../rechte/zugriff.ts'
import { fuer } from './offene.ts'
import type { RUECKMELDUNGSARTEN } from './rueckmeldungen.ts'

/** How messages from readers develop: the last thirty days beside the thirty before. */

const TAGE = 30
const TAG_MS = 24 * 60 * 60 * 1_000
/** So many have to say no to a page before it is named: one of them may have had a bad day. */
const MINDESTENS_NEIN = 3
const SEITEN = 5

interface Zeile {
  readonly art: (typeof RUECKMELDUNGSARTEN)[number]
  readonly seite: string
  readonly hilfreich?: 'ja' | 'nein' | null
  readonly eingang: string
}

export interface Zahlen {
  readonly hinweis: number
  readonly barriere: number
  readonly ja: number
  readonly nein: number
}

export interface Trend {
  readonly tage: number
  readonly jetzt: Zahlen
  readonly davor: Zahlen
  /** Where most people said no in the last thirty days, with how often; those on a par by address. */
  readonly schwache: readonly { readonly seite: string; readonly nein: number }[]
  readonly offen: number
  /** Barriers whose day for an answer is over. */
  readonly ueberfaellig: number
}

/** What an account may see of it; null when that is nothing. What looks like advertising is not counted. */
export async function readTrend(payload: Payload, konto: Konto, jetzt: Date): Promise<Trend | null> {
  const wem = fuer(konto)
  if (wem === null) return null
  const count = async (...auch: readonly Where[]) =>
    (await payload.count({ collection: 'rueckmeldungen', where: { and: [wem, KEINE_WERBUNG, ...auch] } })).totalDocs
  const unerledigt = { zustand: { not_equals: 'erledigt' } }
  const [zeilen, offen, ueberfaellig] = await Promise.all([
    readZeilen(payload, wem, new Date(jetzt.getTime() - 2 * TAGE * TAG_MS)),
    count(unerledigt),
    count(unerledigt, { frist: { less_than: jetzt.toISOString() } }),
  ])
  return { ...toTrend(zeilen, jetzt), offen, ueberfaellig }
}

const KEINE_WERBUNG: Where = { verdacht: { equals: false } }

async function readZeilen(payload: Payload, wem: Where, seit: Date): Promise<readonly Zeile[]> {
  const { docs } = await payload.find({
    collection: 'rueckmeldungen',
    where: { and: [wem, KEINE_WERBUNG, { eingang: { greater_than: seit.toISOString() } }] },
    select: { art: true, seite: true, hilfreich: true, eingang: true },
    pagination: false,
    depth: 0,
  })
  return docs
}

/** The figures from what came in the last sixty days. */
export function toTrend(zeilen: readonly Zeile[], jetzt: Date): Omit<Trend, 'offen' | 'ueberfaellig'> {
  const grenze = new Date(jetzt.getTime() - TAGE * TAG_MS).toISOString()
  const neue = zeilen.filter(({ eingang }) => eingang > grenze)
  const nein = Map.groupBy(
    neue.filter(({ hilfreich }) => hilfreich === 'nein'),
    ({ seite }) => seite,
  )
  return {
    tage: TAGE,
    jetzt: toZahlen(neue),
    davor: toZahlen(zeilen.filter(({ eingang }) => eingang <= grenze)),
    schwache: [...nein]
      .map(([seite, gruppe]) => ({ seite, nein: gruppe.length }))
      .filter((eine) => eine.nein >= MINDESTENS_NEIN)
      .toSorted((a, b) => b.nein - a.nein || (a.seite < b.seite ? -1 : 1))
      .slice(0, SEITEN),
  }
}

function toZahlen(zeilen: readonly Zeile[]): Zahlen {
  const count = (passt: (zeile: Zeile) => boolean) => zeilen.filter(passt).length
  return {
    hinweis: count(({ art }) => art === 'hinweis'),
    barriere: count(({ art }) => art === 'barriere'),
    ja: count(({ hilfreich }) => hilfreich === 'ja'),
    nein: count(({ hilfreich }) => hilfreich === 'nein'),
  }
}
