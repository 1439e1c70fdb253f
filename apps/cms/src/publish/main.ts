import { publishAktuell } from './aktuell.ts'
import { formatPublishResult } from './publish.ts'

/** Compiles a snapshot of what is there: `npm run publish`. */
const result = await publishAktuell(process.env)
for (const zeile of formatPublishResult(result)) process.stdout.write(`${zeile}\n`)
if (!result.ok) process.exitCode = 1
