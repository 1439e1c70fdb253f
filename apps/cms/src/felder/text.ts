import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import type { Lexical } from '../umwandlung/lexical.ts'
import { saeubere } from '../umwandlung/saeubern.ts'
import { zeilenname } from './angaben.ts'
import { LINKANGABEN } from './linkangaben.ts'
import { UebergabeFeature } from './uebergabe.ts'

/** What a text can hold is what the domain can (packages/domain/src/text.ts), so what is pasted from elsewhere loses all else. */
const EDITOR = lexicalEditor({
  admin: { placeholder: 'Hier schreiben …' },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3'] }),
    BoldFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true, fields: LINKANGABEN }),
    FixedToolbarFeature(),
    UebergabeFeature(),
  ],
})

export interface Beschriftung {
  readonly name: string
  readonly label: string
  readonly hilfe?: string
  readonly pflicht?: boolean
}

export function text({ name, label, hilfe, pflicht = false }: Beschriftung): Field {
  return {
    name,
    label,
    type: 'richText',
    editor: EDITOR,
    required: pflicht,
    hooks: { beforeValidate: [({ value }) => (isLexical(value) ? saeubere(value) : value)] },
    admin: { ...(hilfe !== undefined && { description: hilfe }) },
  }
}

function isLexical(wert: unknown): wert is Lexical {
  return typeof wert === 'object' && wert !== null && 'root' in wert
}

/** Parts below headings of their own. */
export function abschnitte(mindestens: number, hilfe: string): Field {
  return {
    name: 'abschnitte',
    label: 'Abschnitte',
    labels: { singular: 'Abschnitt', plural: 'Abschnitte' },
    type: 'array',
    minRows: mindestens,
    required: true,
    admin: { description: hilfe, initCollapsed: true, components: zeilenname('titel', 'Abschnitt') },
    fields: [
      { name: 'titel', label: 'Überschrift', type: 'text', required: true },
      text({ name: 'text', label: 'Text', pflicht: true }),
    ],
  }
}
