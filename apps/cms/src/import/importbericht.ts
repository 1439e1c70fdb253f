import { formatProblem, type LeikaSchluessel, type Problem } from '@infoschalter/domain'
import type { Befund, Regelbefund } from './befund.ts'
import type { Beispiel, Menge } from './stufe.ts'
import type { Vergleich } from './vergleich.ts'

/** What an import did, and why: written as JSON and shown on screen. */
export interface Importbericht {
  readonly art: 'open-pvog'
  readonly ergebnis: 'uebernommen' | 'abgelehnt'
  /** Why nothing was changed; null when something was. */
  readonly grund: Problem | null
  readonly datei: string
  /** Of all bytes read; null when they were not read to the end. */
  readonly sha256: string | null
  readonly bytes: number
  /** ISO 8601 in UTC. */
  readonly beginn: string
  readonly dauerMs: number
  readonly zeilen: number
  readonly zeilenProSekunde: number
  /** Source whose records were replaced; null when it did not get that far. */
  readonly quelle: string | null
  readonly demo: boolean
  readonly neu: Menge
  readonly geaendert: Menge
  readonly unveraendert: number
  readonly nurDatenstand: number
  readonly weggefallen: Menge
  readonly behalten: number
  readonly ausserhalb: number
  readonly doppelt: number
  readonly quarantaene: { readonly anzahl: number; readonly regeln: Readonly<Record<string, Regelbefund>> }
  readonly hinweise: Readonly<Record<string, Regelbefund>>
  readonly neueLeistungen: {
    readonly anzahl: number
    readonly beispiele: readonly { leikaSchluessel: LeikaSchluessel; name: string }[]
  }
}

export interface Verlauf {
  readonly datei: string
  readonly sha256: string | null
  readonly bytes: number
  readonly beginn: Date
  readonly dauerMs: number
  readonly grund: Problem | null
  readonly quelle: string | null
  readonly befund: Befund | null
  readonly vergleich: Vergleich | null
  readonly neueLeistungen: Importbericht['neueLeistungen']
}

const KEINE: Menge = { anzahl: 0, beispiele: [] }

export function createImportbericht(verlauf: Verlauf): Importbericht {
  const { befund, vergleich, dauerMs } = verlauf
  const regeln = befund?.quarantaene ?? {}
  const zeilen = befund?.zeilen ?? 0
  return {
    art: 'open-pvog',
    ergebnis: verlauf.grund === null ? 'uebernommen' : 'abgelehnt',
    grund: verlauf.grund,
    datei: verlauf.datei,
    sha256: verlauf.sha256,
    bytes: verlauf.bytes,
    beginn: verlauf.beginn.toISOString(),
    dauerMs: Math.round(dauerMs),
    zeilen,
    zeilenProSekunde: dauerMs > 0 ? Math.round((zeilen * 1000) / dauerMs) : zeilen,
    quelle: verlauf.quelle,
    demo: befund?.demo ?? false,
    neu: vergleich?.neu ?? KEINE,
    geaendert: vergleich?.geaendert ?? KEINE,
    unveraendert: vergleich?.unveraendert ?? 0,
    nurDatenstand: vergleich?.nurDatenstand ?? 0,
    weggefallen: vergleich?.weggefallen ?? KEINE,
    behalten: vergleich?.behalten ?? 0,
    ausserhalb: befund?.ausserhalb ?? 0,
    doppelt: befund && vergleich ? befund.gestellt - vergleich.gestellt : 0,
    quarantaene: { anzahl: Object.values(regeln).reduce((summe, regel) => summe + regel.anzahl, 0), regeln },
    hinweise: befund?.hinweise ?? {},
    neueLeistungen: verlauf.neueLeistungen,
  }
}

const zahl = new Intl.NumberFormat('de-DE')

/** The report for people, line by line. */
export function formatImportbericht(bericht: Importbericht): string[] {
  return [
    '',
    `Open-PVOG-Bericht ${bericht.datei}${bericht.demo ? ' (Demodaten)' : ''}`,
    ...(bericht.sha256 === null ? [] : [`  SHA-256 ${bericht.sha256}`]),
    wert('gelesen', bericht.zeilen, `in ${sekunden(bericht.dauerMs)} s, ${zahl.format(bericht.zeilenProSekunde)} Sätze/s`),
    ...(bericht.quelle === null ? [] : formatVergleich(bericht)),
    ...(bericht.ausserhalb === 0 ? [] : [wert('außerhalb', bericht.ausserhalb, 'Sätze anderer Länder, übergangen')]),
    wert('zurückgestellt', bericht.quarantaene.anzahl, bericht.quarantaene.anzahl === 0 ? '' : 'nicht übernommen, siehe unten'),
    ...formatRegeln('Zurückgestellt', bericht.quarantaene.regeln),
    ...formatRegeln('Hinweis', bericht.hinweise),
    ...(bericht.quelle === null ? [] : formatBeispiele(bericht)),
    '',
    ...formatErgebnis(bericht),
  ]
}

function formatVergleich(bericht: Importbericht): string[] {
  const { nurDatenstand, behalten, doppelt } = bericht
  return [
    wert('neu', bericht.neu.anzahl),
    wert('geändert', bericht.geaendert.anzahl),
    wert(
      'unverändert',
      bericht.unveraendert,
      nurDatenstand === 0 ? '' : `davon ${zahl.format(nurDatenstand)} mit anderem Datenstand`,
    ),
    wert('weggefallen', bericht.weggefallen.anzahl),
    ...(behalten === 0 ? [] : [wert('behalten', behalten, 'im Bericht unlesbar, der alte Satz bleibt')]),
    ...(doppelt === 0 ? [] : [wert('doppelt', doppelt, 'mehrmals gemeldet, der letzte gilt')]),
  ]
}

function formatBeispiele(bericht: Importbericht): string[] {
  const { neueLeistungen } = bericht
  return [
    ...formatMenge('Neu', bericht.neu),
    ...formatMenge('Geändert', bericht.geaendert),
    ...formatMenge('Weggefallen', bericht.weggefallen),
    ...(neueLeistungen.anzahl === 0
      ? []
      : [
          '',
          `Leistungen, die das Register nicht kennt (${zahl.format(neueLeistungen.anzahl)}), als neu gemerkt:`,
          ...neueLeistungen.beispiele.map(({ leikaSchluessel, name }) => `  ${leikaSchluessel} ${name}`),
          ...und(neueLeistungen.anzahl, neueLeistungen.beispiele.length),
        ]),
  ]
}

function formatMenge(titel: string, menge: Menge): string[] {
  if (menge.anzahl === 0) return []
  return [
    '',
    `${titel} (${zahl.format(menge.anzahl)}):`,
    ...menge.beispiele.map(formatBeispiel),
    ...und(menge.anzahl, menge.beispiele.length),
  ]
}

function formatBeispiel({ leikaSchluessel, ars, url, zeile, vorher }: Beispiel): string {
  const ort = zeile === null ? '' : `Zeile ${zeile}: `
  const frueher = vorher === undefined ? '' : ` (vorher ${vorher ?? 'ohne Adresse'})`
  return `  ${ort}${leikaSchluessel} in ${ars} ${url ?? 'ohne Adresse'}${frueher}`
}

function formatRegeln(titel: string, regeln: Readonly<Record<string, Regelbefund>>): string[] {
  return Object.entries(regeln).flatMap(([regel, { anzahl, beispiele }]) => [
    '',
    `${titel}, ${regel} (${zahl.format(anzahl)}):`,
    ...beispiele.map((problem) => `  ${formatProblem(problem)}`),
    ...und(anzahl, beispiele.length),
  ])
}

function formatErgebnis({ grund, quarantaene }: Importbericht): string[] {
  if (grund !== null) return [`Abgelehnt: ${formatProblem(grund)}`, 'Der Bestand ist, wie er war.']
  return quarantaene.anzahl === 0
    ? ['Übernommen.']
    : [
        `Übernommen, außer ${zahl.format(quarantaene.anzahl)} ${quarantaene.anzahl === 1 ? 'Satz' : 'Sätzen'} mit Fehlern (siehe oben).`,
      ]
}

function und(anzahl: number, gezeigt: number): string[] {
  return anzahl > gezeigt ? [`  … und ${zahl.format(anzahl - gezeigt)} weitere`] : []
}

function wert(name: string, anzahl: number, zusatz = ''): string {
  return `  ${name.padEnd(15)}${zahl.format(anzahl).padStart(10)}${zusatz === '' ? '' : `  (${zusatz})`}`
}

function sekunden(ms: number): string {
  return (ms / 1000).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}
