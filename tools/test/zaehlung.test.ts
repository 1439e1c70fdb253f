import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseAufruf } from './pruefungen.ts'
import { countVitest, sum } from './zaehlung.ts'

const WURZEL = join(import.meta.dirname, '../..')

/** Runs the real vitest over one file of tests and counts. */
async function count(quelltext: string) {
  // Within the project, so that the tests find vitest; below node_modules, so that no other run finds them.
  const ablage = join(WURZEL, 'node_modules/.cache')
  await mkdir(ablage, { recursive: true })
  const ordner = await mkdtemp(join(ablage, 'zaehlung-'))
  try {
    await writeFile(join(ordner, 'a.test.mjs'), `import { afterAll, test } from 'vitest'\n${quelltext}`)
    await writeFile(join(ordner, 'vitest.config.mjs'), "export default { test: { include: ['*.test.mjs'], exclude: [] } }\n")
    const lauf = spawnSync(
      process.execPath,
      [
        join(WURZEL, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--root',
        ordner,
        '--reporter=json',
        '--outputFile.json=bericht.json',
      ],
      { cwd: ordner, encoding: 'utf8' },
    )
    return countVitest(JSON.parse(await readFile(join(ordner, 'bericht.json'), 'utf8')), lauf.status)
  } finally {
    await rm(ordner, { recursive: true, force: true })
  }
}

const GUT = "test('gut', () => {})\n"

test.each([
  ['tests that succeed and fail', `${GUT}test('schlecht', () => { throw new Error() })`, { passed: 1, failed: 1 }],
  ['a file that cannot be loaded', "throw new Error('beim Laden')", { passed: 0, failed: 1 }],
  ['an afterAll that fails', `${GUT}afterAll(() => { throw new Error() })`, { passed: 1, failed: 1 }],
  [
    'an error outside of any test',
    `${GUT}Promise.reject(new Error('nebenbei'))\ntest('wartet', () => new Promise((f) => setTimeout(f, 50)))`,
    { passed: 2, failed: 1 },
  ],
  ['tests that all succeed', `${GUT}${GUT}`, { passed: 2, failed: 0 }],
])('%s are counted', async (_, quelltext, zaehlung) => {
  expect(await count(quelltext)).toEqual(zaehlung)
})

test.each([[null], [{}], ['kein Bericht'], [{ numPassedTests: 3, numFailedTests: 0, testResults: 'x' }]])(
  'a report that is missing or unreadable (%j) is a failure, whatever the exit status',
  (bericht) => {
    expect(countVitest(bericht, 0)).toEqual({ passed: 0, failed: 1 })
  },
)

test('the sum adds up both figures', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]),
  ).toEqual({ passed: 41, failed: 2 })
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
})

test.each([
  [[], ['typen', 'lint', 'knip', 'vitest', 'postgres', 'browser']],
  [['--nur', 'lint'], ['lint']],
  [['--nur=vitest'], ['vitest']],
  [
    ['--nur', 'browser,typen'],
    ['typen', 'browser'],
  ],
  [
    ['--nur', 'knip', '--nur', 'lint'],
    ['lint', 'knip'],
  ],
])('npm test -- %j runs %j', (args, pruefungen) => {
  expect(parseAufruf(args)).toEqual({ ok: true, pruefungen })
})

test.each([
  [['--nur'], /Hinter --nur fehlt/],
  [['--nur', 'alles'], /„alles“ gibt es nicht/],
  [['--schnell'], /„--schnell“ ist unbekannt/],
])('npm test -- %j is refused with a message', (args, meldung) => {
  expect(parseAufruf(args)).toEqual({ ok: false, meldung: expect.stringMatching(meldung) })
})
