import type { CollectionConfig } from 'payload'

/** What was once taken over from content/: it is never taken over again, not even when editors have deleted it. */
export const SAAT: CollectionConfig = {
  slug: 'saat',
  admin: { hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  fields: [{ name: 'schluessel', type: 'text', required: true, unique: true, index: true }],
}
