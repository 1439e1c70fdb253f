import type { Kennzahlen } from '@infoschalter/coverage'
import { BASEN, type Basis, type Snapshot } from '@infoschalter/snapshot'
import { type Satz, toCsv } from '../../components/herunterladen/csv.ts'
import type { Antwort } from '../../http/route.ts'
import { einheitVon } from './einheit.ts'
import { readAnsicht } from './karte.ts'
import { ANGABENSPALTEN, REIFEGRADDATEIEN } from './reifegradzahlen.ts'
import { findSchaubild } from './schaubilder.ts'

/**
 * Every figure as a file, CSV or JSON with the same columns. Numbers only, so that anybody can count on with them; shares are
 * left to whoever needs them.
 */

const TABELLEN = ['kommunen', 'gebiete', 'leistungen', 'themenfelder', 'gruppen', 'stichtage', 'veraenderungen'] as const
type Tabelle = (typeof TABELLEN)[number]

/** `kommunen-anliegen.csv`, `leistungen-ozg.json`, `fremdzahlen.csv`, `karte-online.svg`, `laender-ozg-flaechendeckend.png`, `verlauf-ozg.svg` */
export function antworteDatei(snapshot: Snapshot, datei: string): Antwort {
  const [, name = '', endung] = /^([a-z0-9-]+)\.(csv|json|svg|png)$/.exec(datei) ?? []
  if (endung === 'svg' || endung === 'png') return bild(snapshot, name, endung)
  const saetze = readSaetze(snapshot, name)
  if (saetze === null) return { art: 'nicht-gefunden' }
  if (endung === 'csv') return { art: 'text', typ: 'text/csv', inhalt: toCsv(spaltenVon(name, saetze), saetze) }
  return {
    art: 'json',
    wert: { methode: snapshot.umsetzungsstand.methode, schnappschuss: snapshot.id, ...herkunft(snapshot), saetze },
  }
}

function bild(snapshot: Snapshot, name: string, als: 'svg' | 'png'): Antwort {
  const schaubild = findSchaubild(snapshot, name)
  return schaubild === null ? { art: 'nicht-gefunden' } : { art: 'bild', svg: schaubild.svg(), als }
}

function herkunft({ quellen, meldungslage }: Snapshot): object {
  const bericht = quellen.find(({ id }) => id.startsWith('open-pvog'))
  return {
    demo: meldungslage === 'demo',
    quelle:
      bericht === undefined
        ? null
        : { titel: bericht.titel, herausgeber: bericht.herausgeber, lizenz: bericht.lizenz, stand: bericht.stand },
  }
}

/** The columns of files in which there may be nothing yet: whoever reads them every month need not know that. */
const SPALTEN_VON: Readonly<Partial<Record<string, readonly string[]>>> = {
  stichtage: [
    'monat',
    'methode',
    ...Object.keys(spalten(undefined)),
    'bericht',
    'herausgeber',
    'lizenz',
    'stand',
    'importiert',
    'meldungen',
    'demo',
  ],
  veraenderungen: [
    'monat',
    'seit',
    'methode',
    'grund',
    'in_mindestens_einer',
    'flaechendeckend',
    'paare_online',
    'leistungen',
    'paare_von',
  ],
  reifegrade: ANGABENSPALTEN,
  fremdzahlen: ['gebiet', 'zaehlweise', 'stand', 'wert', 'von', 'quelle', 'url', 'hinweis'],
}

function spaltenVon(name: string, [erster]: readonly Satz[]): readonly string[] {
  return erster === undefined ? (SPALTEN_VON[name.split('-')[0] ?? ''] ?? []) : Object.keys(erster)
}

/** What a map shows, in its words. */
function karte(snapshot: Snapshot, zeigt: string): readonly Satz[] | null {
  const { schluessel, jeKommune } = readAnsicht(snapshot, zeigt)
  if (schluessel !== zeigt) return null
  return snapshot.gebiete.kommunen.map(({ ars, name }) => ({ ars, name, angabe: jeKommune.get(ars)?.wort ?? 'keine Angabe' }))
}

function readSaetze(snapshot: Snapshot, name: string): readonly Satz[] | null {
  if (name === 'fremdzahlen') return fremdzahlen(snapshot)
  if (name.startsWith('reifegrade-')) return REIFEGRADDATEIEN.get(name.slice('reifegrade-'.length))?.(snapshot) ?? null
  if (name.startsWith('karte-')) return karte(snapshot, name.slice('karte-'.length))
  const tabelle = TABELLEN.find((eine) => name.startsWith(`${eine}-`))
  const basis = BASEN.find((eine) => name === `${tabelle}-${eine}`)
  return tabelle === undefined || basis === undefined ? null : LESEN[tabelle](snapshot, basis)
}

const LESEN: Readonly<Record<Tabelle, (snapshot: Snapshot, basis: Basis) => readonly Satz[]>> = {
  kommunen: ({ gebiete, umsetzungsstand }, basis) =>
    gebiete.kommunen.map(({ ars, name, art, einwohner }) => ({
      ars,
      name,
      art,
      einwohner,
      ...spalten(umsetzungsstand.jeGebiet(basis).get(ars)),
    })),
  gebiete: ({ gebiete, umsetzungsstand }, basis) =>
    gebiete.alle.map(({ ars, name, ebene }) => ({ ars, name, ebene, ...spalten(umsetzungsstand.jeGebiet(basis).get(ars)) })),
  leistungen: (snapshot, basis) => {
    const stand = snapshot.umsetzungsstand.stand(basis)
    return snapshot.umsetzungsstand.verbreitung(basis).map(({ einheit, kennzahlen, flaechendeckendDurch, kreisweit }) => ({
      id: stand.einheiten[einheit]?.id ?? '',
      name: einheitVon(snapshot, basis, stand.einheiten[einheit]?.id ?? '').name,
      themenfeld: stand.einheiten[einheit]?.themenfeld ?? null,
      ...spalten(kennzahlen),
      flaechendeckend_durch: flaechendeckendDurch,
      kreise_und_kreisfreie_staedte: kreisweit,
    }))
  },
  themenfelder: ({ katalog, umsetzungsstand }, basis) =>
    katalog.themenfelder.map(({ nummer, name }) => ({
      nummer,
      name,
      ...spalten(umsetzungsstand.jeThemenfeld(basis).get(nummer)),
    })),
  gruppen: ({ umsetzungsstand }, basis) =>
    umsetzungsstand
      .jeGruppe(basis)
      .map(({ nach, id, zahlen }) => ({ nach, gruppe: id, kommunen: zahlen.kommunen, ...spalten(zahlen) })),
  stichtage: ({ verlauf }, basis) =>
    verlauf.flatMap(({ monat, bericht, messungen }) =>
      messungen.map(({ methode, basen }) => ({
        monat,
        methode,
        ...spalten(basen[basis]?.gesamt),
        bericht: bericht.titel,
        herausgeber: bericht.herausgeber,
        lizenz: bericht.lizenz,
        stand: bericht.stand,
        importiert: bericht.importiert,
        meldungen: bericht.meldungen,
        demo: bericht.demo ? 'ja' : 'nein',
      })),
    ),
  veraenderungen: ({ verlauf }, basis) =>
    verlauf.flatMap(({ monat, messungen }) =>
      messungen.flatMap(({ methode, seit, basen }) =>
        (basen[basis]?.veraenderungen ?? []).map((eine) => ({
          monat,
          seit,
          methode,
          grund: eine.grund,
          in_mindestens_einer: eine.inMindestensEiner,
          flaechendeckend: eine.flaechendeckend,
          paare_online: eine.paareOnline,
          leistungen: eine.einheiten,
          paare_von: eine.paareVon,
        })),
      ),
    ),
}

function spalten(zahlen: Kennzahlen | undefined): Satz {
  return {
    leistungen: zahlen?.einheiten ?? null,
    in_mindestens_einer: zahlen?.inMindestensEiner ?? null,
    flaechendeckend: zahlen?.flaechendeckend ?? null,
    paare_online: zahlen?.paare.online ?? null,
    paare_teilweise: zahlen?.paare.teilweise ?? null,
    paare_toter_link: zahlen?.paare.toterLink ?? null,
    paare_von: zahlen?.paare.von ?? null,
    einwohner_online: zahlen?.einwohner?.online ?? null,
    einwohner_von: zahlen?.einwohner?.von ?? null,
  }
}

function fremdzahlen({ fremdzahlen: zahlen }: Snapshot): readonly Satz[] {
  return zahlen.map(({ gebiet, zaehlweise, stand, wert, von, quelle, hinweis }) => ({
    gebiet,
    zaehlweise,
    stand,
    wert,
    von,
    quelle: quelle.titel,
    url: quelle.url,
    hinweis: hinweis ?? null,
  }))
}
