import type { Field } from 'payload'
import { idOf } from '../umwandlung/angaben.ts'

/** To whom a document belongs: the rights follow from it. */
export const ORGANISATION: Field = {
  name: 'organisation',
  label: 'Organisation',
  type: 'relationship',
  relationTo: 'organisationen',
  required: true,
  index: true,
  defaultValue: ({ user }) => idOf((user as { organisation?: unknown } | null)?.organisation) ?? undefined,
  custom: { intern: true },
  admin: { position: 'sidebar', description: 'Wem das gehört: meist Ihrer eigenen.' },
}
