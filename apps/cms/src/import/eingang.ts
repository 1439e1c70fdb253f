import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Ars, Problem } from '@infoschalter/domain'
import { downloadOpenPvog, type Gelesen, readOpenPvogCsv, readOpenPvogSeite } from '@infoschalter/standards'
import { type Abrufordner, openAbrufordner } from './abruf-ablage.ts'
import { type Bereich, bereicheOf, UEBERALL } from './bereich.ts'

/** Where a report comes from. */
export type Herkunft =
  | { readonly art: 'datei'; readonly pfad: string }
  | {
      readonly art: 'abruf'
      /** Base address of a Data Hub. */
      readonly basis: string
      readonly ars: readonly Ars[]
      readonly mitOberen: boolean
      readonly mitUnteren: boolean
    }

export interface Netzumgebung {
  readonly fetch: typeof globalThis.fetch
  readonly sleep: (ms: number) => Promise<void>
  readonly random: () => number
  readonly jetzt: () => Date
  readonly leerlaufMs: number
  readonly melde: (text: string) => void
}

/** A report that is ready to be read. */
export interface Eingang {
  /** As problems and the report name it. */
  readonly datei: string
  readonly adresse: string | null
  readonly bereiche: readonly Bereich[]
  /** Size in bytes, where it is known beforehand. */
  readonly groesse: number
  readonly gelesen: () => AsyncGenerator<Gelesen>
  readonly bytes: () => number
  /** Of all bytes; to be called after the end of the reading. */
  readonly sha256: () => string
  /** Removes what the download left. */
  readonly raeumeAuf: () => Promise<void>
}

export type GeoeffneterEingang =
  | { readonly ok: true; readonly eingang: Eingang }
  | { readonly ok: false; readonly problem: Problem }

/** Opens a file, or downloads a report into `arbeitsordner` first. */
export async function openEingang(herkunft: Herkunft, arbeitsordner: string, netz: Netzumgebung): Promise<GeoeffneterEingang> {
  if (herkunft.art === 'datei') return { ok: true, eingang: await openDatei(herkunft.pfad) }
  const { basis, mitOberen, mitUnteren } = herkunft
  const teile: Teil[] = []
  const ordner: Abrufordner[] = []
  for (const ars of herkunft.ars) {
    const ablage = await openAbrufordner(arbeitsordner, basis, ars, `${mitOberen}/${mitUnteren}`, netz.jetzt())
    const abruf = await downloadOpenPvog({ ...netz, basis, ars, mitOberen, mitUnteren, ablage })
    if (abruf.art === 'abbruch') return { ok: false, problem: abruf.problem }
    const namen = abruf.art === 'export' ? [abruf.name] : abruf.namen
    for (const name of namen)
      teile.push({ pfad: ablage.pfad(name), datei: `${ars}/${name}`, art: abruf.art === 'export' ? 'csv' : 'json' })
    ordner.push(ablage)
  }
  const eingang = createEingang(teile, basis, basis, await groesseOf(teile))
  const bereiche = herkunft.ars.flatMap((ars) => bereicheOf(ars, mitOberen, mitUnteren))
  const raeumeAuf = async (): Promise<void> => {
    for (const ablage of ordner) await ablage.leere()
  }
  return { ok: true, eingang: { ...eingang, bereiche, raeumeAuf } }
}

interface Teil {
  readonly pfad: string
  readonly datei: string
  readonly art: 'csv' | 'json'
}

async function openDatei(pfad: string): Promise<Eingang> {
  const teil: Teil = { pfad, datei: basename(pfad), art: 'csv' }
  return createEingang([teil], pfad, null, await groesseOf([teil]))
}

function createEingang(teile: readonly Teil[], datei: string, adresse: string | null, groesse: number): Eingang {
  const hash = createHash('sha256')
  let bytes = 0
  const nimm = (stueck: Uint8Array): void => {
    hash.update(stueck)
    bytes += stueck.length
  }
  return {
    datei,
    adresse,
    groesse,
    bereiche: UEBERALL,
    async *gelesen() {
      for (const teil of teile) {
        if (teil.art === 'csv')
          yield* readOpenPvogCsv(beobachtet(createReadStream(teil.pfad, { highWaterMark: 256 * 1024 }), nimm), teil.datei)
        else yield* liesSeite(teil, nimm)
      }
    },
    bytes: () => bytes,
    sha256: () => hash.digest('hex'),
    raeumeAuf: async () => undefined,
  }
}

async function* beobachtet(strom: AsyncIterable<Uint8Array>, nimm: (stueck: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const stueck of strom) {
    nimm(stueck)
    yield stueck
  }
}

/** A page from the download, which has checked that it is one: the download keeps no other. */
async function* liesSeite(teil: Teil, nimm: (stueck: Uint8Array) => void): AsyncGenerator<Gelesen> {
  const inhalt = await readFile(teil.pfad)
  nimm(inhalt)
  const seite = readOpenPvogSeite(JSON.parse(inhalt.toString('utf8')), teil.datei)
  if (seite.art === 'abbruch') yield seite
  else yield* seite.gelesen
}

async function groesseOf(teile: readonly Teil[]): Promise<number> {
  const groessen = await Promise.all(
    teile.map(({ pfad }) =>
      stat(pfad).then(
        ({ size }) => size,
        // A missing file is told by the reader, with all else that can be wrong with it.
        () => 0,
      ),
    ),
  )
  return groessen.reduce((summe, groesse) => summe + groesse, 0)
}

/** The folder of downloads below the working directory of imports. */
export function abrufVerzeichnis(importVerzeichnis: string): string {
  return join(importVerzeichnis, 'abruf')
}
