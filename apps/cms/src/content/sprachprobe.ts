import type { Text } from '@infoschalter/domain'
import { textstuecke } from './lesbarkeit.ts'
import type { Content } from './read-content.ts'

/** Everything that readers read of one file, in pieces. */
export interface Sprachprobe {
  /** The kind, as the folders are called. */
  readonly art: string
  readonly slug: string
  readonly zielgruppen: readonly string[]
  readonly kopf: readonly string[]
  readonly stuecke: readonly string[]
}

/** The German words of all content, file by file: for the reading-ease index and the spelling. */
export function sprachproben(content: Content): readonly Sprachprobe[] {
  const probe = (
    art: string,
    eintrag: { slug: string; titel: string; kurz?: string },
    zielgruppen: readonly string[],
    texte: readonly Text[],
  ) => ({
    art,
    slug: eintrag.slug,
    zielgruppen,
    kopf: [eintrag.titel, ...(eintrag.kurz === undefined ? [] : [eintrag.kurz])],
    stuecke: texte.flatMap(textstuecke),
  })
  const gegliedert = (eintrag: { abschnitte: readonly { text: Text }[] }) => eintrag.abschnitte.map(({ text }) => text)
  const verwaltung = ['verwaltung']
  return [
    ...content.leistungen.map((l) => probe('leistungen', l, l.zielgruppen, Object.values(l.abschnitte))),
    ...content.fragen.map((f) => probe('fragen', f, [f.zielgruppe], [f.antwort, f.mehr])),
    ...content.anleitungen.map((a) => probe('anleitungen', a, a.zielgruppen, [a.brauchen, a.schritte, a.hilfe, a.mehr])),
    ...content.lagen.map((lage) => ({
      ...probe('lagen', lage, [lage.zielgruppe], []),
      stuecke: lage.schritte.flatMap(({ titel, text }) => (text === undefined ? [titel] : [titel, text])),
    })),
    ...content.dienste.map((dienst) => probe('onlinedienste', dienst, [], [])),
    ...content.projekte.map((p) => probe('projekte', p, verwaltung, [p.problem, p.loesung, p.ergebnis, p.nachnutzung])),
    ...content.meldungen.map((meldung) => probe('meldungen', meldung, verwaltung, [meldung.text])),
    ...content.leitfaeden.map((leitfaden) => probe('leitfaeden', leitfaden, verwaltung, gegliedert(leitfaden))),
    ...content.begriffe.map((begriff) => probe('begriffe', begriff, verwaltung, [begriff.mehr])),
    ...content.landschaft.map((teil) => probe('landschaft', teil, verwaltung, gegliedert(teil))),
    ...content.seiten.map((seite) => probe('seiten', seite, [], gegliedert(seite))),
    ...content.uebersetzungen
      .filter(({ sprache }) => sprache === 'de-leicht')
      .map((variante) => probe('leicht', variante, [], gegliedert(variante))),
  ]
}
