import { LinkzielSchema } from '@infoschalter/domain'
import { ELEMENT, type Knoten, type Lexical } from './lexical.ts'

/**
 * Puts right what comes along when a text is pasted from Word or a web page, before it is stored: a list that Word has made
 * of paragraphs with a dot in front becomes a list again, and a link that leads where no link of the portal may lead is only
 * its words. The words themselves stay.
 */
export function saeubere(wert: Lexical): Lexical {
  return { ...wert, root: { ...wert.root, children: toLists((wert.root.children ?? []).flatMap(withoutBadLinks)) } }
}

function withoutBadLinks(knoten: Knoten): readonly Knoten[] {
  if (knoten.children === undefined) return [knoten]
  const children = knoten.children.flatMap(withoutBadLinks)
  const isLink = knoten.type === 'link' || knoten.type === 'autolink'
  if (isLink && !LinkzielSchema.safeParse(toHttps(knoten.fields?.url)).success) return children
  if (!isLink) return [{ ...knoten, children }]
  return [{ ...knoten, children, fields: { ...knoten.fields, url: toHttps(knoten.fields?.url) } }]
}

/** Nobody means to be sent over an open line, and many leave out how. */
export function toHttps(url = ''): string {
  return url.trim().replace(/^(?:http:\/\/|(?=www\.))/i, 'https://')
}

/** The dots and numbers that Word writes in front of a point, with the gap that it leaves after them. */
const PUNKT = /^\s*[·•▪■◦§–-](?:\s{2,}|\t)\s*/u
const NUMMER = /^\s*\d{1,2}[.)](?:\s{2,}|\t)\s*/u

type Listenart = 'bullet' | 'number'

function toLists(bloecke: readonly Knoten[]): readonly Knoten[] {
  const fertig: Knoten[] = []
  for (const block of bloecke) {
    const punkt = toPunkt(block)
    const letzter = fertig.at(-1)
    if (punkt === null) fertig.push(block)
    else if (letzter?.type === 'list' && letzter.listType === punkt.art) fertig.splice(-1, 1, withPunkt(letzter, punkt.children))
    else fertig.push(withPunkt(emptyList(punkt.art), punkt.children))
  }
  return fertig
}

function withPunkt(liste: Knoten, children: readonly Knoten[]): Knoten {
  const punkte = liste.children ?? []
  return { ...liste, children: [...punkte, { type: 'listitem', ...ELEMENT, value: punkte.length + 1, children }] }
}

function emptyList(listType: Listenart): Knoten {
  return { type: 'list', ...ELEMENT, listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1, children: [] }
}

/** A paragraph that is a point of a list, without its dot; null for every other block. */
function toPunkt({ type, children = [] }: Knoten): { readonly art: Listenart; readonly children: readonly Knoten[] } | null {
  const [erstes, ...weitere] = children
  if (type !== 'paragraph' || erstes?.type !== 'text') return null
  const { text = '' } = erstes
  const art = PUNKT.test(text) ? 'bullet' : NUMMER.test(text) ? 'number' : null
  if (art === null) return null
  return { art, children: [{ ...erstes, text: text.replace(art === 'bullet' ? PUNKT : NUMMER, '') }, ...weitere] }
}
