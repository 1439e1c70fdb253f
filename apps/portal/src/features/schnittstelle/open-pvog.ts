import { type Ars, type Ebene, type Gebiet, landOf, type Onlinedienst } from '@infoschalter/domain'
import type { Snapshot } from '@infoschalter/snapshot'
import { type Satz, toCsv } from '../../components/herunterladen/csv.ts'
import type { Anfrage, Antwort } from '../../http/route.ts'
import { LAND_NAME } from '../../texts/de.ts'

/**
 * The read interface of the earlier dashboard API, with its field names: who spoke to that can be pointed here. `demo` is a field
 * of our own, for invented data must be told from real ones.
 *
 * Source: bund.dev, Dashboard Digitale Verwaltung, interface `/v1/data`, `/v1/data/{ars}`, `/v1/ars`.
 */

const SPALTEN = [
  'leika_key',
  'leika_name',
  'leika_bezeichnung',
  'ars',
  'ars_name',
  'ars_federal_state',
  'bundesland',
  'ozgid',
  'ozg_bezeichnung',
  'url',
  'online_status',
  'aktiv',
  'art_flaechendeckung',
  'begruendung_nicht_beruecksichtigt',
  'datenstand_pvog_import',
  'demo',
]

const FLAECHENDECKUNG: Readonly<Record<Ebene, string>> = {
  bund: 'bundesweit flächendeckend',
  land: 'landesweit flächendeckend',
  regierungsbezirk: 'in mind. einer Kommune verfügbar',
  kreis: 'kreisweit flächendeckend',
  kommune: 'in mind. einer Kommune verfügbar',
}

const SEITE = { standard: 100, hoechstens: 1_000 }
/** As a whole a file may have so many rows; more is read page by page. */
const MAX_ZEILEN = 20_000

export function antworteArs({ snapshot }: Anfrage): Antwort {
  return { art: 'json', wert: snapshot.gebiete.alle.map(({ ars, name }) => ({ ars, arsName: name })) }
}

/** All reports, or those for an area: with `includeAbove` also for the areas above it, with `includeBelow` for those in it. */
export function antworteDaten(anfrage: Anfrage): Antwort {
  const { snapshot, teile, query } = anfrage
  const ars = teile['ars']
  const gebiet = ars === undefined ? undefined : snapshot.gebiete.findByArs(ars as Ars)
  if (ars !== undefined && gebiet === undefined)
    return fehler(404, 'ars-unbekannt', `Das Gebiet ${ars.slice(0, 20)} gibt es nicht. Alle Gebiete stehen unter /api/v1/ars.`)
  const seite = readZahl(query.get('page'), 0)
  const groesse = readZahl(query.get('size'), SEITE.standard)
  if (seite === null || groesse === null || groesse < 1 || groesse > SEITE.hoechstens)
    return fehler(400, 'seite-ungueltig', `page ist eine ganze Zahl ab 0, size eine von 1 bis ${SEITE.hoechstens}.`)
  const filetype = query.get('filetype') ?? 'json'
  if (filetype !== 'json' && filetype !== 'csv') return fehler(400, 'filetype-unbekannt', 'filetype ist json oder csv.')
  const nur = gebiet === undefined ? undefined : gebieteUm(snapshot, gebiet, query)
  return filetype === 'json' ? paged(snapshot, nur, seite, groesse) : asFile(snapshot, nur)
}

function paged(snapshot: Snapshot, nur: ReadonlySet<Ars> | undefined, number: number, size: number): Antwort {
  const { dienste, gesamt } = snapshot.dienstausschnitt(number * size, size, nur)
  const totalPages = Math.ceil(gesamt / size)
  const content = dienste.map((dienst) => toSatz(snapshot, dienst))
  return {
    art: 'json',
    wert: { content, page: { number, size, totalPages, totalElements: gesamt, last: number >= totalPages - 1 } },
  }
}

function asFile(snapshot: Snapshot, nur: ReadonlySet<Ars> | undefined): Antwort {
  const { dienste, gesamt } = snapshot.dienstausschnitt(0, MAX_ZEILEN, nur)
  if (gesamt > MAX_ZEILEN)
    return fehler(
      413,
      'zu-gross',
      `Das sind ${gesamt} Sätze, als Datei gibt es höchstens ${MAX_ZEILEN}. Lesen Sie seitenweise: page und size.`,
    )
  const saetze = dienste.map((dienst) => toSatz(snapshot, dienst))
  return { art: 'text', typ: 'text/csv', inhalt: toCsv(SPALTEN, saetze) }
}

function gebieteUm({ gebiete }: Snapshot, gebiet: Gebiet, query: URLSearchParams): ReadonlySet<Ars> {
  const kette = gebiete.kette(gebiet.ars).map(({ ars }) => ars)
  const darunter = gebiete.alle.map(({ ars }) => ars).filter((ars) => gebiete.kette(ars).some((oben) => oben.ars === gebiet.ars))
  return new Set([
    gebiet.ars,
    ...(query.get('includeAbove') === 'true' ? kette : []),
    ...(query.get('includeBelow') === 'true' ? darunter : []),
  ])
}

function toSatz(snapshot: Snapshot, dienst: Onlinedienst): Satz {
  const { gebiete, leistungen, katalog } = snapshot
  const gebiet = gebiete.findByArs(dienst.ars)
  const leistung = leistungen.findByLeika(dienst.leikaSchluessel)
  const ozg = leistung?.ozg
  const name = snapshot.leikaName(dienst.leikaSchluessel) ?? leistung?.titel ?? ''
  const ausLand = gebiet !== undefined && gebiet.ebene !== 'bund'
  return {
    leika_key: dienst.leikaSchluessel,
    leika_name: name,
    leika_bezeichnung: name,
    ars: dienst.ars,
    ars_name: gebiet?.name ?? '',
    ars_federal_state: ausLand ? landOf(dienst.ars) : '',
    bundesland: ausLand ? LAND_NAME : '',
    ozgid: ozg ?? '',
    ozg_bezeichnung: ozg === undefined ? '' : (katalog.findOzgLeistung(ozg)?.name ?? ''),
    url: dienst.url,
    online_status: { erreichbar: 'ok', 'nicht-erreichbar': 'nicht ok', ungeprueft: null }[dienst.link],
    aktiv: dienst.betrieb === 'aktiv' ? 'ja' : 'nein',
    art_flaechendeckung: gebiet === undefined ? 'nicht in Auswertung berücksichtigt' : FLAECHENDECKUNG[gebiet.ebene],
    begruendung_nicht_beruecksichtigt: gebiet === undefined ? 'Gebiet unbekannt' : null,
    datenstand_pvog_import: dienst.datenstand,
    demo: snapshot.isErfunden(dienst) ? 'ja' : 'nein',
  }
}

function readZahl(text: string | null, vorgabe: number): number | null {
  if (text === null || text === '') return vorgabe
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

function fehler(status: 400 | 404 | 413, code: string, meldung: string): Antwort {
  return { art: 'json', status, wert: { fehler: { code, meldung } } }
}
