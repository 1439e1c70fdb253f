import { WeiterleitungSchema } from '@infoschalter/domain'
import type { Field } from 'payload'
import type { Inhaltsart } from './inhaltsart.ts'

const { von, nach } = WeiterleitungSchema.shape

function pfad(name: 'von' | 'nach', label: string, hilfe: string): Field {
  const schema = name === 'von' ? von : nach
  return {
    name,
    label,
    type: 'text',
    required: true,
    maxLength: name === 'von' ? 200 : 2000,
    ...(name === 'von' && { unique: true, index: true }),
    admin: { description: hilfe },
    validate: (wert: unknown) => {
      const gelesen = schema.safeParse(wert)
      return gelesen.success || gelesen.error.issues.map(({ message }) => message).join(' ')
    },
  }
}

export const WEITERLEITUNG: Inhaltsart = {
  slug: 'weiterleitungen',
  seite: () => null,
  ohneAdresse: true,
  titelAus: (dokument) => `${String(dokument['von'] ?? '')} → ${String(dokument['nach'] ?? '')}`,
  singular: 'Weiterleitung',
  plural: 'Weiterleitungen',
  gruppe: 'Website',
  hilfe:
    'Alte Adressen und wohin sie führen. Ändern Sie die Adresse eines veröffentlichten Textes, entsteht seine Weiterleitung von selbst.',
  bereich: 'katalog',
  schema: WeiterleitungSchema,
  spalten: ['von', 'nach'],
  eindeutig: ['von'],
  felder: [
    pfad('von', 'Alte Adresse', 'Der Pfad im Portal, unter dem es keine Seite mehr gibt: „/fragen/kosten“.'),
    pfad(
      'nach',
      'Neue Adresse',
      'Ein Pfad im Portal wie „/fragen/gebuehren“ oder eine Internetadresse, die mit https:// beginnt.',
    ),
  ],
}
