import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { pruefeBild } from './bild.ts'

const svg = (inhalt: string, kopf = '') =>
  Buffer.from(
    `${kopf}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">${inhalt}</svg>`,
  )

async function meldung(bytes: Buffer): Promise<string> {
  const ergebnis = await pruefeBild(bytes)
  return ergebnis.ok ? 'ok' : ergebnis.meldung
}

describe('an SVG', () => {
  it.each([
    [
      'shapes, gradients and parts used again',
      '<defs><linearGradient id="v"><stop offset="0"/></linearGradient><path id="p" d="M0 0h9"/></defs><use xlink:href="#p" fill="url(#v)"/>',
    ],
    ['a style sheet of its own', '<style>.a{fill:#0b5;clip-path:url(#c)}</style><rect class="a" width="9" height="9"/>'],
    ['a picture inside it', '<image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/>'],
  ])('may have %s', async (_, inhalt) => {
    expect(await meldung(svg(inhalt))).toBe('ok')
  })

  it('may say that it is one, as drawing programs do', async () => {
    const kopf =
      '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    expect(await meldung(svg('<rect width="9" height="9"/>', kopf))).toBe('ok')
  })

  it.each([
    ['<script>alert(1)</script>', 'das Element „script“'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', 'das Element „s:script“'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', 'das Element „foreignObject“'],
    ['<a href="#x"><rect/></a>', 'das Element „a“'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', 'das Element „animate“'],
    ['<rect onload="alert(1)"/>', 'das Attribut „onload“, das ein Programm startet'],
    ['<rect ONCLICK="alert(1)"/>', 'das Attribut „ONCLICK“, das ein Programm startet'],
    ['<use href="https://fremd.example/x.svg#a"/>', 'ein Verweis nach außen („https://fremd.example/x.svg#a“)'],
    ['<image xlink:href="//fremd.example/x.png"/>', 'ein Verweis nach außen („//fremd.example/x.png“)'],
    ['<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'ein Verweis nach außen („data:image/svg+xml;base64,PHN2Zy8+“)'],
    ['<rect style="fill:url(https://fremd.example/)"/>', 'ein Verweis nach außen im Attribut „style“'],
    ['<rect fill="url( //fremd.example/)"/>', 'ein Verweis nach außen im Attribut „fill“'],
    ['<style>@import "https://fremd.example/";</style>', 'ein Stil, der etwas nachlädt'],
    ['<style><![CDATA[rect{fill:u\\72l(//fremd.example)}]]></style>', 'ein Stil, der etwas nachlädt'],
    ['<g xml:base="https://fremd.example/"><use href="#a"/></g>', 'das Attribut „xml:base“'],
    ['<rect>', 'ein Fehler im Aufbau der Datei'],
    ['&fremd;', 'ein Fehler im Aufbau der Datei'],
  ])('with %s is refused by name', async (inhalt, was) => {
    expect(await meldung(svg(inhalt))).toMatch(`Das SVG-Bild enthält ${was}.`)
  })

  it.each([
    ['<?xml-stylesheet href="https://fremd.example/x.css"?>', 'die Anweisung „xml-stylesheet“'],
    ['<!DOCTYPE svg [<!ENTITY a "aaaa">]>', 'eigene Kürzel im DOCTYPE'],
    ['<?xml version="1.0" encoding="ISO-2022-JP"?>', 'eine andere Kodierung als UTF-8'],
    ['<html xmlns="http://www.w3.org/1999/xhtml">', 'etwas anderes als ein SVG-Bild'],
  ])('that begins with %s is refused', async (kopf, was) => {
    expect(await meldung(svg('', kopf))).toContain(was)
  })

  it('that does not say how large it is is refused, since nobody could scale it', async () => {
    expect(await meldung(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'))).toContain(
      'keine Angabe „viewBox“',
    )
  })

  it('in another encoding than UTF-8 is refused with what to do', async () => {
    expect(await meldung(Buffer.from(`<svg ü/>`, 'latin1'))).toContain('nicht in UTF-8 gespeichert')
  })
})

const flaeche = (kante: number) => sharp({ create: { width: kante, height: kante, channels: 3, background: '#0b5' } })

describe('a photo', () => {
  it('loses the place where it was taken and all else that it carries', async () => {
    const foto = await flaeche(20)
      .withExif({ IFD0: { Artist: 'Erika Mustermann' }, IFD3: { GPSLatitude: '51/1 13/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    expect(foto.includes('Erika Mustermann')).toBe(true)
    const ergebnis = await pruefeBild(foto)
    if (!ergebnis.ok) throw new Error(ergebnis.meldung)
    expect((await sharp(ergebnis.bild.bytes).metadata()).exif).toBeUndefined()
    expect(ergebnis.bild.bytes.includes('Erika Mustermann')).toBe(false)
  })

  it.each(['png', 'jpeg', 'webp'] as const)('stays what it is: %s', async (format) => {
    const ergebnis = await pruefeBild(await flaeche(20).toFormat(format).toBuffer())
    if (!ergebnis.ok) throw new Error(ergebnis.meldung)
    expect(ergebnis.bild.typ).toBe(`image/${format}`)
    expect((await sharp(ergebnis.bild.bytes).metadata()).format).toBe(format)
  })

  it('is made small enough for a page', async () => {
    const ergebnis = await pruefeBild(await flaeche(3000).png().toBuffer())
    if (!ergebnis.ok) throw new Error(ergebnis.meldung)
    expect(await sharp(ergebnis.bild.bytes).metadata()).toMatchObject({ width: 1200, height: 1200 })
  })

  it('that would unfold to fill the memory, or is cut off, is refused', async () => {
    expect(await meldung(await flaeche(7000).png().toBuffer())).toContain('mehr als 40 Millionen Bildpunkte')
    const ganz = await flaeche(200).jpeg().toBuffer()
    expect(await meldung(ganz.subarray(0, 200))).toContain('beschädigt')
  })
})

test.each([
  ['a program for Windows', 'MZ\u0090\u0000'],
  ['a program for Linux', '\u007fELF'],
  ['a web page', '<!DOCTYPE html><html></html>'],
  ['a PDF', '%PDF-1.7'],
  ['nothing at all', ''],
])('%s is no picture, whatever its name says', async (_, anfang) => {
  expect(await meldung(Buffer.from(anfang, 'latin1'))).toContain('Die Datei ist kein Bild')
})
