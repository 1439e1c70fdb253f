import { linkTargets, type Problem, type Text } from '@infoschalter/domain'
import type { SnapshotInhalt } from './inhalt.ts'

/** Pages that exist without being content: links inside texts may lead there. */
const FESTE_SEITEN = ['/', '/suche', '/leistungen', '/orte', '/fragen']

/**
 * Looks at the content as a whole: what one file alone cannot show. Everything that names something
 * else must name something that is there.
 */
export function checkInhalt(inhalt: SnapshotInhalt): readonly Problem[] {
  return [...checkGebiete(inhalt), ...checkLeistungen(inhalt), ...checkVerweise(inhalt), ...checkLinks(inhalt)]
}

function fehler(regel: string, datei: string, meldung: string): Problem {
  return { regel, schwere: 'fehler', datei, meldung }
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

function checkLeistungen({ leistungen, fragen, seiten, katalog }: SnapshotInhalt): readonly Problem[] {
  const lagen = new Set(katalog.lagen.map((lage) => lage.nummer))
  const ozg = new Set(katalog.ozgLeistungen.map((leistung) => leistung.ozgId))
  const beschrieben = leistungen.filter((leistung) => leistung.art === 'beschrieben')
  const datei = (slug: string) => `leistungen/${slug}.md`
  return [
    ...doppelte(leistungen.map((leistung) => leistung.slug)).map((slug) =>
      fehler('slug-doppelt', datei(slug), `Die Adresse /leistungen/${slug} ist zweimal vergeben.`),
    ),
    ...doppelte(fragen.map((frage) => frage.slug)).map((slug) =>
      fehler('slug-doppelt', `fragen/${slug}.md`, `Die Adresse /fragen/${slug} ist zweimal vergeben.`),
    ),
    ...doppelte(seiten.map((seite) => seite.slug)).map((slug) =>
      fehler('slug-doppelt', `seiten/${slug}.md`, `Die Adresse /${slug} ist zweimal vergeben.`),
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

function checkVerweise({ leistungen, fragen, startseite }: SnapshotInhalt): readonly Problem[] {
  const slugs = new Set(leistungen.map((leistung) => leistung.slug))
  const frageSlugs = new Set(fragen.map((frage) => frage.slug))
  const fehlend = (datei: string, verweise: readonly string[], bekannt: ReadonlySet<string>, feld: string) =>
    verweise
      .filter((slug) => !bekannt.has(slug))
      .map((slug) => ({
        ...fehler(
          'verweis-ins-leere',
          datei,
          `„${slug}“ gibt es nicht. Prüfen Sie die Schreibweise oder nehmen Sie den Verweis heraus.`,
        ),
        feld,
      }))
  return [
    ...leistungen.flatMap((leistung) =>
      leistung.art === 'beschrieben' ? fehlend(`leistungen/${leistung.slug}.md`, leistung.verwandt, slugs, 'verwandt') : [],
    ),
    ...fragen.flatMap((frage) => fehlend(`fragen/${frage.slug}.md`, frage.leistungen, slugs, 'leistungen')),
    ...fehlend('startseite.yaml', startseite.haeufigeAnliegen, slugs, 'haeufigeAnliegen'),
    ...fehlend('startseite.yaml', startseite.fragen, frageSlugs, 'fragen'),
  ]
}

function checkLinks(inhalt: SnapshotInhalt): readonly Problem[] {
  const pfade = new Set([
    ...FESTE_SEITEN,
    ...inhalt.leistungen.map((leistung) => `/leistungen/${leistung.slug}`),
    ...inhalt.fragen.map((frage) => `/fragen/${frage.slug}`),
    ...inhalt.seiten.map((seite) => `/${seite.slug}`),
  ])
  const kaputt = (datei: string, texte: readonly Text[]) =>
    texte
      .flatMap(linkTargets)
      .filter((ziel) => ziel.startsWith('/') && !pfade.has(ziel.replace(/[?#].*$/, '')))
      .map((ziel) => fehler('link-ins-leere', datei, `Der Link ${ziel} führt auf keine Seite dieses Portals.`))
  return [
    ...inhalt.leistungen.flatMap((leistung) =>
      leistung.art === 'beschrieben' ? kaputt(`leistungen/${leistung.slug}.md`, Object.values(leistung.abschnitte)) : [],
    ),
    ...inhalt.fragen.flatMap((frage) => kaputt(`fragen/${frage.slug}.md`, [frage.antwort, frage.mehr])),
    ...inhalt.seiten.flatMap((seite) =>
      kaputt(
        `seiten/${seite.slug}.md`,
        seite.abschnitte.map((abschnitt) => abschnitt.text),
      ),
    ),
  ]
}

function doppelte<T>(werte: readonly T[]): readonly T[] {
  const gesehen = new Set<T>()
  return [...new Set(werte.filter((wert) => gesehen.size === gesehen.add(wert).size))]
}
