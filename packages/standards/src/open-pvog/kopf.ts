import { DATEI_LEER, type Dateifehler } from './dateifehler.ts'
import { findSpalte, normalName, PFLICHTSPALTEN, type Spalte } from './spalten.ts'
import { zitat } from './zitat.ts'

export type Trennzeichen = ',' | ';'

const LF = 0x0a

/** What the beginning of a file says about it. */
export type Anfang =
  | { readonly art: 'mehr' }
  | { readonly art: 'fehler'; readonly fehler: Dateifehler }
  | { readonly art: 'csv'; readonly trennzeichen: Trennzeichen; readonly inhalt: Buffer }

/** Decides what a file is as soon as its first line with any text is complete; until then asks for more. */
export function deuteAnfang(puffer: Buffer, istEnde: boolean): Anfang {
  const inhalt = ohneBom(puffer)
  const beginn = inhalt.findIndex((byte) => byte > 0x20)
  if (beginn === -1) return istEnde ? { art: 'fehler', fehler: DATEI_LEER } : { art: 'mehr' }
  const ende = inhalt.indexOf(LF, beginn)
  if (ende === -1 && !istEnde) return { art: 'mehr' }
  const kopfzeile = inhalt.toString('utf8', beginn, ende === -1 ? inhalt.length : ende).trim()
  const fremd = findFremdesFormat(inhalt)
  if (fremd) return { art: 'fehler', fehler: fremd }
  const trennzeichen = findTrennzeichen(kopfzeile)
  if (trennzeichen === undefined) return { art: 'fehler', fehler: falschesTrennzeichen(kopfzeile) }
  return { art: 'csv', trennzeichen, inhalt }
}

/** Files that are no CSV at all, told from their first bytes. Works on any encoding. */
export function findFremdesFormat(bytes: Buffer): Dateifehler | undefined {
  const anfang = ohneBom(bytes).toString('latin1', 0, 512).trimStart()
  const fremd = FREMDE_FORMATE.find(({ beginn }) => beginn.test(anfang))
  if (!fremd) return undefined
  return { regel: fremd.regel, zeile: 1, meldung: `${fremd.meldung} Die Datei beginnt mit ${zitat(anfang)}.` }
}

const FREMDE_FORMATE = [
  {
    beginn: /^</,
    regel: 'html-statt-csv',
    meldung:
      'Das ist eine HTML- oder XML-Seite, kein CSV-Bericht, meist die Fehlerseite eines Servers: öffnen Sie sie im Browser und laden Sie den Bericht noch einmal herunter.',
  },
  {
    beginn: /^[{[]/,
    regel: 'json-statt-csv',
    meldung: 'Das ist JSON, kein CSV-Bericht. Laden Sie ihn mit filetype=csv herunter.',
  },
  {
    beginn: /^(?:PK\x03\x04|\x1f\x8b)/,
    regel: 'gepackt-statt-csv',
    meldung:
      'Das ist eine gepackte Datei (ZIP, GZIP oder Excel). Packen Sie den Bericht aus oder speichern Sie ihn als CSV (UTF-8).',
  },
  {
    beginn: /^(?:\xff\xfe|\xfe\xff)/,
    regel: 'kein-utf8',
    meldung:
      'Die Datei ist in UTF-16 gespeichert, nicht in UTF-8; so wandeln Sie sie um: iconv -f UTF-16 -t UTF-8 ALT.csv > NEU.csv.',
  },
] as const

/** Comma or semicolon, whichever the header line has more of outside quotes; undefined when it has neither. */
function findTrennzeichen(kopfzeile: string): Trennzeichen | undefined {
  const ohneZitate = kopfzeile.replace(/"[^"]*"?/g, '')
  const kommas = ohneZitate.split(',').length - 1
  const semikolons = ohneZitate.split(';').length - 1
  if (kommas === 0 && semikolons === 0) return undefined
  return semikolons > kommas ? ';' : ','
}

function falschesTrennzeichen(kopfzeile: string): Dateifehler {
  const gesehen = kopfzeile.includes('\t') ? 'Tabulatoren' : kopfzeile.includes('|') ? 'senkrechte Striche' : undefined
  return {
    regel: 'trennzeichen',
    zeile: 1,
    meldung: `Die Kopfzeile hat nur eine Spalte; Spalten müssen durch Komma oder Semikolon getrennt sein. ${
      gesehen === undefined ? `Gelesen wurde ${zitat(kopfzeile)}.` : `Die Datei trennt offenbar durch ${gesehen}.`
    }`,
  }
}

/** Where each column of the report stands; missing optional columns have no place. */
export interface Spaltenplan {
  readonly breite: number
  readonly plaetze: ReadonlyMap<Spalte, number>
}

/** Reads the header record. Columns that the importer does not know are ignored. */
export function planeSpalten(kopf: readonly string[]): { ok: true; plan: Spaltenplan } | { ok: false; fehler: Dateifehler } {
  const plaetze = new Map<Spalte, number>()
  const gesehen = new Map<string, string>()
  for (const [platz, name] of kopf.entries()) {
    const normal = normalName(name)
    if (normal === '') continue
    const frueher = gesehen.get(normal)
    if (frueher !== undefined) return { ok: false, fehler: doppelteSpalte(frueher, name) }
    gesehen.set(normal, name)
    const spalte = findSpalte(name)
    if (spalte !== undefined) plaetze.set(spalte, platz)
  }
  const fehlend = PFLICHTSPALTEN.filter((spalte) => !plaetze.has(spalte))
  if (fehlend.length > 0) return { ok: false, fehler: fehlendeSpalten(fehlend, kopf) }
  return { ok: true, plan: { breite: kopf.length, plaetze } }
}

function fehlendeSpalten(fehlend: readonly Spalte[], kopf: readonly string[]): Dateifehler {
  const namen = fehlend.map((spalte) => `„${spalte}“`).join(', ')
  return {
    regel: 'spalte-fehlt',
    meldung: `${fehlend.length === 1 ? 'Es fehlt die Pflichtspalte' : 'Es fehlen die Pflichtspalten'} ${namen}. Vorhanden sind: ${kopf.slice(0, 40).map(zitat).join(', ')}.`,
  }
}

function doppelteSpalte(frueher: string, name: string): Dateifehler {
  const namen = frueher === name ? zitat(name) : `${zitat(frueher)} und ${zitat(name)} (gemeint ist dieselbe)`
  return {
    regel: 'spalte-doppelt',
    meldung: `Die Kopfzeile nennt die Spalte ${namen} zweimal. Welche gilt, ist nicht zu erkennen: entfernen Sie eine.`,
  }
}

function ohneBom(puffer: Buffer): Buffer {
  return puffer[0] === 0xef && puffer[1] === 0xbb && puffer[2] === 0xbf ? puffer.subarray(3) : puffer
}
