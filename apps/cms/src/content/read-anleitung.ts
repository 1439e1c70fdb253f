import { type Anleitung, AnleitungAngabenSchema } from '@infoschalter/domain'
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
