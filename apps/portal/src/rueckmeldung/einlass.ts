import type { Annahme } from './annahme.ts'
import type { TEXTE } from './texte.ts'

/** Whether a form may be taken: with the id of its message, taken already, or not and why. */
export type Einlass =
  | { readonly art: 'gut'; readonly id: string }
  | { readonly art: 'benutzt' }
  | { readonly art: 'offen'; readonly status: 400 | 429; readonly satz: string; readonly marke: string }

/** Judges the mark of a form, and whether its connection has sent too many. @returns with what is open the mark to try again with */
export function pruefeEinlass(
  { marken }: Pick<Annahme, 'marken'>,
  marke: string,
  zuViele: boolean,
  texte: Pick<(typeof TEXTE)['de'], 'zuViele' | 'abgelaufen'>,
): Einlass {
  const urteil = marken.pruefe(marke)
  if (urteil.art === 'benutzt') return { art: 'benutzt' }
  if (zuViele) return { art: 'offen', status: 429, satz: texte.zuViele, marke }
  if (urteil.art === 'gut') return { art: 'gut', id: urteil.id }
  // Sent too fast, its mark is good in a moment; a forged one or an old one never is again.
  return { art: 'offen', status: 400, satz: texte.abgelaufen, marke: urteil.art === 'zu-schnell' ? marke : marken.neu() }
}
