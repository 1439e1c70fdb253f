import { join } from 'node:path'
import type { Problem } from '@infoschalter/domain'
import { tagIn } from '../zeit.ts'
import type { Anzeige } from './anzeige.ts'
import { type Befund, type Kenntnis, sammle } from './befund.ts'
import { type Bestand, openBestand, QUELLE_DEMO, QUELLE_ECHT } from './bestand.ts'
import { writeGanz } from './dateien.ts'
import { abrufVerzeichnis, type Eingang, type Herkunft, type Netzumgebung, openEingang } from './eingang.ts'
import { createImportbericht, formatImportbericht, type Importbericht, type Verlauf } from './importbericht.ts'
import { nimmSperre } from './sperre.ts'
import { openStufe, type Stufe } from './stufe.ts'
import { uebernehme } from './uebernahme.ts'
import { type Vergleich, vergleiche } from './vergleich.ts'

export interface ImportOptions extends Kenntnis {
  /** INFOSCHALTER_VAR: holds `bestand.sqlite` and `import/`. */
  readonly verzeichnis: string
  readonly herkunft: Herkunft
  readonly auchWennVieleFehlen: boolean
  /** A second place for the JSON report. */
  readonly jsonDatei: string | null
  readonly anzeige: Anzeige
  readonly netz: Omit<Netzumgebung, 'melde'>
  /** Milliseconds, for durations only. */
  readonly uhr: () => number
  readonly pid: number
  /** Called after records were taken over, while no other import can run. */
  readonly publishSnapshot: () => Promise<void>
}

/** 0 all applied · 1 refused, nothing changed · 3 applied, but some records are in quarantine. */
type ImportCode = 0 | 1 | 3

export interface ImportErgebnis {
  readonly code: ImportCode
  readonly bericht: Importbericht
}

/** More of the stock may not disappear at once, in percent. Rule of the Data Hub's operators for their own imports. */
const MAX_SCHWUND_PROZENT = 20

/** Where the stock of a directory is. */
export function bestandPfad(verzeichnis: string): string {
  return join(verzeichnis, 'bestand.sqlite')
}

/**
 * Imports one Open-PVOG report: reads, checks, compares with the stock, and takes all over in one transaction or nothing.
 * Bad data, a full disk and a second import at the same time end in a report, not in an exception. An error of
 * `publishSnapshot` is thrown; the records are taken over then.
 */
export async function runImport(options: ImportOptions): Promise<ImportErgebnis> {
  const beginn = options.netz.jetzt()
  const start = options.uhr()
  const importVerzeichnis = join(options.verzeichnis, 'import')
  const lauf: Lauf = { ...LEERER_LAUF, datei: options.herkunft.art === 'datei' ? options.herkunft.pfad : options.herkunft.basis }
  const berichte = async (): Promise<Importbericht> => {
    const bericht = createImportbericht({ ...lauf, beginn, dauerMs: options.uhr() - start })
    options.anzeige.ende()
    for (const zeile of formatImportbericht(bericht)) options.anzeige.zeile(zeile)
    await schreibeBericht(bericht, importVerzeichnis, options)
    return bericht
  }

  const sperre = versucheSystem(
    () => nimmSperre(importVerzeichnis, { pid: options.pid, seit: beginn.toISOString() }),
    importVerzeichnis,
  )
  if ('regel' in sperre || sperre.art === 'belegt') {
    lauf.grund = 'regel' in sperre ? sperre : laeuftSchon(sperre.inhaber, importVerzeichnis)
    return { code: 1, bericht: await berichte() }
  }
  try {
    if (sperre.abgebrochen) {
      const { pid, seit } = sperre.abgebrochen
      options.anzeige.zeile(`Der Import vom ${seit} (Prozess ${pid}) wurde abgebrochen. Der Bestand ist davon unberührt.`)
    }
    try {
      await importiere(options, importVerzeichnis, lauf)
    } catch (error) {
      lauf.grund = systemProblem(error, options.verzeichnis)
    }
    const bericht = await berichte()
    if (bericht.ergebnis === 'abgelehnt') return { code: 1, bericht }
    await options.publishSnapshot()
    return { code: bericht.quarantaene.anzahl === 0 ? 0 : 3, bericht }
  } finally {
    sperre.gib()
  }
}

/** What is known of a run so far. */
type Lauf = { -readonly [Name in Exclude<keyof Verlauf, 'beginn' | 'dauerMs'>]: Verlauf[Name] }

const LEERER_LAUF: Lauf = {
  datei: '',
  sha256: null,
  bytes: 0,
  grund: null,
  quelle: null,
  befund: null,
  vergleich: null,
  neueLeistungen: { anzahl: 0, beispiele: [] },
}

/** Fills in `lauf` as far as it gets; `lauf.grund` says why it went no further. */
async function importiere(options: ImportOptions, importVerzeichnis: string, lauf: Lauf): Promise<void> {
  const geoeffnet = openBestand(bestandPfad(options.verzeichnis))
  if (!geoeffnet.ok) {
    lauf.grund = geoeffnet.problem
    return
  }
  const { bestand } = geoeffnet
  try {
    const netz = { ...options.netz, melde: options.anzeige.zeile }
    const eingang = await openEingang(options.herkunft, abrufVerzeichnis(importVerzeichnis), netz)
    if (!eingang.ok) {
      lauf.grund = eingang.problem
      return
    }
    const stufe = openStufe(bestand.db, join(importVerzeichnis, 'stufe.sqlite'), eingang.eingang.bereiche)
    try {
      await liesUndUebernehme(options, bestand, eingang.eingang, stufe, lauf)
    } finally {
      stufe.close()
    }
    // A download that cannot be read must not be found again; one that was refused may be wanted with --auch-wenn-viele-fehlen.
    if (lauf.grund === null || lauf.befund?.abbruch) await eingang.eingang.raeumeAuf()
  } finally {
    bestand.close()
  }
}

async function liesUndUebernehme(
  options: ImportOptions,
  bestand: Bestand,
  eingang: Eingang,
  stufe: Stufe,
  lauf: Lauf,
): Promise<void> {
  const { groesse } = eingang
  const takt = (zeilen: number): void => options.anzeige.stand({ zeilen, bytes: eingang.bytes(), groesse })
  const befund = await sammle(eingang.gelesen(), stufe, { ...options, heute: tagIn(options.netz.jetzt()) }, eingang.datei, takt)
  stufe.fertig()
  lauf.befund = befund
  lauf.bytes = eingang.bytes()
  if (befund.abbruch) {
    lauf.grund = befund.abbruch
    return
  }
  lauf.sha256 = eingang.sha256()
  lauf.quelle = befund.demo ? QUELLE_DEMO : QUELLE_ECHT
  lauf.vergleich = vergleiche(bestand.db, lauf.quelle)
  lauf.grund = findAblehnung(befund, lauf.vergleich, options.auchWennVieleFehlen, eingang.datei)
  if (lauf.grund) return
  uebernehme(bestand.db, {
    quelle: lauf.quelle,
    demo: befund.demo,
    datei: eingang.datei,
    sha256: lauf.sha256,
    adresse: eingang.adresse,
    importiert: options.netz.jetzt().toISOString(),
    istBekannteLeistung: options.istBekannteLeistung,
  })
  const neu = bestand.neueLeistungen([lauf.quelle])
  lauf.neueLeistungen = { anzahl: neu.length, beispiele: neu.slice(0, 10) }
}

/** Why a readable report is not taken over, or null. */
function findAblehnung(befund: Befund, vergleich: Vergleich, auchWennVieleFehlen: boolean, datei: string): Problem | null {
  if (auchWennVieleFehlen) return null
  const { weggefallen, bestand } = vergleich
  const rat = 'Stimmt das, dann importieren Sie noch einmal mit --auch-wenn-viele-fehlen.'
  if (weggefallen.anzahl * 100 > bestand * MAX_SCHWUND_PROZENT) {
    const prozent = ((weggefallen.anzahl * 100) / bestand).toLocaleString('de-DE', { maximumFractionDigits: 1 })
    return {
      regel: 'zu-viele-fehlen',
      schwere: 'fehler',
      datei,
      meldung: `${weggefallen.anzahl} von ${bestand} Sätzen des Bestands (${prozent} %) würden wegfallen, mehr als ${MAX_SCHWUND_PROZENT} %. Prüfen Sie, ob der Bericht vollständig ist. ${rat}`,
    }
  }
  if (vergleich.gestellt > 0) return null
  return {
    regel: 'keine-saetze',
    schwere: 'fehler',
    datei,
    meldung: `Der Bericht enthält keinen Satz, der übernommen werden könnte (gelesen: ${befund.zeilen}). Prüfen Sie, ob es der richtige ist. ${rat}`,
  }
}

async function schreibeBericht(
  bericht: Importbericht,
  verzeichnis: string,
  { jsonDatei, anzeige }: ImportOptions,
): Promise<void> {
  const name = `${bericht.beginn.replaceAll(':', '-').replace('.', '-')}-open-pvog.json`
  const inhalt = `${JSON.stringify(bericht, null, 2)}\n`
  for (const pfad of [join(verzeichnis, name), ...(jsonDatei === null ? [] : [jsonDatei])]) {
    try {
      await writeGanz(pfad, [inhalt])
      anzeige.zeile(`Bericht: ${pfad}`)
    } catch (error) {
      anzeige.zeile(systemProblem(error, pfad).meldung)
    }
  }
}

function laeuftSchon(inhaber: { pid: number; seit: string } | null, datei: string): Problem {
  const wer = inhaber === null ? '' : ` (Prozess ${inhaber.pid}, seit ${inhaber.seit})`
  return {
    regel: 'import-laeuft',
    schwere: 'fehler',
    datei,
    meldung: `Hier läuft schon ein Import${wer}. Warten Sie, bis er fertig ist, und starten Sie dann noch einmal.`,
  }
}

function versucheSystem<T>(tu: () => T, datei: string): T | Problem {
  try {
    return tu()
  } catch (error) {
    return systemProblem(error, datei)
  }
}

/** An error of disk or database as a problem; anything else is a bug and is thrown on. */
function systemProblem(error: unknown, datei: string): Problem {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string') || error.code.startsWith('ERR_INVALID'))
    throw error
  return {
    regel: 'system',
    schwere: 'fehler',
    datei,
    meldung: `Lesen oder Schreiben ist gescheitert (${error.message}). Prüfen Sie Speicherplatz und Zugriffsrechte und starten Sie noch einmal.`,
  }
}
