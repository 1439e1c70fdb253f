import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ZEIGER_DATEI, ZeigerSchema } from '@infoschalter/snapshot'
import type { SnapshotSource } from './source.ts'

/** Snapshots in a folder. Looking is one `stat`: the pointer is read again only when it has changed. */
export function createDirectorySource(verzeichnis: string): SnapshotSource {
  const zeiger = join(verzeichnis, ZEIGER_DATEI)
  let gesehen = ''
  return {
    async aktuell() {
      const info = await stat(zeiger, { bigint: true }).catch(() => null)
      if (info === null) {
        gesehen = ''
        return {
          art: 'problem',
          problem: {
            regel: 'kein-schnappschuss',
            schwere: 'fehler',
            datei: zeiger,
            meldung: 'Hier liegt kein Schnappschuss. Stellen Sie einen zusammen (npm run publish) oder prüfen Sie SNAPSHOT_URL.',
          },
        }
      }
      const marke = `${info.ino}-${info.mtimeNs}-${info.size}`
      if (marke === gesehen) return { art: 'unveraendert' }
      const gelesen = ZeigerSchema.safeParse(parseJson(await readFile(zeiger, 'utf8')))
      gesehen = marke
      if (gelesen.success) return { art: 'id', id: gelesen.data.id }
      return {
        art: 'problem',
        problem: {
          regel: 'zeiger-kaputt',
          schwere: 'fehler',
          datei: zeiger,
          meldung: 'Die Datei nennt keinen Schnappschuss. Stellen Sie ihn neu zusammen (npm run publish).',
        },
      }
    },
    loadDatei: (id, name) => readFile(join(verzeichnis, id, name)),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
