import { z } from 'zod'

/** Where a link may lead: a page of the portal, or out of it without detours. */
export const LinkzielSchema = z
  .string()
  .regex(
    /^(?:https:\/\/[^\s/?#]+|mailto:[^\s@]+@[^\s@]|tel:\+?\d|\/(?!\/))\S*$/,
    'Linkziel muss mit https://, mailto:, tel: oder / beginnen, und danach muss stehen, wohin',
  )

/**
 * Formatted text as data. There is no HTML in content or snapshot: what a text can hold is listed
 * here, and the portal's templates escape all of it. A list item and a paragraph are flat.
 */
export const InlineSchema = z.discriminatedUnion('art', [
  z.object({ art: z.literal('text'), text: z.string().min(1) }),
  z.object({ art: z.literal('fett'), text: z.string().min(1) }),
  z.object({
    art: z.literal('link'),
    text: z.string().min(1),
    ziel: LinkzielSchema,
  }),
])
export type Inline = z.infer<typeof InlineSchema>

export const BlockSchema = z.discriminatedUnion('art', [
  z.object({ art: z.literal('absatz'), inhalt: z.array(InlineSchema).min(1) }),
  z.object({ art: z.literal('zwischentitel'), text: z.string().min(1) }),
  z.object({ art: z.literal('liste'), geordnet: z.boolean(), punkte: z.array(z.array(InlineSchema).min(1)).min(1) }),
])
export type Block = z.infer<typeof BlockSchema>

export const TextSchema = z.array(BlockSchema)
export type Text = z.infer<typeof TextSchema>

/** The words of a text without its formatting, blocks separated by a blank: for search and for counting. */
export function plainText(text: Text): string {
  return text.map(blockWords).join(' ')
}

function blockWords(block: Block): string {
  switch (block.art) {
    case 'absatz':
      return inlineWords(block.inhalt)
    case 'zwischentitel':
      return block.text
    case 'liste':
      return block.punkte.map(inlineWords).join(' ')
  }
}

function inlineWords(inhalt: readonly Inline[]): string {
  return inhalt.map((teil) => teil.text).join('')
}

/** The targets of all links of a text, in reading order. */
export function linkTargets(text: Text): readonly string[] {
  return text.flatMap((block) => inlines(block).flatMap((teil) => (teil.art === 'link' ? [teil.ziel] : [])))
}

function inlines(block: Block): readonly Inline[] {
  switch (block.art) {
    case 'absatz':
      return block.inhalt
    case 'zwischentitel':
      return []
    case 'liste':
      return block.punkte.flat()
  }
}
