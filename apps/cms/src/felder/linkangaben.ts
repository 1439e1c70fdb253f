import type { Field, TextField } from 'payload'
import { mitForm } from './formen.ts'

/** What the window for a link asks: the words and where they lead. That it opens in a new tab is the reader's choice, not ours. */
export const LINKANGABEN: Field[] = [
  {
    name: 'text',
    label: 'Worte, die zum Link werden',
    type: 'text',
    required: true,
    admin: { description: 'Sie sagen, wohin es geht: „Gebühren der Stadt Bielefeld“, nicht „hier“.' },
  },
  // Payload wants to know it of every link, and there is one kind only.
  {
    name: 'linkType',
    type: 'radio',
    defaultValue: 'custom',
    options: [{ label: 'Adresse', value: 'custom' }],
    admin: { hidden: true },
  },
  mitForm('linkziel', {
    name: 'url',
    label: 'Adresse',
    type: 'text',
    required: true,
    defaultValue: '',
    admin: {
      description: 'Eine Internetadresse oder eine Seite dieses Portals, zum Beispiel /leistungen/hund-anmelden.',
      placeholder: 'https://',
    },
  } satisfies TextField),
]
