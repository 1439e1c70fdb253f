import type { Block, Inline, Text } from '@infoschalter/domain'

/**
 * Between the domain's text (blocks and inlines, packages/domain/src/text.ts) and what the editor stores (Lexical, a tree of
 * nodes as JSON). What the domain cannot hold gets lost on the way in: a format, never a word.
 */

/** A node as the editor stores it; what is not needed here is left out. */
export interface Knoten {
  readonly type: string
  readonly children?: readonly Knoten[]
  readonly text?: string
  readonly format?: number | string
  readonly listType?: string
  readonly fields?: { readonly url?: string; readonly linkType?: string; readonly newTab?: boolean }
  readonly [weiteres: string]: unknown
}

/** What a rich text field holds. */
export interface Lexical {
  readonly root: Knoten
}

const FETT = 1

/** @param wert what the field holds; empty when nobody has written anything */
export function toText(wert: Lexical | null | undefined): Text {
  return (wert?.root.children ?? []).flatMap(toBlock)
}

function toBlock(knoten: Knoten): readonly Block[] {
  switch (knoten.type) {
    case 'heading': {
      const text = toInline(knoten.children)
        .map((teil) => teil.text)
        .join('')
        .trim()
      return text === '' ? [] : [{ art: 'zwischentitel', text }]
    }
    case 'list': {
      const punkte = (knoten.children ?? []).flatMap(toPunkte)
      return punkte.length === 0 ? [] : [{ art: 'liste', geordnet: knoten.listType === 'number', punkte }]
    }
    default: {
      const inhalt = toInline(knoten.children)
      return inhalt.length === 0 ? [] : [{ art: 'absatz', inhalt }]
    }
  }
}

/** A list within a list becomes points of the outer one. */
function toPunkte(punkt: Knoten): readonly Inline[][] {
  const kinder = punkt.children ?? []
  const eigene = toInline(kinder.filter((kind) => kind.type !== 'list'))
  const innere = kinder.filter((kind) => kind.type === 'list').flatMap((liste) => (liste.children ?? []).flatMap(toPunkte))
  return [...(eigene.length === 0 ? [] : [eigene]), ...innere]
}

function toInline(kinder: readonly Knoten[] | undefined): Inline[] {
  const teile = (kinder ?? []).flatMap((kind): readonly Inline[] => {
    if (kind.type === 'linebreak') return [{ art: 'text', text: ' ' }]
    if (kind.type === 'link' || kind.type === 'autolink') {
      const text = toInline(kind.children)
        .map((teil) => teil.text)
        .join('')
      return text === '' ? [] : [{ art: 'link', text, ziel: kind.fields?.url ?? '' }]
    }
    if (kind.children !== undefined) return toInline(kind.children)
    if (!kind.text) return []
    return [{ art: typeof kind.format === 'number' && (kind.format & FETT) !== 0 ? 'fett' : 'text', text: kind.text }]
  })
  return trim(join(teile))
}

function join(teile: readonly Inline[]): readonly Inline[] {
  const verbunden: Inline[] = []
  for (const teil of teile) {
    const letzter = verbunden.at(-1)
    if (letzter === undefined || letzter.art !== teil.art || teil.art === 'link') verbunden.push(teil)
    else verbunden[verbunden.length - 1] = { ...letzter, text: letzter.text + teil.text }
  }
  return verbunden
}

/** Blanks at both ends of a paragraph are nobody's intention. */
function trim(teile: readonly Inline[]): Inline[] {
  return teile
    .map((teil, stelle) => {
      const vorn = stelle === 0 ? teil.text.trimStart() : teil.text
      return { ...teil, text: stelle === teile.length - 1 ? vorn.trimEnd() : vorn }
    })
    .filter((teil) => teil.text !== '')
}

/** What every node of the editor has. */
export const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

/** @returns what the editor shows for a text; null for an empty one */
export function toLexical(text: Text): Lexical | null {
  return text.length === 0 ? null : { root: { type: 'root', ...ELEMENT, children: text.map(fromBlock) } }
}

function fromBlock(block: Block): Knoten {
  switch (block.art) {
    case 'absatz':
      return { type: 'paragraph', ...ELEMENT, textFormat: 0, textStyle: '', children: block.inhalt.map(fromInline) }
    case 'zwischentitel':
      return { type: 'heading', ...ELEMENT, tag: 'h3', children: [fromInline({ art: 'text', text: block.text })] }
    case 'liste':
      return {
        type: 'list',
        ...ELEMENT,
        listType: block.geordnet ? 'number' : 'bullet',
        tag: block.geordnet ? 'ol' : 'ul',
        start: 1,
        children: block.punkte.map((punkt, nr) => ({
          type: 'listitem',
          ...ELEMENT,
          value: nr + 1,
          children: punkt.map(fromInline),
        })),
      }
  }
}

function fromInline(teil: Inline): Knoten {
  const blatt = (text: string, format: number): Knoten => ({
    type: 'text',
    text,
    format,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  })
  switch (teil.art) {
    case 'text':
      return blatt(teil.text, 0)
    case 'fett':
      return blatt(teil.text, FETT)
    case 'link':
      return {
        type: 'link',
        ...ELEMENT,
        version: 3,
        fields: { linkType: 'custom', newTab: false, url: teil.ziel },
        children: [blatt(teil.text, 0)],
      }
  }
}
