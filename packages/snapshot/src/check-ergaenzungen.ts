import type { Ergaenzung, Problem } from '@infoschalter/domain'
import { fehler } from './fehler.ts'
import type { SnapshotInhalt } from './inhalt.ts'

/** How an Ergänzung is called in a message. */
export function nameOf({ leistung, ars }: Ergaenzung): string {
  return `Ergänzung zu ${leistung} (${ars})`
}

/** Each belongs to a Kommune or a Kreis, and each of them says one thing about a Leistung. */
export function checkErgaenzungen({ ergaenzungen, gebiete }: SnapshotInhalt): readonly Problem[] {
  const orte = new Set(gebiete.filter(({ ebene }) => ebene === 'kommune' || ebene === 'kreis').map(({ ars }) => ars))
  return [
    ...ergaenzungen
      .filter(({ ars }) => !orte.has(ars))
      .map((eine) =>
        fehler(
          'ergaenzung-ohne-ort',
          nameOf(eine),
          `${eine.ars} ist keine Kommune und kein Kreis. Wählen Sie deren Organisation.`,
        ),
      ),
    ...[...Map.groupBy(ergaenzungen, nameOf)]
      .filter(([, gleiche]) => gleiche.length > 1)
      .map(([name]) => fehler('ergaenzung-doppelt', name, 'Davon gibt es zwei. Führen Sie beide zusammen.')),
  ]
}
