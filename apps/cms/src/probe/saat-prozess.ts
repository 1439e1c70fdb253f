/** A process of its own that fills the database whose address it is given: what it leaves open ends with it. */
import { join } from 'node:path'
import { getPayload } from 'payload'
import { createConfig } from '../config.ts'
import { readContent } from '../content/read-content.ts'
import { migrate } from '../datenbank/migrieren.ts'
import { readRegister } from '../register/read-register.ts'
import { seed } from '../seed/seed.ts'

const WURZEL = join(import.meta.dirname, '../../../..')
const url = process.argv[2] as string

await migrate(url)
const payload = await getPayload({
  config: createConfig({ DATABASE_URL: url, PAYLOAD_SECRET: 'nur-fuer-tests' }),
  disableOnInit: true,
})
const [content, register] = await Promise.all([readContent(join(WURZEL, 'content')), readRegister(join(WURZEL, 'register'))])
await seed(payload, content, register)
process.exit(0)
