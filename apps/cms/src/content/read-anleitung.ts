import { type Anleitung, AnleitungAngabenSchema } from '@infoschalter/domain'
import type { z } from 'zod'
import { checkAngaben, type Datei } from './datei.ts'
import { readTeile } from './teile.ts'

const TEILE = {
  brauchen: { titel: 'Das brauchen Sie', pflicht: true },
  schritte: { titel: 'Schritte', pflicht: true },
  hilfe: { titel: 'Wenn etwas nicht klappt', pflicht: true },
  mehr: { titel: 'Gut zu wissen', pflicht: false },
} as const

export function readAnleitung(datei: Datei): Anleitung | null {
  const angaben = checkAngaben(AnleitungAngabenSchema, datei)
  const teile = readTeile(datei, 'Anleitung', TEILE)
  if (teile !== null && !teile.schritte.some((block) => block.art === 'liste' && block.geordnet))
    datei.melde({ regel: 'schritte-fehlen', meldung: 'Unter „## Schritte“ steht keine nummerierte Liste (1. 2. 3.).' })
  return angaben === null || teile === null ? null : { ...angaben, slug: datei.slug, ...teile }
}

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
