import { beforeEach, describe, expect, it } from 'vitest'
import { createMarken, type Marken } from './marken.ts'

let zeit: number
let nummer: number
let marken: Marken
const create = (schluessel = 'geheim') =>
  createMarken({ schluessel, jetzt: () => new Date(zeit), zufall: () => `id-${++nummer}` })

beforeEach(() => {
  zeit = Date.UTC(2026, 10, 26, 10)
  nummer = 0
  marken = create()
})

describe('the mark of a form', () => {
  it('is good from a moment after it was made until half a day later', () => {
    const marke = marken.neu()
    zeit += 1_000
    expect(marken.pruefe(marke)).toEqual({ art: 'zu-schnell' })
    zeit += 1_000
    expect(marken.pruefe(marke)).toEqual({ art: 'gut', id: 'id-1' })
    zeit += 12 * 3_600_000
    expect(marken.pruefe(marke)).toEqual({ art: 'abgelaufen' })
  })

  it('is good for one message: sent again it is the same one', () => {
    const marke = marken.neu()
    zeit += 5_000
    marken.verbrauche(marke)
    expect(marken.pruefe(marke)).toEqual({ art: 'benutzt', id: 'id-1' })
  })

  it.each([
    ['nothing', () => ''],
    ['another time', (marke: string) => marke.replace(/^[^.]+/, 'zzzzzzzz')],
    ['another id', (marke: string) => marke.replace('id-1', 'id-2')],
    ['another seal', (marke: string) => `${marke.slice(0, -1)}${marke.endsWith('A') ? 'B' : 'A'}`],
    ['a longer seal', (marke: string) => `${marke}A`],
  ])('is refused with %s', (_womit, aendere) => {
    const marke = marken.neu()
    zeit += 5_000
    expect(marken.pruefe(aendere(marke))).toEqual({ art: 'gefaelscht' })
  })

  it('holds on every node with the same key, and on no other', () => {
    const marke = marken.neu()
    zeit += 5_000
    expect(create().pruefe(marke)).toMatchObject({ art: 'gut' })
    expect(create('anders').pruefe(marke)).toEqual({ art: 'gefaelscht' })
  })

  it('on a page for everybody is good for its purpose, today and until the next day is over', () => {
    const marke = marken.fuer('bedarf hund 0571', '2026-11-25')
    expect(marken.passt(marke, 'bedarf hund 0571', '2026-11-25', '2026-11-24')).toBe(true)
    expect(marken.passt(marke, 'bedarf hund 0571', '2026-11-26', '2026-11-25')).toBe(true)
    expect(marken.passt(marke, 'bedarf hund 0571', '2026-11-27', '2026-11-26')).toBe(false)
    expect(marken.passt(marke, 'bedarf katze 0571', '2026-11-25', '2026-11-24')).toBe(false)
  })
})
