import type { Ars, Problem } from '@infoschalter/domain'
import { type Netz, rufeAb } from './abruf.ts'
import type { Dateifehler } from './dateifehler.ts'
import { type OpenPvogSeite, readOpenPvogSeite } from './read-seite.ts'
import { type Ergebnis, type Versuch, versucheMehrmals, type Wiederholung } from './versuche.ts'

/**
 * Where a download keeps what is complete, so that the same command goes on after it was stopped. One store per address
 * and area. `schreibe` makes a part visible only when all of it is safely there; whatever a broken run left is no part.
 */
export interface Ablage {
  readonly hat: (name: string) => Promise<boolean>
  readonly lies: (name: string) => Promise<Uint8Array>
  readonly schreibe: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>
  readonly leere: () => Promise<void>
}

export interface Abrufauftrag extends Netz, Wiederholung {
  /** Base of the Data Hub: `https://api.ozg-umsetzung.de/api`. */
  readonly basis: string
  readonly ars: Ars
  /** Also what areas above offer to the inhabitants. */
  readonly mitOberen: boolean
  /** Also what areas below report. */
  readonly mitUnteren: boolean
  readonly ablage: Ablage
}

/** Parts in the store, in their order: one CSV export, or the pages. */
export type Abruf =
  | { readonly art: 'export'; readonly name: string }
  | { readonly art: 'seiten'; readonly namen: readonly string[] }
  | { readonly art: 'abbruch'; readonly problem: Problem }

const EXPORT = 'export.csv'
const ZU_GROSS = 'zu-gross'
const SEITENLAENGE = 100
/** A page of 100 records has some 60 kB. */
const MAX_SEITE = 32 * 1024 * 1024
/** 100 records each: more than Germany has. */
const MAX_SEITEN = 100_000
/** How often paging starts over because the data changed underneath. */
const MAX_ANLAEUFE = 3

/**
 * Downloads the report for an area from the Data Hub into the store: the whole export where the server gives it, page by
 * page where it answers 413 (too large). What the store already has is not asked for again.
 */
export async function downloadOpenPvog(auftrag: Abrufauftrag): Promise<Abruf> {
  const { ablage } = auftrag
  if (await ablage.hat(EXPORT)) return { art: 'export', name: EXPORT }
  if (!(await ablage.hat(ZU_GROSS))) {
    const ergebnis = await ladeExport(auftrag)
    if (ergebnis.art === 'aus') return abbruch(ergebnis.fehler, auftrag)
    if (ergebnis.wert === 'geladen') return { art: 'export', name: EXPORT }
    auftrag.melde('Der Bericht ist dem Server für einen Export zu groß (413): er wird seitenweise geladen.')
    await ablage.schreibe(ZU_GROSS, einStueck(new Uint8Array(0)))
  }
  for (let anlauf = 1; anlauf <= MAX_ANLAEUFE; anlauf++) {
    const seiten = await ladeSeiten(auftrag)
    if (seiten.art === 'aus') return abbruch(seiten.fehler, auftrag)
    if (seiten.wert !== 'veraendert') return { art: 'seiten', namen: seiten.wert }
    auftrag.melde('Die Daten haben sich während des Ladens geändert: das seitenweise Laden beginnt von vorn.')
    await ablage.leere()
  }
  return abbruch(
    {
      regel: 'daten-in-bewegung',
      meldung: `Die Daten ändern sich ständig, ${MAX_ANLAEUFE} Anläufe passten nicht zusammen. Versuchen Sie es später noch einmal.`,
    },
    auftrag,
  )
}

function ladeExport(auftrag: Abrufauftrag): Promise<Ergebnis<'geladen' | 'zu-gross'>> {
  const url = adresse(auftrag, '/export', { filetype: 'csv' })
  const speichere = async (bytes: AsyncIterable<Uint8Array>): Promise<'geladen' | 'zu-gross'> => {
    await auftrag.ablage.schreibe(EXPORT, bytes)
    return 'geladen'
  }
  return versucheMehrmals('Export', () => rufeAb(url, 'application/octet-stream', auftrag, speichere, 'zu-gross'), auftrag)
}

/** The names of all pages, or `veraendert` when the pages do not belong to the same state of the data. */
async function ladeSeiten(auftrag: Abrufauftrag): Promise<Ergebnis<readonly string[] | 'veraendert'>> {
  const namen: string[] = []
  let gesamt: number | null = null
  let gelesen = 0
  for (let nummer = 0; nummer < MAX_SEITEN; nummer++) {
    const name = `seite-${String(nummer).padStart(6, '0')}.json`
    const geholt = await holeSeite(auftrag, nummer, name)
    if (geholt.art === 'aus') return geholt
    const seite = geholt.wert
    if (nummer === 0) gesamt = seite.gesamt
    else if (seite.gesamt !== gesamt) return { art: 'ok', wert: 'veraendert' }
    namen.push(name)
    gelesen += seite.saetze
    if (isLetzte(seite, nummer)) {
      return { art: 'ok', wert: gesamt !== null && gelesen !== gesamt ? 'veraendert' : namen }
    }
    if (nummer % 50 === 49) auftrag.melde(`${nummer + 1}${seite.seiten === null ? '' : ` von ${seite.seiten}`} Seiten geladen.`)
  }
  return {
    art: 'aus',
    fehler: {
      regel: 'zu-viele-seiten',
      meldung: `Nach ${MAX_SEITEN} Seiten ist kein Ende in Sicht. Prüfen Sie die Adresse bei --von.`,
    },
  }
}

type Seite = OpenPvogSeite & { art: 'seite' }

async function holeSeite(auftrag: Abrufauftrag, nummer: number, name: string): Promise<Ergebnis<Seite>> {
  const { ablage } = auftrag
  if (await ablage.hat(name)) {
    const seite = deuteSeite(await ablage.lies(name), nummer, name)
    if (seite.art === 'ok') return seite
  }
  const url = adresse(auftrag, '', { page: String(nummer), size: String(SEITENLAENGE) })
  return versucheMehrmals(
    `Seite ${nummer + 1}`,
    async (): Promise<Versuch<Seite>> => {
      const antwort = await rufeAb(url, 'application/json', auftrag, sammle)
      if (antwort.art !== 'ok') return antwort
      if (antwort.wert === null)
        return { art: 'aus', fehler: { regel: 'seite-zu-gross', meldung: `${url}: Die Seite ist größer als 32 MiB.` } }
      const seite = deuteSeite(antwort.wert, nummer, name)
      if (seite.art === 'ok') await ablage.schreibe(name, einStueck(antwort.wert))
      return seite
    },
    auftrag,
  )
}

/** The page that the bytes are. JSON that breaks off is worth another try, JSON of another form is not. */
function deuteSeite(bytes: Uint8Array, nummer: number, name: string): Versuch<Seite> {
  let wert: unknown
  try {
    wert = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { art: 'nochmal', grund: 'die Antwort ist kein vollständiges JSON' }
  }
  const seite = readOpenPvogSeite(wert, name)
  if (seite.art === 'abbruch') return { art: 'aus', fehler: seite.problem }
  if (seite.nummer !== null && seite.nummer !== nummer) {
    return {
      art: 'aus',
      fehler: {
        regel: 'seite-falsch',
        meldung: `Gefragt war Seite ${nummer}, geliefert wurde Seite ${seite.nummer}. Die Schnittstelle zählt anders als erwartet.`,
      },
    }
  }
  return { art: 'ok', wert: seite }
}

function isLetzte(seite: Seite, nummer: number): boolean {
  if (seite.letzte !== null) return seite.letzte
  if (seite.seiten !== null) return nummer + 1 >= seite.seiten
  return seite.saetze < SEITENLAENGE
}

/** All bytes of an answer, or null when they are more than a page can have. */
async function sammle(bytes: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const stuecke: Uint8Array[] = []
  let laenge = 0
  for await (const stueck of bytes) {
    laenge += stueck.length
    if (laenge > MAX_SEITE) return null
    stuecke.push(stueck)
  }
  return Buffer.concat(stuecke)
}

async function* einStueck(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function adresse(auftrag: Abrufauftrag, pfad: string, angaben: Record<string, string>): string {
  const url = new URL(`${auftrag.basis.replace(/\/+$/, '')}/public/v1/dash/open-pvog/${auftrag.ars}${pfad}`)
  const alle = { ...angaben, includeAbove: String(auftrag.mitOberen), includeBelow: String(auftrag.mitUnteren) }
  for (const [name, wert] of Object.entries(alle)) url.searchParams.set(name, wert)
  return url.href
}

function abbruch(fehler: Dateifehler, auftrag: Abrufauftrag): Abruf {
  return { art: 'abbruch', problem: { schwere: 'fehler', datei: auftrag.basis, regel: fehler.regel, meldung: fehler.meldung } }
}
