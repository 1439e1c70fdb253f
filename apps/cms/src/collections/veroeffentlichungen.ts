import type { CollectionConfig } from 'payload'
import { kontoVon } from '../rechte/zugriff.ts'

export const AUFTRAGSSTAENDE = ['wartet', 'laeuft', 'fertig', 'gescheitert'] as const
export type Auftragsstand = (typeof AUFTRAGSSTAENDE)[number]

const STAND_NAME: Readonly<Record<Auftragsstand, string>> = {
  wartet: 'Wartet',
  laeuft: 'Läuft',
  fertig: 'Fertig',
  gescheitert: 'Gescheitert',
}

/** The queue of what is to be published, and the history of what was. Written by the program alone. */
export const VEROEFFENTLICHUNGEN: CollectionConfig = {
  slug: 'veroeffentlichungen',
  labels: { singular: 'Veröffentlichung', plural: 'Veröffentlichungen' },
  admin: {
    group: 'Verwaltung des Systems',
    description: 'Jeder Stand, den das Portal gezeigt hat, mit dem, was sich geändert hat.',
    useAsTitle: 'unterschied',
    defaultColumns: ['createdAt', 'stand', 'unterschied', 'anlass'],
  },
  defaultSort: '-createdAt',
  access: { read: ({ req }) => kontoVon(req) !== null, create: () => false, update: () => false, delete: () => false },
  fields: [
    {
      name: 'stand',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'wartet',
      index: true,
      options: AUFTRAGSSTAENDE.map((value) => ({ value, label: STAND_NAME[value] })),
    },
    { name: 'anlass', label: 'Anlass', type: 'text' },
    { name: 'von', label: 'Von', type: 'relationship', relationTo: 'benutzer' },
    { name: 'unterschied', label: 'Was sich geändert hat', type: 'textarea' },
    { name: 'probleme', label: 'Was dagegen sprach', type: 'textarea' },
    { name: 'snapshot', label: 'Kennung des Schnappschusses', type: 'text', index: true },
    { name: 'fertigAm', label: 'Fertig am', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
  ],
}
