import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import pg from 'pg'
import { datenbankVon } from './art.ts'
import { freeAfterErrors } from './freigabe.ts'

/** How long one waits for a database that another holds. Longer, and people think that nothing happens. */
const GEDULD_MS = 10_000

/** A connection that breaks while nobody uses it concerns nobody: without a listener it would end the whole process. */
class PatientPool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super(options)
    this.on('error', () => undefined)
  }
}

/** The database behind a `file:…` or `postgres://…` address. The tables come from migrations alone. */
export function connectTo(url: string): DatabaseAdapterObj {
  if (datenbankVon(url) === 'sqlite')
    return withFreigabe(
      sqliteAdapter({
        client: { url },
        push: false,
        wal: true,
        busyTimeout: GEDULD_MS,
        migrationDir: './src/migrations/sqlite',
      }),
    )
  return postgresAdapter({
    // The adapter brings types of pg of its own, a little older.
    pg: { ...pg, Pool: PatientPool } as unknown as NonNullable<Parameters<typeof postgresAdapter>[0]['pg']>,
    pool: { connectionString: url, connectionTimeoutMillis: GEDULD_MS, lock_timeout: GEDULD_MS },
    push: false,
    migrationDir: './src/migrations/postgres',
  })
}

/** The adapter makes its client when it connects: only then there is one to put something around. */
function withFreigabe<A extends ReturnType<typeof sqliteAdapter>>(sqlite: A): A {
  return {
    ...sqlite,
    init(args) {
      const adapter = sqlite.init(args)
      const { connect } = adapter
      adapter.connect = async (options) => {
        await connect?.call(adapter, options)
        freeAfterErrors(adapter.client as unknown as Parameters<typeof freeAfterErrors>[0])
      }
      return adapter
    },
  }
}
