import { readFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProbeCms, type ProbeCms } from '../probe/probe-cms.ts'
import { startProbeDienst, waitUntil } from '../probe/probe-dienst.ts'
import { snapshotsPfad } from './ablage.ts'
import { beauftrage } from './auftrag.ts'

/** A database server that has no more room, or is behind a network that fails. */

let cms: ProbeCms
const varDir = () => join(cms.verzeichnis, 'var')
beforeAll(async () => {
  cms = await createProbeCms({ inhalt: 'alles' })
}, 240_000)
afterAll(() => cms.weg())

/** A line to the database that can be cut and mended. */
async function layLeitung(ziel: URL): Promise<{ url: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const offen = new Set<Socket>()
  const server: Server = createServer((hier) => {
    const dort = connect(Number(ziel.port), ziel.hostname)
    for (const ende of [hier, dort]) {
      offen.add(ende)
      ende.on('error', () => undefined).on('close', () => offen.delete(ende))
    }
    hier.pipe(dort).pipe(hier)
  })
  const listen = (port: number) => new Promise<void>((bereit) => server.listen(port, '127.0.0.1', bereit))
  await listen(0)
  const { port } = server.address() as { port: number }
  return {
    url: Object.assign(new URL(ziel), { port: String(port) }).href,
    async cut() {
      const zu = new Promise((fertig) => server.close(fertig))
      for (const ende of offen) ende.destroy()
      await zu
    },
    mend: () => listen(port),
  }
}

test('the process that publishes survives a database that is gone, says so in a line, and goes on when it is back', async () => {
  const leitung = await layLeitung(new URL(cms.datenbank))
  const dienst = await startProbeDienst(leitung.url, varDir())
  const aktuelle = () => readFileSync(join(snapshotsPfad(varDir()), 'aktuell.json'), 'utf8')
  const vorher = aktuelle()
  await leitung.cut()
  await waitUntil(() => dienst.ausgabe().includes('datenbank-weg'), 30, dienst.ausgabe)
  const { docs } = await cms.payload.find({ collection: 'fragen', where: { slug: { equals: 'demodaten' } }, depth: 0 })
  await cms.payload.update({
    collection: 'fragen',
    id: docs[0]?.id as number,
    data: { titel: 'Was sind Demodaten nach der Störung?', _status: 'published' },
    context: { saat: true },
  })
  await beauftrage({ payload: cms.payload }, { anlass: 'Während der Störung', von: null })
  expect(dienst.prozess.exitCode).toBeNull()
  expect(aktuelle()).toBe(vorher)
  await leitung.mend()
  await waitUntil(() => aktuelle() !== vorher, 60, dienst.ausgabe)
  dienst.prozess.kill('SIGTERM')
  await dienst.ende
  await leitung.cut()
}, 240_000)

test('a database without room says so to who saves, and keeps the old text', async () => {
  const land = await cms.person('landesredaktion', await cms.organisation('Land', 'land'))
  const { docs } = await cms.payload.find({ collection: 'fragen', where: { slug: { equals: 'demodaten' } }, depth: 0 })
  const pfad = `/api/fragen/${docs[0]?.id}?draft=true`
  const { titel } = (await land.ask('GET', pfad)).json
  const client = new Client({ connectionString: cms.datenbank })
  await client.connect()
  // As the server reports it: the same code on the same way.
  await client.query(`
    CREATE FUNCTION voll() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER voll BEFORE INSERT OR UPDATE ON _fragen_v EXECUTE FUNCTION voll()`)
  expect(await land.ask('PATCH', pfad, { titel: 'Passt das noch hinein?' })).toMatchObject({
    status: 503,
    json: { errors: [{ name: 'datenbank-voll', message: expect.stringContaining('Es wurde nichts gespeichert.') }] },
  })
  await client.query('DROP FUNCTION voll CASCADE')
  await client.end()
  expect((await land.ask('GET', pfad)).json).toMatchObject({ titel })
  expect(await land.ask('PATCH', pfad, { titel: 'Passt es jetzt hinein?' })).toMatchObject({ status: 200 })
})
