import { type CollectionBeforeValidateHook, type CollectionConfig, ValidationError } from 'payload'
import { SPERRE } from '../bearbeitung/sperre.ts'
import { ROLLE_NAME, ROLLEN } from '../rechte/rechte.ts'
import { kontoVon, nurAdministration, zugriff } from '../rechte/zugriff.ts'

/** Shorter ones are guessed. A phrase of four words is longer, and easier to keep in mind. */
const KENNWORT_ZEICHEN = 12

const checkKennwort: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const kennwort: unknown = data?.['password']
  if (typeof kennwort !== 'string' || kennwort === '' || kennwort.length >= KENNWORT_ZEICHEN) return data
  const message = `Das Kennwort hat ${kennwort.length} Zeichen. Nehmen Sie mindestens ${KENNWORT_ZEICHEN}, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.`
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'password', label: 'Kennwort', message }], req },
    req.t,
  )
}

/** The people who edit. */
export const BENUTZER: CollectionConfig = {
  slug: 'benutzer',
  labels: { singular: 'Benutzerkonto', plural: 'Benutzerkonten' },
  auth: { maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  admin: { group: 'Verwaltung des Systems', useAsTitle: 'name', defaultColumns: ['name', 'email', 'rolle', 'organisation'] },
  defaultSort: 'name',
  lockDocuments: SPERRE,
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeValidate: [checkKennwort] },
  access: {
    ...zugriff('konto'),
    unlock: nurAdministration,
    admin: ({ req }) => kontoVon(req) !== null,
  },
  fields: [
    { name: 'name', label: 'Name', type: 'text', required: true },
    // Address, role and organisation are given by the administration alone, also to oneself.
    { name: 'email', label: 'E-Mail', type: 'email', required: true, access: { update: nurAdministration } },
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
      // Not `required`: accounts from before may have none, and are not to be locked out by a step of the tables.
      validate: (wert: unknown) =>
        (wert !== null && wert !== undefined && wert !== '') ||
        'Wählen Sie die Organisation: Von ihr hängt ab, was das Konto darf.',
      access: { create: nurAdministration, update: nurAdministration },
    },
  ],
}
