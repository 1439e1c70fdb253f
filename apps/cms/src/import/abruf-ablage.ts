import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ars } from '@infoschalter/domain'
import type { Ablage } from '@infoschalter/standards'
import { writeGanz } from './dateien.ts'

/** Older parts may no longer fit together with what the server has now. */
const HALTBAR_MS = 24 * 60 * 60 * 1000

export interface Abrufordner extends Ablage {
  readonly pfad: (name: string) => string
}

/**
 * The folder in which the download for one address and area keeps its complete parts. A download that was stopped finds
 * them again within a day.
 */
export async function openAbrufordner(
  verzeichnis: string,
  basis: string,
  ars: Ars,
  umfang: string,
  jetzt: Date,
): Promise<Abrufordner> {
  const kennung = createHash('sha256')
    .update(JSON.stringify([basis, umfang]))
    .digest('hex')
    .slice(0, 12)
  const ordner = join(verzeichnis, `${ars}-${kennung}`)
  const pfad = (name: string): string => join(ordner, name)
  const marke = pfad('begonnen')

  const leere = async (): Promise<void> => {
    await rm(ordner, { recursive: true, force: true })
    await mkdir(ordner, { recursive: true })
    await writeGanz(marke, [jetzt.toISOString()])
  }
  const begonnen = Date.parse(await readFile(marke, 'utf8').catch(() => ''))
  const alter = jetzt.getTime() - begonnen
  if (!(alter >= 0 && alter < HALTBAR_MS)) await leere()

  return {
    pfad,
    leere,
    hat: (name) =>
      access(pfad(name)).then(
        () => true,
        () => false,
      ),
    lies: (name) => readFile(pfad(name)),
    schreibe: (name, bytes) => writeGanz(pfad(name), bytes),
  }
}
