import { createByteWaechter } from './bytes.ts'
import { createCsvZerleger } from './csv.ts'
import { abgeschnitten, csvFehler, DATEI_LEER, type Dateifehler, leseFehler, offenesZitat, toDateifehler } from './dateifehler.ts'
import { hatVerschlucktes, istAbgeschnitten, readDatensatz } from './datensatz.ts'
import { deuteAnfang, findFremdesFormat, planeSpalten, type Spaltenplan } from './kopf.ts'
import type { Gelesen } from './satz.ts'

/** Longest line, and longest record with line breaks in quotes. A real record has some 400 bytes. */
const MAX_ZEILE = 1024 * 1024
/** Larger chunks are cut, so that the parser never holds more records than these make. */
const MAX_STUECK = 256 * 1024

/**
 * Reads an Open-PVOG report (CSV) as a stream: memory does not grow with its length. `datei` is the name that problems
 * show to people.
 *
 * Takes comma or semicolon, byte-order mark, LF or CRLF, line breaks in quotes, snake_case or camelCase headers and
 * missing optional columns. Bad data never throws: a bad record becomes a `problem`, a bad file an `abbruch`, and so
 * does an error of the stream itself (a missing file, a vanished disk, a closed connection).
 */
export async function* readOpenPvogCsv(bytes: AsyncIterable<Uint8Array>, datei: string): AsyncGenerator<Gelesen> {
  const waechter = createByteWaechter(MAX_ZEILE)
  const leser = createLeser(datei)
  let fehler: Dateifehler | undefined
  for await (const stueck of inStuecken(bytes)) {
    if ('regel' in stueck) {
      fehler = stueck
      break
    }
    const byteFehler = waechter.pruefe(stueck)
    if (byteFehler) {
      // What the file begins with may explain more: an HTML page in Latin-1 is above all an HTML page.
      fehler = leser.fremdesFormat(stueck) ?? toDateifehler(byteFehler)
      break
    }
    yield* leser.lies(stueck)
    fehler = await leser.fehler()
    if (fehler) break
  }
  if (!fehler) {
    const byteFehler = waechter.ende()
    if (byteFehler) fehler = toDateifehler(byteFehler)
  }
  if (!fehler) {
    yield* await leser.ende(waechter.endetMitZeilenende())
    fehler = await leser.fehler()
  }
  if (fehler) yield { art: 'abbruch', problem: { schwere: 'fehler', datei, ...fehler } }
}

/** The state of one reading: first the header, then record after record. */
function createLeser(datei: string) {
  const saetze = createSatzleser(datei)
  let anfang: Buffer | null = Buffer.alloc(0)
  let zerleger: ReturnType<typeof createCsvZerleger> | null = null
  let fehler: Dateifehler | undefined

  /** The records that the next bytes complete; the parser starts as soon as the header line says how. */
  function zerlege(stueck: Buffer, istEnde: boolean): string[][] {
    if (anfang === null) return zerleger?.schreibe(stueck) ?? []
    const gesammelt = Buffer.concat([anfang, stueck])
    const gedeutet = deuteAnfang(gesammelt, istEnde)
    anfang = gedeutet.art === 'mehr' ? gesammelt : null
    if (gedeutet.art === 'fehler') fehler = gedeutet.fehler
    if (gedeutet.art !== 'csv') return []
    zerleger = createCsvZerleger(gedeutet.trennzeichen, MAX_ZEILE)
    return zerleger.schreibe(gedeutet.inhalt)
  }

  return {
    *lies(stueck: Uint8Array): Generator<Gelesen> {
      yield* saetze.lies(zerlege(Buffer.from(stueck.buffer, stueck.byteOffset, stueck.byteLength), false), false)
    },
    /** What the end of the file completes. */
    async ende(mitZeilenende: boolean): Promise<Gelesen[]> {
      const gefunden = [...saetze.lies(zerlege(Buffer.alloc(0), true), false)]
      if (fehler) return gefunden
      const rest = await zerleger?.ende()
      return [...gefunden, ...saetze.lies(rest ?? [], !mitZeilenende)]
    },
    /** The fault that ends the reading, once there is one. */
    async fehler(): Promise<Dateifehler | undefined> {
      const code = await zerleger?.fehler()
      return fehler ?? saetze.fehler() ?? (code === undefined ? undefined : csvFehler(code, saetze.zeile()))
    },
    fremdesFormat: (stueck: Uint8Array) => (anfang ? findFremdesFormat(Buffer.concat([anfang, stueck])) : undefined),
  }
}

/** Turns records into what they mean, keeps count of lines and stops at the first record that shows the file to be broken. */
function createSatzleser(datei: string) {
  let plan: Spaltenplan | null = null
  let zeile = 1
  let fehler: Dateifehler | undefined

  return {
    *lies(datensaetze: readonly string[][], letzterOffen: boolean): Generator<Gelesen> {
      for (const [index, werte] of datensaetze.entries()) {
        const beginn = zeile
        zeile += 1 + zeilenumbrueche(werte)
        if (werte.length === 1 && werte[0] === '') continue
        if (!plan) {
          const gelesen = planeSpalten(werte.map((wert) => wert.trim()))
          if (gelesen.ok) {
            plan = gelesen.plan
            continue
          }
          fehler = { ...gelesen.fehler, zeile: beginn }
          return
        }
        const gelesen = readDatensatz(werte, plan, datei, beginn)
        const offen = letzterOffen && index === datensaetze.length - 1
        if (hatVerschlucktes(werte, plan.breite)) fehler = offenesZitat(beginn)
        else if (offen && istAbgeschnitten(werte, plan, gelesen)) fehler = abgeschnitten(beginn)
        if (fehler) return
        yield* gelesen
      }
      if (letzterOffen && !plan) fehler = DATEI_LEER
    },
    fehler: () => fehler,
    zeile: () => zeile,
  }
}

/** The lines of the file that a record covers beyond its first. */
function zeilenumbrueche(werte: readonly string[]): number {
  let anzahl = 0
  for (const wert of werte) if (wert.includes('\n')) anzahl += wert.split('\n').length - 1
  return anzahl
}

/** Chunks of bounded size; where the stream fails, the reason takes the place of a chunk. */
async function* inStuecken(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Dateifehler> {
  try {
    for await (const stueck of bytes) {
      for (let von = 0; von < stueck.length; von += MAX_STUECK) yield stueck.subarray(von, von + MAX_STUECK)
    }
  } catch (error) {
    yield leseFehler(error)
  }
}
