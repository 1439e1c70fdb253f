import type { CollectionConfig, Field } from 'payload'
import { ZEITPUNKT } from '../felder/angaben.ts'
import { AUFTRAGSARTEN, type Auftragsart } from '../publish/auftrag.ts'
import { standEndpunkte } from '../publish/stand.ts'
import { kontoVon } from '../rechte/zugriff.ts'

export const AUFTRAGSSTAENDE = ['wartet', 'laeuft', 'fertig', 'gescheitert'] as const
export type Auftragsstand = (typeof AUFTRAGSSTAENDE)[number]

const STAND_NAME: Readonly<Record<Auftragsstand, string>> = {
  wartet: 'Wartet',
  laeuft: 'Läuft',
  fertig: 'Fertig',
  gescheitert: 'Gescheitert',
}

const ART_NAME: Readonly<Record<Auftragsart, string>> = {
  veroeffentlichen: 'Veröffentlichung',
  zurueck: 'Zurück zu einem früheren Stand',
  weiter: 'Wieder veröffentlichen',
}

/** Words that are there once something has come of the order. */
const wort = (name: string, label: string): Field => ({
  name,
  label,
  type: 'textarea',
  admin: { condition: (_, geschwister) => Boolean(geschwister[name]) },
})

/** The queue of what is to be published, and the history of what was. Written by the program alone. */
export const VEROEFFENTLICHUNGEN: CollectionConfig = {
  slug: 'veroeffentlichungen',
  labels: { singular: 'Veröffentlichung', plural: 'Veröffentlichungen' },
  admin: {
    group: 'Verwaltung des Systems',
    description: 'Jeder Stand, den das Portal gezeigt hat, mit dem, was sich geändert hat.',
    useAsTitle: 'anlass',
    listSearchableFields: ['anlass', 'unterschied'],
    defaultColumns: ['createdAt', 'stand', 'unterschied', 'anlass', 'von'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/publish/standknoepfe.tsx#Standanzeige'],
      edit: { beforeDocumentControls: ['/publish/standknoepfe.tsx#Standknopf'] },
    },
  },
  endpoints: [...standEndpunkte()],
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
    {
      name: 'art',
      label: 'Art',
      type: 'select',
      required: true,
      defaultValue: 'veroeffentlichen',
      options: AUFTRAGSARTEN.map((value) => ({ value, label: ART_NAME[value] })),
    },
    { name: 'ziel', label: 'Gewünschter Stand', type: 'text', admin: { condition: (_, { art }) => art === 'zurueck' } },
    { name: 'anlass', label: 'Anlass', type: 'text' },
    { name: 'von', label: 'Von', type: 'relationship', relationTo: 'benutzer' },
    wort('unterschied', 'Was sich geändert hat'),
    wort('probleme', 'Was dagegen sprach'),
    { name: 'snapshot', label: 'Kennung des Schnappschusses', type: 'text', index: true },
    { name: 'fertigAm', label: 'Fertig am', type: 'date', admin: { date: ZEITPUNKT } },
  ],
}
