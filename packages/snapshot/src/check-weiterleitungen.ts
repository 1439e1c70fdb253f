import { type Problem, resolveWeiterleitungen } from '@infoschalter/domain'
import { fehler } from './fehler.ts'
import type { SnapshotInhalt } from './inhalt.ts'
import { createPfade } from './pfade.ts'

/** Redirects begin where no page is, end where one is, and go round in no circle. */
export function checkWeiterleitungen(inhalt: SnapshotInhalt): readonly Problem[] {
  const { weiterleitungen } = inhalt
  const istSeite = createPfade(inhalt)
  const { ziele, kreise } = resolveWeiterleitungen(weiterleitungen)
  const problem = (regel: string, von: string, meldung: string) => fehler(regel, `Weiterleitung „${von}“`, meldung)
  return [
    ...[...Map.groupBy(weiterleitungen, ({ von }) => von)]
      .filter(([, gleiche]) => gleiche.length > 1)
      .map(([von]) =>
        problem('weiterleitung-doppelt', von, `Von ${von} führen zwei Weiterleitungen fort. Nehmen Sie eine heraus.`),
      ),
    ...weiterleitungen
      .filter(({ von }) => istSeite(von))
      .map(({ von }) =>
        problem(
          'weiterleitung-ueber-seite',
          von,
          `Unter ${von} gibt es eine Seite. Ziehen Sie die Weiterleitung zurück, oder geben Sie der Seite eine andere Adresse.`,
        ),
      ),
    ...kreise.map((von) =>
      problem('weiterleitung-im-kreis', von, `Die Weiterleitung von ${von} führt im Kreis. Nennen Sie als Ziel eine Seite.`),
    ),
    ...[...ziele]
      .filter(([, ziel]) => ziel.startsWith('/') && !istSeite(ziel))
      .map(([von, ziel]) =>
        problem(
          'weiterleitung-ins-leere',
          von,
          `Die Weiterleitung von ${von} endet bei ${ziel}; dort gibt es keine Seite. Prüfen Sie die Schreibweise, oder ziehen Sie die Weiterleitung zurück.`,
        ),
      ),
  ]
}
