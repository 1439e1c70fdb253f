import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Ars, Datum, LeikaSchluessel } from '@infoschalter/domain'
import { exportOpenPvogCsv, type OpenPvogSatz } from '@infoschalter/standards'
import { NETZ } from './netz.ts'
import { runImport } from './run-import.ts'

export interface ImportMessung {
  readonly zeilen: number
  readonly dateiBytes: number
  /** Into an empty stock: every record is new. */
  readonly ersterMs: number
  /** The same report again: every record is compared, none changes. */
  readonly zweiterMs: number
  /** Highest memory of this process so far, in bytes. */
  readonly maxRss: number
}

/**
 * Measures the import of a generated report, from the file to the committed stock. To measure memory, run it in a process of
 * its own. `zeilen`: 130,000 is NRW as of 2026; 3,500,000 more than Germany has.
 */
export async function benchImport(zeilen = 130_000): Promise<ImportMessung> {
  const ordner = await mkdtemp(join(tmpdir(), 'infoschalter-bench-'))
  try {
    const pfad = join(ordner, 'bericht.csv')
    await pipeline(Readable.from(inPaketen(exportOpenPvogCsv(createSaetze(zeilen)))), createWriteStream(pfad))
    const ersterMs = await messe(ordner, pfad)
    const zweiterMs = await messe(ordner, pfad)
    return { zeilen, dateiBytes: (await stat(pfad)).size, ersterMs, zweiterMs, maxRss: process.resourceUsage().maxRSS * 1024 }
  } finally {
    await rm(ordner, { recursive: true })
  }
}

async function messe(ordner: string, pfad: string): Promise<number> {
  const beginn = performance.now()
  const { code } = await runImport({
    land: '050000000000' as Ars,
    istBekannt: () => true,
    nachfolger: () => undefined,
    istBekannteLeistung: () => true,
    verzeichnis: join(ordner, 'var'),
    herkunft: { art: 'datei', pfad },
    auchWennVieleFehlen: false,
    jsonDatei: null,
    anzeige: { zeile: () => undefined, stand: () => undefined, ende: () => undefined },
    netz: NETZ,
    uhr: () => performance.now(),
    pid: process.pid,
    publishSnapshot: async () => undefined,
  })
  if (code !== 0) throw new Error(`import of the benchmark ended with ${code}`)
  return Math.round(performance.now() - beginn)
}

/** Area by area, as the Data Hub exports: 396 Kommunen, each with as many services as it takes. */
function* createSaetze(zeilen: number): Generator<OpenPvogSatz> {
  const jeKommune = Math.ceil(zeilen / 396)
  for (let nummer = 0; nummer < zeilen; nummer++) {
    const kommune = Math.floor(nummer / jeKommune)
    const dienst = nummer % jeKommune
    yield {
      leikaSchluessel: `99${String(100000000000 + dienst * 7)}` as LeikaSchluessel,
      leikaName: 'Hundesteuer Anmeldung',
      leikaBezeichnung: 'Hundesteuer, Anmeldung',
      ars: `05${String(7110000000 + kommune)}` as Ars,
      arsName: `Musterstadt ${kommune}`,
      arsFederalState: '05',
      bundesland: 'Nordrhein-Westfalen',
      ozgId: '10160',
      ozgBezeichnung: 'Hundehaltung',
      url: `https://serviceportal.musterstadt-${kommune}.de/dienstleistungen/hundesteuer-anmelden/${dienst}`,
      onlineStatus: dienst % 30 === 0 ? 'nicht ok' : 'ok',
      aktiv: 'ja',
      artFlaechendeckung: 'in mind. einer Kommune verfügbar',
      begruendung: '',
      datenstand: '2026-10-01' as Datum,
    }
  }
}

/** Lines one by one would be millions of small writes. */
function* inPaketen(zeilen: Iterable<string>): Generator<string> {
  let paket = ''
  for (const zeile of zeilen) {
    paket += zeile
    if (paket.length < 256 * 1024) continue
    yield paket
    paket = ''
  }
  yield paket
}
