import { describe, expect, it } from 'vitest'
import { resolveWeiterleitungen, WeiterleitungSchema } from './weiterleitung.ts'

const gilt = (von: string, nach: string) => WeiterleitungSchema.safeParse({ von, nach }).success

describe('a redirect', () => {
  it.each([
    ['/alte-seite', '/fragen/kosten'],
    ['/Bürger/Hund.html', '/'],
    ['/alt', 'https://www.bund.example/pfad?a=b#c'],
  ])('leads from a path to a page or to another site: %s → %s', (von, nach) => {
    expect(gilt(von, nach)).toBe(true)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%2f%2fevil.example',
    '/a//b',
    '/a/../b',
    '/a\r\nSet-Cookie: b',
    '/a\u0000',
    '/\tevil.example',
    'http://evil.example',
    'https://portal.example@evil.example',
    'https://evil.example\\@portal.example',
    'https://evil.example/\nb',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '',
  ])('does not lead to %j', (nach) => {
    expect(gilt('/alt', nach)).toBe(false)
  })

  it.each(['//alt', '/', 'alt', 'https://portal.example/alt', '/alt?a=b', `/${'a'.repeat(300)}`])(
    'does not begin at %j',
    (von) => {
      expect(gilt(von, '/neu')).toBe(false)
    },
  )

  it('does not lead to itself', () => {
    expect(gilt('/alt', '/alt')).toBe(false)
  })
})

describe('redirects together', () => {
  const resolve = (...paare: readonly (readonly [string, string])[]) =>
    resolveWeiterleitungen(paare.map(([von, nach]) => WeiterleitungSchema.parse({ von, nach })))

  it('lead to the end of a chain at once', () => {
    const { ziele, kreise } = resolve(['/a', '/b'], ['/b', '/c'], ['/c', 'https://d.example/'])
    expect([...ziele.values()]).toEqual(['https://d.example/', 'https://d.example/', 'https://d.example/'])
    expect(kreise).toEqual([])
  })

  it('name a circle, and what leads into it', () => {
    const { ziele, kreise } = resolve(['/a', '/b'], ['/b', '/c'], ['/c', '/b'], ['/d', '/e'])
    expect(kreise).toEqual(['/a', '/b', '/c'])
    expect([...ziele]).toEqual([['/d', '/e']])
  })
})
