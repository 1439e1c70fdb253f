import { describe, expect, it } from 'vitest'
import { createByteWaechter } from './bytes.ts'

function pruefeInStuecken(bytes: Buffer, laenge: number, maxZeile = 1000) {
  const waechter = createByteWaechter(maxZeile)
  for (let von = 0; von < bytes.length; von += laenge) {
    const fehler = waechter.pruefe(bytes.subarray(von, von + laenge))
    if (fehler) return fehler
  }
  return waechter.ende()
}

const LAENGEN = [1, 2, 3, 4, 5, 7, 1000]

describe('the byte guard', () => {
  it('lets every character of UTF-8 pass, wherever the chunks are cut', () => {
    for (const laenge of LAENGEN) expect(pruefeInStuecken(Buffer.from('aä€🐕\n߿\u{10ffff}'), laenge)).toBeUndefined()
  })

  it.each([
    ['Latin-1 ä before an ASCII letter', [0x61, 0x0a, 0xe4, 0x62], 3, 2],
    ['Latin-1 ä at the end', [0x61, 0xe4], 2, 1],
    ['a continuation byte alone', [0x61, 0x80], 2, 1],
    ['an overlong slash', [0xc0, 0xaf], 1, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 2, 1],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 1, 1],
    ['a character that breaks off before the next one', [0xc3, 0xa4, 0xe2, 0x82, 0x41], 3, 1],
    ['0xff after three lines', [0x0a, 0x0a, 0x0a, 0xff], 4, 4],
  ])('finds %s at byte and line, wherever the chunks are cut', (_, bytes, byte, zeile) => {
    for (const laenge of LAENGEN) expect(pruefeInStuecken(Buffer.from(bytes), laenge)).toEqual({ art: 'kein-utf8', byte, zeile })
  })

  it('finds a line that is too long, and only that', () => {
    for (const laenge of LAENGEN) {
      expect(pruefeInStuecken(Buffer.from('1234567890\n1234567890\n'), laenge, 10)).toBeUndefined()
      expect(pruefeInStuecken(Buffer.from('1\n12345678901\n1'), laenge, 10)).toEqual({ art: 'zeile-zu-lang', zeile: 2 })
    }
  })
})
