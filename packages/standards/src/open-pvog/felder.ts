import type { Datum, Problem } from '@infoschalter/domain'
import { parseArs, parseDatum, parseLeikaSchluessel } from '@infoschalter/domain'
import type { OpenPvogSatz, Satzschluessel } from './satz.ts'
import type { Felder, Spalte } from './spalten.ts'
import { pruefeUrl } from './url.ts'
import { zitat } from './zitat.ts'

/** A record fault without its place, which the caller knows. */
export interface Fund {
  readonly regel: string
  readonly meldung: string
  readonly feld: Spalte
}

export type Gepruefter =
  | { readonly ok: true; readonly satz: OpenPvogSatz; readonly hinweis: Fund | null }
  | { readonly ok: false; readonly fund: Fund; readonly schluessel: Satzschluessel | null }

/** Turns the raw texts of a record into a Satz, or says what is wrong with it (the first fault found). */
export function pruefeFelder(felder: Felder): Gepruefter {
  const leikaSchluessel = parseLeikaSchluessel(felder.leika_key)
  const ars = parseArs(felder.ars)
  const schluessel = leikaSchluessel && ars ? { leikaSchluessel, ars } : null
  const schlecht = (feld: Spalte, regel: string, meldung: string): Gepruefter => ({
    ok: false,
    fund: { feld, regel, meldung },
    schluessel,
  })

  if (!leikaSchluessel) return schlecht('leika_key', 'leika-form', leikaMeldung(felder.leika_key))
  if (!ars) return schlecht('ars', 'ars-form', arsMeldung(felder.ars))
  const url = pruefeUrl(felder.url)
  if (!url.ok) return schlecht('url', url.regel, url.meldung)
  const onlineStatus = ONLINE_STATUS.get(felder.online_status.toLowerCase())
  if (onlineStatus === undefined) {
    return schlecht(
      'online_status',
      'online-status-unbekannt',
      `${zitat(felder.online_status)} ist kein bekannter Wert. Erlaubt sind: ok, nicht ok oder leer.`,
    )
  }
  const aktiv = AKTIV.get(felder.aktiv.toLowerCase())
  if (aktiv === undefined) {
    return schlecht(
      'aktiv',
      'aktiv-unbekannt',
      `${zitat(felder.aktiv)} ist kein bekannter Wert. Erlaubt sind: ja, nein oder leer.`,
    )
  }
  const datenstand = readTag(felder.datenstand_pvog_import)
  if (datenstand === undefined) {
    return schlecht(
      'datenstand_pvog_import',
      'datum-unlesbar',
      `${zitat(felder.datenstand_pvog_import)} ist kein lesbares Datum. Erwartet: JJJJ-MM-TT (auch mit Uhrzeit) oder TT.MM.JJJJ.`,
    )
  }
  const satz: OpenPvogSatz = {
    leikaSchluessel,
    leikaName: felder.leika_name,
    leikaBezeichnung: felder.leika_bezeichnung,
    ars,
    arsName: felder.ars_name,
    arsFederalState: felder.ars_federal_state,
    bundesland: felder.bundesland,
    ozgId: felder.ozgid,
    ozgBezeichnung: felder.ozg_bezeichnung,
    url: url.url,
    onlineStatus,
    aktiv,
    artFlaechendeckung: felder.art_flaechendeckung,
    begruendung: felder.begruendung_nicht_beruecksichtigt,
    datenstand,
  }
  return { ok: true, satz, hinweis: url.unverschluesselt ? unverschluesselt(url.url) : null }
}

/** A fault with its place, as the rest of the program knows it. */
export function toProblem(fund: Fund, schwere: Problem['schwere'], datei: string, zeile: number): Problem {
  return { regel: fund.regel, schwere, meldung: fund.meldung, datei, zeile, feld: fund.feld }
}

/** What of the key is readable in a record whose columns do not fit. */
export function readSchluessel(leika: string, ars: string): Satzschluessel | null {
  const leikaSchluessel = parseLeikaSchluessel(leika)
  const gebiet = parseArs(ars)
  return leikaSchluessel && gebiet ? { leikaSchluessel, ars: gebiet } : null
}

const ONLINE_STATUS = new Map<string, OpenPvogSatz['onlineStatus']>([
  ['ok', 'ok'],
  ['nicht ok', 'nicht ok'],
  ['', null],
])

const AKTIV = new Map<string, OpenPvogSatz['aktiv']>([
  ['ja', 'ja'],
  ['nein', 'nein'],
  ['', null],
])

const ISO_TAG = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const DEUTSCHER_TAG = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s\d{1,2}:\d{2}(?::\d{2})?)?$/

/**
 * The day of a date, with or without a time, as it is written (no time zone is applied); null when empty,
 * undefined when it is no date.
 */
function readTag(text: string): Datum | null | undefined {
  if (text === '') return null
  const iso = ISO_TAG.exec(text)?.[1]
  if (iso !== undefined) return parseDatum(iso)
  const [, tag, monat, jahr] = DEUTSCHER_TAG.exec(text) ?? []
  if (tag === undefined || monat === undefined) return undefined
  return parseDatum(`${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`)
}

function unverschluesselt(url: string | null): Fund {
  return {
    feld: 'url',
    regel: 'url-http',
    meldung: `Die Adresse ${zitat(url ?? '')} ist unverschlüsselt (http:). Sie wird übernommen und gekennzeichnet; bitten Sie die Stelle um eine https-Adresse.`,
  }
}

/** Spreadsheets turn long digits into floating-point numbers and drop leading zeros: the two usual causes. */
function leikaMeldung(text: string): string {
  const ursache = /^\d[.,]\d+E\+?\d+$/i.test(text)
    ? ' Eine Tabellenkalkulation hat die Zahl gerundet: nehmen Sie die Originaldatei.'
    : ''
  return `${zitat(text)} ist kein LeiKa-Schlüssel (14 Ziffern).${ursache}`
}

function arsMeldung(text: string): string {
  const ursache = /^\d{11}$/.test(text)
    ? ' Hier sind es 11: Hat eine Tabellenkalkulation die führende Null entfernt? Dann nehmen Sie die Originaldatei.'
    : ''
  return `${zitat(text)} ist kein Regionalschlüssel (12 Ziffern, Land 01 bis 16).${ursache}`
}
