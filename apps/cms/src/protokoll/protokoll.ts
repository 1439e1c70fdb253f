import type { CollectionConfig, Endpoint } from 'payload'
import { kontoVon, zugriff } from '../rechte/zugriff.ts'
import { toCsv } from './csv.ts'

export const VORGAENGE = ['angelegt', 'geaendert', 'wiederhergestellt', 'geloescht'] as const
export type Vorgang = (typeof VORGAENGE)[number]

export const VORGANG_NAME: Readonly<Record<Vorgang, string>> = {
  angelegt: 'Angelegt',
  geaendert: 'Geändert',
  wiederhergestellt: 'Wiederhergestellt',
  geloescht: 'Gelöscht',
}

/** At most so many lines at once; more are asked for with `?seite=`. */
const JE_SEITE = 10_000

const CSV: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: async (req) => {
    if (kontoVon(req) === null) return Response.json({ errors: [{ message: 'Bitte melden Sie sich an.' }] }, { status: 401 })
    const { docs } = await req.payload.find({
      collection: 'protokoll',
      sort: '-createdAt',
      limit: JE_SEITE,
      page: Number(req.searchParams.get('seite') ?? 1),
      depth: 0,
      overrideAccess: false,
      req,
    })
    const zeilen = docs.map((zeile) => [
      zeile.createdAt,
      zeile.wer,
      zeile.vorgang,
      zeile.sammlung,
      zeile.dokument,
      zeile.titel,
      zeile.vorher,
      zeile.nachher,
    ])
    const kopf = ['wann', 'wer', 'vorgang', 'sammlung', 'dokument', 'titel', 'vorher', 'nachher']
    return new Response(toCsv([kopf, ...zeilen]), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="protokoll.csv"' },
    })
  },
}

/** Longer than any text: what may be saved may also be logged. */
const MAX_LAENGE = 10_000_000

/**
 * Who did what to which document, when, with before and after. The program writes it; nobody changes it, and the database
 * itself refuses to (migrations/…-protokoll-nur-anhaengen.sql).
 */
export const PROTOKOLL: CollectionConfig = {
  slug: 'protokoll',
  labels: { singular: 'Eintrag', plural: 'Änderungsprotokoll' },
  admin: {
    group: 'Verwaltung des Systems',
    description: 'Jede Änderung mit Namen und Zeit. Niemand kann sie ändern.',
    useAsTitle: 'titel',
    defaultColumns: ['createdAt', 'wer', 'vorgang', 'sammlung', 'titel'],
    listSearchableFields: ['titel', 'wer', 'vorher', 'nachher'],
    hideAPIURL: true,
    components: { beforeListTable: ['/protokoll/artname.tsx#Tabellenlink'] },
  },
  defaultSort: '-createdAt',
  access: { ...zugriff('protokoll'), create: () => false, update: () => false, delete: () => false },
  endpoints: [CSV],
  fields: [
    {
      name: 'vorgang',
      label: 'Was',
      type: 'select',
      required: true,
      options: VORGAENGE.map((value) => ({ value, label: VORGANG_NAME[value] })),
    },
    // A name, not a relation: the entry outlives the account.
    { name: 'wer', label: 'Wer', type: 'text', required: true, index: true },
    { name: 'organisation', label: 'Organisation', type: 'number', index: true },
    {
      name: 'sammlung',
      label: 'Art',
      type: 'text',
      required: true,
      index: true,
      admin: { components: { Cell: '/protokoll/artname.tsx#Artname' } },
    },
    { name: 'dokument', label: 'Nummer', type: 'text', required: true, index: true },
    { name: 'titel', label: 'Titel', type: 'text' },
    { name: 'vorher', label: 'Vorher', type: 'textarea', maxLength: MAX_LAENGE },
    { name: 'nachher', label: 'Nachher', type: 'textarea', maxLength: MAX_LAENGE },
  ],
}
