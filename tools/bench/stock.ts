import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Gebiet, LeikaSchluessel } from '@infoschalter/domain'
import { exportOpenPvogCsv, type OpenPvogSatz } from '@infoschalter/standards'
import { runCli } from '../../apps/cms/src/import/cli.ts'
import { publishOptions } from '../../apps/cms/src/publish/options.ts'
import { formatPublishResult, publishSnapshot } from '../../apps/cms/src/publish/publish.ts'
import { readRegister } from '../../apps/cms/src/register/read-register.ts'

/** Fills `varDir` with as many reports as asked for, on the real register, and compiles a snapshot of them. */
export async function createStock(varDir: string, dienste: number): Promise<void> {
  const options = { ...publishOptions({}), varDir }
  const { gebiete, leistungen } = await readRegister(options.registerDir)
  const kommunen = gebiete.filter((gebiet) => gebiet.ebene === 'kommune')
  const schluessel = leistungen.map((leistung) => leistung.leika[0])
  const datei = join(varDir, 'bericht.csv')
  await pipeline(Readable.from(exportOpenPvogCsv(saetze(kommunen, schluessel, dienste))), createWriteStream(datei))
  const code = await runCli({
    argv: ['open-pvog', datei],
    verzeichnis: varDir,
    wurzel: join(options.registerDir, '..'),
    schreibe: () => undefined,
    schreibeFehler: (text) => void process.stderr.write(text),
    istTerminal: false,
    pid: process.pid,
    publishSnapshot: async () => {
      for (const zeile of formatPublishResult(await publishSnapshot(options))) process.stdout.write(`${zeile}\n`)
    },
  })
  if (code !== 0) throw new Error(`the import of the stock ended with ${code}`)
}

/** Every Kommune reports the same number of services, each with an address of its own. */
function* saetze(kommunen: readonly Gebiet[], schluessel: readonly LeikaSchluessel[], anzahl: number): Generator<OpenPvogSatz> {
  for (let i = 0; i < anzahl; i++) {
    const ort = kommunen[i % kommunen.length]
    const leika = schluessel[Math.floor(i / kommunen.length)]
    if (ort === undefined || leika === undefined) throw new Error('the register is too small for so many reports')
    yield {
      leikaSchluessel: leika,
      leikaName: '',
      leikaBezeichnung: '',
      ars: ort.ars,
      arsName: ort.name,
      arsFederalState: '05',
      bundesland: 'Nordrhein-Westfalen',
      ozgId: '',
      ozgBezeichnung: '',
      url: `https://${ort.slug}.example/dienste/${leika}`,
      onlineStatus: 'ok',
      aktiv: 'ja',
      artFlaechendeckung: '',
      begruendung: '',
      datenstand: null,
    }
  }
}
