import { join } from 'node:path'
import { formatProblem } from '@infoschalter/domain'
import { readContent } from './read-content.ts'

/**
 * Checks the content files one by one: `npm run content`, or `npm run content -- <folder>` for texts that
 * are still outside. What they say about each other is checked when publishing.
 */
const content = await readContent(process.argv[2] ?? join(import.meta.dirname, '../../../../content'))
for (const problem of content.probleme) process.stdout.write(`${formatProblem(problem)}\n`)
process.stdout.write(
  `${content.leistungen.length} Leistungen, ${content.fragen.length} Fragen, ${content.seiten.length} Seiten gelesen, ${content.probleme.length} Probleme.\n`,
)
if (content.probleme.length > 0) process.exitCode = 1
