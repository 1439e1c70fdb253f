import { isBelegt, type Problem, titelSchluessel } from '@infoschalter/domain'
import { checkErgaenzungen } from './check-ergaenzungen.ts'
import { checkVerwaltungen } from './check-verwaltungen.ts'
import { checkLinks, checkVerweise } from './check-verweise.ts'
import { checkWeiterleitungen } from './check-weiterleitungen.ts'
import { fehler } from './fehler.ts'
import type { SnapshotInhalt } from './inhalt.ts'

/**
 * Looks at the content as a whole: what one file alone cannot show. Everything that names something
 * else must name something that is there.
 */
export function checkInhalt(inhalt: SnapshotInhalt): readonly Problem[] {
  return [
    ...checkGebiete(inhalt),
    ...checkLeistungen(inhalt),
    ...checkTitel(inhalt),
    ...checkAdressen(inhalt),
    ...checkVerwaltungen(inhalt),
    ...checkVerweise(inhalt),
    ...checkLinks(inhalt),
    ...checkWeiterleitungen(inhalt),
    ...checkErgaenzungen(inhalt),
  ]
}

function checkGebiete({ gebiete }: SnapshotInhalt): readonly Problem[] {
  const bekannt = new Set(gebiete.map((gebiet) => gebiet.ars))
  const orte = gebiete.filter((gebiet) => gebiet.ebene === 'kommune' || gebiet.ebene === 'kreis')
  return [
    ...gebiete
      .filter((gebiet) => gebiet.liegtIn !== null && !bekannt.has(gebiet.liegtIn))
      .map((gebiet) =>
        fehler('gebiet-ohne-oberes', 'gebiete', `${gebiet.name} (${gebiet.ars}) liegt in ${gebiet.liegtIn}, das es nicht gibt.`),
      ),
    ...doppelte(gebiete.map((gebiet) => gebiet.ars)).map((ars) =>
      fehler('ars-doppelt', 'gebiete', `Der Regionalschlüssel ${ars} kommt zweimal vor.`),
    ),
    ...doppelte(orte.map((ort) => ort.slug)).map((slug) =>
      fehler('slug-doppelt', 'gebiete', `Zwei Orte hätten die Adresse /orte/${slug}.`),
    ),
  ]
}

function checkLeistungen({ leistungen, katalog }: SnapshotInhalt): readonly Problem[] {
  const lagen = new Set(katalog.lagen.map((lage) => lage.nummer))
  const ozg = new Set(katalog.ozgLeistungen.map((leistung) => leistung.ozgId))
  const beschrieben = leistungen.filter((leistung) => leistung.art === 'beschrieben')
  const datei = (slug: string) => `leistungen/${slug}.md`
  return [
    ...doppelte(leistungen.map((leistung) => leistung.slug)).map((slug) =>
      fehler('slug-doppelt', datei(slug), `Die Adresse /leistungen/${slug} ist zweimal vergeben.`),
    ),
    ...doppelte(leistungen.flatMap((leistung) => leistung.leika)).map((leika) =>
      fehler(
        'leika-doppelt',
        'leistungen',
        `Der LeiKa-Schlüssel ${leika} steht in mehreren Leistungen: ${leistungen
          .filter((l) => (l.leika as readonly string[]).includes(leika))
          .map((l) => l.slug)
          .join(', ')}. Jeder Schlüssel gehört auf genau eine Seite.`,
      ),
    ),
    ...beschrieben
      .filter((leistung) => !lagen.has(leistung.lage))
      .map((leistung) =>
        fehler('lage-unbekannt', datei(leistung.slug), `Die Lage ${leistung.lage} steht nicht in register/lagen.csv.`),
      ),
    ...beschrieben
      .filter((leistung) => leistung.ozg !== undefined && !ozg.has(leistung.ozg))
      .map((leistung) =>
        fehler('ozg-unbekannt', datei(leistung.slug), `Die OZG-ID ${leistung.ozg} steht nicht in register/ozg-leistungen.csv.`),
      ),
  ]
}

/** Two pages of the same name cannot be told apart in a list. */
function checkTitel(inhalt: SnapshotInhalt): readonly Problem[] {
  const seiten = [
    ...inhalt.leistungen
      .filter((leistung) => leistung.art === 'beschrieben')
      .map(({ titel, slug }) => ({ titel, datei: `leistungen/${slug}.md` })),
    ...inhalt.fragen.map(({ titel, slug }) => ({ titel, datei: `fragen/${slug}.md` })),
    ...inhalt.anleitungen.map(({ titel, slug }) => ({ titel, datei: `anleitungen/${slug}.md` })),
    ...inhalt.seiten.map(({ titel, slug }) => ({ titel, datei: `seiten/${slug}.md` })),
  ]
  return [...Map.groupBy(seiten, ({ titel }) => titelSchluessel(titel))]
    .filter(([, gleiche]) => gleiche.length > 1)
    .map(([, gleiche]) =>
      fehler(
        'titel-doppelt',
        gleiche[1]?.datei ?? '',
        `Den Titel „${gleiche[0]?.titel}“ hat auch ${gleiche[0]?.datei}. Titel sind eindeutig.`,
      ),
    )
}

/** What stands where the portal has a page of its own is never shown. */
function checkAdressen({ seiten, wissen }: SnapshotInhalt): readonly Problem[] {
  const belegt = (datei: string, pfad: string) =>
    fehler('adresse-belegt', datei, `Unter ${pfad} hat das Portal eine eigene Seite. Wählen Sie eine andere Adresse.`)
  return [
    ...seiten.filter(({ slug }) => isBelegt('seite', slug)).map(({ slug }) => belegt(`seiten/${slug}.md`, `/${slug}`)),
    ...wissen.projekte
      .filter(({ slug }) => isBelegt('projekt', slug))
      .map(({ slug }) => belegt(`projekte/${slug}.md`, `/wissen/projekte/${slug}`)),
  ]
}

function doppelte<T>(werte: readonly T[]): readonly T[] {
  const gesehen = new Set<T>()
  return [...new Set(werte.filter((wert) => gesehen.size === gesehen.add(wert).size))]
}
