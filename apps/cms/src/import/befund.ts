import { type Ars, BUND, isDemoUrl, type LeikaSchluessel, landOf, type Problem } from '@infoschalter/domain'
import type { Gelesen } from '@infoschalter/standards'
import type { Stufe } from './stufe.ts'
import { rueckeZurecht, type Zeitpunkt } from './zurechtruecken.ts'

/** What the register knows, and for which Land. */
export interface Kenntnis {
  readonly land: Ars
  readonly istBekannt: (ars: Ars) => boolean
  /** The area that stands in the place of one that is gone. */
  readonly nachfolger: (ars: Ars) => Ars | undefined
  readonly istBekannteLeistung: (leika: LeikaSchluessel) => boolean
}

/** Problems of one rule. */
export interface Regelbefund {
  readonly anzahl: number
  /** The first ten. */
  readonly beispiele: readonly Problem[]
}

/** What a reading has found, apart from the records themselves. */
export interface Befund {
  /** Records read, good or bad. */
  readonly zeilen: number
  /** Good ones put on the stage, doubles included. */
  readonly gestellt: number
  /** Records of other Länder: passed over. */
  readonly ausserhalb: number
  /** At least one address is invented: the whole report is. */
  readonly demo: boolean
  readonly quarantaene: Readonly<Record<string, Regelbefund>>
  readonly hinweise: Readonly<Record<string, Regelbefund>>
  /** The fault that makes the report as a whole unusable. */
  readonly abbruch: Problem | null
}

const BEISPIELE = 10

/**
 * Sorts what the reader finds: good records of our Land and of the Bund onto the stage, those of other Länder aside, bad
 * ones into quarantine by rule. `takt` is called now and then with the number of records so far.
 */
export async function sammle(
  gelesen: AsyncIterable<Gelesen>,
  stufe: Stufe,
  kenntnis: Kenntnis & Zeitpunkt,
  datei: string,
  takt: (zeilen: number) => void,
): Promise<Befund> {
  const quarantaene = createRegelzaehler()
  const hinweise = createRegelzaehler()
  let zeilen = 0
  let gestellt = 0
  let ausserhalb = 0
  let demo = false
  let abbruch: Problem | null = null

  for await (const fund of gelesen) {
    if (fund.art === 'abbruch') {
      abbruch = fund.problem
      break
    }
    const ort = fund.art === 'satz' ? fund.satz.ars : fund.schluessel?.ars
    const lage = ort === undefined ? 'bekannt' : lageOf(ort, kenntnis)
    if (fund.art === 'problem' && fund.problem.schwere === 'warnung') {
      if (lage === 'bekannt') hinweise.zaehle(fund.problem)
      continue
    }
    zeilen++
    if (zeilen % 1000 === 0) takt(zeilen)
    if (fund.art === 'satz') demo ||= hatDemoAdresse(fund.satz.url)
    if (lage === 'ausserhalb') ausserhalb++
    else if (fund.art === 'problem') {
      quarantaene.zaehle(fund.problem)
      if (fund.schluessel) stufe.stelleBeiseite(fund.schluessel)
    } else if (lage === 'unbekannt') quarantaene.zaehle(unbekanntesGebiet(fund.satz.ars, fund.satz.arsName, datei, fund.zeile))
    else {
      const { satz, hinweise: dazu } = rueckeZurecht(fund.satz, { datei, zeile: fund.zeile }, kenntnis)
      for (const hinweis of dazu) hinweise.zaehle(hinweis)
      stufe.stelle(satz, fund.zeile)
      if (!kenntnis.istBekannteLeistung(satz.leikaSchluessel)) {
        stufe.merkeNeueLeistung(satz.leikaSchluessel, satz.leikaBezeichnung || satz.leikaName)
      }
      gestellt++
    }
  }
  return { zeilen, gestellt, ausserhalb, demo, quarantaene: quarantaene.alle(), hinweise: hinweise.alle(), abbruch }
}

function lageOf(ars: Ars, { land, istBekannt, nachfolger }: Kenntnis): 'bekannt' | 'unbekannt' | 'ausserhalb' {
  if (ars !== BUND && landOf(ars) !== land) return 'ausserhalb'
  return istBekannt(nachfolger(ars) ?? ars) ? 'bekannt' : 'unbekannt'
}

/** The text is searched first: parsing millions of addresses would cost seconds. */
function hatDemoAdresse(url: string | null): boolean {
  return url?.toLowerCase().includes('.example') === true && isDemoUrl(url)
}

function unbekanntesGebiet(ars: Ars, name: string, datei: string, zeile: number): Problem {
  const wer = name === '' ? '' : ` (laut Bericht „${name.slice(0, 60)}“)`
  return {
    regel: 'ars-unbekannt',
    schwere: 'fehler',
    datei,
    zeile,
    feld: 'ars',
    meldung: `Das Gebiet ${ars}${wer} steht nicht im Register. Gab es eine Gebietsreform, aktualisieren Sie das Register und importieren Sie noch einmal.`,
  }
}

/** Rules are few and named in the code, so this does not grow with the file. */
function createRegelzaehler() {
  const regeln = new Map<string, { anzahl: number; beispiele: Problem[] }>()
  return {
    zaehle(problem: Problem): void {
      const befund = regeln.get(problem.regel) ?? { anzahl: 0, beispiele: [] }
      befund.anzahl++
      if (befund.beispiele.length < BEISPIELE) befund.beispiele.push(problem)
      regeln.set(problem.regel, befund)
    },
    alle: (): Record<string, Regelbefund> => Object.fromEntries([...regeln].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
