import type { CollectionConfig } from 'payload'

/**
 * The book of news: each page of the knowledge that mail can be about, in the order in which the portal first showed it. Nobody
 * is told twice of what is in it, not even when it was taken off the portal in between.
 */
export const NEUIGKEITEN: CollectionConfig = {
  slug: 'neuigkeiten',
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  fields: [
    { name: 'pfad', type: 'text', required: true, unique: true, index: true },
    // The page was there before, at another address.
    { name: 'umgezogen', type: 'checkbox', required: true, defaultValue: false },
  ],
}
