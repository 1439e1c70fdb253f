/** Makes the seeded SQLite database of the tests before they ask for it: `npm test` starts this beside the checks that come first. */
import { ensureSaatDatei } from './probe-saat.ts'

await ensureSaatDatei()
