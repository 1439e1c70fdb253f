import { expect, it } from 'vitest'
import { ParagrafSchema } from './paragraf.ts'

it.each(['§ 3', '§ 3a Absatz 1 Nummer 2', '§§ 17 bis 19', '§§ 3, 4 und 5', 'Art. 6', 'Artikel 6 Absatz 1', 'Anlage 1', 'Anlage'])(
  '„%s“ is a reference to law',
  (paragraf) => {
    expect(ParagrafSchema.safeParse(paragraf).success).toBe(true)
  },
)

it.each([
  ['3', 'beginnt mit ihrem Zeichen'],
  ['§3', 'mit Leerzeichen dazwischen'],
  ['Paragraph 3', 'beginnt mit ihrem Zeichen'],
  ['§ drei', 'und einer Zahl'],
  ['§ 3 und 4', 'Für mehrere Paragrafen'],
  ['§ 17 bis § 19', 'Für mehrere Paragrafen'],
])('„%s“ is none, and the sentence says what to do', (paragraf, satz) => {
  expect(ParagrafSchema.safeParse(paragraf).error?.issues[0]?.message).toContain(satz)
})
