import { isUtf8 } from 'node:buffer'

/** What is wrong with the bytes themselves, with the place where it shows. */
export type ByteFehler =
  | { readonly art: 'kein-utf8'; readonly byte: number; readonly zeile: number }
  | { readonly art: 'zeile-zu-lang'; readonly zeile: number }

const LF = 0x0a

/**
 * Watches bytes on their way into the parser: strict UTF-8 across chunk borders, and no line longer than `maxZeile`
 * bytes, so that nothing after it can be made to hold an endless line. It keeps at most three bytes between calls.
 */
export function createByteWaechter(maxZeile: number) {
  let rest: Uint8Array = new Uint8Array(0)
  let gelesen = 0
  let zeile = 1
  let zeilenlaenge = 0
  let letztes = LF

  function zaehle(stueck: Uint8Array): ByteFehler | undefined {
    let von = 0
    for (let ende = stueck.indexOf(LF); ende !== -1; ende = stueck.indexOf(LF, von)) {
      if (zeilenlaenge + ende - von > maxZeile) return { art: 'zeile-zu-lang', zeile }
      zeile++
      zeilenlaenge = 0
      von = ende + 1
    }
    zeilenlaenge += stueck.length - von
    return zeilenlaenge > maxZeile ? { art: 'zeile-zu-lang', zeile } : undefined
  }

  return {
    /** The fault that the next bytes bring, or undefined. */
    pruefe(stueck: Uint8Array): ByteFehler | undefined {
      if (stueck.length === 0) return undefined
      letztes = stueck[stueck.length - 1] ?? letztes
      const ganz = rest.length === 0 ? stueck : Buffer.concat([rest, stueck])
      const offen = offeneBytes(ganz)
      const text = ganz.subarray(0, ganz.length - offen)
      if (!isUtf8(text)) {
        const stelle = ersterFehler(text)
        return {
          art: 'kein-utf8',
          byte: gelesen - rest.length + stelle + 1,
          zeile: zeile + zaehleLf(text.subarray(rest.length, stelle)),
        }
      }
      rest = Uint8Array.from(ganz.subarray(ganz.length - offen))
      gelesen += stueck.length
      return zaehle(stueck)
    },
    /** The fault that only the end brings: a character cut in two. */
    ende(): ByteFehler | undefined {
      return rest.length === 0 ? undefined : { art: 'kein-utf8', byte: gelesen - rest.length + 1, zeile }
    },
    /** Whether the last line is complete. An empty file is. */
    endetMitZeilenende: (): boolean => letztes === LF,
    bytes: (): number => gelesen,
  }
}

/** Length of a character at the end that has begun but is not complete, 0 to 3. */
function offeneBytes(bytes: Uint8Array): number {
  for (let zurueck = 1; zurueck <= Math.min(3, bytes.length); zurueck++) {
    const byte = bytes[bytes.length - zurueck] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return zurueck < zeichenlaenge(byte) ? zurueck : 0
  }
  return 0
}

function zeichenlaenge(erstesByte: number): number {
  if (erstesByte >= 0xf0) return 4
  return erstesByte >= 0xe0 ? 3 : 2
}

/** Index of the first byte that belongs to no valid character: binary search, as validity of a prefix never comes back. */
function ersterFehler(bytes: Uint8Array): number {
  let gut = 0
  let schlecht = bytes.length
  while (gut < schlecht) {
    const mitte = (gut + schlecht + 1) >> 1
    const anfang = bytes.subarray(0, mitte)
    if (isUtf8(anfang.subarray(0, mitte - offeneBytes(anfang)))) gut = mitte
    else schlecht = mitte - 1
  }
  // The prefix may end in a character that begins well and never gets its next byte: the fault is where it begins.
  return gut - offeneBytes(bytes.subarray(0, gut))
}

function zaehleLf(bytes: Uint8Array): number {
  let anzahl = 0
  for (const byte of bytes) if (byte === LF) anzahl++
  return anzahl
}
