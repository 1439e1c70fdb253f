import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { toPng } from './png.ts'
import { encodingFor, finish } from './response.ts'
import { unpackWoff } from './woff.ts'

const SVG = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="#fff"/><text x="2" y="15" font-family="Fira Sans" font-size="14">${text}</text></svg>`

/** Width and height as the header of a PNG has them (ISO 15948, section 11.2.2). */
const massOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('a picture as PNG', () => {
  it('is twice as large in pixels, and has the words in it', async () => {
    const [leer, mit] = await Promise.all([toPng(SVG('')), toPng(SVG('Straße'))])
    expect(mit.toString('latin1', 1, 4)).toBe('PNG')
    expect(massOf(mit)).toEqual([120, 40])
    // Without a font there would be nothing but white.
    expect(mit.length).toBeGreaterThan(leer.length * 2)
  })

  it('of what is no picture fails, and the next one is made', async () => {
    await expect(toPng('<svg')).rejects.toThrow()
    expect(massOf(await toPng(SVG('Ja')))).toEqual([120, 40])
  })

  it('is sent as it is, to be shown by other sites too', async () => {
    const fertig = await finish({ art: 'bild', svg: SVG('Ja') as never, als: 'png' }, '/bild')
    if (fertig === null) throw new Error('nothing')
    expect(fertig.typ).toBe('image/png')
    expect(encodingFor(fertig, 'br, gzip')).toBe('identity')
    expect(fertig.koerper.get('identity')?.headers).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' })
  })
})

describe('a font in a WOFF file', () => {
  it('comes out as a font: its kind, as many tables, each where the directory says', () => {
    const woff = readFileSync(fileURLToPath(import.meta.resolve('@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff')))
    const font = unpackWoff(woff)
    expect(font.readUInt32BE(0)).toBe(woff.readUInt32BE(4))
    const anzahl = font.readUInt16BE(4)
    expect(anzahl).toBe(woff.readUInt16BE(12))
    const namen = Array.from({ length: anzahl }, (_, i) => font.toString('latin1', 12 + 16 * i, 16 + 16 * i))
    expect(namen).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'name']))
    const head = 12 + 16 * namen.indexOf('head')
    // The magic number of the table (OpenType 1.9, "head").
    expect(font.readUInt32BE(font.readUInt32BE(head + 8) + 12)).toBe(0x5f0f3cf5)
  })

  it('is refused where there is none', () => {
    expect(() => unpackWoff(Buffer.from('hallo'))).toThrow('no WOFF file')
  })
})
