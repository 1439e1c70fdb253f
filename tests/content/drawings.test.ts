import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContent } from '../../apps/cms/src/content/read-content.ts'
import { isKachel, isSymbol } from '../../apps/portal/src/components/symbol/view.ts'
import { LAGE } from '../../apps/portal/src/texts/katalog.ts'

// The editors' side cannot know what the portal can draw: apps never import apps. Here both are seen at once.

it('every icon and every tile that content names can be drawn', async () => {
  const { leistungen } = await readContent(join(import.meta.dirname, '../../content'))
  expect(
    leistungen.filter(({ symbol }) => symbol !== undefined && !isSymbol(symbol)).map(({ slug, symbol }) => [slug, symbol]),
  ).toEqual([])
  expect(
    leistungen.filter(({ kachel }) => kachel !== undefined && !isKachel(kachel)).map(({ slug, kachel }) => [slug, kachel]),
  ).toEqual([])
})

it('every Lage has an icon that can be drawn', () => {
  expect(Object.keys(LAGE)).toHaveLength(55)
  expect(Object.values(LAGE).filter(({ symbol }) => !isSymbol(symbol))).toEqual([])
})
