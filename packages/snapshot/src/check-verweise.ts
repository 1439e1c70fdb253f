import { linkTargets, type Problem, type Text } from '@infoschalter/domain'
import { nameOf } from './check-ergaenzungen.ts'
import { fehler } from './fehler.ts'
import type { SnapshotInhalt } from './inhalt.ts'
import { createPfade } from './pfade.ts'
import { suchdokumente } from './suchdokumente.ts'

interface Verweise {
  readonly datei: string
  readonly feld: string
  readonly art: keyof Slugs
  readonly slugs: readonly string[]
}

type Slugs = ReturnType<typeof slugsOf>

function slugsOf(inhalt: SnapshotInhalt) {
  const { leistungen, fragen, anleitungen, lebenslagen, seiten, wissen } = inhalt
  const set = (eintraege: readonly { readonly slug: string }[]): ReadonlySet<string> => new Set(eintraege.map(({ slug }) => slug))
  return {
    leistung: set(leistungen),
    frage: set(fragen),
    anleitung: set(anleitungen),
    seite: set(seiten),
    lage: set(lebenslagen),
    begriff: set(wissen.begriffe),
    landschaft: set(wissen.landschaft),
    gefunden: new Set(suchdokumente(inhalt).map(({ id }) => id)),
  }
}

/** Everything that names something else must name something that is there. */
export function checkVerweise(inhalt: SnapshotInhalt): readonly Problem[] {
  const bekannt = slugsOf(inhalt)
  return [...verweise(inhalt)].flatMap(({ datei, feld, art, slugs }) =>
    slugs
      .filter((slug) => !bekannt[art].has(slug))
      .map((slug) => ({
        ...fehler(
          'verweis-ins-leere',
          datei,
          `„${slug}“ gibt es nicht. Prüfen Sie die Schreibweise oder nehmen Sie den Verweis heraus.`,
        ),
        feld,
      })),
  )
}

function* verweise(inhalt: SnapshotInhalt): Generator<Verweise> {
  const { leistungen, fragen, anleitungen, lebenslagen, dienstangaben, wissen, uebersetzungen, startseite } = inhalt
  for (const leistung of leistungen)
    if (leistung.art === 'beschrieben')
      yield { datei: `leistungen/${leistung.slug}.md`, feld: 'verwandt', art: 'leistung', slugs: leistung.verwandt }
  for (const frage of fragen) {
    const datei = `fragen/${frage.slug}.md`
    yield { datei, feld: 'leistungen', art: 'leistung', slugs: frage.leistungen }
    yield { datei, feld: 'anleitungen', art: 'anleitung', slugs: frage.anleitungen }
    yield { datei, feld: 'begriffe', art: 'begriff', slugs: frage.begriffe }
  }
  for (const anleitung of anleitungen) {
    const datei = `anleitungen/${anleitung.slug}.md`
    yield { datei, feld: 'leistungen', art: 'leistung', slugs: anleitung.leistungen }
    yield { datei, feld: 'fragen', art: 'frage', slugs: anleitung.fragen }
  }
  for (const lage of lebenslagen) {
    const datei = `lagen/${lage.slug}.md`
    yield { datei, feld: 'schritte', art: 'leistung', slugs: lage.schritte.flatMap((schritt) => schritt.leistungen) }
    yield { datei, feld: 'fragen', art: 'frage', slugs: lage.fragen }
    yield { datei, feld: 'anleitungen', art: 'anleitung', slugs: lage.anleitungen }
  }
  for (const dienst of dienstangaben)
    yield { datei: `onlinedienste/${dienst.slug}.md`, feld: 'leistungen', art: 'leistung', slugs: dienst.leistungen }
  for (const projekt of wissen.projekte)
    yield { datei: `projekte/${projekt.slug}.md`, feld: 'leistungen', art: 'leistung', slugs: projekt.leistungen }
  for (const begriff of wissen.begriffe)
    yield { datei: `begriffe/${begriff.slug}.md`, feld: 'verwandt', art: 'begriff', slugs: begriff.verwandt }
  for (const teil of wissen.landschaft)
    yield {
      datei: `landschaft/${teil.slug}.md`,
      feld: 'verbindungen',
      art: 'landschaft',
      slugs: teil.verbindungen.map(({ zu }) => zu),
    }
  for (const { sprache, art, slug } of uebersetzungen)
    yield { datei: `${sprache}/${art}/${slug}.md`, feld: 'slug', art, slugs: [slug] }
  for (const ergaenzung of inhalt.ergaenzungen)
    yield { datei: nameOf(ergaenzung), feld: 'leistung', art: 'leistung', slugs: [ergaenzung.leistung] }
  yield { datei: 'startseite.yaml', feld: 'haeufigeAnliegen', art: 'leistung', slugs: startseite.haeufigeAnliegen }
  yield {
    datei: 'startseite.yaml',
    feld: 'besteAntworten',
    art: 'gefunden',
    slugs: startseite.besteAntworten.map(({ seite }) => seite),
  }
  yield { datei: 'startseite.yaml', feld: 'lagen', art: 'lage', slugs: startseite.lagen }
  yield { datei: 'startseite.yaml', feld: 'fragen', art: 'frage', slugs: startseite.fragen }
}

/** Links inside texts that begin with / must lead to a page of the portal, or to where one was. */
export function checkLinks(inhalt: SnapshotInhalt): readonly Problem[] {
  const istSeite = createPfade(inhalt)
  const alte = new Set(inhalt.weiterleitungen.map(({ von }) => von))
  const fuehrtWohin = (pfad: string) => istSeite(pfad) || alte.has(pfad)
  const { bereiche, fuss } = inhalt.navigation
  const navigation = [...bereiche, ...fuss.flatMap(({ links }) => links)].map(({ ziel }) => ziel)
  const ziele = [...texte(inhalt)].map(([datei, text]) => [datei, linkTargets(text)] as const)
  return [['Navigation', navigation] as const, ...ziele].flatMap(([datei, alle]) =>
    alle
      .filter((ziel) => ziel.startsWith('/') && !fuehrtWohin(ziel.replace(/[?#].*$/, '')))
      .map((ziel) => fehler('link-ins-leere', datei, `Der Link ${ziel} führt auf keine Seite dieses Portals.`)),
  )
}

/** Every formatted text with the file it stands in. */
function* texte(inhalt: SnapshotInhalt): Generator<readonly [datei: string, text: Text]> {
  const { leistungen, fragen, anleitungen, seiten, wissen, uebersetzungen } = inhalt
  for (const leistung of leistungen)
    if (leistung.art === 'beschrieben')
      for (const text of Object.values(leistung.abschnitte)) yield [`leistungen/${leistung.slug}.md`, text]
  for (const { slug, antwort, mehr } of fragen) yield [`fragen/${slug}.md`, [...antwort, ...mehr]]
  for (const { slug, brauchen, schritte, hilfe, mehr } of anleitungen)
    yield [`anleitungen/${slug}.md`, [...brauchen, ...schritte, ...hilfe, ...mehr]]
  for (const { slug, problem, loesung, ergebnis, nachnutzung } of wissen.projekte)
    yield [`projekte/${slug}.md`, [...problem, ...loesung, ...ergebnis, ...nachnutzung]]
  for (const { slug, text } of wissen.termine) yield [`termine/${slug}.md`, text]
  for (const { slug, text } of wissen.meldungen) yield [`meldungen/${slug}.md`, text]
  for (const ergaenzung of inhalt.ergaenzungen) yield [nameOf(ergaenzung), ergaenzung.text]
  for (const { slug, mehr } of wissen.begriffe) yield [`begriffe/${slug}.md`, mehr]
  const gegliedert = [
    ...seiten.map((seite) => [`seiten/${seite.slug}.md`, seite] as const),
    ...wissen.leitfaeden.map((leitfaden) => [`leitfaeden/${leitfaden.slug}.md`, leitfaden] as const),
    ...wissen.landschaft.map((teil) => [`landschaft/${teil.slug}.md`, teil] as const),
    ...uebersetzungen.map((variante) => [`${variante.sprache}/${variante.art}/${variante.slug}.md`, variante] as const),
  ]
  for (const [datei, { abschnitte }] of gegliedert) for (const { text } of abschnitte) yield [datei, text]
}
