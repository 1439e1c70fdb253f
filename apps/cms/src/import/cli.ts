import { join } from 'node:path'
import { readRegister } from '../register/read-register.ts'
import { createAnzeige } from './anzeige.ts'
import { HILFE, parseAufruf } from './argumente.ts'
import { createKenntnis } from './kenntnis.ts'
import { NETZ } from './netz.ts'
import { type ImportErgebnis, type ImportOptions, runImport } from './run-import.ts'

export interface Kommandozeile {
  readonly argv: readonly string[]
  /** The directory for database and reports. */
  readonly verzeichnis: string
  /** The root of the project, where `register/` is. */
  readonly wurzel: string
  readonly schreibe: (text: string) => void
  readonly schreibeFehler: (text: string) => void
  readonly istTerminal: boolean
  readonly pid: number
  readonly publishSnapshot: () => Promise<void>
}

/** 0, 1 and 3 as `runImport` says; 2: wrong call; 4: taken over, but not published. */
export type Endecode = ImportErgebnis['code'] | 2 | 4

/** `npm run import`: from the command line to the exit code. */
export async function runCli(zeile: Kommandozeile): Promise<Endecode> {
  const aufruf = parseAufruf(zeile.argv)
  if (aufruf.art === 'hilfe') {
    zeile.schreibe(`${HILFE}\n`)
    return 0
  }
  if (aufruf.art === 'falsch') {
    zeile.schreibeFehler(`${aufruf.meldungen.join('\n')}\n\n${HILFE}\n`)
    return 2
  }
  let veroeffentlicht: { fehler: string } | null = null
  const options: ImportOptions = {
    ...createKenntnis(await readRegister(join(zeile.wurzel, 'register'))),
    verzeichnis: zeile.verzeichnis,
    herkunft: aufruf.herkunft,
    auchWennVieleFehlen: aufruf.auchWennVieleFehlen,
    jsonDatei: aufruf.jsonDatei,
    anzeige: createAnzeige(zeile.schreibe, zeile.istTerminal, () => performance.now()),
    netz: NETZ,
    uhr: () => performance.now(),
    pid: zeile.pid,
    publishSnapshot: async () => {
      try {
        await zeile.publishSnapshot()
      } catch (error) {
        veroeffentlicht = { fehler: error instanceof Error ? error.message : String(error) }
      }
    },
  }
  const { code } = await runImport(options)
  const gescheitert = veroeffentlicht as { fehler: string } | null
  if (gescheitert === null) return code
  zeile.schreibeFehler(
    `Der Bericht ist übernommen, aber das Veröffentlichen ist gescheitert: ${gescheitert.fehler}\nVersuchen Sie es mit: npm run publish\n`,
  )
  return 4
}
