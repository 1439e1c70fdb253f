import { type Sprache, type UebersetzteArt, type Uebersetzung, UebersetzungAngabenSchema } from '@infoschalter/domain'
import { type Items, readItems } from './datei.ts'
import { readGegliedert } from './gattung.ts'

/** Where the variants of each language and kind stand below the content. */
const ORDNER: readonly { readonly ordner: string; readonly sprache: Sprache; readonly art: UebersetzteArt }[] = [
  { ordner: 'en/leistungen', sprache: 'en', art: 'leistung' },
  { ordner: 'en/anleitungen', sprache: 'en', art: 'anleitung' },
  { ordner: 'en/seiten', sprache: 'en', art: 'seite' },
  { ordner: 'leicht/leistungen', sprache: 'de-leicht', art: 'leistung' },
  { ordner: 'leicht/anleitungen', sprache: 'de-leicht', art: 'anleitung' },
  { ordner: 'leicht/seiten', sprache: 'de-leicht', art: 'seite' },
]

const readVariante = readGegliedert(UebersetzungAngabenSchema, 1)

/** All language variants. */
export async function readUebersetzungen(items: Items): Promise<readonly Uebersetzung[]> {
  const gelesen: Uebersetzung[] = []
  for (const { ordner, sprache, art } of ORDNER)
    for (const { slug, abschnitte, ...angaben } of await readItems(items, ordner, readVariante))
      gelesen.push({ ...angaben, sprache, art, slug, abschnitte, originalGeaendert: null })
  return gelesen
}
