import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file so that it is there as a whole or not at all, also after a power cut: into a neighbour, flushed, renamed.
 */
export async function writeGanz(pfad: string, inhalt: AsyncIterable<Uint8Array> | Iterable<Uint8Array | string>): Promise<void> {
  const teil = `${pfad}.teil`
  await mkdir(dirname(pfad), { recursive: true })
  try {
    const datei = await open(teil, 'w')
    try {
      for await (const stueck of inhalt) await datei.writeFile(stueck)
      await datei.sync()
    } finally {
      await datei.close()
    }
    await rename(teil, pfad)
  } catch (error) {
    await rm(teil, { force: true })
    throw error
  }
  await flushOrdner(dirname(pfad))
}

/** Makes the rename itself durable. Some systems cannot open a directory; there it is durable without. */
async function flushOrdner(pfad: string): Promise<void> {
  const ordner = await open(pfad, 'r').catch(() => undefined)
  if (!ordner) return
  try {
    await ordner.sync()
  } catch (error) {
    if (
      !(
        error instanceof Error &&
        'code' in error &&
        (error.code === 'EPERM' || error.code === 'EISDIR' || error.code === 'EINVAL')
      )
    )
      throw error
  } finally {
    await ordner.close()
  }
}
