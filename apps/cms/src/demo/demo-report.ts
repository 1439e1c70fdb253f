import {
  type Ars,
  addTage,
  BUND,
  type Datum,
  type Kommune,
  type Kreis,
  type LeikaSchluessel,
  type Leistung,
  landOf,
} from '@infoschalter/domain'
import { exportOpenPvogCsv, type OpenPvogSatz } from '@infoschalter/standards'
import { type Angebot, selectAngebote } from './angebote.ts'
import { zufall } from './zufall.ts'

export interface DemoVorgaben {
  /** An integer: another seed, another world. */
  readonly seed: number
  readonly kommunen: readonly Kommune[]
  /** The real ones; kreisfreie Städte are Kommunen. */
  readonly kreise: readonly Kreis[]
  /** Described ones and those of the register; of the latter a sample is used. */
  readonly leistungen: readonly Leistung[]
  /** Official names of LeiKa-Leistungen; the title stands in for a missing one. */
  readonly leikaNamen?: ReadonlyMap<LeikaSchluessel, string>
  readonly datenstand: Datum
}

/**
 * An invented Open-PVOG report, line by line with its header: what could be online where, different in every Kommune, with
 * the faults that real reports have (switched off, not reachable, without encryption). All addresses end in `.example`, by
 * which the import knows that the report is invented. The same input gives the same bytes.
 *
 * Throws when there is no Kommune: nobody could read anything from such a report.
 */
export function createDemoReport(vorgaben: DemoVorgaben): Generator<string> {
  return exportOpenPvogCsv(createDemoSaetze(vorgaben))
}

/** Where something can be reported. */
interface Ort {
  readonly ars: Ars
  readonly name: string
  readonly host: string
  readonly art: 'kommune' | 'kreis' | 'land' | 'bund'
  /** How much of what could be online is online, 0 to 1. */
  readonly reife: number
}

export function* createDemoSaetze(vorgaben: DemoVorgaben): Generator<OpenPvogSatz> {
  const { seed, leistungen } = vorgaben
  const angebote = selectAngebote(leistungen, vorgaben.leikaNamen ?? new Map(), seed)
  for (const ort of createOrte(vorgaben)) {
    for (const angebot of angebote) {
      if (zufall(seed, 'online', ort.ars, angebot.leika) >= wahrscheinlichkeit(ort, angebot, seed)) continue
      yield createSatz(vorgaben, ort, angebot, '')
      // Here and there a second way to the same end.
      if (zufall(seed, 'zweites', ort.ars, angebot.leika) < 0.015) yield createSatz(vorgaben, ort, angebot, 'assistent/')
    }
  }
}

function createOrte({ seed, kommunen, kreise }: DemoVorgaben): Ort[] {
  const [erste] = kommunen
  if (erste === undefined) throw new Error('a demo report needs at least one Kommune')
  const orte: Ort[] = [
    { ars: BUND, name: 'Bund', host: 'bund.example', art: 'bund', reife: 1 },
    { ars: landOf(erste.ars), name: 'Nordrhein-Westfalen', host: 'nrw.example', art: 'land', reife: 1 },
    ...kreise.map((kreis) => ({
      ars: kreis.ars,
      name: kreis.name,
      host: `${kreis.slug.includes('kreis') || kreis.slug.includes('region') ? '' : 'kreis-'}${kreis.slug}.example`,
      art: 'kreis' as const,
      reife: reifeOf(seed, kreis.ars, kreis.einwohner / 8),
    })),
    ...kommunen.map((kommune) => ({
      ars: kommune.ars,
      name: kommune.name,
      host: `${kommune.slug}.example`,
      art: 'kommune' as const,
      reife: reifeOf(seed, kommune.ars, kommune.einwohner),
    })),
  ]
  return orte.toSorted((a, b) => (a.ars < b.ars ? -1 : 1))
}

/**
 * The hidden digital maturity: large towns are further on the whole, but a village may be ahead of a city. From 5,000 to
 * 1,000,000 inhabitants size makes half of it, chance the other; two draws make extremes rare.
 */
function reifeOf(seed: number, ars: Ars, einwohner: number): number {
  const groesse = Math.log10(Math.max(einwohner, 1) / 5000) / Math.log10(1_000_000 / 5000)
  const glueck = (zufall(seed, 'reife', ars) + zufall(seed, 'reife-2', ars)) / 2
  return rund(0.5 * Math.min(1, Math.max(0, groesse)) + 0.6 * glueck)
}

/** How likely an Angebot is reported for a place; 0 where it is not that place's business. */
function wahrscheinlichkeit(ort: Ort, { ebene, beliebtheit, leika }: Angebot, seed: number): number {
  // What the Bund offers is known (content/onlinedienste): nothing has to be invented for it.
  if (ort.art === 'bund') return 0
  if (ebene === ort.art) return ort.art === 'land' ? 0.1 + beliebtheit * 0.6 : beliebtheit * (0.05 + 0.9 * ort.reife)
  // What is a Kreis's duty, a kreisfreie Stadt does itself.
  if (ebene === 'kreis' && ort.art === 'kommune' && isKreisfrei(ort.ars)) return beliebtheit * (0.05 + 0.9 * ort.reife)
  if (ebene === 'regierungsbezirk') return ort.art === 'land' ? 0.7 : 0
  // "Einer für Alle": one service of the Land, or of a Kreis, for all municipalities.
  if (ebene === 'kommune' && ort.art === 'land') return zufall(seed, 'efa', leika) < 0.04 ? 1 : 0
  if (ebene === 'kommune' && ort.art === 'kreis') return zufall(seed, 'kreisportal', leika) < 0.1 ? ort.reife * 0.4 : 0
  return 0
}

/** The ARS of a kreisfreie Stadt is that of a Kreis: nothing after the fifth digit. */
function isKreisfrei(ars: Ars): boolean {
  return ars.endsWith('0000000')
}

const FLAECHENDECKUNG = {
  bund: 'bundesweit flächendeckend',
  land: 'landesweit flächendeckend',
  kreis: 'kreisweit flächendeckend',
  kommune: 'in mind. einer Kommune verfügbar',
} as const

function createSatz(vorgaben: DemoVorgaben, ort: Ort, angebot: Angebot, vorsilbe: string): OpenPvogSatz {
  const { seed } = vorgaben
  const wuerfel = (was: string) => zufall(seed, was, ort.ars, angebot.leika, vorsilbe)
  const aktiv = waehle(wuerfel('aktiv'), [
    ['nein', 0.025],
    [null, 0.03],
    ['ja', 1],
  ] as const)
  const schema = wuerfel('schema') < 0.015 ? 'http' : 'https'
  return {
    leikaSchluessel: angebot.leika,
    leikaName: angebot.name,
    leikaBezeichnung: angebot.titel,
    ars: ort.ars,
    arsName: ort.name,
    arsFederalState: ort.art === 'bund' ? '' : ort.ars.slice(0, 2),
    bundesland: ort.art === 'bund' ? '' : 'Nordrhein-Westfalen',
    ozgId: angebot.ozg,
    ozgBezeichnung: '',
    url: wuerfel('ohne-adresse') < 0.004 ? null : `${schema}://${ort.host}/${vorsilbe}${angebot.pfad}`,
    onlineStatus: waehle(wuerfel('status'), [
      ['nicht ok', 0.035],
      [null, 0.02],
      ['ok', 1],
    ] as const),
    aktiv,
    artFlaechendeckung: aktiv === 'nein' ? 'nicht in Auswertung berücksichtigt' : FLAECHENDECKUNG[ort.art],
    begruendung: aktiv === 'nein' ? 'Onlinedienst ist abgeschaltet' : '',
    datenstand: addTage(vorgaben.datenstand, -Math.floor(zufall(seed, 'datenstand', ort.ars) ** 2 * 21)),
  }
}

/** The first value whose share, added to those before it, is above the number. */
function waehle<T>(zahl: number, werte: readonly (readonly [T, number])[]): T {
  let grenze = 0
  for (const [wert, anteil] of werte) {
    grenze += anteil
    if (zahl < grenze) return wert
  }
  throw new Error('shares must add up to at least 1')
}

/** Logarithms may differ in their last bits from machine to machine: the report must not. */
function rund(zahl: number): number {
  return Math.round(zahl * 1000) / 1000
}
