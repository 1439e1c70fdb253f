import type { Wort } from '../analyse/woerter.ts'
import type { Suchtyp } from '../index/dokument.ts'

/** Beginnings of questions whose answer explains something rather than leads to an office, folded. */
const ANFAENGE = [
  'was ist',
  'was sind',
  'was bedeutet',
  'was heisst',
  'was passiert',
  'was macht',
  'warum',
  'wieso',
  'weshalb',
  'wozu',
  'kann ',
  'konnen ',
  'muss ',
  'mussen ',
  'darf ',
  'durfen ',
  'brauche ich',
  'brauchen wir',
  'braucht man',
  'gibt es',
  'gilt ',
  'reicht ',
  'zahlt ',
  'wofur',
  'woran',
  'woher',
  'werden ',
  'wird ',
  'wie viele',
  'ist ',
  'sind ',
  'wer ',
]

/** Whether somebody wants to know rather than to do: "was ist die BundID". "Wo kann ich …" and "wie …" want to do. */
export function isFragesatz(woerter: readonly Wort[]): boolean {
  const satz = `${woerter.map(({ form }) => form).join(' ')} `
  return ANFAENGE.some((anfang) => satz.startsWith(anfang))
}

/** Words by which somebody says what kind of text is wanted, folded. */
const ARTEN: ReadonlyMap<string, Suchtyp> = new Map(
  (
    [
      ['begriff', 'heisst bedeutet bedeutung definition begriff abkurzung abk meint gemeint'],
      ['anleitung', 'anleitung schritt schritte tutorial'],
      ['meldung', 'news nachricht nachrichten neuigkeit neuigkeiten pressemitteilung pressemeldung launch'],
      ['projekt', 'projekt projekte modellprojekt pilotprojekt vorbild'],
      ['leitfaden', 'leitfaden praxisleitfaden'],
      ['lage', 'checkliste uberblick'],
    ] as const
  ).flatMap(([art, woerter]) => woerter.split(' ').map((wort) => [wort, art] as const)),
)

/** The kind of text that the query asks for: "Einkommensgrenze Bedeutung", "BundID Schritt für Schritt". */
export function gefragteArt(woerter: readonly Wort[]): Suchtyp | null {
  return woerter.map(({ form }) => ARTEN.get(form)).find((art) => art !== undefined) ?? null
}
