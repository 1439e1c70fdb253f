import type { Textabschnitt } from '@infoschalter/domain'
import type { z } from 'zod'
import { checkAngaben, type Datei } from './datei.ts'
import { readAbschnitte } from './teile.ts'

/** A kind whose files have no text below the front matter. */
export function readNurAngaben<S extends z.ZodType<object>>(schema: S): (datei: Datei) => (z.infer<S> & { slug: string }) | null {
  return (datei) => {
    const angaben = checkAngaben(schema, datei)
    for (const teil of datei.teile)
      datei.melde({
        regel: 'text-nicht-erwartet',
        zeile: teil.zeile,
        meldung: 'Diese Datei hat nur Angaben. Was darunter steht, würde niemand sehen: Nehmen Sie es heraus.',
      })
    return angaben === null ? null : { ...angaben, slug: datei.slug }
  }
}

/** A kind whose files have text below headings of their own, at least so many. */
export function readGegliedert<S extends z.ZodType<object>>(
  schema: S,
  mindestens: number,
): (datei: Datei) => (z.infer<S> & { slug: string; abschnitte: Textabschnitt[] }) | null {
  return (datei) => {
    const angaben = checkAngaben(schema, datei)
    const abschnitte = readAbschnitte(datei, mindestens)
    return angaben === null || abschnitte === null ? null : { ...angaben, slug: datei.slug, abschnitte: [...abschnitte] }
  }
}
