import { createHash } from 'node:crypto'
import { BILDTYPEN, type Bilddatei, type Bildendung } from '@infoschalter/domain'
import sharp from 'sharp'
import { findVerbotenes } from './svg.ts'

/** What people may upload, in megabytes. */
export const MAX_MEGABYTE = 5

/** Larger than this on either side nobody needs a logo. */
const MAX_KANTE = 1200
/** A small file can unfold to a picture that fills the memory. */
const MAX_BILDPUNKTE = 40_000_000

export interface GeprueftesBild {
  /** The name that follows from the bytes. */
  readonly datei: Bilddatei
  readonly typ: string
  readonly bytes: Buffer
}

export type Bildpruefung = { readonly ok: true; readonly bild: GeprueftesBild } | { readonly ok: false; readonly meldung: string }

/**
 * Decides by its bytes what a file is, whatever its name says, and gets it ready to be shown. Photos are written anew: that
 * leaves out what they carry besides the picture (place and time it was taken, the camera) and whatever was hidden in them.
 */
export async function pruefeBild(bytes: Buffer): Promise<Bildpruefung> {
  const endung = erkenne(bytes)
  if (endung === undefined)
    return abgelehnt(
      'Die Datei ist kein Bild, das hier gezeigt werden kann, auch wenn ihr Name es sagt. Möglich sind PNG, JPEG, WebP und SVG.',
    )
  return endung === 'svg' ? pruefeSvg(bytes) : schreibeNeu(bytes, endung)
}

function erkenne(bytes: Buffer): Bildendung | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png'
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg'
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp'
  return /^(?:\ufeff)?\s*</.test(bytes.toString('utf8', 0, 200)) && bytes.includes('<svg') ? 'svg' : undefined
}

function pruefeSvg(bytes: Buffer): Bildpruefung {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return abgelehnt(
      'Das SVG-Bild ist nicht in UTF-8 gespeichert. Speichern Sie es als „Einfaches SVG“ und laden Sie es noch einmal hoch.',
    )
  }
  const verbotenes = findVerbotenes(text)
  if (verbotenes === undefined) return { ok: true, bild: benannt(bytes, 'svg') }
  return abgelehnt(
    `Das SVG-Bild enthält ${verbotenes}. Gezeigt wird nur, was zeichnet. Speichern Sie es als „Einfaches SVG“ oder nehmen Sie ein PNG.`,
  )
}

async function schreibeNeu(bytes: Buffer, endung: Exclude<Bildendung, 'svg'>): Promise<Bildpruefung> {
  try {
    const bild = sharp(bytes, { limitInputPixels: MAX_BILDPUNKTE, failOn: 'error' })
      .autoOrient()
      .resize({ width: MAX_KANTE, height: MAX_KANTE, fit: 'inside', withoutEnlargement: true })
    const fertig = await { png: () => bild.png(), jpg: () => bild.jpeg({ quality: 88 }), webp: () => bild.webp({ quality: 88 }) }
      [endung]()
      .toBuffer()
    return { ok: true, bild: benannt(fertig, endung) }
  } catch {
    return abgelehnt(
      `Das Bild ist beschädigt oder hat mehr als ${MAX_BILDPUNKTE / 1_000_000} Millionen Bildpunkte. Speichern Sie es neu und kleiner und laden Sie es noch einmal hoch.`,
    )
  }
}

function benannt(bytes: Buffer, endung: Bildendung): GeprueftesBild {
  const digest = createHash('sha256').update(bytes).digest('hex')
  return { datei: `${digest}.${endung}`, typ: BILDTYPEN[endung], bytes }
}

function abgelehnt(meldung: string): Bildpruefung {
  return { ok: false, meldung }
}
