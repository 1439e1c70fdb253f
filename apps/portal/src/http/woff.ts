import { inflateSync } from 'node:zlib'

/** Lengths of the header and of an entry of the directory: in WOFF, and in the font that it holds. */
const WOFF = { kopf: 44, eintrag: 20 } as const
const SFNT = { kopf: 12, eintrag: 16 } as const

/**
 * The font in a WOFF file, as programs take it that are no browsers: the same tables, no longer compressed (WOFF File Format 1.0,
 * W3C Recommendation 2012, sections 3 to 5).
 *
 * @throws where it is no WOFF file
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('no WOFF file')
  const anzahl = woff.readUInt16BE(12)
  const kopf = Buffer.alloc(SFNT.kopf + SFNT.eintrag * anzahl)
  // Kind of font, number of tables, and three numbers for those who search the directory by halves.
  const hoch = Math.floor(Math.log2(anzahl))
  kopf.writeUInt32BE(woff.readUInt32BE(4), 0)
  for (const [stelle, wert] of [anzahl, 16 * 2 ** hoch, hoch, 16 * (anzahl - 2 ** hoch)].entries())
    kopf.writeUInt16BE(wert, 4 + 2 * stelle)
  const teile: Buffer[] = [kopf]
  let ort = kopf.length
  for (let i = 0; i < anzahl; i++) {
    const von = WOFF.kopf + WOFF.eintrag * i
    const [start, gepackt, laenge, pruefsumme] = [4, 8, 12, 16].map((stelle) => woff.readUInt32BE(von + stelle)) as [
      number,
      number,
      number,
      number,
    ]
    const nach = SFNT.kopf + SFNT.eintrag * i
    woff.copy(kopf, nach, von, von + 4)
    for (const [stelle, wert] of [pruefsumme, ort, laenge].entries()) kopf.writeUInt32BE(wert, nach + 4 + 4 * stelle)
    const bytes = woff.subarray(start, start + gepackt)
    const gefuellt = Buffer.alloc(Math.ceil(laenge / 4) * 4)
    ;(gepackt < laenge ? inflateSync(bytes) : bytes).copy(gefuellt)
    teile.push(gefuellt)
    ort += gefuellt.length
  }
  return Buffer.concat(teile)
}
