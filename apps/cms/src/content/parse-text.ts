import type { Block, Inline, Problem, Text } from '@infoschalter/domain'
import { InlineSchema } from '@infoschalter/domain'
import MarkdownIt, { type Token } from 'markdown-it'

/** A part of a text below one heading of the second level; the first part has none. */
export interface Textteil {
  readonly titel: string | null
  readonly zeile: number
  readonly text: Text
}

// HTML, images and tables are off: what authors may write is what the domain can hold.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable([
  'table',
  'code',
  'fence',
  'blockquote',
  'image',
  'html_block',
  'html_inline',
  'autolink',
  'hr',
])

/**
 * Reads the Markdown of content files: paragraphs, lists of one level, `**bold**`, links, headings of
 * level 2 (parts) and 3 (subheadings). All else is a problem with its line.
 *
 * @param ersteZeile the line of the file on which `quelle` begins, counted from 1
 */
export function parseText(
  quelle: string,
  datei: string,
  ersteZeile: number,
): { teile: readonly Textteil[]; probleme: readonly Problem[] } {
  const probleme: Problem[] = []
  const teile: { titel: string | null; zeile: number; text: Block[] }[] = [{ titel: null, zeile: ersteZeile, text: [] }]
  const tokens = markdown.parse(quelle, {})
  const melde = (token: Token | undefined, meldung: string) =>
    probleme.push({ regel: 'text-nicht-erlaubt', schwere: 'fehler', datei, zeile: ersteZeile + (token?.map?.[0] ?? 0), meldung })

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const inhalt = tokens[i + 1]
    if (token.type === 'heading_open') {
      const titel = (inhalt?.content ?? '').trim()
      if (token.tag === 'h2') teile.push({ titel, zeile: ersteZeile + (token.map?.[0] ?? 0), text: [] })
      else if (token.tag === 'h3') teile.at(-1)?.text.push({ art: 'zwischentitel', text: titel })
      else melde(token, `Überschriften sind ## (Abschnitt) oder ### (Zwischentitel), nicht ${token.markup}.`)
      i += 2
    } else if (token.type === 'paragraph_open') {
      teile.at(-1)?.text.push({ art: 'absatz', inhalt: readInline(inhalt, melde) })
      i += 2
    } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const ende = tokens.findIndex((t, j) => j > i && t.type === token.type.replace('open', 'close') && t.level === token.level)
      teile.at(-1)?.text.push(readListe(tokens.slice(i + 1, ende), token.type === 'ordered_list_open', melde))
      i = ende
    } else {
      melde(token, `Das geht hier nicht: ${token.type}. Erlaubt sind Absätze, Listen, **fett** und Links.`)
    }
  }
  return { teile: teile.filter((teil) => teil.titel !== null || teil.text.length > 0), probleme }
}

type Melde = (token: Token | undefined, meldung: string) => void

function readListe(tokens: readonly Token[], geordnet: boolean, melde: Melde): Block {
  const punkte: Inline[][] = []
  for (const token of tokens) {
    if (token.type.endsWith('list_open'))
      melde(token, 'Eine Liste in einer Liste geht nicht. Schreiben Sie zwei Listen oder einen Satz.')
    if (token.type === 'inline') punkte.push(readInline(token, melde))
  }
  return { art: 'liste', geordnet, punkte }
}

function readInline(token: Token | undefined, melde: Melde): Inline[] {
  const inhalt: Inline[] = []
  let fett = false
  let ziel: string | null = null
  for (const kind of token?.children ?? []) {
    if (kind.type === 'strong_open' || kind.type === 'strong_close') fett = kind.type === 'strong_open'
    else if (kind.type === 'link_open') ziel = String(kind.attrGet('href') ?? '')
    else if (kind.type === 'link_close') ziel = null
    else if (kind.type === 'text' || kind.type === 'softbreak' || kind.type === 'hardbreak') {
      const text = kind.type === 'text' ? kind.content : ' '
      if (text !== '') inhalt.push(ziel !== null ? { art: 'link', text, ziel } : { art: fett ? 'fett' : 'text', text })
    } else melde(token, `Das geht im Text nicht: ${kind.type}. Erlaubt sind **fett** und [Links](https://…).`)
  }
  const verbunden = joinNeighbours(inhalt)
  for (const teil of verbunden) {
    const geprueft = InlineSchema.safeParse(teil)
    if (!geprueft.success) melde(token, `${geprueft.error.issues[0]?.message}: ${JSON.stringify(teil)}`)
  }
  return verbunden
}

/** Line breaks in the source split a text into several tokens; for readers it is one. */
function joinNeighbours(inhalt: readonly Inline[]): Inline[] {
  const verbunden: Inline[] = []
  for (const teil of inhalt) {
    const letzter = verbunden.at(-1)
    const gleich =
      letzter !== undefined &&
      letzter.art === teil.art &&
      (letzter.art !== 'link' || teil.art !== 'link' || letzter.ziel === teil.ziel)
    if (gleich) verbunden[verbunden.length - 1] = { ...letzter, text: letzter.text + teil.text }
    else verbunden.push(teil)
  }
  return verbunden
}
