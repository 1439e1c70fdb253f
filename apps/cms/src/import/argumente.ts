import { parseArgs } from 'node:util'
import { type Ars, parseArs } from '@infoschalter/domain'
import type { Herkunft } from './eingang.ts'

export const HILFE = `Aufruf:
  npm run import -- open-pvog DATEI.csv
  npm run import -- open-pvog --von ADRESSE --ars 050000000000[,…]

Liest einen Open-PVOG-Bericht (was wo online geht) in den Bestand ein und veröffentlicht ihn.

  --von ADRESSE              Basisadresse eines Data Hubs, etwa https://api.ozg-umsetzung.de/api
  --ars SCHLÜSSEL            Regionalschlüssel (12 Ziffern) der Gebiete, durch Komma getrennt
  --ohne-obere               ohne das, was übergeordnete Gebiete anbieten
  --ohne-untere              ohne das, was untergeordnete Gebiete melden
  --auch-wenn-viele-fehlen   auch übernehmen, wenn mehr als 20 % des Bestands wegfallen
  --json DATEI               den Abschlussbericht auch in diese Datei schreiben
  --hilfe                    diese Hilfe

Ende: 0 übernommen · 1 abgelehnt, nichts geändert · 2 falscher Aufruf · 3 übernommen, einzelne Sätze zurückgestellt
      4 übernommen, aber nicht veröffentlicht`

export type Aufruf =
  | { readonly art: 'hilfe' }
  | { readonly art: 'falsch'; readonly meldungen: readonly string[] }
  | {
      readonly art: 'import'
      readonly herkunft: Herkunft
      readonly auchWennVieleFehlen: boolean
      readonly jsonDatei: string | null
    }

/** Reads the command line; all mistakes at once. */
export function parseAufruf(argv: readonly string[]): Aufruf {
  let gelesen: ReturnType<typeof parse>
  try {
    gelesen = parse(argv)
  } catch (error) {
    return { art: 'falsch', meldungen: [unbekannteAngabe(error)] }
  }
  const { values, positionals } = gelesen
  if (values.hilfe) return { art: 'hilfe' }
  const [format, pfad, ...mehr] = positionals
  const meldungen: string[] = []
  if (format === undefined) meldungen.push('Es fehlt, was importiert werden soll: open-pvog.')
  else if (format !== 'open-pvog') meldungen.push(`„${format}“ kann nicht importiert werden. Möglich ist: open-pvog.`)
  if (mehr.length > 0) meldungen.push(`Zu viele Angaben: ${mehr.join(' ')}. Nennen Sie eine Datei.`)
  if (pfad !== undefined && values.von !== undefined) meldungen.push('Nennen Sie eine Datei oder --von, nicht beides.')
  if (pfad === undefined && values.von === undefined) meldungen.push('Es fehlt die Datei, oder --von mit --ars.')
  if (values.von !== undefined && values.ars === undefined) meldungen.push('Zu --von gehört --ars: der Schlüssel des Gebiets.')
  if (values.von === undefined && values.ars !== undefined) meldungen.push('Zu --ars gehört --von: die Adresse des Data Hubs.')
  if (values.von !== undefined && !isWebAdresse(values.von))
    meldungen.push(`--von: „${values.von}“ ist keine Adresse mit https:// oder http://.`)
  const ars = readArs(values.ars, meldungen)
  if (values.json === '') meldungen.push('--json: Es fehlt der Name der Datei.')
  if (meldungen.length > 0) return { art: 'falsch', meldungen }
  return {
    art: 'import',
    herkunft:
      values.von === undefined
        ? { art: 'datei', pfad: pfad ?? '' }
        : { art: 'abruf', basis: values.von, ars, mitOberen: !values['ohne-obere'], mitUnteren: !values['ohne-untere'] },
    auchWennVieleFehlen: values['auch-wenn-viele-fehlen'] ?? false,
    jsonDatei: values.json ?? null,
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: true,
    options: {
      von: { type: 'string' },
      ars: { type: 'string' },
      'ohne-obere': { type: 'boolean' },
      'ohne-untere': { type: 'boolean' },
      'auch-wenn-viele-fehlen': { type: 'boolean' },
      json: { type: 'string' },
      hilfe: { type: 'boolean', short: 'h' },
    },
  })
}

function readArs(text: string | undefined, meldungen: string[]): Ars[] {
  if (text === undefined) return []
  const schluessel = new Set(text.split(',').map((teil) => teil.trim()))
  return [...schluessel].flatMap((teil) => {
    const ars = parseArs(teil)
    if (ars === undefined) meldungen.push(`--ars: „${teil}“ ist kein Regionalschlüssel (12 Ziffern, Land 01 bis 16).`)
    return ars === undefined ? [] : [ars]
  })
}

function isWebAdresse(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

/** parseArgs speaks English; the name of the option is what helps. */
function unbekannteAngabe(error: unknown): string {
  const name = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined
  return name === undefined
    ? 'Die Angaben sind nicht zu verstehen.'
    : `Die Angabe ${name} gibt es nicht, oder ihr Wert fehlt oder ist zu viel.`
}
