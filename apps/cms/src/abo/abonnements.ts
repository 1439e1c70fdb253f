import { type Aboauswahl, type Ars, ArsSchema, RHYTHMEN, type Rhythmus } from '@infoschalter/domain'
import type { CollectionConfig, Payload, TextField } from 'payload'
import { ZEITPUNKT } from '../felder/angaben.ts'
import { zugriff } from '../rechte/zugriff.ts'
import { describeAuswahl } from './auswahl.ts'

export const ABOZUSTAENDE = ['unbestaetigt', 'bestaetigt', 'ausgesetzt'] as const
export type Abozustand = (typeof ABOZUSTAENDE)[number]

const ZUSTAND_NAME: Readonly<Record<Abozustand, string>> = {
  unbestaetigt: 'Noch nicht bestätigt',
  bestaetigt: 'Bestätigt',
  ausgesetzt: 'Ausgesetzt: Das Postfach nimmt nichts an',
}
const RHYTHMUS_NAME: Readonly<Record<Rhythmus, string>> = { taeglich: 'Täglich', woechentlich: 'Wöchentlich' }

/**
 * Who gets mail of what is new. Written by the program alone; the administration reads it and deletes a row on request. It is
 * not in the change log: an address that is deleted is nowhere any more.
 */
export const ABONNEMENTS: CollectionConfig = {
  slug: 'abonnements',
  labels: { singular: 'Abonnement', plural: 'Abonnements' },
  admin: {
    group: 'Aus dem Portal',
    description:
      'Wer Neues per E-Mail bekommt. Die Adressen dienen nur dazu. Wer sich abmeldet, ist hier sofort gelöscht; löschen Sie auch, wer darum bittet.',
    useAsTitle: 'adresse',
    defaultColumns: ['adresse', 'worte', 'rhythmus', 'zustand', 'bestaetigt'],
    listSearchableFields: ['adresse'],
    hideAPIURL: true,
  },
  defaultSort: '-bestellt',
  // Nobody writes here, and a row can be deleted at any moment: no lock may point to it.
  lockDocuments: false,
  access: zugriff('abonnement'),
  hooks: {
    afterDelete: [
      async ({ doc, req }) => {
        await req.payload.db.deleteMany({ collection: 'abopost', where: { abo: { equals: doc['kennung'] } }, req })
      },
    ],
  },
  fields: [
    { name: 'adresse', label: 'E-Mail-Adresse', type: 'text', required: true },
    worteFeld(),
    {
      name: 'rhythmus',
      label: 'Rhythmus',
      type: 'select',
      required: true,
      options: RHYTHMEN.map((value) => ({ value, label: RHYTHMUS_NAME[value] })),
    },
    {
      name: 'zustand',
      label: 'Zustand',
      type: 'select',
      required: true,
      index: true,
      options: ABOZUSTAENDE.map((value) => ({ value, label: ZUSTAND_NAME[value] })),
    },
    { name: 'bestellt', label: 'Bestellt', type: 'date', required: true, index: true, admin: { date: ZEITPUNKT } },
    { name: 'bestaetigt', label: 'Bestätigt', type: 'date', admin: { date: ZEITPUNKT } },
    { name: 'ausgesetzt', label: 'Ausgesetzt', type: 'date', index: true, admin: { date: ZEITPUNKT } },
    {
      name: 'abweisungen',
      label: 'Abgewiesene Mails nacheinander',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { description: 'Nach drei Ausgaben, die das Postfach abweist, kommt keine mehr.' },
    },
    { name: 'ausgabe', label: 'Letzte Ausgabe', type: 'text', admin: { description: 'Auch wenn es nichts Neues gab.' } },
    { name: 'auswahl', type: 'json', required: true, admin: { hidden: true } },
    // By this two spellings of one address are known to be the same.
    { name: 'vergleich', type: 'text', required: true, index: true, admin: { hidden: true } },
    // What links and messages of the portal name it by.
    { name: 'kennung', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    // How far in the book of news its issues have come.
    { name: 'stelle', type: 'number', admin: { hidden: true } },
  ],
}

/** The selection as a sentence: what is kept is for the program. */
function worteFeld(): TextField {
  return {
    name: 'worte',
    label: 'Auswahl',
    type: 'text',
    virtual: true,
    hooks: {
      afterRead: [
        async ({ siblingData, req }) => {
          const auswahl = siblingData['auswahl'] as Aboauswahl | undefined
          return auswahl === undefined ? null : describeAuswahl(auswahl, await findNamen(req.payload, auswahl.orte))
        },
      ],
    },
  }
}

async function findNamen(payload: Payload, orte: readonly Ars[]): Promise<(ars: Ars) => string> {
  if (orte.length === 0) return (ars) => ars
  const { docs } = await payload.find({
    collection: 'organisationen',
    where: { ars: { in: [...orte] } },
    pagination: false,
    depth: 0,
    select: { ars: true, name: true },
  })
  const namen = new Map(docs.map(({ ars, name }) => [ArsSchema.safeParse(ars).data, name]))
  return (ars) => namen.get(ars) ?? ars
}
