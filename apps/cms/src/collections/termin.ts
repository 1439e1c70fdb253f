import { TerminSchema } from '@infoschalter/domain'
import type { TextField } from 'payload'
import { fremdeAdresse, kurz, QUELLEN, STAND, SYNONYME, THEMEN_FELD, titel, WISSENSEBENE } from '../felder/angaben.ts'
import { mitForm } from '../felder/formen.ts'
import { text } from '../felder/text.ts'
import { toSortierbar } from '../umwandlung/zeit.ts'
import type { Inhaltsart } from './inhaltsart.ts'

/** Editors write a blank between day and time. */
function toZeitpunkt(wert: unknown): unknown {
  return typeof wert === 'string' ? wert.trim().replace(/\s+/, 'T') : wert
}

/**
 * A line of text and no picker: Payload's picker always asks for a time of day, keeps an instant in the zone of whoever types,
 * and cannot say "this day" without one. What is typed as people write it is kept in the order that lists sort by.
 */
function zeitpunkt(name: 'beginn' | 'ende', label: string, hilfe: string): TextField {
  return mitForm('zeitpunkt', {
    name,
    label,
    type: 'text',
    required: name === 'beginn',
    maxLength: 30,
    hooks: { beforeValidate: [({ value }) => toSortierbar(value)] },
    admin: {
      placeholder: '24.11.2026 9:30',
      description: `${hilfe} Als Tag oder mit Uhrzeit: 24.11.2026 oder 24.11.2026 9:30. Es gilt die Uhrzeit in Deutschland.`,
    },
  })
}

export const TERMIN: Inhaltsart = {
  slug: 'termine',
  seite: ({ slug }) => `/wissen/termine/${slug}`,
  singular: 'Termin',
  plural: 'Termine',
  gruppe: 'Für Verwaltungen',
  hilfe: 'Tagungen, Schulungen und Fristen für Verwaltungen. Nur was sicher ist, mit Quelle.',
  bereich: 'auskunft',
  schema: TerminSchema,
  spalten: ['beginn', 'ebene', 'veranstalter'],
  zuAngaben: (roh) => ({ ...roh, beginn: toZeitpunkt(roh['beginn']), ...('ende' in roh && { ende: toZeitpunkt(roh['ende']) }) }),
  felder: [
    titel({ hilfe: 'Wie die Veranstaltung heißt oder welche Frist endet.' }),
    kurz({ hilfe: 'Worum es geht und für wen.' }),
    WISSENSEBENE,
    zeitpunkt('beginn', 'Beginn', 'Bei einer Frist der letzte Tag.'),
    zeitpunkt('ende', 'Ende', 'Nur wenn es länger dauert.'),
    { name: 'ort', label: 'Ort', type: 'text', maxLength: 200, admin: { description: 'Haus, Straße, Stadt.' } },
    fremdeAdresse('online', 'Online teilnehmen', 'Wo man sich zuschaltet.'),
    {
      name: 'veranstalter',
      label: 'Veranstalter',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Eine Stelle, keine Person.' },
    },
    fremdeAdresse('link', 'Seite des Veranstalters', 'Programm und Anmeldung.'),
    text({ name: 'text', label: 'Mehr dazu' }),
    THEMEN_FELD,
    SYNONYME,
    QUELLEN,
    STAND,
  ],
}
