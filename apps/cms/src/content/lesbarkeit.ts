import type { Block, Inline, Text } from '@infoschalter/domain'

/** How easy a German text is to read. */
export interface Lesbarkeit {
  readonly woerter: number
  readonly saetze: number
  /** 180 − words per sentence − 58.5 × syllables per word: above 60 easy, below 30 hard. */
  readonly amstad: number
}

/** Full stops that end no sentence. */
const ABKUERZUNGEN =
  /\b(?:z|d|u|i|o|v|s|Abs|Art|Nr|Ziff|bzw|ca|ggf|usw|etc|Dr|St|Tel|inkl|max|min|Mio|Mrd|evtl|vgl|Buchst|ff|B|h|a|R)\./g
const VOKAL = /aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|oy|[aeiouyäöü]/g

/**
 * The reading-ease index for German after Toni Amstad ("Wie verständlich sind unsere Zeitungen?", Zürich 1978). A paragraph, a
 * subheading and each point of a list end a sentence, with or without a full stop.
 */
export function lesbarkeit(texte: readonly string[]): Lesbarkeit {
  const saetze = texte.flatMap(toSaetze)
  const woerter = saetze.flatMap((satz) => satz.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [])
  const silben = woerter.reduce((summe, wort) => summe + zaehleSilben(wort), 0)
  if (woerter.length === 0) return { woerter: 0, saetze: 0, amstad: 180 }
  return {
    woerter: woerter.length,
    saetze: saetze.length,
    amstad: 180 - woerter.length / saetze.length - (58.5 * silben) / woerter.length,
  }
}

/** The pieces of a text that end a sentence each: paragraphs, subheadings, points of lists. */
export function textstuecke(text: Text): readonly string[] {
  return text.flatMap((block: Block) => {
    switch (block.art) {
      case 'absatz':
        return [worte(block.inhalt)]
      case 'zwischentitel':
        return [block.text]
      case 'liste':
        return block.punkte.map(worte)
    }
  })
}

function worte(inhalt: readonly Inline[]): string {
  return inhalt.map((teil) => teil.text).join('')
}

function toSaetze(stueck: string): readonly string[] {
  return stueck
    .replaceAll(ABKUERZUNGEN, (abkuerzung) => abkuerzung.slice(0, -1))
    .replaceAll(
      /(\d)\.(?=\d|\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lebens|Schul))/g,
      '$1',
    )
    .split(/[.!?:]+(?=\s|$)/)
    .filter((satz) => /\p{L}/u.test(satz))
}

/** Syllables by groups of vowels: two vowels that are no diphthong are two ("Nati-on"). A number counts as read: two. */
export function zaehleSilben(wort: string): number {
  if (/^\d/.test(wort)) return 2
  return Math.max(1, wort.toLowerCase().match(VOKAL)?.length ?? 0)
}

/** The middle value; of two middle ones the lower. */
export function median(werte: readonly number[]): number {
  return werte.toSorted((a, b) => a - b)[Math.floor((werte.length - 1) / 2)] ?? Number.NaN
}
