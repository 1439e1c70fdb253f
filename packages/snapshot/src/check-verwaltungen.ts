import type { Problem } from '@infoschalter/domain'
import { sha256 } from './digest.ts'
import { fehler } from './fehler.ts'
import type { SnapshotInhalt } from './inhalt.ts'

/** Each administration belongs to one Kommune or Kreis, and its logo is a picture that is there, byte by byte. */
export function checkVerwaltungen({ gebiete, verwaltungen, bilder, bilddateien }: SnapshotInhalt): readonly Problem[] {
  const orte = new Map(
    gebiete.filter(({ ebene }) => ebene === 'kommune' || ebene === 'kreis').map(({ ars, slug }) => [ars, slug] as const),
  )
  const mitAngaben = new Set(bilder.map(({ datei }) => datei))
  const gesehen = new Set<string>()
  const probleme: Problem[] = []
  for (const { ars, slug, logo } of verwaltungen) {
    const datei = `verwaltungen/${slug}`
    if (orte.get(ars) !== slug)
      probleme.push(fehler('verwaltung-ohne-gebiet', datei, `Zum Regionalschlüssel ${ars} gibt es keinen Ort ${slug}.`))
    if (gesehen.has(ars)) probleme.push(fehler('verwaltung-doppelt', datei, `Den Regionalschlüssel ${ars} gibt es zweimal.`))
    gesehen.add(ars)
    if (logo !== undefined && !mitAngaben.has(logo))
      probleme.push(
        fehler('verweis-ins-leere', datei, 'Das Logo gibt es nicht mehr. Wählen Sie ein anderes oder nehmen Sie es heraus.'),
      )
  }
  for (const { datei, alt } of bilder) {
    const bytes = bilddateien.get(datei)
    if (bytes === undefined || sha256(bytes) !== datei.slice(0, datei.indexOf('.')))
      probleme.push(
        fehler(
          'bild-fehlt',
          datei,
          `Die Datei zum Bild „${alt}“ fehlt oder wurde verändert. Laden Sie das Bild noch einmal hoch.`,
        ),
      )
  }
  return probleme
}
