import type { CollectionConfig } from 'payload'
import { SPERRE } from '../bearbeitung/sperre.ts'
import { ROLLE_NAME, ROLLEN } from '../rechte/rechte.ts'
import { kontoVon, nurAdministration, zugriff } from '../rechte/zugriff.ts'

/** The people who edit. */
export const BENUTZER: CollectionConfig = {
  slug: 'benutzer',
  labels: { singular: 'Benutzerkonto', plural: 'Benutzerkonten' },
  auth: { maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  admin: { group: 'Verwaltung des Systems', useAsTitle: 'name', defaultColumns: ['name', 'email', 'rolle', 'organisation'] },
  defaultSort: 'name',
  lockDocuments: SPERRE,
  access: { ...zugriff('konto'), admin: ({ req }) => kontoVon(req) !== null },
  fields: [
    { name: 'name', label: 'Name', type: 'text', required: true },
    // Role and organisation are given by the administration alone, also to oneself.
    {
      name: 'rolle',
      label: 'Rolle',
      type: 'select',
      required: true,
      defaultValue: 'lesend',
      saveToJWT: true,
      options: ROLLEN.map((value) => ({ value, label: ROLLE_NAME[value] })),
      access: { create: nurAdministration, update: nurAdministration },
    },
    {
      name: 'organisation',
      label: 'Organisation',
      type: 'relationship',
      relationTo: 'organisationen',
      saveToJWT: true,
      access: { create: nurAdministration, update: nurAdministration },
    },
  ],
}
