import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { isDateiVon, MANIFEST_DATEI, type Snapshot, ZEIGER_DATEI } from '@infoschalter/snapshot'
import type { FastifyInstance } from 'fastify'
import type { Stand } from '../snapshot-source/source.ts'
import { ENTSCHAERFT, FRISCH, FUER_IMMER } from './headers.ts'
import { chooseEncoding, isUnchanged } from './response.ts'

/** Where the snapshot lies that this portal shows, for everybody: as SNAPSHOT_URL of another portal, or to count again. */
export const SCHNAPPSCHUSS_PFAD = '/daten/schnappschuss'

interface Dateiquelle {
  readonly stand: () => Stand
  readonly loadDatei: (id: string, name: string) => Promise<Buffer>
}

/**
 * Serves the snapshot file by file, in the form in which a folder of snapshots is read: `aktuell.json` names it, its files are
 * under its id. Only the one that is shown is there. A file that has changed on the disk since it was verified is not sent.
 */
export function serveSchnappschuss(app: FastifyInstance, { stand, loadDatei }: Dateiquelle): void {
  const gepackte = new Map<string, Promise<Buffer>>()
  let gepacktVon = ''

  /** Packed once for as long as the snapshot is shown: 12 MB become 2. */
  function pack({ id }: Snapshot, name: string, bytes: Buffer): Promise<Buffer> {
    if (gepacktVon !== id) gepackte.clear()
    gepacktVon = id
    const gepackt = gepackte.get(name) ?? promisify(gzip)(bytes)
    gepackte.set(name, gepackt)
    return gepackt
  }

  app.get(`${SCHNAPPSCHUSS_PFAD}/${ZEIGER_DATEI}`, (request, reply) => {
    const { snapshot } = stand()
    if (snapshot === null) return reply.callNotFound()
    const etag = `"${snapshot.id}"`
    reply.headers({ ...ENTSCHAERFT, 'cache-control': FRISCH, etag })
    if (isUnchanged(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.send({ id: snapshot.id })
  })

  app.get<{ Params: { id: string; datei: string } }>(`${SCHNAPPSCHUSS_PFAD}/:id/:datei`, async (request, reply) => {
    const { id, datei } = request.params
    const { snapshot } = stand()
    if (snapshot === null || id !== snapshot.id || (datei !== MANIFEST_DATEI && !Object.hasOwn(snapshot.manifest.dateien, datei)))
      return reply.callNotFound()
    const bytes = await loadVerified(snapshot, datei, loadDatei)
    const json = datei.endsWith('.json')
    const gezippt = json && chooseEncoding(request.headers['accept-encoding']) !== 'identity'
    return reply
      .headers({
        ...ENTSCHAERFT,
        'content-type': json ? 'application/json' : 'application/octet-stream',
        'cache-control': FUER_IMMER,
        vary: 'accept-encoding',
        ...(gezippt && { 'content-encoding': 'gzip' }),
      })
      .send(gezippt ? await pack(snapshot, datei, bytes) : bytes)
  })
}

async function loadVerified(snapshot: Snapshot, name: string, loadDatei: Dateiquelle['loadDatei']): Promise<Buffer> {
  const bytes = await loadDatei(snapshot.id, name)
  if (!isDateiVon(snapshot, name, bytes)) throw new Error(`${snapshot.id}/${name} is not what was verified`)
  return bytes
}
