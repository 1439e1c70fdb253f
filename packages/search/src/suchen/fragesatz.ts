import type { Wort } from '../analyse/woerter.ts'

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
