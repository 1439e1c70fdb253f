import { defineConfig } from 'vitest/config'

/** Tests that drive a browser; all others need nothing but Node. */
const BROWSER = ['tests/{e2e,accessibility,no-js}/**/*.test.ts']

/** Loading Payload takes four seconds: once for each worker, not for each of sixty files. Projects do not inherit it. */
const isolate = false

export default defineConfig({
  test: {
    // A forgotten `.only` would silently leave out all other tests.
    allowOnly: false,
    // Pages are looked at two at a time: as many as the smallest machine has cores.
    maxConcurrency: 2,
    // Left alone, Vitest takes one core less than there are: on a small machine half of it stands idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          include: ['{apps,packages,tools,tests}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.postgres.test.ts', ...BROWSER],
          // Some publish all there is, several times: on a slow day of a small machine that takes close to half a minute.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // What ran on SQLite above, on PostgreSQL, and what only a database server can do.
        test: {
          name: 'postgres',
          isolate,
          include: ['apps/cms/src/**/*.{cms,postgres}.test.ts'],
          globalSetup: 'apps/cms/src/probe/probe-postgres.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: 'tests/browser/setup.ts',
          // One browser at a time: on a small machine several make each other time out.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
