import { type Sprache, type UebersetzteArt, type Uebersetzung, UebersetzungAngabenSchema } from '@infoschalter/domain'
import { checkAngaben, type Datei, type Items, readItems } from './datei.ts'
import { readAbschnitte } from './teile.ts'

/** Where the variants of each language and kind stand below the content. */
const ORDNER: readonly { readonly ordner: string; readonly sprache: Sprache; readonly art: UebersetzteArt }[] = [
  { ordner: 'en/leistungen', sprache: 'en', art: 'leistung' },
  { ordner: 'en/anleitungen', sprache: 'en', art: 'anleitung' },
  { ordner: 'en/seiten', sprache: 'en', art: 'seite' },
  { ordner: 'leicht/leistungen', sprache: 'de-leicht', art: 'leistung' },
  { ordner: 'leicht/anleitungen', sprache: 'de-leicht', art: 'anleitung' },
  { ordner: 'leicht/seiten', sprache: 'de-leicht', art: 'seite' },
]

/** All language variants. */
export async function readUebersetzungen(items: Items): Promise<readonly Uebersetzung[]> {
  const gelesen: Uebersetzung[] = []
  for (const { ordner, sprache, art } of ORDNER)
    gelesen.push(...(await readItems(items, ordner, (datei) => readUebersetzung(datei, sprache, art))))
  return gelesen
}

function readUebersetzung(datei: Datei, sprache: Sprache, art: UebersetzteArt): Uebersetzung | null {
  const angaben = checkAngaben(UebersetzungAngabenSchema, datei)
  const abschnitte = readAbschnitte(datei, 1)
  return angaben === null || abschnitte === null
    ? null
    : { ...angaben, sprache, art, slug: datei.slug, abschnitte: [...abschnitte] }
}
