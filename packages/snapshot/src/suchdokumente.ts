import { type Gebiet, type Leistung, plainText, type Textabschnitt, type UebersetzteArt } from '@infoschalter/domain'
import type { Suchdokument, Suchort } from '@infoschalter/search'
import type { SnapshotInhalt } from './inhalt.ts'

/** How much a kind counts beside a described Leistung, which people look for most. */
const RANG = {
  /** A Leistung that is not among the most used: those are the ones that have been translated first. */
  selten: 0.9,
  frage: 0.9,
  anleitung: 0.9,
  lage: 0.95,
  seite: 0.7,
  projekt: 0.5,
  leitfaden: 0.5,
  landschaft: 0.5,
  begriff: 0.45,
  meldung: 0.3,
  termin: 0.3,
  register: 0.3,
} as const

const VERWALTUNG = { zielgruppen: ['verwaltung'] } as const
const OHNE = { amtlich: [] } as const

/** Everything that can be found, as the search wants it. */
export function suchdokumente(inhalt: SnapshotInhalt): readonly Suchdokument[] {
  return [...leistungen(inhalt), ...auskunft(inhalt), ...wissen(inhalt)]
}

function leistungen(inhalt: SnapshotInhalt): readonly Suchdokument[] {
  const ozg = new Map(inhalt.katalog.ozgLeistungen.map((leistung) => [leistung.ozgId, leistung.name]))
  const lagen = new Map(inhalt.katalog.lagen.map((lage) => [lage.nummer, lage.name]))
  const amtlich = (leistung: Leistung) => [
    ...leistung.leika.map((leika) => inhalt.leikaNamen[leika]).filter((name) => name !== undefined),
    ...(leistung.ozg === undefined ? [] : [ozg.get(leistung.ozg) ?? '']),
    ...(leistung.art === 'beschrieben' ? [lagen.get(leistung.lage) ?? ''] : []),
  ]
  const englisch = englischeWorte(inhalt, 'leistung')
  return inhalt.leistungen.map((leistung) => ({
    id: `leistung:${leistung.slug}`,
    typ: 'leistung',
    titel: leistung.titel,
    synonyme: leistung.art === 'beschrieben' ? [...leistung.synonyme, ...(englisch.get(leistung.slug) ?? [])] : [],
    amtlich: amtlich(leistung).filter((name) => name !== '' && name !== leistung.titel),
    text:
      leistung.art === 'beschrieben'
        ? [leistung.kurz, ...Object.values(leistung.abschnitte).map(plainText)].join(' ')
        : (leistung.rechtsgrundlage ?? ''),
    zielgruppen: leistung.art === 'beschrieben' ? leistung.zielgruppen : [],
    rang: leistung.art === 'register' ? RANG.register : englisch.has(leistung.slug) ? 1 : RANG.selten,
  }))
}

/** What people type in English, by slug: it finds the German page, from which the English one is one click. */
function englischeWorte({ uebersetzungen }: SnapshotInhalt, art: UebersetzteArt): ReadonlyMap<string, readonly string[]> {
  return new Map(
    uebersetzungen
      .filter((variante) => variante.sprache === 'en' && variante.art === art)
      .map(({ slug, titel, synonyme }) => [slug, [titel, ...synonyme]]),
  )
}

function auskunft(inhalt: SnapshotInhalt): readonly Suchdokument[] {
  const { fragen, anleitungen, lebenslagen, seiten } = inhalt
  const englisch = englischeWorte(inhalt, 'anleitung')
  return [
    ...fragen.map(
      (frage): Suchdokument => ({
        id: `frage:${frage.slug}`,
        typ: 'frage',
        titel: frage.titel,
        synonyme: frage.synonyme,
        ...OHNE,
        text: plainText([...frage.antwort, ...frage.mehr]),
        zielgruppen: [frage.zielgruppe],
        rang: RANG.frage,
      }),
    ),
    ...anleitungen.map(
      (anleitung): Suchdokument => ({
        id: `anleitung:${anleitung.slug}`,
        typ: 'anleitung',
        titel: anleitung.titel,
        synonyme: [...anleitung.synonyme, ...(englisch.get(anleitung.slug) ?? [])],
        ...OHNE,
        text: [anleitung.kurz, plainText([...anleitung.brauchen, ...anleitung.schritte, ...anleitung.hilfe])].join(' '),
        zielgruppen: anleitung.zielgruppen,
        rang: RANG.anleitung,
      }),
    ),
    ...lebenslagen.map(
      (lage): Suchdokument => ({
        id: `lage:${lage.slug}`,
        typ: 'lage',
        titel: lage.titel,
        synonyme: lage.synonyme,
        ...OHNE,
        text: [lage.kurz, ...lage.schritte.map(({ titel, text }) => `${titel} ${text ?? ''}`)].join(' '),
        zielgruppen: [lage.zielgruppe],
        glieder: [
          ...new Set(lage.schritte.flatMap((schritt) => schritt.leistungen.map((slug) => `leistung:${slug}`))),
          ...lage.fragen.map((slug) => `frage:${slug}`),
          ...lage.anleitungen.map((slug) => `anleitung:${slug}`),
        ],
        rang: RANG.lage,
      }),
    ),
    ...seiten.map(
      (seite): Suchdokument => ({
        id: `seite:${seite.slug}`,
        typ: 'seite',
        titel: seite.titel,
        synonyme: [],
        ...OHNE,
        text: [seite.kurz, ofAbschnitte(seite.abschnitte)].join(' '),
        zielgruppen: [],
        rang: RANG.seite,
      }),
    ),
  ]
}

function wissen({
  wissen: { begriffe, leitfaeden, meldungen, projekte, landschaft, termine },
}: SnapshotInhalt): readonly Suchdokument[] {
  return [
    ...projekte.map(({ slug, titel, synonyme, kurz, problem, loesung, traeger }): Suchdokument => {
      const text = [kurz, traeger.join(' '), plainText([...problem, ...loesung])].join(' ')
      return { id: `projekt:${slug}`, typ: 'projekt', titel, synonyme, ...OHNE, text, ...VERWALTUNG, rang: RANG.projekt }
    }),
    ...leitfaeden.map(({ slug, titel, synonyme, kurz, abschnitte }): Suchdokument => {
      const text = `${kurz} ${ofAbschnitte(abschnitte)}`
      return { id: `leitfaden:${slug}`, typ: 'leitfaden', titel, synonyme, ...OHNE, text, ...VERWALTUNG, rang: RANG.leitfaden }
    }),
    ...meldungen.map(({ slug, titel, synonyme, kurz, text }): Suchdokument => {
      const worte = `${kurz} ${plainText(text)}`
      return {
        id: `meldung:${slug}`,
        typ: 'meldung',
        titel,
        synonyme,
        ...OHNE,
        text: worte,
        ...VERWALTUNG,
        rang: RANG.meldung,
      }
    }),
    ...termine.map(({ slug, titel, synonyme, kurz, veranstalter, ort, text: worte }): Suchdokument => {
      const text = [kurz, veranstalter, ort ?? '', plainText(worte)].join(' ')
      return { id: `termin:${slug}`, typ: 'termin', titel, synonyme, ...OHNE, text, ...VERWALTUNG, rang: RANG.termin }
    }),
    ...begriffe.map(({ slug, titel, auch, synonyme: weitere, kurz, mehr }): Suchdokument => {
      const synonyme = [...auch, ...weitere]
      const text = `${kurz} ${plainText(mehr)}`
      return { id: `begriff:${slug}`, typ: 'begriff', titel, synonyme, ...OHNE, text, ...VERWALTUNG, rang: RANG.begriff }
    }),
    ...landschaft.map(({ slug, titel, synonyme, kurz, abschnitte }): Suchdokument => {
      const text = `${kurz} ${ofAbschnitte(abschnitte)}`
      return { id: `landschaft:${slug}`, typ: 'landschaft', titel, synonyme, ...OHNE, text, ...VERWALTUNG, rang: RANG.landschaft }
    }),
  ]
}

function ofAbschnitte(abschnitte: readonly Textabschnitt[]): string {
  return abschnitte.map(({ titel, text }) => `${titel} ${plainText(text)}`).join(' ')
}

/** The places that can be named in a query. */
export function suchorte(gebiete: readonly Gebiet[]): readonly Suchort[] {
  return gebiete
    .filter((gebiet) => gebiet.ebene === 'kommune' || gebiet.ebene === 'kreis')
    .map((gebiet) => ({
      ars: gebiet.ars,
      name: gebiet.name,
      slug: gebiet.slug,
      art: gebiet.ebene,
      plz: gebiet.ebene === 'kommune' ? gebiet.plz : [],
      einwohner: gebiet.einwohner,
    }))
}
