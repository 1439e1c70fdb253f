import type { CollectionConfig, Field } from 'payload'
import { ZEITPUNKT } from '../felder/angaben.ts'
import { withProtokoll } from '../protokoll/haken.ts'
import { zugriff } from '../rechte/zugriff.ts'
import { ANNAHME } from './annahme.ts'

export const RUECKMELDUNGSARTEN = ['hilfreich', 'hinweis', 'barriere'] as const

const ART_NAME: Readonly<Record<(typeof RUECKMELDUNGSARTEN)[number], string>> = {
  hilfreich: 'War die Seite hilfreich?',
  hinweis: 'Hinweis auf einen Fehler',
  barriere: 'Barriere',
}

/** What a reader has written stays as it was written. */
function ausDemPortal<F extends Field>(feld: F): F {
  return { ...feld, access: { update: () => false }, admin: { ...(feld as { admin?: object }).admin, readOnly: true } } as F
}

/** The only ones that editors change, and the only ones in the change log: what a reader has written is gone when it is deleted. */
const FELDER_DER_REDAKTION: Field[] = [
  {
    name: 'zustand',
    label: 'Zustand',
    type: 'select',
    required: true,
    defaultValue: 'neu',
    index: true,
    options: [
      { value: 'neu', label: 'Neu' },
      { value: 'in-arbeit', label: 'In Arbeit' },
      { value: 'erledigt', label: 'Erledigt' },
    ],
  },
  {
    name: 'notiz',
    label: 'Notiz der Redaktion',
    type: 'textarea',
    maxLength: 5_000,
    admin: { description: 'Was geprüft, geändert oder geantwortet wurde. Steht nur hier.' },
  },
]

/** What readers write at the foot of a page. The portal brings it; editors answer and close it. */
const SAMMLUNG: CollectionConfig = {
  slug: 'rueckmeldungen',
  labels: { singular: 'Rückmeldung', plural: 'Rückmeldungen' },
  admin: {
    group: 'Aus dem Portal',
    description:
      'Was Menschen unter einer Seite schreiben. Was eine Kommune betrifft, sieht auch sie. Löschen Sie, was erledigt ist und niemand mehr braucht.',
    useAsTitle: 'seite',
    defaultColumns: ['eingang', 'art', 'hilfreich', 'seite', 'text', 'zustand'],
    listSearchableFields: ['text', 'seite', 'notiz'],
    hideAPIURL: true,
    components: { beforeListTable: ['/rueckmeldung/anzeige.tsx#Trendanzeige'] },
  },
  defaultSort: '-eingang',
  access: { ...zugriff('rueckmeldung'), create: () => false },
  endpoints: [ANNAHME],
  fields: [
    ausDemPortal({
      name: 'art',
      label: 'Art',
      type: 'select',
      required: true,
      index: true,
      options: RUECKMELDUNGSARTEN.map((value) => ({ value, label: ART_NAME[value] })),
    }),
    ausDemPortal({ name: 'seite', label: 'Seite', type: 'text', required: true, index: true }),
    ausDemPortal({
      name: 'hilfreich',
      label: 'Hilfreich',
      type: 'select',
      options: [
        { value: 'ja', label: 'Ja' },
        { value: 'nein', label: 'Nein' },
      ],
    }),
    ausDemPortal({ name: 'text', label: 'Text', type: 'textarea' }),
    ausDemPortal({
      name: 'antwortAn',
      label: 'Antwort an',
      type: 'text',
      admin: { description: 'Nur für die Antwort. Löschen Sie die Rückmeldung, wenn niemand sie mehr braucht.' },
    }),
    { name: 'antworten', type: 'ui', admin: { components: { Field: '/rueckmeldung/anzeige.tsx#Antworten' } } },
    ausDemPortal({ name: 'eingang', label: 'Eingang', type: 'date', required: true, index: true, admin: { date: ZEITPUNKT } }),
    ausDemPortal({
      name: 'frist',
      label: 'Antworten bis',
      type: 'date',
      admin: { description: 'Meldungen von Barrieren beantworten wir in dieser Zeit.' },
    }),
    ausDemPortal({
      name: 'verdacht',
      label: 'Vermutlich Werbung',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Ein Feld war ausgefüllt, das Menschen nicht sehen.' },
    }),
    ausDemPortal({ name: 'organisation', label: 'Betrifft', type: 'relationship', relationTo: 'organisationen', index: true }),
    ...FELDER_DER_REDAKTION,
    // What the portal knows it by: what arrives twice is taken once.
    {
      name: 'kennung',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { hidden: true },
      access: { update: () => false },
    },
  ],
}

export const RUECKMELDUNGEN: CollectionConfig = {
  ...withProtokoll({ ...SAMMLUNG, fields: FELDER_DER_REDAKTION }),
  fields: SAMMLUNG.fields,
}
