/** News, and a portal that shows them, for tests. */
import { randomUUID } from 'node:crypto'
import { type Ars, ArsSchema } from '@infoschalter/domain'
import type { Neuigkeit } from './auswahl.ts'
import type { Portalstand } from './portalstand.ts'

export const BIELEFELD = ArsSchema.parse('057110000000')

export const eine = (slug: string, anders: Partial<Neuigkeit> = {}): Neuigkeit => ({
  bereich: 'meldungen',
  slug,
  titel: `Titel ${slug}`,
  kurz: 'Kurz.',
  themen: ['recht'],
  orte: [],
  ...anders,
})

export function probeStand(neues: readonly Neuigkeit[]): Portalstand {
  return {
    id: randomUUID(),
    neues,
    ziele: new Map(),
    betreiber: {
      name: 'Stadt Beispiel',
      vertretenDurch: null,
      anschrift: null,
      telefon: null,
      email: null,
      umsatzsteuerId: null,
      datenschutzbeauftragte: null,
      barrierefreiheitEmail: null,
    },
    nameVon: (ars: Ars) => (ars === BIELEFELD ? 'Bielefeld' : ars),
  }
}
