import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readContent } from '../content/read-content.ts'
import { migrate } from '../datenbank/migrieren.ts'
import { readRegister } from '../register/read-register.ts'
import { seed } from '../seed/seed.ts'
import { ensureAdministration } from './administration.ts'
import { openCms } from './cms.ts'
import { bereitPfad, readUmgebung } from './umgebung.ts'

/** Gets the CMS ready to be used: tables, starter content, the first account. Does nothing where all of it is there. */
const WURZEL = join(import.meta.dirname, '../../../..')

const umgebung = readUmgebung(process.env)
await migrate(umgebung.DATABASE_URL)
const payload = await openCms(process.env)
const [register, content] = await Promise.all([readRegister(join(WURZEL, 'register')), readContent(join(WURZEL, 'content'))])
const { neu } = await seed(payload, content, register)
await writeFile(bereitPfad(umgebung.INFOSCHALTER_VAR), '')
if (neu > 0) process.stdout.write(`✓ ${neu} Inhalte ins CMS übernommen\n`)
const konto = await ensureAdministration(payload)
if (konto !== null)
  process.stdout.write(
    [
      '',
      'Erstes Konto für das CMS. Das Kennwort erscheint nur dieses eine Mal:',
      `  E-Mail:   ${konto.email}`,
      `  Kennwort: ${konto.kennwort}`,
      '',
      '',
    ].join('\n'),
  )
await payload.destroy()
process.exit(0)
