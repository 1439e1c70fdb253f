import { TerminSchema, ZeitpunktSchema } from '@infoschalter/domain'
import type { TextField } from 'payload'
import { adresse, kurz, QUELLEN, STAND, SYNONYME, THEMEN_FELD, titel, WISSENSEBENE } from '../felder/angaben.ts'
import { text } from '../felder/text.ts'
import type { Inhaltsart } from './inhaltsart.ts'

/** Editors write a blank between day and time. */
function toZeitpunkt(wert: unknown): unknown {
  return typeof wert === 'string' ? wert.trim().replace(/\s+/, 'T') : wert
}

function zeitpunkt(name: 'beginn' | 'ende', label: string, hilfe: string): TextField {
  const pflicht = name === 'beginn'
  return {
    name,
    label,
    type: 'text',
    required: pflicht,
    maxLength: 20,
    admin: {
      description: `${hilfe} Als Tag oder mit Uhrzeit: 2026-11-24 oder 2026-11-24 09:30. Es gilt die Uhrzeit in Deutschland.`,
    },
    validate: (wert: unknown) => {
      if (!pflicht && (wert === null || wert === undefined || wert === '')) return true
      const gelesen = ZeitpunktSchema.safeParse(toZeitpunkt(wert))
      return gelesen.success || gelesen.error.issues.map(({ message }) => message).join(' ')
    },
  } as TextField
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
    adresse('online', 'Online teilnehmen', 'Wo man sich zuschaltet.'),
    {
      name: 'veranstalter',
      label: 'Veranstalter',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Eine Stelle, keine Person.' },
    },
    adresse('link', 'Seite des Veranstalters', 'Programm und Anmeldung.'),
    text({ name: 'text', label: 'Mehr dazu' }),
    THEMEN_FELD,
    SYNONYME,
    QUELLEN,
    STAND,
  ],
}
