import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProbeCms, type ProbeCms } from '../probe/probe-cms.ts'

let cms: ProbeCms
const datei = () => cms.datenbank.slice('file:'.length)
beforeAll(async () => {
  cms = await createProbeCms()
  // Here nobody needs to wait as long as people do.
  await execute('PRAGMA busy_timeout = 200')
})
afterAll(() => cms.weg())

function execute(sql: string): Promise<unknown> {
  return (cms.payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }).client.execute(sql)
}

const note = (anlass: string) =>
  cms.payload.create({ collection: 'veroeffentlichungen', data: { stand: 'fertig', art: 'veroeffentlichen', anlass } })

/** Another process: a second library for SQLite in this one would take its locks away. */
const VON_AUSSEN = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);`
const run = (code: string) => ['--disable-warning=ExperimentalWarning', '-e', `${VON_AUSSEN} ${code}`, datei()]

test('what is written after a refused write is there for everybody, and others can write', async () => {
  const halter = spawn(
    process.execPath,
    run(`db.exec('BEGIN IMMEDIATE'); console.log('da'); process.stdin.once('end', () => db.exec('ROLLBACK')).resume()`),
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  await once(halter.stdout, 'data')
  // Kept on purpose: somebody who shows an error later must not hold the database by it.
  const error = await note('Während der Sperre').catch((grund: unknown) => grund)
  expect(String((error as Error).cause)).toContain('database is locked')
  halter.stdin.end()
  await once(halter, 'exit')

  await note('Nach der Sperre')
  const { stdout } = spawnSync(
    process.execPath,
    run(
      `console.log(db.prepare('SELECT anlass FROM veroeffentlichungen').all().map(({ anlass }) => anlass).join()); db.exec('BEGIN IMMEDIATE'); console.log('schreibt')`,
    ),
    { encoding: 'utf8' },
  )
  expect(stdout).toBe('Nach der Sperre\nschreibt\n')
})
