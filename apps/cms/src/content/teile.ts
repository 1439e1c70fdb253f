import type { Text, Textabschnitt } from '@infoschalter/domain'
import type { Datei } from './datei.ts'

type Vorlage = Readonly<Record<string, { readonly titel: string; readonly pflicht: boolean }>>

/**
 * The parts of a file whose headings are fixed.
 *
 * @param kind what the file is, for the message: "Anleitung"
 * @returns each part by its key, empty where it is voluntary and missing; null when one that is needed is missing
 */
export function readTeile<V extends Vorlage>(
  { teile, melde }: Pick<Datei, 'teile' | 'melde'>,
  kind: string,
  vorlage: V,
): { readonly [K in keyof V]: Text } | null {
  const titel = Object.values(vorlage).map((teil) => teil.titel)
  for (const teil of teile) {
    if (!titel.includes(teil.titel ?? ''))
      melde({
        regel: 'abschnitt-unbekannt',
        zeile: teil.zeile,
        meldung: `„${teil.titel ?? 'Text ohne Überschrift'}“ ist kein Abschnitt (${kind}). Es gibt: ${titel.join(', ')}.`,
      })
  }
  const gefunden = Object.entries(vorlage).map(
    ([key, { titel, pflicht }]) => [key, pflicht, titel, teile.find((teil) => teil.titel === titel)?.text ?? []] as const,
  )
  const fehlend = gefunden.filter(([, pflicht, , text]) => pflicht && text.length === 0)
  for (const [, , titel] of fehlend)
    melde({ regel: 'abschnitt-fehlt', meldung: `Der Abschnitt „## ${titel}“ fehlt oder ist leer.` })
  if (fehlend.length > 0) return null
  return Object.fromEntries(gefunden.map(([key, , , text]) => [key, text])) as { [K in keyof V]: Text }
}

/** The parts of a file whose headings are free; text before the first heading is a problem. */
export function readAbschnitte(
  { teile, melde }: Pick<Datei, 'teile' | 'melde'>,
  mindestens: number,
): readonly Textabschnitt[] | null {
  for (const teil of teile) {
    if (teil.titel === null)
      melde({ regel: 'abschnitt-fehlt', zeile: teil.zeile, meldung: 'Text steht hier unter einer Überschrift „## …“.' })
    else if (teil.text.length === 0)
      melde({ regel: 'abschnitt-leer', zeile: teil.zeile, meldung: `Unter „## ${teil.titel}“ steht nichts.` })
  }
  const abschnitte = teile.flatMap(({ titel, text }) => (titel === null || text.length === 0 ? [] : [{ titel, text }]))
  if (abschnitte.length >= mindestens) return abschnitte
  melde({ regel: 'abschnitt-fehlt', meldung: `Unter den Angaben fehlt Text: mindestens ${mindestens} Abschnitt(e) „## …“.` })
  return null
}

/** The text of a file that has no headings of the second level. */
export function readFliesstext({ teile, melde }: Pick<Datei, 'teile' | 'melde'>): Text {
  for (const teil of teile) {
    if (teil.titel !== null)
      melde({
        regel: 'abschnitt-unbekannt',
        zeile: teil.zeile,
        meldung: `Hier gibt es keine Abschnitte „## …“, nur Text: „${teil.titel}“.`,
      })
  }
  return teile.find((teil) => teil.titel === null)?.text ?? []
}
