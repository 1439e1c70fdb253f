import { publishOptions } from './options.ts'
import { formatPublishResult, publishSnapshot } from './publish.ts'

/** Compiles a snapshot of what is there: `npm run publish`. */
const result = await publishSnapshot(publishOptions(process.env))
for (const zeile of formatPublishResult(result)) process.stdout.write(`${zeile}\n`)
if (!result.ok) process.exitCode = 1
