import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SlugSchema } from '@infoschalter/domain'
import { DATENBANKEN } from './art.ts'
import { migrationenPfad, TRENNER } from './migrationen.ts'
import { compareSchema } from './schema.ts'

/**
 * Writes the step that the collections need, for both databases: `npm run cms:migration -- <name>`. Read it before you commit
 * it: a renamed field looks like one that goes and one that comes.
 */
const [name = ''] = process.argv.slice(2)
if (!SlugSchema.safeParse(name).success) {
  process.stderr.write('Aufruf: npm run cms:migration -- <name in Kleinbuchstaben mit Bindestrichen>\n')
  process.exit(2)
}
for (const datenbank of DATENBANKEN) {
  const verzeichnis = migrationenPfad(datenbank)
  const { statements, schema } = await compareSchema(datenbank)
  if (statements.length === 0) {
    process.stdout.write(`${datenbank}: nichts zu tun\n`)
    continue
  }
  const vorhandene = readdirSync(verzeichnis)
  const nummer = String(vorhandene.filter((datei) => datei.endsWith('.sql')).length + 1).padStart(4, '0')
  // Only the last one is compared with: the others would be dead weight.
  for (const datei of vorhandene.filter((einer) => einer.endsWith('.json'))) rmSync(join(verzeichnis, datei))
  writeFileSync(join(verzeichnis, `${nummer}-${name}.sql`), `${statements.join(TRENNER)}\n`)
  writeFileSync(join(verzeichnis, `${nummer}-${name}.json`), `${JSON.stringify(schema)}\n`)
  process.stdout.write(`${datenbank}: ${nummer}-${name}.sql mit ${statements.length} Anweisungen\n`)
}
process.exit(0)
