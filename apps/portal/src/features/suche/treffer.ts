import type { Frage, Kommune, Leistung, Verfuegbarkeit } from '@infoschalter/domain'
import type { Suchtyp } from '@infoschalter/search'
import type { Snapshot } from '@infoschalter/snapshot'

/** Kinds that are shown with title, sentence and address only. */
export type Textart = Exclude<Suchtyp, 'leistung' | 'frage' | 'ort'>

export type Treffer =
  | { readonly typ: 'leistung'; readonly leistung: Leistung; readonly verfuegbarkeit: Verfuegbarkeit | null }
  | { readonly typ: 'frage'; readonly frage: Frage }
  | { readonly typ: 'ort'; readonly name: string; readonly slug: string }
  | { readonly typ: Textart; readonly titel: string; readonly kurz: string; readonly slug: string }

/** The folder of the addresses of each kind. */
export const PFAD: Readonly<Record<Suchtyp, string>> = {
  leistung: '/leistungen/',
  lage: '/lagen/',
  anleitung: '/erste-schritte/',
  frage: '/fragen/',
  ort: '/orte/',
  seite: '/',
  projekt: '/wissen/projekte/',
  leitfaden: '/wissen/leitfaeden/',
  meldung: '/wissen/meldungen/',
  begriff: '/wissen/begriffe/',
  landschaft: '/wissen/landschaft/',
  termin: '/wissen/termine/',
}

/** The thing that an id of the index means, or null where the snapshot has none. */
export function trefferOf(snapshot: Snapshot, id: string, kommune: Kommune | null): Treffer | null {
  const typ = id.slice(0, id.indexOf(':')) as Suchtyp
  const slug = id.slice(typ.length + 1)
  switch (typ) {
    case 'leistung': {
      const leistung = snapshot.leistungen.findBySlug(slug)
      if (leistung === undefined) return null
      return { typ, leistung, verfuegbarkeit: kommune === null ? null : snapshot.verfuegbarkeit(leistung, { kommune }) }
    }
    case 'frage': {
      const frage = snapshot.fragen.findBySlug(slug)
      return frage === undefined ? null : { typ, frage }
    }
    case 'ort': {
      const ort = snapshot.gebiete.findBySlug(slug)
      return ort === undefined ? null : { typ, name: ort.name, slug }
    }
    default: {
      const text = findText(snapshot, typ, slug)
      return text === undefined ? null : { typ, slug, titel: text.titel, kurz: text.kurz }
    }
  }
}

function findText(snapshot: Snapshot, typ: Textart, slug: string): { readonly titel: string; readonly kurz: string } | undefined {
  const { wissen } = snapshot
  const verzeichnis = {
    lage: snapshot.lebenslagen,
    anleitung: snapshot.anleitungen,
    seite: snapshot.seiten,
    projekt: wissen.projekte,
    leitfaden: wissen.leitfaeden,
    meldung: wissen.meldungen,
    begriff: wissen.begriffe,
    landschaft: wissen.landschaft,
    termin: wissen.termine,
  }[typ]
  return verzeichnis.findBySlug(slug)
}

/** Where a Leistung is found, in the chosen place where there is one. */
export function leistungPfad(leistung: Leistung, kommune: Kommune | null): string {
  return kommune === null ? `/leistungen/${leistung.slug}` : `/leistungen/${leistung.slug}/${kommune.slug}`
}
