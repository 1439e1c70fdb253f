import type { Block, Inline } from '@infoschalter/domain'
import { type Lexical, toText } from './lexical.ts'

/** What the editor holds as lines that people can read and copy. */
export function toZeilen(wert: Lexical): string {
  return toText(wert).map(zeigBlock).join('\n')
}

/** Form is shown too, as one would type it: who makes a word bold or leads a link elsewhere has changed the text. */
function zeigBlock(block: Block): string {
  switch (block.art) {
    case 'absatz':
      return zeigInline(block.inhalt)
    case 'zwischentitel':
      return `— ${block.text} —`
    case 'liste':
      return block.punkte.map((punkt, nr) => `${block.geordnet ? `${nr + 1}.` : '•'} ${zeigInline(punkt)}`).join('\n')
  }
}

function zeigInline(inhalt: readonly Inline[]): string {
  return inhalt
    .map((teil) => {
      if (teil.art === 'fett') return `*${teil.text}*`
      return teil.art === 'link' ? `${teil.text} (→ ${teil.ziel})` : teil.text
    })
    .join('')
}
