import { WeiterleitungSchema } from '@infoschalter/domain'
import type { TextField } from 'payload'
import { mitForm } from '../felder/formen.ts'
import type { Inhaltsart } from './inhaltsart.ts'

function pfad(name: 'von' | 'nach', label: string, hilfe: string): TextField {
  return mitForm(name === 'von' ? 'pfad' : 'ziel', {
    name,
    label,
    type: 'text',
    required: true,
    maxLength: name === 'von' ? 200 : 2000,
    ...(name === 'von' && { unique: true, index: true }),
    admin: { description: hilfe },
  })
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
