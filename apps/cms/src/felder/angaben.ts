import { THEMEN, type Thema, VERTRAUENSNIVEAUS, WISSENSEBENEN, ZIELGRUPPEN } from '@infoschalter/domain'
import type { ArrayField, CollectionSlug, Field, TextField } from 'payload'
import { toSortierbar } from '../umwandlung/zeit.ts'
import { type Form, mitForm } from './formen.ts'
import type { Zeilenangaben } from './zeilenangaben.ts'

/** Fields that several kinds share. Their names are those of the domain: what publishes reads them as they are called. */

interface Wortfeld {
  readonly name?: string
  readonly label?: string
  readonly hilfe: string
  readonly max?: number
}

export function titel({ label = 'Titel', hilfe, max = 90 }: Wortfeld): TextField {
  return {
    name: 'titel',
    label,
    type: 'text',
    required: true,
    maxLength: max,
    admin: { description: `${hilfe} Höchstens ${max} Zeichen.` },
  }
}

export function kurz({ label = 'Kurztext', hilfe, max = 240 }: Wortfeld): Field {
  return {
    name: 'kurz',
    label,
    type: 'textarea',
    required: true,
    minLength: 10,
    maxLength: max,
    admin: { description: `${hilfe} Höchstens ${max} Zeichen.` },
  }
}

/** The address of a page. */
export const SLUG: TextField = mitForm('adresse', {
  name: 'slug',
  label: 'Adresse',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description:
      'Das letzte Stück der Internetadresse: Kleinbuchstaben, Ziffern und einzelne Bindestriche, zum Beispiel „hund-anmelden“. Lassen Sie sie leer, entsteht sie aus dem Titel. Ändern Sie die Adresse eines veröffentlichten Textes, führt die alte danach von selbst zur neuen.',
  },
})

export const SYNONYME: Field = {
  name: 'synonyme',
  label: 'Suchwörter',
  type: 'text',
  hasMany: true,
  admin: {
    description:
      'Was Menschen statt des Titels eintippen: Alltagswörter, Abkürzungen, ganze Sätze. Nach jedem Suchwort die Eingabetaste.',
  },
}

export const STAND: Field = {
  name: 'stand',
  label: 'Geprüft am',
  type: 'date',
  required: true,
  admin: {
    position: 'sidebar',
    description: 'Der Tag, an dem Sie zuletzt jede Aussage geprüft haben. Er steht auf der Seite.',
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
  },
}

/** By the maturity model of the OZG. */
export function reifegrad(label: string, hilfe: string): Field {
  return { name: 'reifegrad', label, type: 'number', min: 0, max: 4, admin: { step: 1, description: hilfe } }
}

/** A day with its time, as clocks in Germany show it. */
export const ZEITPUNKT = { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' } as const

/** As precise as a source says it. */
export function zeitangabe(name: string, label: string, hilfe: string): Field {
  return mitForm('stand', {
    name,
    label,
    type: 'text',
    hooks: { beforeValidate: [({ value }) => toSortierbar(value)] },
    admin: { description: `${hilfe} Als Jahr, Monat oder Tag: 2025, 2025-03 oder 14.03.2025.`.trim() },
  } satisfies TextField)
}

export function adresse(name: string, label: string, hilfe: string, pflicht = false): Field {
  return internetadresse('https', { name, label, hilfe, pflicht })
}

/** An address that the domain takes more strictly, since it stands where people are sent without seeing it. */
export function fremdeAdresse(name: string, label: string, hilfe: string): Field {
  return internetadresse('fremd', { name, label, hilfe, pflicht: false })
}

interface Adressfeld {
  readonly name: string
  readonly label: string
  readonly hilfe: string
  readonly pflicht: boolean
}

function internetadresse(form: Form, { name, label, hilfe, pflicht }: Adressfeld): Field {
  return mitForm(form, {
    name,
    label,
    type: 'text',
    required: pflicht,
    admin: { description: hilfe, placeholder: 'https://' },
  } satisfies TextField)
}

/** Names a folded row after one of its fields. */
export function zeilenname(
  feld: string,
  leer: string,
  namen?: Readonly<Record<string, string>>,
): NonNullable<NonNullable<ArrayField['admin']>['components']> {
  const clientProps = { feld, leer, namen } satisfies Zeilenangaben
  return { RowLabel: { path: '/felder/zeilenname.tsx#Zeilenname', clientProps } }
}

const FUNDSTELLE: readonly Field[] = [
  { name: 'titel', label: 'Titel der Quelle', type: 'text', required: true },
  adresse('url', 'Internetadresse', 'Wo man es nachlesen kann.', true),
  zeitangabe('stand', 'Stand der Quelle', 'Nur wenn die Quelle selbst einen nennt.'),
]

export const QUELLEN: Field = {
  name: 'quellen',
  label: 'Quellen',
  labels: { singular: 'Quelle', plural: 'Quellen' },
  type: 'array',
  admin: {
    description: 'Worauf sich die Aussagen stützen. Leserinnen und Leser sehen die Quellen.',
    initCollapsed: true,
    components: zeilenname('titel', 'Quelle'),
  },
  fields: [...FUNDSTELLE],
}

export const QUELLE: Field = { name: 'quelle', label: 'Quelle', type: 'group', fields: [...FUNDSTELLE] }

export function rechtsgrundlage(name: string, label: string, hilfe: string): Field {
  return { name, label, type: 'group', admin: { description: hilfe }, fields: [...RECHT] }
}

const RECHT: readonly Field[] = [
  mitForm('paragraf', {
    name: 'paragraf',
    label: 'Paragraf',
    type: 'text',
    admin: { description: 'Wie zitiert: „§ 3“, „§§ 17 bis 19“.' },
  } satisfies TextField),
  { name: 'gesetz', label: 'Gesetz', type: 'text' },
  adresse('url', 'Amtlicher Text', 'gesetze-im-internet.de, recht.nrw.de oder eur-lex.europa.eu.'),
]

export const RECHTSGRUNDLAGEN: Field = {
  name: 'rechtsgrundlagen',
  label: 'Rechtsgrundlagen',
  labels: { singular: 'Rechtsgrundlage', plural: 'Rechtsgrundlagen' },
  type: 'array',
  required: true,
  admin: { initCollapsed: true, components: zeilenname('gesetz', 'Rechtsgrundlage') },
  fields: [...RECHT],
}

/** Other documents, by their address. */
export function verweise(name: string, label: string, zu: CollectionSlug, hilfe = ''): Field {
  return { name, label, type: 'relationship', relationTo: zu, hasMany: true, admin: { description: hilfe } }
}

const ZIELGRUPPE_NAME = { buerger: 'Bürgerinnen und Bürger', unternehmen: 'Unternehmen', verwaltung: 'Verwaltungen' } as const

const zielgruppenOptionen = ZIELGRUPPEN.map((value) => ({ value, label: ZIELGRUPPE_NAME[value] }))

export const ZIELGRUPPE: Field = {
  name: 'zielgruppe',
  label: 'Für wen',
  type: 'select',
  required: true,
  options: zielgruppenOptionen,
}

export const ZIELGRUPPEN_FELD: Field = {
  name: 'zielgruppen',
  label: 'Für wen',
  type: 'select',
  hasMany: true,
  required: true,
  options: zielgruppenOptionen,
}

export const THEMA_NAME: Readonly<Record<Thema, string>> = {
  recht: 'Recht',
  portale: 'Portale',
  identitaet: 'Identität und Konten',
  standards: 'Standards',
  register: 'Register',
  zusammenarbeit: 'Zusammenarbeit',
  sicherheit: 'Sicherheit',
  barrierefreiheit: 'Barrierefreiheit',
  daten: 'Daten',
  organisation: 'Organisation',
}

export const THEMEN_FELD: Field = {
  name: 'themen',
  label: 'Themen',
  type: 'select',
  hasMany: true,
  required: true,
  options: THEMEN.map((value) => ({ value, label: THEMA_NAME[value] })),
}

const EBENE_NAME = { bund: 'Bund', land: 'Land', kommune: 'Kommune oder Kreis' } as const

export const WISSENSEBENE: Field = {
  name: 'ebene',
  label: 'Ebene',
  type: 'select',
  required: true,
  options: WISSENSEBENEN.map((value) => ({ value, label: EBENE_NAME[value] })),
}

const NIVEAU_NAME = {
  ohne: 'Ohne Konto',
  niedrig: 'Mit Passwort',
  substanziell: 'Mit ELSTER-Zertifikat',
  hoch: 'Mit Online-Ausweis',
} as const

export const VERTRAUENSNIVEAU: Field = {
  name: 'vertrauensniveau',
  label: 'Vertrauensniveau',
  type: 'select',
  options: VERTRAUENSNIVEAUS.map((value) => ({ value, label: NIVEAU_NAME[value] })),
  admin: { description: 'Nur wenn eine Regel es für das ganze Land festlegt.' },
}
