import { z } from 'zod'

/** What a reference to law begins with; what follows (Absatz, Nummer, Satz) is free. */
const FORM = /^(?:§ \d+[a-z]*|§§ \d+[a-z]*|Art\. \d+[a-z]*|Artikel \d+[a-z]*|Anlage(?: \d+)?|Nummer \d|Teil|Abschnitt|Kapitel)/

/** One sign for more than one paragraph: "§ 3 und 4". */
const EIN_ZEICHEN_FUER_VIELE = /^§ \d+[a-z]* (?:und|bis) (?:§ )?\d/

/** Part of a law, as cited: "§ 3", "§§ 17 bis 19", "Art. 6". */
export const ParagrafSchema = z
  .string()
  .regex(
    FORM,
    'Eine Fundstelle beginnt mit ihrem Zeichen und einer Zahl, mit Leerzeichen dazwischen: „§ 3“, „§§ 17 bis 19“, „Art. 6“, „Anlage 1“.',
  )
  .refine(
    (paragraf) => !EIN_ZEICHEN_FUER_VIELE.test(paragraf),
    'Für mehrere Paragrafen steht das Zeichen doppelt: „§§ 3 und 4“, „§§ 17 bis 19“.',
  )
