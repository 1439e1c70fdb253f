import { SPRACHEN, UEBERSETZTE_ARTEN, type UebersetzteArt, UebersetzungSchema } from '@infoschalter/domain'
import { takeAbgleich } from '../ablauf/veraltet.ts'
import { kurz, STAND, SYNONYME, titel } from '../felder/angaben.ts'
import { abschnitte } from '../felder/text.ts'
import type { Inhaltsart } from './inhaltsart.ts'

const SPRACHE_NAME = { en: 'Englisch', 'de-leicht': 'Leichte Sprache' } as const
const ART_NAME = { leistung: 'Leistung', anleitung: 'Anleitung', seite: 'Seite' } as const

const ORIGINALART = { leistung: 'leistungen', anleitung: 'anleitungen', seite: 'seiten' } as const

export const UEBERSETZUNG: Inhaltsart = {
  slug: 'uebersetzungen',
  seite: ({ sprache, art, slug }) => {
    const bereich = art === 'leistung' ? 'leistungen' : art === 'anleitung' ? 'erste-schritte' : null
    return bereich === null ? null : `/${sprache === 'en' ? 'en' : 'leichte-sprache'}/${bereich}/${slug}`
  },
  singular: 'Übersetzung',
  plural: 'Übersetzungen',
  gruppe: 'Für Bürgerinnen, Bürger und Unternehmen',
  hilfe: 'Fassungen auf Englisch und in Leichter Sprache. Sie tragen dieselbe Adresse wie ihr Original und ziehen mit ihm um.',
  bereich: 'katalog',
  schema: UebersetzungSchema,
  spalten: ['sprache', 'art', 'originalGeaendert', 'stand'],
  originalVon: ({ art, slug }) => ({ art: ORIGINALART[art as UebersetzteArt], slug }),
  vorAenderung: takeAbgleich,
  eindeutig: ['slug', 'sprache', 'art'],
  felder: [
    titel({ hilfe: 'Titel in dieser Sprache.', max: 80 }),
    kurz({ hilfe: 'Ein oder zwei Sätze.' }),
    abschnitte(1, 'Der Text in dieser Sprache.'),
    SYNONYME,
    {
      name: 'sprache',
      label: 'Sprache',
      type: 'select',
      required: true,
      options: SPRACHEN.map((value) => ({ value, label: SPRACHE_NAME[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'art',
      label: 'Übersetzt wird eine',
      type: 'select',
      required: true,
      options: UEBERSETZTE_ARTEN.map((value) => ({ value, label: ART_NAME[value] })),
      admin: { position: 'sidebar' },
    },
    {
      ...STAND,
      name: 'originalStand',
      label: 'Stand des Originals',
      admin: {
        position: 'sidebar',
        description:
          'Das „Geprüft am“ des Originals, als Sie übersetzt haben. Ist das Original neuer, gilt die Übersetzung als veraltet.',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      },
    } as Inhaltsart['felder'][number],
    {
      name: 'originalGeaendert',
      label: 'Original geändert am',
      type: 'date',
      index: true,
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ originalGeaendert }) => Boolean(originalGeaendert),
        description: 'Das Original hat seitdem andere Worte. Solange steht im Portal, dass der deutsche Text neuer ist.',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      },
    },
    {
      name: 'abgeglichen',
      label: 'Mit dem Original abgeglichen',
      type: 'checkbox',
      virtual: true,
      custom: { intern: true },
      admin: {
        position: 'sidebar',
        // Payload takes a field without a column for one that only shows something.
        readOnly: false,
        condition: ({ originalGeaendert }) => Boolean(originalGeaendert),
        description: 'Wenn der Text wieder sagt, was das Original sagt. Beim Speichern verschwindet der Hinweis.',
      },
    },
    {
      name: 'geprueft',
      label: 'Von der Zielgruppe geprüft',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Nur wenn Menschen, die Leichte Sprache brauchen, den Text gelesen haben.' },
    },
    STAND,
  ],
}
