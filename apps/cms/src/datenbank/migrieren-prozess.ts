/** All steps on a database, in a process of its own that dies before a certain statement: `<url> [number]`. */
import { datenbankVon } from './art.ts'
import { readMigrationen } from './migrationen.ts'
import { migrate } from './migrieren.ts'

const [, , url = '', ende = 'Infinity'] = process.argv
let rest = Number(ende)

function* countdown(statements: Iterable<string>): Generator<string> {
  for (const statement of statements) {
    if (rest-- === 0) process.kill(process.pid, 'SIGKILL')
    yield statement
  }
}

await migrate(
  url,
  readMigrationen(datenbankVon(url)).map(({ name, statements }) => ({ name, statements: countdown(statements) })),
)
