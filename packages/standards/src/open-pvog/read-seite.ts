import type { Problem } from '@infoschalter/domain'
import { z } from 'zod'
import { readFelder } from './datensatz.ts'
import type { Gelesen } from './satz.ts'
import { type Felder, findSpalte, OPEN_PVOG_SPALTEN, PFLICHTSPALTEN, type Spalte } from './spalten.ts'
import { zitat } from './zitat.ts'

const Zahl = z.int().nonnegative().optional()
const Paging = { totalPages: Zahl, totalElements: Zahl, number: Zahl, last: z.boolean().optional() }

/** A page of the Data Hub. The paging stands beside the records or in `page`, depending on the version. */
const SeiteSchema = z.object({
  content: z.array(z.record(z.string(), z.unknown())),
  page: z.object(Paging).optional(),
  ...Paging,
})

export type OpenPvogSeite =
  | {
      readonly art: 'seite'
      readonly gelesen: readonly Gelesen[]
      /** Number of records on the page. */
      readonly saetze: number
      readonly seiten: number | null
      readonly gesamt: number | null
      readonly nummer: number | null
      /** Whether it is the last page, where that is said or follows from the numbers. */
      readonly letzte: boolean | null
    }
  | { readonly art: 'abbruch'; readonly problem: Problem }

/**
 * Reads a page of the interface `open-pvog/{ars}?page=N` from its parsed JSON. Field names may be snake_case or
 * camelCase, values may be null or missing. The line number of a record is its place on the page, from 1.
 */
export function readOpenPvogSeite(wert: unknown, datei: string): OpenPvogSeite {
  const gelesen = SeiteSchema.safeParse(wert)
  if (!gelesen.success) {
    const [fund] = gelesen.error.issues
    const ort = fund === undefined || fund.path.length === 0 ? '' : ` (bei ${fund.path.join('.')})`
    return abbruch(
      'seite-form',
      `Die Antwort ist keine Seite der Open-PVOG-Schnittstelle: erwartet wird ein Objekt mit der Liste „content“${ort}. Prüfen Sie die Adresse bei --von.`,
      datei,
    )
  }
  const { content } = gelesen.data
  const fehlend = fehlendePflichtfelder(content)
  if (fehlend !== undefined) {
    return abbruch(
      'spalte-fehlt',
      `In keinem Satz der Seite steht das Pflichtfeld „${fehlend}“. Vorhanden sind: ${Object.keys(content[0] ?? {})
        .map(zitat)
        .join(', ')}.`,
      datei,
    )
  }
  const paging = { ...gelesen.data, ...definierte(gelesen.data.page ?? {}) }
  return {
    art: 'seite',
    gelesen: content.flatMap((eintrag, index) => readFelder(toFelder(eintrag), datei, index + 1)),
    saetze: content.length,
    seiten: paging.totalPages ?? null,
    gesamt: paging.totalElements ?? null,
    nummer: paging.number ?? null,
    letzte: paging.last ?? null,
  }
}

function toFelder(eintrag: Record<string, unknown>): Felder {
  const felder = Object.fromEntries(OPEN_PVOG_SPALTEN.map((spalte) => [spalte, ''])) as Record<Spalte, string>
  for (const [name, wert] of Object.entries(eintrag)) {
    const spalte = findSpalte(name)
    if (spalte !== undefined) felder[spalte] = toText(wert)
  }
  return felder
}

/** JSON may carry keys as numbers and flags as booleans; anything deeper is no value of this interface. */
function toText(wert: unknown): string {
  if (typeof wert === 'string') return wert.trim()
  if (typeof wert === 'number') return String(wert)
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
  return wert === null || wert === undefined ? '' : JSON.stringify(wert)
}

/** A field may be left out of a record where it is empty, but not out of every record of a page. */
function fehlendePflichtfelder(content: readonly Record<string, unknown>[]): Spalte | undefined {
  if (content.length === 0) return undefined
  const vorhanden = new Set(content.flatMap((eintrag) => Object.keys(eintrag).map(findSpalte)))
  // Only the two keys: an interface that omits null fields leaves out `url` wherever nobody has one.
  return PFLICHTSPALTEN.filter((spalte) => spalte === 'leika_key' || spalte === 'ars').find((spalte) => !vorhanden.has(spalte))
}

function definierte<T extends object>(werte: T): Partial<T> {
  return Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== undefined)) as Partial<T>
}

function abbruch(regel: string, meldung: string, datei: string): OpenPvogSeite {
  return { art: 'abbruch', problem: { regel, schwere: 'fehler', meldung, datei } }
}
