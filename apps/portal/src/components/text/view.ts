import type { Inline, Text } from '@infoschalter/domain'
import { html } from 'hono/html'
import type { Html } from '../../http/route.ts'
import { symbol } from '../symbol/view.ts'

/** How plain words are shown: as they are, or with something marked in them. */
export type Wortanzeige = (worte: string) => Html
const UNVERAENDERT: Wortanzeige = (worte) => html`${worte}`

/** A formatted text. @param ebene the level of subheadings, so that no heading level is skipped */
export function text(blocks: Text, ebene: 3 | 4 = 3, wort: Wortanzeige = UNVERAENDERT): Html {
  const inline = (teil: Inline) => zeigInline(teil, wort)
  return html`${blocks.map((block) => {
    switch (block.art) {
      case 'absatz':
        return html`<p>${block.inhalt.map(inline)}</p>`
      case 'zwischentitel':
        return ebene === 3 ? html`<h3>${block.text}</h3>` : html`<h4>${block.text}</h4>`
      case 'liste': {
        const punkte = block.punkte.map((punkt) => html`<li>${punkt.map(inline)}</li>`)
        return block.geordnet ? html`<ol>${punkte}</ol>` : html`<ul>${punkte}</ul>`
      }
    }
  })}`
}

function zeigInline(teil: Inline, wort: Wortanzeige): Html {
  switch (teil.art) {
    case 'text':
      return wort(bindParagrafen(teil.text))
    case 'fett':
      return html`<strong>${bindParagrafen(teil.text)}</strong>`
    case 'link':
      // A telephone number stays on one line.
      return html`<a href="${teil.ziel}">${teil.ziel.startsWith('tel:') ? teil.text.replaceAll(' ', '\u00a0') : bindParagrafen(teil.text)}</a>`
  }
}

/** No line ends between „§“ and its number. */
function bindParagrafen(text: string): string {
  return text.replaceAll(/(§) (?=\d)/g, '$1\u00a0')
}

/** A link that leads to the next page of a thought. */
export function mehr(ziel: string, beschriftung: string): Html {
  return html`<a class="mehr" href="${ziel}">${beschriftung}${symbol('arrow-right')}</a>`
}
