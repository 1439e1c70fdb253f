import type { CollectionConfig } from 'payload'

/**
 * Every mail that is to be sent or was: a row is there before anything is sent, and there is one for each subscription and
 * issue. It holds no address.
 *
 * `wartet` → `begonnen` → `erledigt`. What is found as `begonnen` when the program starts may have been sent: it counts as sent.
 */
export const ABOPOST: CollectionConfig = {
  slug: 'abopost',
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  fields: [
    // Subscription and issue: `3f0f…/2026-11-26`, `3f0f…/bestaetigung`.
    { name: 'schluessel', type: 'text', required: true, unique: true, index: true },
    { name: 'abo', type: 'text', required: true, index: true },
    { name: 'art', type: 'select', required: true, options: ['bestaetigung', 'ausgabe'] },
    // Of an issue: which part of the book of news it tells of.
    { name: 'von', type: 'number' },
    { name: 'bis', type: 'number' },
    { name: 'zustand', type: 'select', required: true, index: true, options: ['wartet', 'begonnen', 'erledigt'] },
    { name: 'versuche', type: 'number', required: true, defaultValue: 0 },
    { name: 'naechster', type: 'date', required: true, index: true },
  ],
}
