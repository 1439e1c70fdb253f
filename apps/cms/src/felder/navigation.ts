import { MAX_BEREICHE, MAX_LINKS, MAX_SPALTEN } from '@infoschalter/domain'
import type { ArrayField, Field, TextField } from 'payload'
import { zeilenname } from './angaben.ts'
import { mitForm } from './formen.ts'

function eintraege(name: string, label: string, max: number, zeichen: number): ArrayField {
  return {
    name,
    label,
    labels: { singular: 'Eintrag', plural: label },
    type: 'array',
    required: true,
    minRows: 1,
    maxRows: max,
    admin: { description: `Höchstens ${max}.`, initCollapsed: true, components: zeilenname('titel', 'Eintrag') },
    fields: [
      { name: 'titel', label: 'Beschriftung', type: 'text', required: true, minLength: 2, maxLength: zeichen },
      mitForm('ziel', {
        name: 'ziel',
        label: 'Wohin',
        type: 'text',
        required: true,
        maxLength: 2000,
        admin: { description: 'Ein Pfad im Portal wie „/fragen“ oder eine Internetadresse, die mit https:// beginnt.' },
      } satisfies TextField),
    ],
  }
}

export const NAVIGATION_FELDER: readonly Field[] = [
  eintraege('bereiche', 'Kopf', MAX_BEREICHE, 24),
  {
    name: 'fuss',
    label: 'Fuß',
    labels: { singular: 'Spalte', plural: 'Fuß' },
    type: 'array',
    required: true,
    minRows: 1,
    maxRows: MAX_SPALTEN,
    admin: {
      description: `Höchstens ${MAX_SPALTEN} Spalten. Impressum, Datenschutz und Barrierefreiheit gehören immer dazu.`,
      initCollapsed: true,
      components: zeilenname('titel', 'Spalte'),
    },
    fields: [
      { name: 'titel', label: 'Überschrift', type: 'text', required: true, minLength: 2, maxLength: 24 },
      eintraege('links', 'Links', MAX_LINKS, 40),
    ],
  },
]
