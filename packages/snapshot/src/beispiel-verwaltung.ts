import { type Bild, BildSchema, type Verwaltung, VerwaltungSchema } from '@infoschalter/domain'
import { sha256 } from './digest.ts'
import type { SnapshotInhalt } from './inhalt.ts'

/** Made-up contact of the example: nobody can be reached there. */

const LOGO = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#0b5"/></svg>',
)

/** A picture by its bytes. */
export function beispielBild(bytes: Buffer = LOGO, endung = 'svg'): { readonly bild: Bild; readonly bytes: Buffer } {
  return {
    bild: BildSchema.parse({
      datei: `${sha256(bytes)}.${endung}`,
      alt: 'Wappen der Beispielstadt',
      rechte: 'Stadt Beispielstadt',
      lizenz: 'Nutzung mit Genehmigung der Stadt',
    }),
    bytes,
  }
}

/** Contact and logo of Bielefeld, and the contact of the Kreis; the first can be changed. */
export function beispielVerwaltungen(
  aenderung: Partial<Verwaltung> = {},
): Pick<SnapshotInhalt, 'verwaltungen' | 'bilder' | 'bilddateien'> {
  const { bild, bytes } = beispielBild()
  const stadt = {
    ars: '057110000000',
    slug: 'bielefeld',
    website: 'https://stadt.example/',
    portal: 'https://portal.stadt.example/',
    telefon: '0211 000-0',
    email: 'buergerbuero@stadt.example',
    anschrift: { strasse: 'Beispielplatz 1', plz: '33602', ort: 'Bielefeld' },
    oeffnungszeiten: 'Montag bis Mittwoch 8 bis 16 Uhr\nDonnerstag 8 bis 18 Uhr',
    logo: bild.datei,
    quelle: { titel: 'Kontaktseite der Stadt', url: 'https://stadt.example/kontakt' },
    stand: '2026-11-20',
    ...aenderung,
  }
  const kreis = { ars: '057540000000', slug: 'kreis-guetersloh', telefon: '0211 111111', stand: '2026-11-21' }
  return {
    verwaltungen: [stadt, kreis].map((verwaltung) => VerwaltungSchema.parse(verwaltung)),
    bilder: [bild],
    bilddateien: new Map([[bild.datei, bytes]]),
  }
}
