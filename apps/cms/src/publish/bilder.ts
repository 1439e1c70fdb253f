import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bild, type Bilddatei, BildSchema, type Problem, type Verwaltung } from '@infoschalter/domain'
import type { Payload } from 'payload'

/** The pictures of the CMS as the domain knows them, and their files for a snapshot. */

interface Medium {
  readonly id: number | string
  readonly bild: Bild
  /** The name under which the CMS keeps the file: the same picture uploaded twice has two. */
  readonly ablage: string
}

export async function readMedien(payload: Payload): Promise<readonly Medium[]> {
  const { docs } = await payload.find({ collection: 'medien', pagination: false, depth: 0 })
  return docs.flatMap(({ id, datei, alt, rechte, lizenz, filename }) => {
    const bild = BildSchema.safeParse({ datei, alt, rechte, lizenz })
    return bild.success && typeof filename === 'string' ? [{ id, bild: bild.data, ablage: filename }] : []
  })
}

export interface Gezeigt {
  readonly bilder: readonly Bild[]
  readonly bilddateien: ReadonlyMap<Bilddatei, Buffer>
}

/**
 * The pictures that are shown somewhere, each once, with their bytes.
 *
 * @param bekannt what was read before: under one name there is only ever one picture
 */
export async function readGezeigte(
  payload: Payload,
  verwaltungen: readonly Verwaltung[],
  medien: readonly Medium[],
  probleme: Problem[],
  bekannt: ReadonlyMap<Bilddatei, Buffer>,
): Promise<Gezeigt> {
  const gesucht = new Set(verwaltungen.flatMap(({ logo }) => logo ?? []))
  const jeDatei = new Map(medien.filter(({ bild }) => gesucht.has(bild.datei)).map((medium) => [medium.bild.datei, medium]))
  const gezeigte = [...jeDatei.values()].toSorted((a, b) => (a.bild.datei < b.bild.datei ? -1 : 1))
  const bilddateien = new Map<Bilddatei, Buffer>()
  for (const { bild, ablage } of gezeigte) {
    const bytes = bekannt.get(bild.datei) ?? (await readFile(join(ablageOrt(payload), ablage)).catch(() => undefined))
    if (bytes === undefined) probleme.push(fehlt(bild))
    else bilddateien.set(bild.datei, bytes)
  }
  return { bilder: gezeigte.map(({ bild }) => bild), bilddateien }
}

function ablageOrt(payload: Payload): string {
  return payload.collections.medien.config.upload.staticDir as string
}

function fehlt({ alt }: Bild): Problem {
  return {
    regel: 'bild-fehlt',
    schwere: 'fehler',
    datei: `Bild „${alt}“`,
    meldung: 'Die Datei ist nicht zu lesen. Laden Sie das Bild noch einmal hoch und wählen Sie es neu aus.',
  }
}
