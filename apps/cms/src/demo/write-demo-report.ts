import type { Datum } from '@infoschalter/domain'
import { readContent } from '../content/read-content.ts'
import { writeGanz } from '../import/dateien.ts'
import { readRegister } from '../register/read-register.ts'
import { createDemoReport } from './demo-report.ts'

export interface DemoDatei {
  readonly registerDir: string
  readonly contentDir: string
  readonly datei: string
  readonly seed: number
  readonly datenstand: Datum
}

/** Writes the demo report for the project's own register and content, all of the file or nothing. */
export async function writeDemoReport({ registerDir, contentDir, datei, seed, datenstand }: DemoDatei): Promise<void> {
  const [register, content] = await Promise.all([readRegister(registerDir), readContent(contentDir)])
  const zeilen = createDemoReport({
    seed,
    datenstand,
    kommunen: register.gebiete.filter((gebiet) => gebiet.ebene === 'kommune'),
    kreise: register.gebiete.filter((gebiet) => gebiet.ebene === 'kreis'),
    leistungen: [...content.leistungen, ...register.leistungen],
    leikaNamen: register.leikaNamen,
  })
  await writeGanz(datei, [[...zeilen].join('')])
}
